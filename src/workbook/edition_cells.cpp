#include "workbook/edition_cells.hpp"

#include "ladder/package/csv.hpp"

#include <boost/unordered/unordered_flat_map.hpp>

#include <algorithm>

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
    const auto indexOf = [&](Table table) { // of a table that is there
        return static_cast<std::size_t>(std::ranges::find(sheets, table, &TableSheet::table) -
                                        sheets.begin());
    };
    const auto columnOf = [&](Table table, std::string_view column) {
        const auto& sheet = sheets[indexOf(table)];
        std::vector<WorkbookCell> cells;
        for (const auto row : texts[indexOf(table)].rows)
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
    // Calls `place` with the cell of each value of a table, and the ids of what it is about.
    const auto eachValue = [&](Table table, std::string_view other, auto place) {
        const auto values = columnOf(table, "value");
        const auto areaColumn = positionOf(table, "area");
        const auto otherColumn = positionOf(table, other);
        std::size_t line = 0; // the first one has the headings
        ladder::package::readCsv(texts[indexOf(table)].csv, [&](ladder::package::CsvRow& row) {
            if (line++ > 0)
                place(areas.at(row.cells[areaColumn]), row.cells[otherColumn], values[line - 2]);
        });
    };
    const auto items = positionsById(edition.items());
    figures_.resize(areas_.size() * items_.size());
    eachValue(Table::observations, "item", [&](std::size_t area, const std::string& item, auto cell) {
        figures_[area * items_.size() + items.at(item)] = cell;
    });
    const auto bases = positionsById(edition.bases());
    if (!edition.data().baseValues.empty())
        eachValue(Table::baseValues, "base", [&](std::size_t area, const std::string& base, auto cell) {
            people_.emplace(std::pair(area, bases.at(base)), cell);
        });
}

} // namespace workbook
