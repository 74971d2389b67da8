// Places in a sheet, and how formulas write them.
#pragma once

#include <sal/types.h>

#include <string>

namespace calc {

/// Counted from 0.
struct Cell {
    sal_Int32 column = 0;
    sal_Int32 row = 0;

    Cell right(sal_Int32 columns = 1) const { return {column + columns, row}; }
    Cell below(sal_Int32 rows = 1) const { return {column, row + rows}; }
};

/// First and last cell, both inside.
struct Range {
    Cell first;
    Cell last;

    sal_Int32 columns() const { return last.column - first.column + 1; }
    sal_Int32 rows() const { return last.row - first.row + 1; }
};

/// "A", "AB"
std::string columnName(sal_Int32 column);
/// "$B$3". Formulas of prepared sheets refer in this way only: neighbours with relative references become a
/// group, and Calc up to 7.4 crashes when a change of the first cell of a group is undone and redone.
std::string reference(const Cell& cell);
/// "B3", for conditions that hold for a range, and for messages.
std::string relative(const Cell& cell);
/// "$B$3:$D$9"
std::string reference(const Range& range);

} // namespace calc
