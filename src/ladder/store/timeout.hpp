// A call that may hang for as long as a network drive does.
#pragma once

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <thread>

namespace ladder::store {

/// Gives what a call returns, or nothing where that takes longer than the limit. The call then goes on in a
/// thread of its own, so it must own all that it uses.
template<class Call>
auto callWithTimeout(std::chrono::milliseconds limit, Call call)
    -> std::optional<std::invoke_result_t<Call>> {
    const auto task = std::make_shared<std::packaged_task<std::invoke_result_t<Call>()>>(std::move(call));
    auto result = task->get_future();
    std::thread([task] { (*task)(); }).detach();
    if (result.wait_for(limit) != std::future_status::ready)
        return std::nullopt;
    return result.get();
}

} // namespace ladder::store
