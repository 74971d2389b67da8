// A figure in a sentence: what it is and what to mind, or why there is none.
#pragma once

#include "ladder/lookup.hpp"

#include <string>

namespace ladder {

/// One sentence for LADDER_EXPLAIN. There is always one: for a name that is not known it tells the nearest
/// names that are, or where else the name is known.
std::string explain(const Catalogue& catalogue, const Term& area, const Term& item, const Term& edition,
                    Language language);

/// The sentence about a figure whose area and item are known.
std::string explainFigure(const Catalogue& catalogue, const Edition& edition, AreaIndex area, ItemIndex item,
                          Language language);

} // namespace ladder
