#include "sheets/areas_page.hpp"

#include <algorithm>

namespace sheets {

using namespace calc;

namespace {

constexpr Length nameWidth = 6500;
constexpr Length figureWidth = 2250;
constexpr Length headingHeight = 3 * lineHeight + 60;
constexpr std::size_t columnsOfSplits = 2; ///< see AreasPage::writeSplits

} // namespace

AreasPage::AreasPage(const Canvas& canvas, const SheetContext& context, const Words& title)
    : canvas_(canvas)
    , context_(context)
    , extent_(extentOf(context.catalogue))
    , area_{wholeColumn(), choiceRow}
    , edition_{wholeColumn() + 5, choiceRow}
    , whole_{helperColumn(), 0}
    , formulas_(reference(edition_), context.language)
    , nextHidden_(helperColumn() + 1 + static_cast<sal_Int32>(std::max(extent_.parts, columnsOfSplits))) {
    canvas_.paper(lastColumn());
    setWidths();
    writeTop(title);
}

std::vector<std::string> AreasPage::parts() const {
    std::vector<std::string> keys;
    for (sal_Int32 k = 1; k <= static_cast<sal_Int32>(extent_.parts); ++k)
        keys.push_back(reference(whole_.right(k)));
    return keys;
}

void AreasPage::setWidths() const {
    constexpr Length differenceWidth = 2900;
    constexpr Length gap = 400;
    canvas_.width(0, nameWidth);
    canvas_.widths(wholeColumn(), sumColumn(), figureWidth);
    canvas_.width(differenceColumn(), differenceWidth);
    canvas_.width(differenceColumn() + 1, gap);
    const auto others = nameWidth + figureWidth * (sumColumn() - wholeColumn() + 1) + differenceWidth + gap;
    canvas_.widths(firstChartColumn(), lastColumn(), chartColumnWidth(others, chartColumns));
}

void AreasPage::writeTop(const Words& title) const {
    sheets::writeTitle(canvas_, formulas_.name(formulas_.edition()) + "&" + literal(" – " + word(title)));
    const Choices choices(canvas_, context_, edition_);
    choices.whole({area_, area_.right(2)});
    choices.edition({edition_, edition_.right(1)});
    canvas_.formula(whole_, wholeOf(formulas_, reference(area_)), Style::helper);
    std::vector<std::string> parts;
    for (std::size_t k = 1; k <= extent_.parts; ++k)
        parts.push_back(formulas_.listed("areas", whole(), k));
    canvas_.style({whole_.right(), whole_.right(static_cast<sal_Int32>(extent_.parts))}, Style::helper);
    canvas_.formulas(whole_.right(), {parts});
}

void AreasPage::writeHeadline(const std::string& headline, std::vector<Room> rooms) const {
    rooms.push_back({"areas", whole(), extent_.parts});
    const auto chosen = reference(area_);
    const auto ofOther =
        call("IF", {whole() + "=" + chosen, "\"\"", nameOfWhole(formulas_, chosen, whole()) + "&\". \""});
    sheets::writeHeadline(canvas_, headlineRow,
                          "TRIM(" + ofOther + "&" + call("IFERROR", {headline, "\"\""}) + ")", whole_.below(),
                          warningOf(formulas_, chosen, rooms));
}

Extremes AreasPage::writeHeadlineFigures(const std::function<std::string(sal_Int32 column)>& figureOf) const {
    std::vector<std::string> figures;
    for (auto column = firstPart(); column <= lastPart(); ++column)
        figures.push_back(call("IFERROR", {figureOf(column), "\"\""}));
    const Range cells{whole_.right().below(), whole_.right(static_cast<sal_Int32>(extent_.parts)).below()};
    canvas_.style(cells, Style::helper);
    canvas_.formulas(cells.first, {figures});
    return {reference(cells), reference(Range{whole_.right(), {cells.last.column, whole_.row}})};
}

Splits AreasPage::writeSplits() const {
    const Cell first{helperColumn() + 1, firstRow};
    const Range rungs{first, first.below(static_cast<sal_Int32>(extent_.rungs()) - 1)};
    const Splits splits(rungs, first.column + 1);
    for (std::size_t position = 0; position < extent_.rungs(); ++position) {
        const auto cell = first.below(static_cast<sal_Int32>(position));
        canvas_.formula(cell, formulas_.listed("rungs", "", position + 1), Style::helper);
        splits.writeNumber(canvas_, formulas_, cell.row);
    }
    return splits;
}

std::string AreasPage::writeKey(sal_Int32 row, const std::string& formula) const {
    const Cell cell{helperColumn(), row};
    canvas_.formula(cell, formula, Style::helper);
    return reference(cell);
}

void AreasPage::writeHeading(sal_Int32 row, const std::string& formula) const {
    canvas_.formula(formatHeading(canvas_, row, 0, differenceColumn()), formula);
    canvas_.height(row, 800);
}

void AreasPage::setRowHeights(const Range& table, const std::vector<TableRow>& rows) const {
    canvas_.height(table.first.row, headingHeight);
    auto at = table.first.row;
    for (const auto& row : rows)
        canvas_.height(++at, heightOfName(row.characters, row.hasParts, nameWidth, rowHeight));
}

void AreasPage::fitHeadings(const Range& table) const {
    canvas_.height(table.first.row, heightOfName(extent_.areaName, true, figureWidth, 2 * lineHeight + 60));
}

void AreasPage::writeSums(const Range& table) const {
    const auto head = table.first.row;
    canvas_.text({sumColumn(), head}, word(words::sumOfAreas), Style::columnNumber);
    canvas_.text({differenceColumn(), head}, word(words::notAssigned), Style::columnNumber);
    std::vector<std::vector<std::string>> formulas;
    for (auto row = head + 1; row <= table.last.row; ++row) {
        const auto sum = "SUM(" + reference({{firstPart(), row}, {lastPart(), row}}) + ")";
        const auto wholeCell = reference(Cell{wholeColumn(), row});
        const auto count = "COUNT(" + reference({{firstPart(), row}, {lastPart(), row}}) + ")";
        auto difference = wholeCell;
        difference.append("-").append(sum);
        formulas.push_back({call("IF", {count + "=0", "\"\"", sum}),
                            call("IF", {"ISNUMBER(" + wholeCell + ")", difference, "\"\""})});
    }
    const Range cells{{sumColumn(), head + 1}, {differenceColumn(), table.last.row}};
    canvas_.style(cells, Style::count);
    canvas_.formulas(cells.first, formulas);
    canvas_.linesBelow(cells, palette::line);
}

void AreasPage::insertChart(Chart chart, ChartData data, const std::string& subject, sal_Int32 row,
                            sal_Int32 rows) const {
    data.write();
    chart.data = {data.cells()};
    chart.isOfHiddenCells = true;
    chart.above = {data.caption(subject)};
    chart.place = canvas_.place({{firstChartColumn(), row}, {lastColumn(), row + rows}});
    chart.below = {data.caption(shortSource(formulas_), chart.place.Width)};
    calc::insertChart(canvas_, chart);
}

void AreasPage::insertMakeUp(const char* name, const Words& title, const Range& table,
                             const std::string& subject, sal_Int32 row, sal_Int32 rows,
                             const std::vector<Colour>& colours) {
    auto data = chartData(static_cast<std::size_t>(table.rows() - 1));
    std::vector<std::string> names;
    std::vector<Cell> ofWhole;
    std::vector<Range> ofParts;
    for (auto item = table.first.row + 1; item <= table.last.row; ++item) {
        names.push_back(reference(Cell{table.first.column, item}));
        ofWhole.push_back({wholeColumn(), item});
        ofParts.push_back({{firstPart(), item}, {lastPart(), item}});
    }
    data.heading(names);
    data.row({wholeColumn(), table.first.row}, ofWhole);
    data.sorted({{firstPart(), table.first.row}, {lastPart(), table.first.row}}, ofParts);
    Chart chart;
    chart.name = name;
    for (const auto colour : colours)
        chart.series.push_back({colour});
    chart.title = word(title);
    chart.description = word(words::makeUpBars);
    insertChart(std::move(chart), data, subject, row, rows);
}

ChartData AreasPage::chartData(std::size_t series) {
    return {canvas_, {takeHidden(ChartData::columns(series)), firstRow}, context_.language};
}

sal_Int32 AreasPage::takeHidden(sal_Int32 columns) {
    const auto first = nextHidden_;
    nextHidden_ += columns;
    return first;
}

void AreasPage::writeNoChart(sal_Int32 row) const {
    canvas_.text({firstChartColumn(), row}, word(words::tooManyForChart), Style::source);
}

void AreasPage::writeNote(sal_Int32 row, const std::string& formula,
                          const std::function<std::size_t(std::size_t charactersInLine)>& lines) const {
    Foot foot(canvas_, lastColumn(), row);
    const auto count = static_cast<Length>(lines(foot.charactersInLine()));
    canvas_.formula(foot.addNotes(noteHeight * count), formula, Style::note);
}

Pages AreasPage::writeFoot(sal_Int32 row, const std::string& notes, const NotesOf& notesOf,
                           std::vector<sal_Int32> parts) const {
    std::vector<std::vector<std::string>> lists;
    for (const auto& edition : context_.catalogue.editions())
        lists.push_back(notesOf(*edition));
    Foot foot(canvas_, lastColumn(), row);
    const auto lines = static_cast<Length>(linesOf(lists, foot.charactersInLine()));
    canvas_.formula(foot.addNotes(noteHeight * (lines + 1)), notes, Style::note);
    foot.addSource(formulas_);
    const auto pages = foot.endWithParts(std::move(parts));
    if (pages == Pages::wide) {
        canvas_.repeatColumns(0, 0);
        canvas_.breakBeforeColumn(firstChartColumn());
    }
    canvas_.hide(helperColumn(), nextHidden_ - 1);
    return pages;
}

std::vector<TableRow> ladderRows(const AreasPage& page, sal_Int32 row) {
    const auto& formulas = page.formulas();
    std::vector<TableRow> rows;
    for (std::size_t position = 0; position < page.extent().rungs(); ++position) {
        const auto rung = page.writeKey(row++, formulas.listed("rungs", "", position + 1));
        constexpr std::size_t number = 4; // "5 – "
        rows.push_back({rung, true, true, page.extent().rungNames[position] + number});
        for (std::size_t k = 1; k <= page.extent().instruments[position]; ++k)
            rows.push_back({page.writeKey(row++, formulas.listed("instruments", rung, k)), false, false,
                            page.extent().instrumentNames[position][k - 1]});
    }
    return rows;
}

} // namespace sheets
