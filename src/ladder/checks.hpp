// Whether the published figures of an edition agree with each other.
#pragma once

#include "ladder/edition.hpp"

#include <optional>
#include <vector>

namespace ladder {

/// What a published figure is compared with.
enum class PartKind {
    instruments, ///< the weighted sum of the instruments of a rung
    sectors,     ///< the sum of the sectors of a rung
    areas        ///< the sum of the figures of the areas inside
};

enum class Verdict {
    agrees,
    differs,
    incomplete, ///< parts are missing, and what is there does not make up the total
    noParts     ///< no part has a figure
};

/// A published figure beside the sum of its parts.
struct Check {
    PartKind kind = PartKind::instruments;
    AreaIndex area = 0;
    ItemIndex item = 0;
    double published = 0;
    std::optional<double> sum; ///< of the parts that have a figure, unrounded
    /// The parts that have no figure although it exists: areas where `kind` is areas, otherwise items.
    std::vector<std::uint32_t> partsMissing;

    /// A sum agrees with a published figure if it rounds to it.
    Verdict verdict() const;
};

/// Compares every published figure that has parts with them: for each area each rung with its instruments and
/// with its sectors, and for each area with others inside each item with theirs.
std::vector<Check> checkTotals(const Edition& edition);

} // namespace ladder
