// Counts as people write them, where a package wants nothing but digits.
#pragma once

#include "ladder/texts.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ladder::package {

struct CountProblem {
    Message problem;
    std::vector<std::string> arguments;
};

/// What is wrong with a text that should be a number of persons or places from 0 to `highest`, and is not.
/// What was meant is not guessed: "1.495" is written for 1495 by some and for about one and a half by others.
CountProblem whyNoCount(std::string_view text, std::string_view highest);

} // namespace ladder::package
