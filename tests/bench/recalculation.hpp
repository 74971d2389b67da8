// Formula cells by the hundred thousand, computed anew.
#pragma once

#include "subjects.hpp"
#include "timing.hpp"

namespace bench {

/// For each subject the time of a cell. Throws std::runtime_error where a formula gives a wrong answer.
std::vector<Timing> timeCells(const support::Office& office);

} // namespace bench
