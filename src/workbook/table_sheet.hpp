// Reads a sheet that holds a table of the package. Its headings are found first, then its rows are read.
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
    /// Finds the headings, which may stand in any of the first rows and in any order. What is wrong with them
    /// is reported.
    TableSheet(Table table, SheetCells cells, Report& report);

    /// Whether it has at least half of the columns that its table needs: otherwise it is a sheet of
    /// somebody's own that happens to have the name.
    bool isOfTable() const;
    Table table() const { return table_; }
    const SheetCells& cells() const { return cells_; }
    const std::string& name() const { return cells_.name(); }

    /// Calls the action for each row that is not blank, with a cell for each column of the schema, until the
    /// action gives false.
    void eachRow(const std::function<bool(sal_Int32 row, std::span<const CellText> cells)>& action) const;

    /// Warns of a sheet and of columns that the user does not see, and that are read all the same.
    void warnOfHidden(Report& report) const;

    /// The cell of a row in a column of the schema.
    calc::Cell at(sal_Int32 row, std::size_t column) const;
    /// The first cell below the rows, where the user could add one.
    calc::Cell cellBelow(std::span<const sal_Int32> rows) const;

private:
    std::span<const Column> columns() const { return ladder::package::schemaOf(table_).columns; }
    void findHeadings();
    void readHeadings(Report& report);

    Table table_;
    SheetCells cells_;
    sal_Int32 headingRow_ = -1;
    std::vector<std::optional<sal_Int32>> positions_; ///< where each column of the schema stands
};

} // namespace workbook
