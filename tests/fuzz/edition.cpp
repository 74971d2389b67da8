// An edition that somebody else made, after the bundled ones: whatever the reader lets through can be asked
// everything. The input is edits; see edits.hpp.

#include "fuzz/edits.hpp"
#include "fuzz/require.hpp"
#include "ladder/checks.hpp"
#include "ladder/explain.hpp"
#include "ladder/figures.hpp"
#include "ladder/numbers.hpp"
#include "ladder/package/csv.hpp"
#include "ladder/plausibility.hpp"
#include "ladder/sdmx_csv.hpp"
#include "ladder/search.hpp"
#include "ladder/series.hpp"
#include "ladder/table.hpp"

#include <algorithm>
#include <cstdint>

using namespace ladder;

namespace {

Catalogue catalogueWith(const std::shared_ptr<const Edition>& edition) {
    auto editions = bundledCatalogue().editions();
    editions.push_back(edition);
    return Catalogue(std::move(editions));
}

/// A formula finds what a sheet or a list has written into it.
void requireFound(const Edition& edition) {
    for (AreaIndex area = 0; area < edition.areas().size(); ++area) {
        fuzz::require(findArea(edition, edition.areas()[area].id) == area);
        fuzz::require(findArea(edition, nameToWrite(edition, edition.areas()[area])) == area);
    }
    for (ItemIndex item = 0; item < edition.items().size(); ++item) {
        const auto& named = edition.items()[item];
        fuzz::require(findItem(edition, named.id) == item);
        fuzz::require(findItem(edition, nameToWrite(edition, named)) == item);
        const auto found = search(edition, named.name.nl);
        fuzz::require(std::find(found.begin(), found.end(), item) != found.end());
    }
}

/// What was not published has no figure, and each figure has its words.
void requireFigures(const Catalogue& catalogue, const Edition& edition) {
    for (const auto& [area, item, observation] : edition.data().observations) {
        const auto figure = count(edition, area, item);
        fuzz::require(figure.has_value() == observation.value.has_value());
        fuzz::require(!figure || !status::meansNoFigure(observation.status));
        fuzz::require(figure.has_value() || isMissingFigure(figure.error()));
        fuzz::require(rank(edition, area, item).has_value() == figure.has_value());
        const auto text =
            explain(catalogue, edition.areas()[area].id, edition.items()[item].id, {}, Language::dutch);
        fuzz::require(!figure || text.find(formatNumber(*figure, Language::dutch)) != std::string::npos);
    }
}

void requireRectangle(const Rows& rows) {
    for (const auto& row : rows)
        fuzz::require(row.size() == rows.front().size());
}

void requireTables(const Catalogue& catalogue, const Edition& edition) {
    const auto figures = edition.items().size();
    for (AreaIndex area = 0; area < edition.areas().size(); ++area) {
        const auto rows = ladderOf(edition, area);
        fuzz::require(rows.size() == 1 + figures);
        requireRectangle(rows);
        breaksInLadder(catalogue, edition, {&edition, area}, Language::dutch);
    }
    std::size_t lines = 0;
    const auto damaged = package::readCsv(sdmxCsv(edition), [&](package::CsvRow& row) {
        fuzz::require(row.cells.size() == 12);
        ++lines;
    });
    fuzz::require(!damaged && lines == 2 + edition.areas().size() * figures);
}

void requireDoubts(const Edition& edition, const Edition* before) {
    for (const auto& check : checkTotals(edition))
        fuzz::require(check.sum.has_value() == (check.verdict() != Verdict::noParts));
    for (const auto& warning : warningsOn(edition, before))
        fuzz::require(!describe(warning, edition, before, Language::dutch).empty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    auto reading = fuzz::readEdited({reinterpret_cast<const char*>(data), size});
    fuzz::require(reading.edition.has_value() == reading.defects.none());
    if (!reading.edition)
        return 0;
    const auto edition = std::make_shared<const Edition>(std::move(*reading.edition));
    const auto catalogue = catalogueWith(edition);
    requireFound(*edition);
    requireFigures(catalogue, *edition);
    requireTables(catalogue, *edition);
    requireDoubts(*edition, editionBefore(catalogue, *edition));
    return 0;
}
