// The same figure over the editions of a catalogue, and what breaks the series.
//
// A series has one edition for each data year. Areas and items are the same where their ids are; names may
// differ. "Break in series" is the term of SDMX and of Eurostat, which mark it with a b.
#pragma once

#include "ladder/catalogue.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ladder {

/// Why figures on both sides cannot be compared without a word.
enum class BreakKind {
    begins,          ///< it is not in the edition before
    ends,            ///< it is in the edition before, and not in this one
    succeeds,        ///< it is the successor of an item of the edition before
    succeeded,       ///< it ends, and another item takes its place
    renamed,         ///< the same id has another official name
    moved,           ///< another parent, or another rung
    reweighted,      ///< one counts for more or less in the total of the rung
    restated,        ///< another revision of the same year gives another figure
    outsideValidity, ///< a figure of a year in which the item does not exist
    flagged          ///< status B of CL_OBS_STATUS
};

struct Break {
    BreakKind kind = BreakKind::begins;
    Text text; ///< a clause: "was called 'SINE' in edition 2020"
};

/// An edition in a series.
struct Point {
    const Edition* edition = nullptr;
    std::optional<AreaIndex> area; ///< where the edition has it
    std::optional<ItemIndex> item;
    std::vector<Break> breaks; ///< between the edition before and this one, and in this one

    /// Nothing where the edition does not have the area or the item.
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

/// The figures of an item of an edition in an area of it, up to that edition. Breaks are those of the item
/// and of its figures.
std::vector<Point> seriesOf(const Catalogue& catalogue, const Edition& last, AreaIndex area, ItemIndex item);

/// What breaks the series between an edition and the one before, in an area as a whole and in one figure.
std::vector<Break> breaksAt(const Catalogue& catalogue, const Edition& edition, AreaIndex area,
                            ItemIndex item);

/// What breaks the series of an area and of every item in it up to an edition, one a line, by item and then
/// by edition. Each begins with the edition and what it is about: "2021, SINE – …", "2021, rung 5 – …". Names
/// are those of the latest of these editions that has the area or item.
std::vector<std::string> breaksInLadder(const Catalogue& catalogue, const Edition& last, AreaIndex area,
                                        Language language);

} // namespace ladder
