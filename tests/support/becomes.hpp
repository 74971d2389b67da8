// What happens by itself, in a while.
#pragma once

#include <chrono>
#include <thread>

namespace support {

/// Waits until it is so; false where the limit comes first, which is far more than a machine that has much
/// else to do needs.
template<class Condition>
bool becomes(Condition condition, std::chrono::milliseconds limit = std::chrono::minutes(2)) {
    const auto deadline = std::chrono::steady_clock::now() + limit;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > deadline)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return true;
}

} // namespace support
