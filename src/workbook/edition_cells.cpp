#include "workbook/edition_cells.hpp"

#include "ladder/package/csv.hpp"

#include <boost/unordered/unordered_flat_map.hpp>

namespace workbook {

namespace {

template<class Things>
auto positionsById(const Things& things) {
    boost::unordered_flat_map<std::string_view, std::size_t> positions;
    for (std::size_t i = 0; i < things.size(); ++i)
        positions.emplace(things[i].id, i);
    return positions;
}

} // namespace

EditionCells::EditionCells(const ladder::Edition& edition, std::span<const TableSheet> sheets,
                           std::span<const TableText> texts) {
    const auto columnOf = [&](Table table, std::string_view column) {
        const auto& sheet = sheets[static_cast<std::size_t>(table)];
        std::vector<WorkbookCell> cells;
        for (const auto row : texts[static_cast<std::size_t>(table)].rows)
            cells.push_back({sheet.name(), sheet.at(row, positionOf(table, column))});
        return cells;
    };
    // An edition has its areas and its items in the order of the rows.
    areas_ = columnOf(Table::areas, "name");
    for (const auto table : {Table::rungs, Table::instruments, Table::sectors}) {
        const auto cells = columnOf(table, "name");
        items_.insert(items_.end(), cells.begin(), cells.end());
    }

    const auto areas = positionsById(edition.areas());
    const auto items = positionsById(edition.items());
    const auto values = columnOf(Table::observations, "value");
    const auto areaColumn = positionOf(Table::observations, "area");
    const auto itemColumn = positionOf(Table::observations, "item");
    figures_.resize(areas_.size() * items_.size());
    std::size_t line = 0; // the first one has the headings
    ladder::package::readCsv(texts[static_cast<std::size_t>(Table::observations)].csv,
                             [&](ladder::package::CsvRow& row) {
                                 if (line++ == 0)
                                     return;
                                 const auto area = areas.at(row.cells[areaColumn]);
                                 const auto item = items.at(row.cells[itemColumn]);
                                 figures_[area * items_.size() + item] = values[line - 2];
                             });
}

} // namespace workbook
