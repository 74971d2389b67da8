// What a cell with a function of the ladder shows, and how that came about.
#pragma once

#include "ladder/lookup.hpp"

#include <optional>
#include <span>
#include <string>

namespace ladder {

/// What a function gives. The comments name its arguments, in order.
enum class Answer {
    figure,         ///< area, item, edition
    weightedSum,    ///< area, rung, edition
    shareOfLadder,  ///< area, rung, edition
    shareOfParent,  ///< area, item, edition
    shareOfSectors, ///< area, sector, edition
    rank,           ///< area, item, edition
    status,         ///< area, item, edition
    change,         ///< area, item, from, to
    growth,         ///< area, item, from, to
    rate,           ///< area, item, base, edition
    index,          ///< area, item, base, edition
    areaOfPlace,    ///< place, edition
    ladderTotal,    ///< area, edition
    table,          ///< area, edition
    info,           ///< name, field, edition
    source,         ///< edition
    list,           ///< what, within, edition
};

/// Says what a function gives for these arguments, of which those at the end may be left out, and how that
/// came about, or why there is nothing. `kind` is the only kind of item that the function takes. The text has
/// a line for each sentence, and for each note under a whole ladder.
std::string explainAnswer(const Catalogue& catalogue, Answer answer, std::optional<ItemKind> kind,
                          std::span<const Term> arguments, Language language);

} // namespace ladder
