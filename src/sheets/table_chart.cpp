#include "sheets/table_chart.hpp"

#include "calc/addresses.hpp"
#include "sheets/extent.hpp"
#include "sheets/table_words.hpp"

#include <algorithm>

namespace sheets {

using namespace calc;

namespace {

// Lengths of a chart, with its texts of 11.5 points.
constexpr Length aroundBars = 3600; ///< title, legend and axis
constexpr Length barHeight = 620;
constexpr Length heightOfColumns = 9500;
constexpr Length titleCharacter = 230; ///< the width of a bold one on average
constexpr Length categoryWidth = 2700; ///< in which a name breaks into lines

/// Breaks a title into lines of so many characters, which the office does not do by itself in every version.
std::string inLines(const std::string& text, std::size_t characters) {
    std::string lines;
    std::size_t used = 0;
    for (std::size_t first = 0; first <= text.size();) {
        const auto end = std::min(text.find(' ', first), text.size());
        const auto word = text.substr(first, end - first);
        if (used > 0)
            lines += used + 1 + charactersOf(word) > characters ? '\n' : ' ';
        used = used > 0 && lines.back() == ' ' ? used + 1 + charactersOf(word) : charactersOf(word);
        lines += word;
        first = end + 1;
    }
    return lines;
}

} // namespace

TableChartPlace::TableChartPlace(const TableChoice& choice, const TableGrid& grid, const Canvas& canvas,
                                 const TableFoot& foot)
    : choice_(choice)
    , grid_(grid)
    , foot_(foot)
    , lastColumn_(foot.lastColumn())
    , lastRow_(foot.lastRow()) {
    if (choice.chart == TableChart::none)
        return;
    const auto sheet = addressOf(canvas.sheet());
    const auto first = foot.source().column;
    while (canvas.place({{first, 0}, {lastColumn_, 0}}).Width < width() && lastColumn_ < sheet.EndColumn)
        ++lastColumn_;
    const auto wanted = height();
    lastRow_ += 2;
    const auto firstRow = lastRow_;
    while (lastRow_ <= sheet.EndRow && canvas.place({{0, firstRow}, {0, lastRow_}}).Height < wanted)
        ++lastRow_;
}

bool TableChartPlace::hasSeriesInRows() const {
    return choice_.chart == TableChart::lines ||
           (choice_.chart == TableChart::stacked && grid_.columns.size() == 1);
}

/// How many bars stand under each other.
std::size_t TableChartPlace::bars() const {
    if (choice_.chart == TableChart::stacked)
        return hasSeriesInRows() ? 1 : grid_.rows.size();
    return grid_.rows.size() * (series().size() == 1 ? 1 : series().size() + 1);
}

Length TableChartPlace::height() const {
    const auto legend = static_cast<Length>(series().size()) * 510;
    if (choice_.chart == TableChart::columns || choice_.chart == TableChart::lines)
        return heightOfColumns + legend;
    return aroundBars + legend + static_cast<Length>(bars()) * barHeight;
}

Length TableChartPlace::width() const {
    constexpr Length most = 26000; // that a page has
    if (choice_.chart != TableChart::columns)
        return 0;
    return std::min(most, static_cast<Length>(grid_.rows.size()) * categoryWidth + 1000);
}

std::vector<SeriesLook> TableChartPlace::series() const {
    std::vector<SeriesLook> looks;
    const auto count = static_cast<std::size_t>(std::count_if(
        grid_.columns.begin(), grid_.columns.end(), [](const auto& column) { return !column.isSign; }));
    const auto all = hasSeriesInRows() ? grid_.rows.size() : count;
    if (all == 1)
        return {{palette::heading, 0, SeriesLook::Role::unnamed}}; // which the title names
    for (std::size_t k = 0; k < all; ++k)
        looks.push_back({palette::category(k), k});
    return looks;
}

/// The item and the area where there is one of them, the measure with its unit, and the year.
std::string TableChartPlace::title(Length width) const {
    auto title = grid_.title.now;
    if (choice_.chart == TableChart::lines)
        title += ", " + say(choice_.language, words::overEditions);
    return inLines(title, static_cast<std::size_t>(width / titleCharacter));
}

void TableChartPlace::insert(const Canvas& canvas, const Range& table) const {
    if (choice_.chart == TableChart::none)
        return;
    struct Kind {
        ChartForm form;
        const Words& description;
    };
    const auto [form, description] =
        choice_.chart == TableChart::bars      ? Kind{ChartForm::bars, words::tableBars}
        : choice_.chart == TableChart::columns ? Kind{ChartForm::columns, words::tableColumns}
        : choice_.chart == TableChart::stacked ? Kind{ChartForm::stackedBars, words::tableStacks}
                                               : Kind{ChartForm::lines, words::tableLines};
    Chart chart;
    chart.name = "Grafiek " + relative(table.first);
    chart.form = form;
    chart.data = {{table.first, {table.first.column, table.last.row}}};
    for (std::size_t column = 0; column < grid_.columns.size(); ++column) {
        const auto first = table.first.right(static_cast<sal_Int32>(column) + 1);
        const Range cells{first, {first.column, table.last.row}};
        if (grid_.columns[column].isSign)
            continue;
        if (column > 0 && !grid_.columns[column - 1].isSign)
            chart.data.back().last = cells.last;
        else
            chart.data.push_back(cells);
    }
    chart.hasSeriesInRows = hasSeriesInRows();
    chart.place = canvas.place({{table.first.column, foot_.lastRow() + 2}, {lastColumn_, lastRow_}});
    chart.series = series();
    chart.below = {foot_.source()};
    chart.format = formatOf(choice_.measures.front());
    chart.sharesOfCounts = true;
    chart.beginsAtZero = !isAgainstEditionBefore(choice_.measures.front()); // as a change can be negative
    chart.isSideBySide = chart.series.size() > 1;
    if (form == ChartForm::lines && chart.series.size() > 1)
        chart.labels = PointLabels::none; // which would stand over each other
    chart.joinsPoints = !grid_.isBroken;
    chart.title = title(chart.place.Width);
    chart.description = say(choice_.language, description);
    insertChart(canvas, chart);
}

} // namespace sheets
