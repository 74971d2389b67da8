// The chart of an evolution sheet.

#include "sheets/evolution_page.hpp"

namespace sheets {

using namespace calc;

namespace {

/// A formula for the first figure above zero of a row in the table, which may have words between figures.
std::string firstFigure(const EvolutionPage& page, sal_Int32 row) {
    std::string formula = "NA()";
    for (auto edition = page.editions.size(); edition-- > 0;) {
        const auto figure = reference(Cell{page.countColumn(edition), row});
        formula = call("IF", {"N(" + figure + ")>0", figure, formula});
    }
    return formula;
}

/// Writes how much more or less each figure of a rung is than its first one.
void writeChanges(const EvolutionPage& page, const Cell& first, sal_Int32 row) {
    const auto end = first.right(static_cast<sal_Int32>(page.editions.size()) + 1);
    page.canvas.formula(first, reference(Cell{EvolutionPage::nameColumn, row}), Style::name);
    page.canvas.formula(end, firstFigure(page, row), Style::helper);
    for (std::size_t edition = 0; edition < page.editions.size(); ++edition) {
        const auto figure = reference(Cell{page.countColumn(edition), row});
        auto change = figure;
        change.append("/").append(reference(end)).append("-1");
        page.canvas.formula(first.right(static_cast<sal_Int32>(edition) + 1),
                            call("IF", {"ISNUMBER(" + figure + ")", change, "NA()"}), Style::helper);
    }
}

} // namespace

/// What is drawn stands apart, in hidden cells. The names are not of the style that shows nothing: a chart
/// writes them as they are shown.
void insertEvolutionChart(const EvolutionPage& page, const std::vector<RungRow>& rungs) {
    for (std::size_t edition = 0; edition < page.editions.size(); ++edition)
        page.canvas.formula(page.chartCorner().right(static_cast<sal_Int32>(edition) + 1),
                            page.editionAt(edition), Style::name);
    Chart chart;
    auto row = page.chartCorner();
    for (const auto& rung : rungs) {
        row = row.below();
        writeChanges(page, row, rung.row);
        chart.colours.push_back(rung.colour);
    }
    chart.name = "Evolutie";
    chart.form = ChartForm::lines;
    chart.data = {{page.chartCorner(), row.right(static_cast<sal_Int32>(page.editions.size()))}};
    chart.isOfHiddenCells = true;
    insertChartWithHeading(
        page.canvas,
        {{page.firstChartColumn(), EvolutionPage::headingRow}, {page.lastColumn(), page.lastChartRow()}},
        page.word(words::rungsOverTime), std::move(chart));
}

} // namespace sheets
