// Checks of a document before anything is written in it.
#pragma once

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

namespace calc {

using Spreadsheet = css::uno::Reference<css::sheet::XSpreadsheetDocument>;

/// The document as a spreadsheet. Throws office::Refusal where it is none.
Spreadsheet spreadsheetOf(const css::uno::Reference<css::lang::XComponent>& document);

/// Throws office::Refusal where the document is read-only.
void requireChangeable(const Spreadsheet& document);

} // namespace calc
