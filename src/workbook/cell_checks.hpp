// What no cell of a workbook can hold, whatever it is for.
#pragma once

#include "workbook/report.hpp"
#include "workbook/sheet_cells.hpp"

namespace workbook {

/// Reports an error value, a number that is shown as a date, a time, a truth value or a percentage, and a NUL
/// character. False where there is one.
bool isPlain(const CellText& text, const SheetCells& cells, const calc::Cell& cell, Report& report);

} // namespace workbook
