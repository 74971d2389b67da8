// The sheet that explains the workbook, in both languages side by side.
#pragma once

#include "workbook/sheet_writer.hpp"

namespace workbook {

void writeExplanation(const SheetWriter& sheet);

} // namespace workbook
