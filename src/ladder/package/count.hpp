// Counts as people write them, where a package must have digits alone.
#pragma once

#include "ladder/reason.hpp"

#include <string_view>

namespace ladder::package {

/// What is wrong with a text that should be a number of persons or places from 0 to `highest`, and is not.
/// What was meant is not guessed: "1.495" is written for 1495 by some and for about one and a half by others.
Problem whyNoCount(std::string_view text, std::string_view highest);

} // namespace ladder::package
