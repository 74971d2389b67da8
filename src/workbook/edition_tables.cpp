#include "workbook/edition_tables.hpp"

#include "ladder/package/csv.hpp"

namespace workbook {

void EditionTables::forEachRow(Table table, const std::function<void(TableRow)>& action) const {
    std::vector<std::size_t> positions; // in the schema, for each column of the file, which may lack some
    std::vector<std::string> cells(ladder::package::schemaOf(table).columns.size());
    const auto& file = files_[static_cast<std::size_t>(table) + 1];
    ladder::package::readCsv(file.content, [&](ladder::package::CsvRow& row) {
        if (positions.empty()) {
            for (const auto& name : row.cells)
                positions.push_back(positionOf(table, name));
            return;
        }
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            cells[positions[i]] = std::move(row.cells[i]);
        action(cells);
    });
}

} // namespace workbook
