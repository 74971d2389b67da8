// Where in a document something is to be written.
#pragma once

#include "calc/cells.hpp"
#include "calc/document.hpp"

#include <com/sun/star/sheet/XSpreadsheet.hpp>

#include <string>

namespace calc {

using Sheet = css::uno::Reference<css::sheet::XSpreadsheet>;

/// A cell together with the sheet on which it is.
struct SheetCell {
    Sheet sheet;
    Cell cell;
};

/// The first of the selected cells. Throws office::Refusal where there is none.
SheetCell selectedCell(const Spreadsheet& document);

/// The cell with an address ("B3", "Blad1.B3"), or the first selected one where it is empty. Throws
/// office::Refusal where there is no such cell.
SheetCell cellAt(const Spreadsheet& document, const rtl::OUString& address);

/// Throws office::Refusal where cells are protected or beyond the sheet.
void requireWritable(const Sheet& sheet, const Range& cells);
bool isEmpty(const Sheet& sheet, const Range& cells);
/// Throws office::Refusal where they are not empty.
void requireEmpty(const Sheet& sheet, const Range& cells);
/// Throws office::Refusal where the document or this one cell may not be changed.
void requireEditable(const Spreadsheet& document, const SheetCell& cell);

Sheet sheetAt(const Spreadsheet& document, sal_Int32 index);

std::string nameOf(const Sheet& sheet);

} // namespace calc
