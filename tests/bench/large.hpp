// An edition of a million observations: how it is read, and what its figures cost.
#pragma once

#include "timing.hpp"

#include "ladder/edition.hpp"
#include "support/office.hpp"

#include <filesystem>

namespace bench {

/// 10 000 municipalities and 100 items.
ladder::EditionData largeEdition();

/// Writes it as a package into a new folder.
void writeLargePackage(const std::filesystem::path& folder);

struct LargeReading {
    Timing time;
    Timing memory; ///< bytes over those before, at the highest point of the reading
};
LargeReading timeLargeReading(const std::filesystem::path& folder);

/// What Calc takes to open the table of observations.
Timing timeCalc(const support::Office& office, const std::filesystem::path& table);

/// One share, from the names as they are written to the figure: in the bundled edition, in the large one, and
/// there for all municipalities in turn.
std::vector<Timing> timeLargeShares(const std::filesystem::path& folder);

} // namespace bench
