// A chart of a table at the cursor, below it.
#pragma once

#include "calc/chart.hpp"
#include "sheets/table_foot.hpp"

namespace sheets {

/// Where the chart stands: below an empty row under the foot, as wide as that or as what it shows needs. Of a
/// choice without a chart it is nothing.
class TableChartPlace {
public:
    TableChartPlace(const TableChoice& choice, const TableGrid& grid, const calc::Canvas& canvas,
                    const TableFoot& foot);

    /// The last row of the foot, or of the chart where there is one.
    sal_Int32 lastRow() const { return lastRow_; }
    sal_Int32 lastColumn() const { return lastColumn_; }
    /// Inserts the chart of a table, whose first row is that of the headings of columns.
    void insert(const calc::Canvas& canvas, const calc::Range& table) const;

private:
    std::size_t bars() const;
    calc::Length height() const;
    calc::Length width() const;
    bool hasSeriesInRows() const;
    std::string title(calc::Length width) const;
    std::vector<calc::SeriesLook> series() const;

    const TableChoice& choice_;
    const TableGrid& grid_;
    const TableFoot& foot_;
    sal_Int32 lastColumn_;
    sal_Int32 lastRow_;
};

} // namespace sheets
