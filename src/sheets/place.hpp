// Where in a document something is to be written.
#pragma once

#include "sheets/cells.hpp"

#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <string>

namespace sheets {

using Spreadsheet = css::uno::Reference<css::sheet::XSpreadsheetDocument>;

/// A cell of a sheet.
struct Place {
    css::uno::Reference<css::sheet::XSpreadsheet> sheet;
    Cell cell;
};

/// The first of the selected cells. Throws Refusal where there is none.
Place selectedPlace(const Spreadsheet& document);

/// The cell with an address ("B3", "Blad1.B3"), or the first selected one where it is empty. Throws Refusal
/// where there is no such cell.
Place placeAt(const Spreadsheet& document, const rtl::OUString& address);

/// Throws Refusal where cells are protected or beyond the sheet.
void requireWritable(const Place& place, const Range& cells);
bool isEmpty(const Place& place, const Range& cells);
/// Throws Refusal where they are not empty.
void requireEmpty(const Place& place, const Range& cells);
/// Throws Refusal where the document or this one cell may not be changed.
void requireEditable(const Spreadsheet& document, const Place& place);

css::uno::Reference<css::sheet::XSpreadsheet> sheetAt(const Spreadsheet& document, sal_Int32 index);

std::string nameOf(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet);

} // namespace sheets
