// The cells of a document whose formulas call functions of the ladder.
#pragma once

#include "calc/document.hpp"

#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>
#include <com/sun/star/table/XCellRange.hpp>

#include <vector>

namespace sheets {

/// Cells side by side that all call such functions.
struct LadderBlock {
    css::table::CellRangeAddress address;
    bool isArray = false; ///< one formula for all of them
};

/// All such cells in some ranges, in blocks that do not overlap. An array is a block as a whole, also where
/// it reaches out of the ranges.
std::vector<LadderBlock>
ladderBlocksIn(const calc::Spreadsheet& document,
               const std::vector<css::uno::Reference<css::sheet::XCellRangesQuery>>& ranges);

css::uno::Reference<css::table::XCellRange> cellsAt(const calc::Spreadsheet& document,
                                                    const css::table::CellRangeAddress& address);

} // namespace sheets
