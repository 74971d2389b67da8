// The same figure over the editions of a catalogue, and what breaks the series. A series has one edition for
// each data year.
#pragma once

#include "ladder/breaks.hpp"
#include "ladder/catalogue.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ladder {

/// An edition in a series.
struct Point {
    const Edition* edition = nullptr;
    std::optional<AreaIndex> area; ///< nothing where the edition does not have it
    std::optional<ItemIndex> item; ///< nothing where the edition does not have it
    std::vector<Break> breaks;     ///< between the edition before and this one, and in this one

    /// Null where the edition does not have the area or the item.
    const Observation* observation() const {
        return area && item ? &edition->observation(*area, *item) : nullptr;
    }
};

/// The latest revision of the nearest earlier year; null where there is none.
const Edition* editionBefore(const Catalogue& catalogue, const Edition& edition);

/// The editions of a series up to one of them, oldest first: of other years the latest revision.
std::vector<const Edition*> editionsUntil(const Catalogue& catalogue, const Edition& last);

/// An item, and the latest of some editions that has it.
struct ItemOfSeries {
    const Edition* edition;
    ItemIndex item;
};
/// Each item of some editions once: those of the last in the order of the ladder, then those of the one
/// before it that are gone, and so on.
std::vector<ItemOfSeries> itemsOfSeries(const std::vector<const Edition*>& editions);

/// An area, and the latest of some editions that has it.
struct AreaOfSeries {
    const Edition* edition;
    AreaIndex area;

    const Area& operator*() const { return edition->areas()[area]; }
};

/// The figures of an item in an area, both named by their positions in `last`, over the editions up to it.
/// The breaks are those of the item and of its figures, not those of the area.
std::vector<Point> seriesOf(const Catalogue& catalogue, const Edition& last, AreaIndex area, ItemIndex item);

/// What breaks the series between an edition and the one before, in an area as a whole and in one figure.
std::vector<Break> breaksAt(const Catalogue& catalogue, const Edition& edition, AreaIndex area,
                            ItemIndex item);

/// The same between an edition and an earlier one that need not be the one before. Nothing breaks the series
/// before an edition where that is null.
std::vector<Break> breaksBetween(const Catalogue& catalogue, const Edition* before, const Edition& edition,
                                 AreaIndex area, ItemIndex item);

/// What breaks the series of an area and of every item in it up to an edition, one a line, by item and then
/// by edition. Each begins with the edition and what it is about: "2021, SINE – …", "2021, rung 5 – …". Names
/// are those of the latest of these editions that has the area or item.
std::vector<std::string> breaksInLadder(const Catalogue& catalogue, const Edition& last,
                                        const AreaOfSeries& area, Language language);

/// The same breaks for a formula to look up: "2021 area westhoek", "2021 rung trede-5", each with the
/// edition, the kind of what is broken (area, rung, instrument or sector) and its id.
std::vector<std::string> breakKeysInLadder(const Catalogue& catalogue, const Edition& last,
                                           const AreaOfSeries& area);

/// How a key of a break names a kind of item: "rung".
std::string_view kindWord(ItemKind kind);

} // namespace ladder
