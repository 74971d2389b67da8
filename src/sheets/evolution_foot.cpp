// Below the table of an evolution sheet: growth from edition to edition, breaks, notes and sources.

#include "ladder/notes.hpp"
#include "sheets/evolution_page.hpp"

#include <algorithm>

namespace sheets {

using namespace calc;
using ladder::AreaIndex;
using ladder::Edition;
using Texts = std::vector<std::string>;

namespace {

Length heightOf(std::size_t lines) {
    return noteHeight * static_cast<Length>(lines) + noteHeight / 2;
}

/// The height that a heading takes with the longest of the texts that `textsOf` gives for each edition and
/// area.
template<class TextsOf>
Length heightOfLongest(const EvolutionPage& page, const Foot& foot, TextsOf textsOf) {
    const auto lines = linesOfLongest(page.editions, foot.charactersInLine(), textsOf);
    return heightOf(1 + std::max<std::size_t>(1, lines));
}

void writeNotes(const EvolutionPage& page, std::size_t edition, Foot& foot) {
    const auto area = reference(page.areaIn(edition));
    const auto height = heightOfLongest(page, foot, [&](const Edition& other, AreaIndex index) {
        return &other == page.editions[edition]
                   ? mainNotes(notesOnArea(other, index, page.context.language), page.context.language)
                   : Texts();
    });
    page.canvas.formula(foot.addNotes(height), ifGiven(area, literal(page.word(words::notesOfEdition)) + "&" +
                                                                 page.editionAt(edition) + "&CHAR(10)&" +
                                                                 page.in(edition).notes(area)));
}

} // namespace

void writeGrowth(const EvolutionPage& page, const std::vector<RungRow>& rungs, sal_Int32 row) {
    const auto& canvas = page.canvas;
    canvas.text(formatHeading(canvas, row, 0, page.lastTableColumn()), page.word(words::growthByEdition),
                Style::heading);
    canvas.height(row++, 900);
    for (const auto& [rung, height, colour] : rungs) {
        canvas.formula({0, row}, reference(Cell{0, rung}), Style::name);
        canvas.wrap({{0, row}, {0, row}});
        for (std::size_t edition = 1; edition < page.editions.size(); ++edition) {
            const Cell cell{page.countColumn(edition), row};
            const auto growth =
                call("LADDER_GROWTH", {reference(page.key), reference(Cell{page.keyColumn(), rung}),
                                       page.editionAt(edition - 1), page.editionAt(edition)});
            canvas.formula(cell, "IFERROR(" + growth + ";\"\")", Style::share);
            canvas.formula(cell.right(), reference(Cell{cell.column + 1, rung}), Style::name);
        }
        canvas.height(row, height);
        canvas.lineBelow({{0, row}, {page.lastTableColumn(), row}}, palette::line);
        ++row;
    }
}

Pages writeEvolutionFoot(const EvolutionPage& page) {
    Foot foot(page.canvas, page.lastColumn(), page.footRow());
    const auto signs = page.word(words::breakSigns);
    page.canvas.text(foot.addNotes(heightOf(linesOf({{signs}}, foot.charactersInLine()))), signs,
                     Style::note);
    const auto height = heightOfLongest(page, foot, [&](const Edition& edition, AreaIndex area) {
        return breaksInLadder(page.context.catalogue, edition, {&edition, area}, page.context.language);
    });
    const auto breaks = page.breaks(page.formulas.inLanguage("breaks"), "\"• \"", "CHAR(10)&\"• \"",
                                    literal(page.word(words::noBreaks)));
    page.canvas.formula(foot.addNotes(height), literal(page.word(words::breaks)) + "&CHAR(10)&" + breaks);
    for (std::size_t edition = 0; edition < page.editions.size(); ++edition)
        writeNotes(page, edition, foot);
    for (std::size_t edition = 0; edition < page.editions.size(); ++edition)
        foot.addSource(page.in(edition));
    return foot.endWithParts(page.isComparison() ? page.chartRows() : std::vector<sal_Int32>());
}

} // namespace sheets
