// Checks what no cell of a workbook may hold, whatever it is for.
#pragma once

#include "workbook/report.hpp"
#include "workbook/sheet_cells.hpp"

namespace workbook {

/// Reports an error value, a number that is shown as a date, a time, a truth value or a percentage, and a NUL
/// character. Gives false where it reported one.
bool checkPlain(const CellText& text, const SheetCells& cells, const calc::Cell& cell, Report& report);

} // namespace workbook
