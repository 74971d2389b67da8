// The charts of an evolution sheet: a small one for each rung, on a scale of its own, and one of all of them
// as an index. A break interrupts a line: figures on either side of it are drawn as different series.

#include "sheets/chart_data.hpp"
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

/// What one small chart reads, in hidden cells with a column for each edition. The names are not of the style
/// that shows nothing: a chart writes them as they are shown.
class RungData {
public:
    /// The row in the table, and the number of the small chart.
    RungData(const EvolutionPage& page, sal_Int32 row, std::size_t number)
        : page_(page)
        , row_(row)
        , corner_(page.rungData(number)) {}

    void write() const {
        page_.canvas.formula(name(evenRow), reference(Cell{EvolutionPage::nameColumn, row_}), Style::name);
        page_.canvas.formula(name(oddRow), reference(Cell{EvolutionPage::nameColumn, row_}), Style::name);
        page_.canvas.text(name(breakRow), page_.word(words::breakSign), Style::name);
        page_.canvas.formula(base(), firstFigure(page_, row_), Style::helper);
        for (std::size_t edition = 0; edition < page_.editions.size(); ++edition)
            write(edition);
    }

    Range cells() const { return {name(yearRow), at(breakRow, page_.editions.size() - 1)}; }
    /// A formula for the figures that there are, and one for how many of them begin a new series.
    std::string figures() const { return "COUNT(" + reference(Range{at(evenRow, 0), last(oddRow)}) + ")"; }
    std::string breaks() const { return "COUNT(" + reference(Range{at(breakRow, 0), last(breakRow)}) + ")"; }
    Cell caption(sal_Int32 number) const { return name(breakRow + 1 + number); }

    /// Writes the same as an index into rows from a cell on: the two series, and the breaks.
    void writeIndex(const Cell& first) const {
        auto cell = first;
        for (const auto row : {evenRow, oddRow, breakRow}) {
            page_.canvas.formula(cell, reference(name(row)), Style::name);
            for (std::size_t edition = 0; edition < page_.editions.size(); ++edition) {
                const auto figure = reference(at(row, edition));
                page_.canvas.formula(cell.right(static_cast<sal_Int32>(edition) + 1),
                                     call("IF", {"ISNUMBER(" + figure + ")",
                                                 "100*" + figure + "/" + reference(base()), "NA()"}),
                                     Style::helper);
            }
            cell = cell.below();
        }
    }

private:
    // Rows, from the corner down. Behind each break begins another part of the series, counted from 0.
    static constexpr sal_Int32 partRow = 0;
    static constexpr sal_Int32 latestRow = 1; ///< the part of the latest figure so far
    static constexpr sal_Int32 yearRow = 2;
    static constexpr sal_Int32 evenRow = 3; ///< the figures of parts with even numbers
    static constexpr sal_Int32 oddRow = 4;
    static constexpr sal_Int32 breakRow = 5; ///< the first figure of each part but the first

    Cell name(sal_Int32 row) const { return corner_.below(row); }
    Cell at(sal_Int32 row, std::size_t edition) const {
        return corner_.below(row).right(static_cast<sal_Int32>(edition) + 1);
    }
    Cell last(sal_Int32 row) const { return at(row, page_.editions.size() - 1); }
    Cell base() const { return last(evenRow).right(); }

    void write(std::size_t edition) const {
        const auto& canvas = page_.canvas;
        const Cell cell{page_.countColumn(edition), row_};
        const auto figure = reference(cell);
        const auto isFigure = "ISNUMBER(" + figure + ")";
        const auto part = reference(at(partRow, edition));
        const auto before = [&](sal_Int32 row) { return reference(at(row, edition - 1)); };
        const auto sign = literal(page_.word(words::breakSign));
        const auto isBroken = "OR(" + reference(cell.right()) + "=" + sign + ";" +
                              reference(page_.heading(edition).right()) + "=" + sign + ")";
        const auto figureWhere = [&](const std::string& condition) {
            return call("IF", {"AND(" + isFigure + ";" + condition + ")", figure, "NA()"});
        };
        canvas.formula(at(partRow, edition),
                       edition == 0 ? "0" : before(partRow) + "+" + call("IF", {isBroken, "1", "0"}),
                       Style::helper);
        canvas.formula(at(latestRow, edition),
                       call("IF", {isFigure, part, edition == 0 ? "\"\"" : before(latestRow)}),
                       Style::helper);
        canvas.formula(at(yearRow, edition), page_.editionAt(edition), Style::name);
        canvas.formula(at(evenRow, edition), figureWhere("ISEVEN(" + part + ")"), Style::helper);
        canvas.formula(at(oddRow, edition), figureWhere("ISODD(" + part + ")"), Style::helper);
        canvas.formula(at(breakRow, edition),
                       edition == 0 ? "NA()"
                                    : figureWhere("ISNUMBER(" + before(latestRow) + ");" + before(latestRow) +
                                                  "<" + part),
                       Style::helper);
    }

    const EvolutionPage& page_;
    sal_Int32 row_;
    Cell corner_;
};

class EvolutionCharts {
public:
    EvolutionCharts(const EvolutionPage& page, const std::vector<RungRow>& rungs)
        : page_(page)
        , canvas_(page.canvas)
        , rungs_(rungs) {}

    void insert() {
        for (const auto& rung : rungs_) {
            data_.emplace_back(page_, rung.row, data_.size());
            data_.back().write();
        }
        writeStatement();
        writeSource();
        rows_ = page_.chartRows();
        for (std::size_t number = 0; number < rungs_.size(); ++number)
            insertRung(number);
        if (!rungs_.empty())
            insertIndex();
    }

private:
    /// A formula for what data gives for each rung.
    template<class Of>
    std::string sum(Of of) const {
        std::string terms = "0";
        for (const auto& data : data_)
            terms += "+" + of(data);
        return terms;
    }

    /// Says above the charts where the figures are no series, and what notes say of that.
    void writeStatement() {
        const auto word = [&](const Words& words) { return literal(page_.word(words)); };
        const auto pairs = [](const RungData& data) { return call("MAX", {"0", data.figures() + "-1"}); };
        const auto unbroken = [&](const RungData& data) { return pairs(data) + "-" + data.breaks(); };
        const auto isBroken = sum([](const RungData& data) { return data.breaks(); }) + ">0";
        const auto statement =
            call("IF", {sum(pairs) + "=0", word(words::noSeries),
                        call("IF", {sum(unbroken) + "=0", word(words::onlyBreaks),
                                    call("IF", {isBroken, word(words::brokenLine), "\"\""})})});
        const auto latest = Formulas(reference(page_.lastWithArea()), page_.context.language);
        const auto notes =
            latest.of("LADDER_LIST", {literal(latest.inLanguage("notes")), reference(page_.key)});
        const auto isOfSeries = "ISNUMBER(" + call("FIND", {word(words::seriesInNote), notes}) + ")";
        canvas_.arrayFormula(
            {page_.seriesNotes(), page_.seriesNotes()},
            call("IFERROR",
                 {call("TEXTJOIN", {"CHAR(10)", "1", call("IF", {isOfSeries, notes, "\"\""})}), "\"\""}),
            Style::helper);
        const auto cells = page_.statement();
        canvas_.text(formatHeading(canvas_, EvolutionPage::headingRow, cells.first.column, cells.last.column),
                     page_.word(words::rungsOverTime), Style::heading);
        canvas_.style(cells, Style::note);
        canvas_.merge(cells);
        canvas_.formula(cells.first,
                        call("TEXTJOIN", {"CHAR(10)", "1", statement, reference(page_.seriesNotes())}),
                        Style::note);
    }

    std::string areaName() const {
        return call("IFERROR", {page_.formulas.name(reference(page_.key)), reference(page_.area)});
    }

    void writeSource() const {
        const auto first = reference(page_.firstKnown());
        const auto last = reference(page_.lastKnown());
        canvas_.formula(
            page_.source(),
            shortSource(Formulas(last, page_.context.language)) + "&" +
                call("IF", {first + "=" + last, "\"\"", literal(page_.word(words::earlierEditions))}),
            Style::helper);
    }

    std::string ifBroken(const std::string& breaks) const {
        return call("IF", {breaks + ">0", literal(page_.word(words::breakInChart)), "\"\""});
    }

    Cell caption(const Cell& cell, const std::string& formula) const {
        canvas_.formula(cell, orSpace(formula), Style::name);
        return cell;
    }

    css::awt::Rectangle place(sal_Int32 row, sal_Int32 rows) const {
        return canvas_.place({{page_.firstChartColumn(), row}, {page_.lastColumn(), row + rows - 1}});
    }

    Chart chart(const Range& data) const {
        Chart chart;
        chart.form = ChartForm::lines;
        chart.data = {data};
        chart.hasSeriesInRows = true;
        chart.isOfHiddenCells = true;
        return chart;
    }

    void insertRung(std::size_t number) {
        const auto& data = data_[number];
        const Formulas latest(reference(page_.lastWithArea()), page_.context.language);
        const auto id = reference(Cell{page_.keyColumn(), rungs_[number].row});
        const auto unit = call("IFERROR", {"\", \"&" + latest.info(id, "unit"), "\"\""});
        auto small = chart(data.cells());
        small.name = "Evolutie";
        const auto inRow = static_cast<std::size_t>(page_.chartsInRow());
        small.place = place(rows_[number / inRow], EvolutionPage::rowsOfRungChart);
        small.place.Width /= page_.chartsInRow();
        small.place.X += static_cast<Length>(number % inRow) * small.place.Width;
        const auto colour = rungs_[number].colour;
        small.series = {{colour, number},
                        {colour, number, SeriesLook::Role::continuation},
                        {palette::warning, 0, SeriesLook::Role::breaks}};
        small.below = {caption(data.caption(0), areaName() + "&" + unit + "&" + ifBroken(data.breaks())),
                       caption(data.caption(1), filled(reference(page_.source()), small.place.Width))};
        small.format = Format::count;
        small.labels = page_.editions.size() > mostLabels ? PointLabels::ends : PointLabels::all;
        small.description = page_.word(words::rungLine);
        insertChart(canvas_, small);
    }

    void insertIndex() {
        const auto corner = page_.rungData(data_.size());
        for (std::size_t edition = 0; edition < page_.editions.size(); ++edition)
            canvas_.formula(corner.right(static_cast<sal_Int32>(edition) + 1), page_.editionAt(edition),
                            Style::name);
        auto row = corner.below();
        std::vector<SeriesLook> series;
        for (std::size_t number = 0; number < data_.size(); ++number) {
            data_[number].writeIndex(row);
            row = row.below(3);
            const auto colour = rungs_[number].colour;
            series.push_back({colour, number});
            series.push_back({colour, number, SeriesLook::Role::continuation});
            series.push_back({palette::warning, 0, SeriesLook::Role::breaks});
        }
        auto index = chart({corner, row.below(-1).right(static_cast<sal_Int32>(page_.editions.size()))});
        index.name = "Index";
        index.series = std::move(series);
        index.above = {caption(row, areaName() + "&" +
                                        ifBroken(sum([](const RungData& data) { return data.breaks(); })))};
        index.place = place(rows_.back(), EvolutionPage::rowsOfIndexChart);
        index.below = {caption(row.below(), filled(reference(page_.source()), index.place.Width))};
        index.format = Format::count;
        index.labels = PointLabels::none;
        index.beginsAtZero = false;
        index.title = page_.word(words::indexTitle);
        index.description = page_.word(words::indexLines);
        insertChart(canvas_, index);
    }

    static constexpr std::size_t mostLabels = 4; ///< in a small chart, before figures stand over each other

    const EvolutionPage& page_;
    const Canvas& canvas_;
    const std::vector<RungRow>& rungs_;
    std::vector<RungData> data_;
    std::vector<sal_Int32> rows_; ///< in which charts begin
};

} // namespace

void insertEvolutionCharts(const EvolutionPage& page, const std::vector<RungRow>& rungs) {
    EvolutionCharts(page, rungs).insert();
}

} // namespace sheets
