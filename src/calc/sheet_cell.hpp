// The cells and sheets in which something is to be written.
#pragma once

#include "calc/cells.hpp"
#include "calc/document.hpp"
#include "office/refusal.hpp"

#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>

#include <string>

namespace calc {

using Sheet = css::uno::Reference<css::sheet::XSpreadsheet>;

/// A cell together with the sheet on which it is.
struct SheetCell {
    Sheet sheet;
    Cell cell;
};

/// The view that shows a document; null where none does.
css::uno::Reference<css::sheet::XSpreadsheetView> viewOf(const Spreadsheet& document);

/// The sheet that is shown. Throws office::Refusal, with what it is about, where no sheet is.
Sheet shownSheet(const Spreadsheet& document, office::About about);

/// The cells that are selected. Throws office::Refusal, with what it is about, where no cells are.
css::uno::Reference<css::sheet::XCellRangesQuery> selectedCells(const Spreadsheet& document,
                                                                office::About about);

/// The first of the selected cells. Throws office::Refusal where there is none.
SheetCell selectedCell(const Spreadsheet& document);

/// The cell with an address ("B3", "Blad1.B3"), or the first selected one where it is empty. Throws
/// office::Refusal where there is no such cell.
SheetCell cellAt(const Spreadsheet& document, const rtl::OUString& address);

/// Throws office::Refusal where cells are protected or beyond the sheet.
void requireWritable(const Sheet& sheet, const Range& cells);
/// Whether cells have no content.
bool isEmpty(const Sheet& sheet, const Range& cells);
/// Throws office::Refusal where they are not empty.
void requireEmpty(const Sheet& sheet, const Range& cells);
/// Throws office::Refusal where the document or this one cell may not be changed.
void requireEditable(const Spreadsheet& document, const SheetCell& cell);

/// A sheet by its position, from 0.
Sheet sheetAt(const Spreadsheet& document, sal_Int32 index);

std::string nameOf(const Sheet& sheet);

} // namespace calc
