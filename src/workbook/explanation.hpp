// The sheet that explains the workbook, in both languages side by side.
#pragma once

#include "workbook/page.hpp"

namespace workbook {

void writeExplanation(const Page& page);

} // namespace workbook
