// The core without an office.
#pragma once

#include "timing.hpp"

namespace bench {

/// One share, from the names as they are written to the figure.
Timing timeCore();

} // namespace bench
