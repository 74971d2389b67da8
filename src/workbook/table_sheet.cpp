#include "workbook/table_sheet.hpp"

#include <algorithm>
#include <limits>

namespace workbook {
namespace {

constexpr sal_Int32 searchedRows = 20;

} // namespace

TableSheet::TableSheet(Table table, SheetCells cells, Report& report)
    : table_(table)
    , cells_(std::move(cells))
    , positions_(columns().size()) {
    findHeadings();
    readHeadings(report);
}

/// Takes the row in which the most cells are headings of this table.
void TableSheet::findHeadings() {
    std::ptrdiff_t most = 0;
    cells_.eachRow(0, searchedRows, 0, cells_.columns() - 1, [&](sal_Int32 row, std::span<CellText> cells) {
        const auto count = std::count_if(cells.begin(), cells.end(), [&](const CellText& cell) {
            return columnCalled(table_, cell.text).has_value();
        });
        if (count > most) {
            most = count;
            headingRow_ = row;
        }
        return true;
    });
}

void TableSheet::readHeadings(Report& report) {
    const auto named = [&](const Column& column) { return say(report.language(), headingOf(column).name); };
    if (headingRow_ < 0) {
        std::vector<std::string> names;
        for (const auto& column : columns())
            names.push_back(named(column));
        report.error(name(), {0, 0}, words::noHeadings,
                     {ladder::enumerate(names, ladder::Conjunction::andAlso, report.language())});
        return;
    }
    sal_Int32 behind = 0; // the column after the last heading
    cells_.eachRow(headingRow_, headingRow_ + 1, 0, cells_.columns() - 1,
                   [&](sal_Int32 row, std::span<CellText> cells) {
                       for (std::size_t i = 0; i < cells.size(); ++i) {
                           if (cells[i].isBlank())
                               continue;
                           const auto position = static_cast<sal_Int32>(i);
                           const auto line = cells[i].text.substr(0, cells[i].text.find('\n'));
                           const auto column = columnCalled(table_, line);
                           behind = position + 1;
                           if (!column) {
                               report.warning(name(), {position, row}, words::columnNotRead, {line});
                           } else if (positions_[*column]) {
                               report.error(name(), {position, row}, words::columnTwice, {line});
                           } else {
                               positions_[*column] = position;
                           }
                       }
                       return true;
                   });
    for (std::size_t i = 0; i < positions_.size(); ++i) {
        const auto& column = columns()[i];
        if (positions_[i] || column.presence == ladder::package::Presence::mayBeLeftOut)
            continue;
        report.error(name(), {behind, headingRow_}, words::columnMissing, {named(column)});
    }
}

void TableSheet::eachRow(
    const std::function<bool(sal_Int32 row, std::span<const CellText> cells)>& action) const {
    sal_Int32 first = std::numeric_limits<sal_Int32>::max();
    sal_Int32 last = 0;
    for (const auto& position : positions_) {
        if (position) {
            first = std::min(first, *position);
            last = std::max(last, *position);
        }
    }
    std::vector<CellText> ordered(positions_.size());
    cells_.eachRow(headingRow_ + 1, cells_.rows(), first, last,
                   [&](sal_Int32 row, std::span<CellText> cells) {
                       bool isBlank = true;
                       for (std::size_t i = 0; i < positions_.size(); ++i) {
                           if (!positions_[i])
                               continue;
                           ordered[i] = std::move(cells[static_cast<std::size_t>(*positions_[i] - first)]);
                           isBlank = isBlank && ordered[i].isBlank();
                       }
                       return isBlank || action(row, ordered);
                   });
}

void TableSheet::warnOfHidden(Report& report) const {
    if (!cells_.isSheetShown())
        report.notice(name(), {0, 0}, words::sheetHidden);
    for (const auto& position : positions_) {
        if (position && !cells_.isColumnShown(*position))
            report.notice(name(), {*position, headingRow_}, words::columnHidden);
    }
}

bool TableSheet::isOfTable() const {
    std::size_t needed = 0;
    std::size_t found = 0;
    for (std::size_t i = 0; i < positions_.size(); ++i) {
        if (columns()[i].presence == ladder::package::Presence::mayBeLeftOut)
            continue;
        ++needed;
        found += positions_[i] ? 1 : 0;
    }
    return found * 2 >= needed;
}

calc::Cell TableSheet::at(sal_Int32 row, std::size_t column) const {
    return {positions_[column].value_or(0), row};
}

calc::Cell TableSheet::cellBelow(std::span<const sal_Int32> rows) const {
    return at((rows.empty() ? headingRow_ : rows.back()) + 1, 0);
}

} // namespace workbook
