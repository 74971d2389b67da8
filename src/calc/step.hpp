// How work that may take long tells how far it is, and hears that it is to end.
#pragma once

#include <cstddef>
#include <functional>

namespace calc {

/// Called often, with the number of the row that is being worked on, from 1. What it throws ends the work.
/// Empty where nobody waits.
using Step = std::function<void(std::size_t row)>;

} // namespace calc
