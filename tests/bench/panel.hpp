// How long the panel takes to open, and what it costs to move the cursor beside it.
#pragma once

#include "support/office.hpp"
#include "timing.hpp"

namespace bench {

/// Calc's own deck of properties, then ours, each time opened in a sidebar that was hidden.
std::vector<Timing> timeOpening(const support::Office& office);

/// A move of the cursor in a column of 100 000 formulas of the ladder: beside Calc's own deck, then beside
/// ours, which explains each cell.
std::vector<Timing> timeMoves(const support::Office& office);

} // namespace bench
