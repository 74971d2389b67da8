// The cells of a document whose formulas call functions of the ladder, or are wanted for another reason.
#pragma once

#include "calc/document.hpp"

#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>
#include <com/sun/star/table/XCellRange.hpp>

#include <cstddef>
#include <functional>
#include <vector>

namespace sheets {

/// Cells side by side whose formulas are all wanted.
struct FormulaBlock {
    css::table::CellRangeAddress address;
    bool isArray = false; ///< one formula for all of them
};

/// How many cells an address has.
std::size_t sizeOf(const css::table::CellRangeAddress& cells);

/// Whether a formula as XCell::getFormula gives it, in a cell of a sheet, is wanted.
using IsWanted = std::function<bool(const rtl::OUString& formula, sal_Int32 sheet)>;

/// All such cells in some ranges, in blocks that do not overlap. An array is a block as a whole, also where
/// it reaches out of the ranges.
std::vector<FormulaBlock>
blocksIn(const calc::Spreadsheet& document,
         const std::vector<css::uno::Reference<css::sheet::XCellRangesQuery>>& ranges,
         const IsWanted& isWanted);

/// Whether a range has a cell whose formula is wanted. It looks no further than the first one.
bool anyFormula(
    const calc::Spreadsheet& document, const css::uno::Reference<css::sheet::XCellRangesQuery>& range,
    const std::function<bool(const rtl::OUString& formula, const css::table::CellAddress& cell)>& isWanted);

/// Those whose formulas call functions of the ladder.
std::vector<FormulaBlock>
ladderBlocksIn(const calc::Spreadsheet& document,
               const std::vector<css::uno::Reference<css::sheet::XCellRangesQuery>>& ranges);

/// A comment of a user on a cell. Calc removes it where cells are written at once.
struct Comment {
    css::table::CellAddress place;
    rtl::OUString text;
};
std::vector<Comment> commentsIn(const calc::Spreadsheet& document, const css::table::CellRangeAddress& cells);

/// Replaces cells with formulas of their own. Neighbours with the same formula are a group for Calc, which up
/// to 7.4 crashes when part of one is replaced at once, undone and redone. Cells at the edge are replaced one
/// by one, which parts the group; what is between them is then a group of its own. So are cells in rows with
/// comments, which stay.
void replaceInParts(const calc::Spreadsheet& document, const css::table::CellRangeAddress& cells,
                    const std::function<void(const css::table::CellRangeAddress& row)>& oneByOne,
                    const std::function<void(const css::table::CellRangeAddress& rows)>& atOnce);

css::uno::Reference<css::table::XCellRange> cellsAt(const calc::Spreadsheet& document,
                                                    const css::table::CellRangeAddress& address);

} // namespace sheets
