// What is unlikely in an edition that is about to be used. It may be right all the same, so a warning is a
// finding with the figures to look at, and no reason to refuse the edition.
#pragma once

#include "ladder/edition.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ladder {

/// A figure that differs from the one before by more than this part of it is looked at again: figures of one
/// ladder grow by some per cent a year, and a shifted column or a digit too many gives far more.
inline constexpr double plausibleGrowth = 0.5;

enum class WarningKind {
    instrumentsDiffer, ///< a total is not the rounded weighted sum of the instruments of the rung
    sectorsDiffer,     ///< a total is not the sum of the sectors of the rung
    areasExceed,       ///< the areas inside one have more together than it has
    changed,           ///< a figure differs from the one before by more than plausibleGrowth
    basesExceed,       ///< the areas inside one have more people of a base together than it has
    baseBelowFigure,   ///< a number of people is less than the figure of a rung
    baseChanged,       ///< a number of people differs from the one before by more than plausibleGrowth
    areaBegins,        ///< an area is not in the edition before
    areaEnds,          ///< an area is in the edition before only
    itemBegins,        ///< an item is not in the edition before
    itemEnds           ///< an item is in the edition before only
};

struct Warning {
    WarningKind kind = WarningKind::changed;
    /// The area and the item in the edition, or in the edition before for what ends there.
    std::optional<AreaIndex> area;
    std::optional<ItemIndex> item;
    double figure = 0;               ///< what is published
    double expected = 0;             ///< the sum, the figure before, or that of the rung
    std::optional<BaseIndex> base{}; ///< in the edition, where it is a number of people
};

/// All that is unlikely: in the edition itself, and beside the edition before it where there is one (see
/// editionBefore). Areas and items are matched by id.
std::vector<Warning> warningsOn(const Edition& edition, const Edition* before);

/// A sentence without full stop: "Westhoek, SINE: from 216 in edition 2020 to 2.160, …".
std::string describe(const Warning& warning, const Edition& edition, const Edition* before,
                     Language language);

} // namespace ladder
