// The ladder of one area: the published page, with formulas.
//
// From left to right: a bracket for the kind of contract, the names of movements, a stair of one step for
// each rung, names, policy domains, figures, shares and their bars, and what was recomputed. At the right the
// sectors and the legend of policy domains; below, the notes.

#include "ladder/notes.hpp"
#include "sheets/ladder_page.hpp"

namespace sheets {

using namespace calc;

namespace {

constexpr Length rowHeight = 822;
constexpr Length totalHeight = 640;
constexpr Length rateWidth = 2300;

void setWidths(const LadderPage& page) {
    const auto& columns = page.columns;
    const auto set = [&](sal_Int32 column, Length width) { page.canvas.width(column, width); };
    set(columns.bracket, 1250);
    set(columns.movement, 2550);
    for (auto column = columns.firstStep; column < columns.name; ++column)
        set(column, 560);
    set(columns.name, 5450);
    for (auto column = columns.firstDomain; column < columns.area; ++column)
        set(column, 550);
    set(columns.area, 2320);
    set(columns.parent, 2320);
    set(columns.share, 1700);
    set(columns.bar, 1600);
    set(columns.rate, rateWidth);
    set(columns.index, 2050);
    set(columns.sum, 1900);
    set(columns.verdict, 550);
    set(columns.gap, 400);
    set(columns.chip, 550);
    set(columns.sector, 4700);
    for (const auto column : {columns.areaCount, columns.parentCount, columns.areaShare, columns.parentShare})
        set(column, 2050);
}

void writeTop(const LadderPage& page) {
    const auto& canvas = page.canvas;
    const auto& formulas = page.formulas;
    const auto& columns = page.columns;
    writeTitle(canvas, formulas.name(formulas.edition()) + "&\" – \"&" + formulas.name(reference(page.area)));
    canvas.formula(
        {0, LadderPage::subtitleRow},
        ifGiven(reference(page.parent), literal(page.word(words::beside)) + "&" + page.parentName()),
        Style::subtitle);
    canvas.height(LadderPage::subtitleRow, 650);
    auto rooms = roomForInstruments(page.extent, page.rungKeys());
    rooms.push_back({"rungs", "", page.extent.rungs()});
    rooms.push_back({"domains", "", page.extent.domains});
    for (std::size_t split = 0; split < page.extent.splits.size(); ++split)
        rooms.push_back({"sectors", reference(page.splitKey(split)), page.extent.splits[split]});
    rooms.push_back({"sectors", page.splits().rung(page.extent.splits.size() + 1), 0});
    writeWarning(canvas, {0, LadderPage::groupRow}, formulas, reference(page.area), rooms);
    canvas.height(LadderPage::groupRow, 700);
    canvas.formula(page.parent, ifKnown(formulas.of("LADDER_INFO", {reference(page.area), "\"parent\""})),
                   Style::helper);
    canvas.formula(page.base, Rates::firstBase(formulas), Style::helper);
    const Choices choices(canvas, page.context, page.edition);
    choices.area({page.area, {columns.parentShare, page.area.row}});
    choices.edition({page.edition, {columns.parentShare, page.edition.row}});
}

void writeHeadings(const LadderPage& page) {
    const auto& canvas = page.canvas;
    const auto& columns = page.columns;
    constexpr auto row = LadderPage::headingRow;
    const auto people = charactersOfRateHeading(page.context);
    canvas.height(row, heightOfName(people, true, rateWidth, 3 * lineHeight));
    canvas.style({{columns.firstStep, row}, {columns.name, row}}, Style::columnText);
    canvas.text({columns.firstStep, row}, page.word(words::rungOrInstrument), Style::columnText);
    canvas.merge({{columns.firstStep, row}, {columns.name, row}});
    for (std::size_t domain = 0; domain < page.extent.domains; ++domain) {
        const Cell cell{columns.firstDomain + static_cast<sal_Int32>(domain), row};
        canvas.text(cell, symbolOf(domain), Style::columnSymbol);
        canvas.textColour({cell, cell}, palette::category(domain));
    }
    canvas.formula({columns.area, row}, page.formulas.name(reference(page.area)), Style::columnNumber);
    canvas.formula({columns.parent, row}, page.parentName(), Style::columnNumber);
    canvas.formula(
        {columns.share, row},
        ifGiven(reference(page.parent), literal(page.word(words::shareIn)) + "&" + page.parentName()),
        Style::columnNumber);
    canvas.merge({{columns.share, row}, {columns.bar, row}});
    canvas.style({{columns.share, row}, {columns.bar, row}}, Style::columnNumber);
    canvas.formula({columns.rate, row}, page.rates.heading(), Style::columnNumber);
    canvas.formula({columns.index, row}, page.rates.indexHeading(page.wholeName()), Style::columnNumber);
    canvas.text({columns.sum, row}, page.word(words::recomputed), Style::columnNumber);
    canvas.merge({{columns.sum, row}, {columns.verdict, row}});
}

Pages writeFoot(const LadderPage& page) {
    Foot foot(page.canvas, page.columns.parentShare, page.footRow());
    foot.addNotes(noteHeight / 3); // empty, for space
    page.canvas.text(foot.addNotes(noteHeight), page.word(words::signs), Style::note);
    const auto lines = static_cast<Length>(linesOfLongest(
        page.context.catalogue.editions(), foot.charactersInLine(),
        [&](const auto& edition, auto area) { return notesOnArea(edition, area, page.context.language); }));
    page.canvas.formula(foot.addNotes(noteHeight * lines), page.formulas.notes(reference(page.area)),
                        Style::note);
    const auto rateLines =
        static_cast<Length>(linesOfRateNotes(page.context, page.extent, foot.charactersInLine()));
    page.canvas.formula(foot.addNotes(noteHeight * rateLines), page.rates.note(page.wholeName()),
                        Style::note);
    foot.addSource(page.formulas);
    return foot.endWithParts({});
}

} // namespace

Pages writeLadder(const Canvas& canvas, const SheetContext& context) {
    const LadderPage page(canvas, context);
    canvas.paper(page.columns.parentShare);
    setWidths(page);
    writeTop(page);
    writeHeadings(page);
    writeRungs(page);
    writeSectorsAndDomains(page);
    canvas.heights(LadderPage::firstRow, page.footRow() - 1, rowHeight);
    canvas.height(page.totalRow(), totalHeight);
    insertSectorCharts(page);
    const auto pages = writeFoot(page);
    if (pages == Pages::wide)
        canvas.breakBeforeColumn(page.columns.chip);
    canvas.hide(page.columns.parentShare + 1, page.columns.lastHidden);
    return pages;
}

} // namespace sheets
