// The ladder of one area: the published page, with formulas.
//
// From left to right: a bracket for the kind of contract, the names of movements, a stair of one step for
// each rung, names, policy domains, figures, shares and their bars, rates and their index, and what was
// recomputed. At the right the sectors; below, the notes. An area that is
// part of no other shows its own parts in the columns where others show the whole.

#include "ladder/notes.hpp"
#include "sheets/ladder_page.hpp"

#include <algorithm>

namespace sheets {

using namespace calc;

namespace {

constexpr Length rowHeight = 560;
constexpr Length totalHeight = 600;
constexpr Length rateWidth = 2300;

void setWidths(const LadderPage& page) {
    const auto& columns = page.columns;
    const auto set = [&](sal_Int32 column, Length width) { page.canvas.width(column, width); };
    set(columns.bracket, 1300);
    set(columns.movement, 2000);
    for (auto column = columns.firstStep; column < columns.name; ++column)
        set(column, LadderPage::stepWidth);
    set(columns.name, LadderPage::nameWidth);
    for (auto column = columns.firstDomain; column < columns.area; ++column)
        set(column, LadderPage::domainWidth);
    set(columns.area, 2250);
    set(columns.parent, 2250);
    set(columns.share, 1600);
    set(columns.bar, 750);
    set(columns.rate, rateWidth);
    set(columns.index, 2100);
    set(columns.sum, 1750);
    set(columns.verdict, 450);
    set(columns.gap, 300);
    set(columns.chip, LadderPage::chipWidth);
    set(columns.sector, LadderPage::sectorWidth);
    for (const auto column : {columns.areaCount, columns.parentCount})
        set(column, 1100);
    for (const auto column : {columns.areaShare, columns.parentShare})
        set(column, 1250);
}

void writeTop(const LadderPage& page) {
    const auto& canvas = page.canvas;
    const auto& formulas = page.formulas;
    const auto& columns = page.columns;
    writeTitle(canvas, formulas.name(formulas.edition()) + "&\" – \"&" + formulas.name(reference(page.area)));
    auto rooms = roomForInstruments(page.extent, page.rungKeys());
    rooms.push_back({"rungs", "", page.extent.rungs()});
    rooms.push_back({"domains", "", page.extent.domains});
    for (std::size_t split = 0; split < page.extent.splits.size(); ++split)
        rooms.push_back({"sectors", reference(page.splitKey(split)), page.extent.splits[split]});
    rooms.push_back({"sectors", page.splits().rung(page.extent.splits.size() + 1), 0});
    writeHeadline(canvas, headlineRow, headlineOfLadder(page), {columns.key, choiceRow},
                  warningOf(formulas, reference(page.area), rooms));
    canvas.formula(page.parent, ifKnown(formulas.of("LADDER_INFO", {reference(page.area), "\"parent\""})),
                   Style::helper);
    canvas.formula(page.base, Rates::firstBase(formulas), Style::helper);
    const Choices choices(canvas, page.context, page.edition);
    choices.area({page.area, {columns.name, page.area.row}});
    choices.edition({page.edition, {columns.rate, page.edition.row}});
}

void writeHeadings(const LadderPage& page) {
    const auto& canvas = page.canvas;
    const auto& columns = page.columns;
    constexpr auto row = LadderPage::headingRow;
    const auto people = charactersOfRateHeading(page.context);
    const auto lines = static_cast<Length>(std::max<std::size_t>(5, page.extent.domains));
    canvas.height(row, heightOfName(people, true, rateWidth, lines * lineHeight));
    const Range legend{{columns.bracket, row}, {columns.firstStep, row}};
    canvas.style(legend, Style::columnText);
    canvas.merge(legend);
    canvas.formula(legend.first, page.legendOfDomains());
    const Range names{{columns.firstStep + 1, row}, {columns.name, row}};
    canvas.style(names, Style::columnText);
    canvas.text(names.first, page.word(words::rungOrInstrument), Style::columnText);
    canvas.merge(names);
    for (std::size_t domain = 0; domain < page.extent.domains; ++domain) {
        const Cell cell{columns.firstDomain + static_cast<sal_Int32>(domain), row};
        canvas.text(cell, symbolOf(domain), Style::columnSymbol);
        canvas.textColour({cell, cell}, palette::category(domain));
    }
    canvas.formula({columns.area, row}, page.formulas.name(reference(page.area)), Style::columnNumber);
    canvas.formula({columns.parent, row},
                   page.byParent(page.parentName(), literal(page.word(words::sumOfAreas))),
                   Style::columnNumber);
    canvas.formula({columns.share, row},
                   page.byParent(literal(page.word(words::shareIn)) + "&" + page.parentName(),
                                 literal(page.word(words::shareOfLadder))),
                   Style::columnNumber);
    canvas.merge({{columns.share, row}, {columns.bar, row}});
    canvas.style({{columns.share, row}, {columns.bar, row}}, Style::columnNumber);
    canvas.formula({columns.rate, row}, page.rates.heading(), Style::columnNumber);
    canvas.formula(
        {columns.index, row},
        page.byParent(page.rates.indexHeading(page.parentName()), literal(page.word(words::rangeOfIndex))),
        Style::columnNumber);
    canvas.text({columns.sum, row}, page.word(words::recomputed), Style::columnNumber);
    canvas.merge({{columns.sum, row}, {columns.verdict, row}});
}

/// Gives rows room for the longest names that stand in them, at the left and at the right.
void setHeights(const LadderPage& page) {
    std::vector<Length> heights(static_cast<std::size_t>(page.footRow() - LadderPage::firstRow), rowHeight);
    const auto fit = [&](sal_Int32 row, std::size_t characters, bool isBold, Length width) {
        auto& height = heights[static_cast<std::size_t>(row - LadderPage::firstRow)];
        height = std::max(height, heightOfName(characters, isBold, width, rowHeight));
    };
    const auto isMeasured = [&](std::size_t position) { // and so written in bold
        const auto& measured = page.extent.measured;
        return std::binary_search(measured.begin(), measured.end(), position);
    };
    auto row = LadderPage::firstRow;
    for (std::size_t position = 0; position < page.extent.rungs(); ++position) {
        const auto steps = static_cast<Length>(position) * LadderPage::stepWidth;
        const auto domains = static_cast<Length>(page.extent.domains) * LadderPage::domainWidth;
        fit(row++, page.extent.rungNames[position], isMeasured(position),
            LadderPage::nameWidth + steps + domains);
        for (const auto characters : page.extent.instrumentNames[position])
            fit(row++, characters, false, LadderPage::nameWidth + steps);
    }
    for (std::size_t split = 0; split < page.extent.splits.size(); ++split) {
        for (std::size_t sector = 0; sector < page.extent.splits[split]; ++sector)
            fit(page.firstSectorRow(split) + static_cast<sal_Int32>(sector),
                page.extent.sectorNames[split][sector], false,
                LadderPage::chipWidth + LadderPage::sectorWidth);
    }
    row = LadderPage::firstRow;
    for (const auto height : heights)
        page.canvas.height(row++, height);
    page.canvas.height(page.totalRow(), totalHeight);
}

Pages writeFoot(const LadderPage& page) {
    Foot foot(page.canvas, page.columns.parentShare, page.footRow());
    foot.addNotes(noteHeight / 3); // empty, for space
    page.canvas.text(foot.addNotes(noteHeight), page.word(words::signs), Style::note);
    const auto lines = static_cast<Length>(linesOfLongest(
        page.context.catalogue.editions(), foot.charactersInLine(), [&](const auto& edition, auto area) {
            return mainNotes(notesOnArea(edition, area, page.context.language), page.context.language);
        }));
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
    writeSide(page);
    setHeights(page);
    insertSectorCharts(page);
    const auto pages = writeFoot(page);
    if (pages == Pages::wide)
        canvas.breakBeforeColumn(page.columns.chip);
    canvas.hide(page.columns.parentShare + 1, page.columns.lastHidden);
    return pages;
}

} // namespace sheets
