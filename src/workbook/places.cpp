#include "workbook/places.hpp"

#include "ladder/package/csv.hpp"

#include <boost/unordered/unordered_flat_map.hpp>

#include <algorithm>

namespace workbook {

namespace {

std::size_t columnOf(Table table, std::string_view name) {
    const auto columns = ladder::package::schemaOf(table).columns;
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const Column& column) { return column.name == name; });
    return static_cast<std::size_t>(found - columns.begin());
}

/// The cells of one column of a table, a row each.
std::vector<Place> column(const TableSheet& sheet, const TableText& text, std::string_view name) {
    std::vector<Place> places;
    for (const auto row : text.rows)
        places.push_back({sheet.name(), sheet.at(row, columnOf(sheet.table(), name))});
    return places;
}

template<class Subjects>
auto positionsOf(const Subjects& subjects) {
    boost::unordered_flat_map<std::string_view, std::size_t> positions;
    for (std::size_t i = 0; i < subjects.size(); ++i)
        positions.emplace(subjects[i].id, i);
    return positions;
}

} // namespace

Places::Places(const ladder::Edition& edition, std::span<const TableSheet> sheets,
               std::span<const TableText> texts) {
    const auto placesIn = [&](Table table, std::string_view name) {
        const auto index = static_cast<std::size_t>(table);
        return column(sheets[index], texts[index], name);
    };
    // An edition has its areas and its items in the order of the rows.
    areas_ = placesIn(Table::areas, "name");
    for (const auto table : {Table::rungs, Table::instruments, Table::sectors}) {
        const auto places = placesIn(table, "name");
        items_.insert(items_.end(), places.begin(), places.end());
    }

    const auto areas = positionsOf(edition.areas());
    const auto items = positionsOf(edition.items());
    const auto values = placesIn(Table::observations, "value");
    const auto areaColumn = columnOf(Table::observations, "area");
    const auto itemColumn = columnOf(Table::observations, "item");
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
