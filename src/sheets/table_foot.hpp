// Below a table at the cursor: the source, how it is to be read, and notes.
#pragma once

#include "calc/canvas.hpp"
#include "sheets/table_grid.hpp"

#include <vector>

namespace sheets {

/// Each line is one cell over several columns: wider than a narrow table, and never wider than a page.
class TableFoot {
public:
    TableFoot(const TableChoice& choice, const TableGrid& grid, const calc::Canvas& canvas,
              const calc::Cell& corner, sal_Int32 lastColumnOfTable);

    sal_Int32 lastColumn() const { return lastColumn_; }
    sal_Int32 lastRow() const { return corner_.row + static_cast<sal_Int32>(lines_.size()) - 1; }
    const calc::Cell& source() const { return corner_; }

    void write(const calc::Canvas& canvas) const;

private:
    void addNotes(const TableChoice& choice, const TableMeasures& measures);

    calc::Cell corner_;
    sal_Int32 lastColumn_;
    std::vector<LiveText> lines_;
};

} // namespace sheets
