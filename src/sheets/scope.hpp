// The part of a document on which a command works.
#pragma once

#include "calc/document.hpp"

#include <com/sun/star/sheet/XCellRangesQuery.hpp>

#include <vector>

namespace sheets {

enum class Scope { selection, sheet, document };

/// The cells of a part: what is selected, the sheet that is shown, or all sheets. Throws Refusal where
/// nothing is selected or shown.
std::vector<css::uno::Reference<css::sheet::XCellRangesQuery>> cellsIn(const calc::Spreadsheet& document,
                                                                       Scope scope);

} // namespace sheets
