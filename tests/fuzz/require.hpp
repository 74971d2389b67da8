// What must hold whatever the input is.
#pragma once

#include <cstdlib>

namespace fuzz {

/// Ends the program, which libFuzzer reports with the input, where it does not hold.
inline void require(bool holds) {
    if (!holds)
        std::abort();
}

} // namespace fuzz
