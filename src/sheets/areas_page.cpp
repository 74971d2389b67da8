#include "sheets/areas_page.hpp"

#include "sheets/choices.hpp"

namespace sheets {

using namespace calc;

namespace {

constexpr sal_Int32 titleRow = 0;
constexpr sal_Int32 subtitleRow = 1;
constexpr sal_Int32 warningRow = 2;
constexpr Length noteLineHeight = 450;
constexpr std::size_t charactersInNoteLine = 235;
constexpr Length rowHeight = 600;
constexpr Length headingHeight = 1250;

} // namespace

AreasPage::AreasPage(const Canvas& canvas, const Subject& subject, const Words& title)
    : canvas_(canvas)
    , subject_(subject)
    , extent_(extentOf(subject.catalogue))
    , area_{lastColumn() - 2, titleRow}
    , edition_{lastColumn() - 2, subtitleRow}
    , whole_{helperColumn(), titleRow}
    , formulas_(reference(edition_), subject.language) {
    canvas_.paper(lastColumn());
    setWidths();
    writeChoices();
    writeTitle(title);
}

std::vector<std::string> AreasPage::parts() const {
    std::vector<std::string> keys;
    for (sal_Int32 k = 1; k <= static_cast<sal_Int32>(extent_.parts); ++k)
        keys.push_back(reference(whole_.right(k)));
    return keys;
}

void AreasPage::setWidths() const {
    canvas_.width(0, 8600);
    for (auto column = wholeColumn(); column <= differenceColumn(); ++column)
        canvas_.width(column, 2450);
    canvas_.width(differenceColumn(), 3000);
    canvas_.width(differenceColumn() + 1, 600);
    for (auto column = firstChartColumn(); column <= lastColumn(); ++column)
        canvas_.width(column, 3600);
}

void AreasPage::writeTitle(const Words& title) const {
    canvas_.formula({0, titleRow}, formulas_.name(formulas_.edition()) + "&" + literal(" – " + word(title)),
                    Style::title);
    canvas_.formula({0, subtitleRow}, formulas_.name(whole()), Style::subtitle);
    canvas_.height(titleRow, 1000);
    canvas_.height(subtitleRow, 700);
}

void AreasPage::writeWarning(const std::vector<std::string>& rungs) const {
    canvas_.formula(
        {0, warningRow},
        warningOfRoom(formulas_, extent_, {rungs, {{"sectors", extent_.sectors}, {"areas", extent_.areas}}}),
        Style::warning);
}

void AreasPage::writeChoices() const {
    const Choices choices(canvas_, subject_, edition_);
    const auto write = [&](const Cell& cell, const Words& label) {
        canvas_.text(cell.right(-1), word(label) + " ", Style::label);
        return Range{cell, {lastColumn(), cell.row}};
    };
    choices.area(write(area_, words::area));
    choices.edition(write(edition_, words::edition));

    canvas_.formula(whole_, wholeOf(formulas_, reference(area_)), Style::helper);
    for (std::size_t k = 1; k <= extent_.parts; ++k)
        canvas_.formula(whole_.right(static_cast<sal_Int32>(k)), formulas_.listed("areas", whole(), k),
                        Style::helper);
}

std::string AreasPage::key(sal_Int32 row, const std::string& formula) const {
    const Cell cell{helperColumn(), row};
    canvas_.formula(cell, formula, Style::helper);
    return reference(cell);
}

void AreasPage::heading(sal_Int32 row, const std::string& formula) const {
    canvas_.style({{0, row}, {differenceColumn(), row}}, Style::heading);
    canvas_.formula({0, row}, formula);
    canvas_.height(row, 900);
}

void AreasPage::setRowHeights(const Range& table) const {
    canvas_.height(table.first.row, headingHeight);
    canvas_.heights(table.first.row + 1, table.last.row, rowHeight);
}

void AreasPage::writeSums(const Range& table) const {
    const auto head = table.first.row;
    canvas_.text({sumColumn(), head}, word(words::sumOfAreas), Style::columnNumber);
    canvas_.text({differenceColumn(), head}, word(words::notAssigned), Style::columnNumber);
    for (auto row = head + 1; row <= table.last.row; ++row) {
        const auto sum = "SUM(" + reference({{firstPart(), row}, {lastPart(), row}}) + ")";
        const auto wholeCell = reference(Cell{wholeColumn(), row});
        const auto count = "COUNT(" + reference({{firstPart(), row}, {lastPart(), row}}) + ")";
        canvas_.formula({sumColumn(), row}, call("IF", {count + "=0", "\"\"", sum}), Style::count);
        auto difference = wholeCell;
        difference.append("-").append(sum);
        canvas_.formula({differenceColumn(), row},
                        call("IF", {"ISNUMBER(" + wholeCell + ")", difference, "\"\""}), Style::count);
        canvas_.lineBelow({{sumColumn(), row}, {differenceColumn(), row}}, palette::line);
    }
}

void AreasPage::chart(const char* name, const Words& title, ChartForm form, const Range& table,
                      sal_Int32 firstColumn, sal_Int32 row, sal_Int32 rows,
                      std::vector<Colour> colours) const {
    canvas_.style({{firstChartColumn(), row}, {lastColumn(), row}}, Style::heading);
    canvas_.text({firstChartColumn(), row}, word(title), Style::heading);
    Chart chart;
    chart.name = name;
    chart.form = form;
    chart.data = {{table.first, {table.first.column, table.last.row}},
                  {{firstColumn, table.first.row}, {lastPart(), table.last.row}}};
    chart.place = canvas_.place({{firstChartColumn(), row + 1}, {lastColumn(), row + rows}});
    chart.colours = std::move(colours);
    chart.title = word(title);
    chart.description = word(title);
    insertChart(canvas_, chart);
}

Pages AreasPage::foot(sal_Int32 row, const std::string& within, const NotesOf& notesOf) const {
    std::vector<std::vector<std::string>> lists;
    for (const auto& edition : subject_.catalogue.editions())
        lists.push_back(notesOf(*edition));
    const auto lines = linesOf(lists, charactersInNoteLine);
    const Range notes{{0, row}, {lastColumn(), row}};
    canvas_.style(notes, Style::note);
    canvas_.merge(notes);
    canvas_.height(row, noteLineHeight * static_cast<Length>(lines + 1));
    canvas_.formula(notes.first, formulas_.notes(within), Style::note);
    canvas_.formula({0, row + 1}, formulas_.of("LADDER_SOURCE", {}), Style::source);
    canvas_.paperEnds(row + 2, lastColumn());
    canvas_.hide(helperColumn(), whole_.column + static_cast<sal_Int32>(extent_.parts));
    return Pages::one;
}

std::vector<TableRow> ladderRows(const AreasPage& page, sal_Int32 row) {
    const auto& formulas = page.formulas();
    std::vector<TableRow> rows;
    for (std::size_t position = 0; position < page.extent().rungs(); ++position) {
        const auto rung = page.key(row++, formulas.listed("rungs", "", position + 1));
        rows.push_back({rung, true, true});
        for (std::size_t k = 1; k <= page.extent().instruments[position]; ++k)
            rows.push_back({page.key(row++, ifGiven(rung, formulas.listed("instruments", rung, k)))});
    }
    return rows;
}

} // namespace sheets
