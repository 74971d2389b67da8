// The hidden cells of an evolution sheet that say which editions are there, and which area is meant in each.

#include "ladder/lookup.hpp"
#include "sheets/evolution_page.hpp"

#include <algorithm>
#include <map>
#include <string>

namespace sheets {

using namespace calc;

namespace {

/// The names of areas that not every edition knows, as formulas ask for them, with their ids. Where one
/// edition is gone, the others do not know what area such a name means.
std::map<std::string, std::string> namesToRemember(const EvolutionPage& page) {
    std::map<std::string, std::string> ids;
    for (auto edition = page.editions.rbegin(); edition != page.editions.rend(); ++edition) {
        for (const auto& area : (*edition)->areas()) {
            const auto name = ladder::nameToWrite(**edition, area);
            const auto isKnown = [&](const ladder::Edition* other) {
                const auto found = ladder::findArea(*other, std::string_view(name));
                return found && other->areas()[*found].id == area.id;
            };
            if (!std::all_of(page.editions.begin(), page.editions.end(), isKnown))
                ids.emplace(name, area.id);
        }
    }
    return ids;
}

/// A formula for the first of some cells, given by the formulas of their contents, that is not empty.
template<class Cells>
std::string firstGiven(const Cells& cells) {
    std::string formula = "\"\"";
    for (auto cell = cells.rbegin(); cell != cells.rend(); ++cell)
        formula = call("IF", {*cell + "<>\"\"", *cell, formula});
    return formula;
}

void writeEditions(const EvolutionPage& page) {
    std::vector<std::string> known;
    for (std::size_t edition = 0; edition < page.editions.size(); ++edition) {
        // Not in the style that shows nothing: headings that refer to a number take over how it is shown.
        page.canvas.value(page.editionCell(edition),
                          page.context.catalogue.nameToWrite(*page.editions[edition]), Style::source);
        const auto isGone = "ISERROR(" + page.in(edition).of("LADDER_SOURCE", {}) + ")";
        page.canvas.formula(page.knownCell(edition), call("IF", {isGone, "\"\"", page.editionAt(edition)}),
                            Style::helper);
        known.push_back(reference(page.knownCell(edition)));
    }
    page.canvas.formula(page.firstKnown(), firstGiven(known), Style::helper);
    std::reverse(known.begin(), known.end());
    page.canvas.formula(page.lastKnown(), firstGiven(known), Style::helper);
    // The areas to choose are those of the edition that was asked for, or where it is gone, of the latest.
    const auto name = yearOrLiteral(page.context.catalogue.nameToWrite(page.context.edition));
    const auto asked = Formulas(name, page.context.language).of("LADDER_SOURCE", {});
    page.canvas.formula(page.naming,
                        call("IF", {"ISERROR(" + asked + ")", reference(page.lastKnown()), name}),
                        Style::helper);
}

/// A formula for the id that is remembered of the area that is chosen; it is `otherwise` where none is.
std::string rememberedId(const EvolutionPage& page, const std::string& otherwise) {
    const auto ids = namesToRemember(page);
    if (ids.empty())
        return otherwise;
    auto cell = page.areaMemory();
    for (const auto& [name, id] : ids) {
        page.canvas.text(cell, name, Style::helper);
        page.canvas.text(cell.right(), id, Style::helper);
        cell = cell.below();
    }
    // MATCH would take a part of a name for the name, where the document is set so.
    const Range names{page.areaMemory(), cell.below(-1)};
    const auto place =
        call("SUMPRODUCT", {"EXACT(" + reference(names) + ";" + reference(page.area) + ")*(ROW(" +
                            reference(names) + ")-" + std::to_string(names.first.row) + ")"});
    const Range remembered{names.first.right(), names.last.right()};
    return call("IF", {place + "=0", otherwise, call("INDEX", {reference(remembered), place})});
}

/// Writes the id of the area that is chosen. Its name may be that of any edition, and of one that is gone.
void writeKey(const EvolutionPage& page) {
    const auto idIn = [&](const Formulas& formulas) {
        return formulas.of("LADDER_INFO", {reference(page.area), "\"id\""});
    };
    auto key = rememberedId(page, idIn(page.formulas));
    for (std::size_t edition = 0; edition < page.editions.size(); ++edition)
        key = call("IFERROR", {idIn(page.in(edition)), key});
    page.canvas.formula(page.key, call("IFERROR", {idIn(page.formulas), key}), Style::helper);
}

void writeAreas(const EvolutionPage& page) {
    const auto key = reference(page.key);
    std::vector<std::string> withArea;
    for (std::size_t edition = 0; edition < page.editions.size(); ++edition) {
        // A name of another area may be the same as this id.
        const auto id = call("IFERROR", {page.in(edition).of("LADDER_INFO", {key, "\"id\""}), "\"\""});
        page.canvas.formula(page.areaIn(edition), call("IF", {id + "=" + key, key, "\"\""}), Style::helper);
        withArea.push_back(
            call("IF", {reference(page.areaIn(edition)) + "=\"\"", "\"\"", page.editionAt(edition)}));
    }
    std::reverse(withArea.begin(), withArea.end());
    page.canvas.formula(page.lastWithArea(), firstGiven(withArea), Style::helper);
}

} // namespace

void writeEvolutionKeys(const EvolutionPage& page) {
    writeEditions(page);
    writeKey(page);
    writeAreas(page);
}

} // namespace sheets
