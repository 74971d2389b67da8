// What the extension costs where it is not used, and where it is used for the first time.
#pragma once

#include "timing.hpp"

#include <filesystem>

namespace bench {

/// The start of an office, and its end, on two profiles in turn.
std::vector<Timing> timeStarts(const std::filesystem::path& without, const std::filesystem::path& with);

/// From the call that writes a formula to its result: the first formula in an office and the second, once of
/// Calc's own and once of the extension, which is in the profile.
std::vector<Timing> timeFirstFormulas(const std::filesystem::path& profile);

} // namespace bench
