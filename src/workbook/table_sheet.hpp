// A sheet that holds a table of the package: its headings are found once, then its rows are read.
#pragma once

#include "workbook/layout.hpp"
#include "workbook/report.hpp"
#include "workbook/sheet_cells.hpp"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace workbook {

class TableSheet {
public:
    /// Headings may stand in any of the first rows and in any order; what is wrong with them is reported.
    TableSheet(Table table, SheetCells cells, Report& report);

    Table table() const { return table_; }
    const SheetCells& cells() const { return cells_; }
    const std::string& name() const { return cells_.name(); }

    /// Calls the action, until it gives false, for each row that is not blank, with a cell for each column of
    /// the schema.
    void eachRow(const std::function<bool(sal_Int32 row, std::span<const CellText> cells)>& action) const;

    /// The cell of a column of the schema.
    calc::Cell at(sal_Int32 row, std::size_t column) const;
    /// Where a row could be added below those that there are.
    calc::Cell cellBelow(std::span<const sal_Int32> rows) const;

private:
    std::span<const Column> columns() const { return ladder::package::schemaOf(table_).columns; }
    void findHeadings();
    void readHeadings(Report& report);

    Table table_;
    SheetCells cells_;
    sal_Int32 headingRow_ = -1;
    std::vector<std::optional<sal_Int32>> positions_; ///< of the columns of the schema
};

} // namespace workbook
