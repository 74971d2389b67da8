// A figure in a sentence: what it is and what to mind, or why there is none.
#pragma once

#include "ladder/lookup.hpp"

#include <string>

namespace ladder {

/// One sentence for LADDER_EXPLAIN. There is always one: for a name that is not known it tells the nearest
/// names that are.
std::string explain(const Catalogue& catalogue, const Term& area, const Term& item, const Term& edition,
                    Language language);

/// Why a name means no area of an edition, or more than one.
std::string explainArea(const Edition& edition, const Term& area, Language language);

} // namespace ladder
