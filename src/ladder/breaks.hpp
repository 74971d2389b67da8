// What breaks the series of a figure, between an edition and the one before it or in an edition itself.
//
// Areas and items are the same where their ids are; names may differ. "Break in series" is the term of SDMX
// and of Eurostat, which mark it with a b.
#pragma once

#include "ladder/catalogue.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ladder {

/// Why the figures on both sides of a break cannot simply be compared.
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
    BreakKind kind;
    InEachLanguage<std::string> text; ///< a clause: "was called 'SINE' in edition 2020"
};

/// What identifies an item in every edition.
struct ItemKey {
    ItemKind kind;
    std::string_view id;
};
ItemKey keyOf(const Item& item);
std::optional<ItemIndex> findItem(const Edition& edition, const ItemKey& key);

/// What breaks the series of an area as a whole between an edition and one before it. There is no break where
/// there is no edition before.
std::vector<Break> breaksOfArea(const Catalogue& catalogue, const Edition* editionBefore,
                                const Edition& edition, std::string_view id);

/// What breaks the series of an item in all areas.
std::vector<Break> breaksOfItem(const Catalogue& catalogue, const Edition* editionBefore,
                                const Edition& edition, const ItemKey& key);

/// What breaks the series of a figure between an earlier revision of a year and a later one.
std::vector<Break> breaksOfRevision(const Catalogue& catalogue, const Edition& earlier,
                                    const Edition& edition, AreaIndex area, ItemIndex item);

/// What breaks the series in one figure of an edition.
std::vector<Break> breaksOfFigure(const Catalogue& catalogue, const Edition& edition, AreaIndex area,
                                  ItemIndex item);

} // namespace ladder
