// Positions in a sheet, and how formulas write them.
#pragma once

#include <sal/types.h>

#include <string>

namespace calc {

/// Column and row are counted from 0.
struct Cell {
    sal_Int32 column = 0;
    sal_Int32 row = 0;

    Cell right(sal_Int32 columns = 1) const { return {column + columns, row}; }
    Cell below(sal_Int32 rows = 1) const { return {column, row + rows}; }
};

/// From a first to a last cell, which belong to it.
struct Range {
    Cell first;
    Cell last;

    sal_Int32 columns() const { return last.column - first.column + 1; }
    sal_Int32 rows() const { return last.row - first.row + 1; }
};

/// The letters of a column: "A", "AB".
std::string columnName(sal_Int32 column);
/// An absolute reference: "$B$3". Formulas of prepared sheets have no other: neighbours with relative
/// references become a group, and Calc up to 7.4 crashes when a change of the first cell of a group is undone
/// and redone.
std::string reference(const Cell& cell);
/// A relative reference, "B3", for conditions that hold for a range, and for messages.
std::string relative(const Cell& cell);
/// An absolute reference to a range: "$B$3:$D$9".
std::string reference(const Range& range);

} // namespace calc
