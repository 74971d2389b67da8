// Folders of editions that are read time after time, in the background.
#pragma once

#include "ladder/store/listing.hpp"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace ladder::store {

/// Gives each folder a thread of its own, because a network drive that hangs must hold up nobody: neither the
/// other folders, nor who asks, nor the end.
class Watch {
public:
    /// Called from the thread of a folder, one at a time, at its first reading and when something changed. It
    /// must not throw.
    using OnChange = std::function<void(std::size_t folder, const Listing& listing)>;

    /// Starts to read at once, and again each time that the interval has passed.
    Watch(std::vector<std::filesystem::path> folders, std::chrono::milliseconds interval, OnChange onChange);
    /// Returns within a second: a thread that hangs is left behind. Nothing is called any more afterwards.
    ~Watch();
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    /// A request to read all folders. The first one comes with the construction.
    using Request = unsigned;
    static constexpr Request first = 1;
    Request readAgain();

    /// Waits until a folder has been read as requested and its change was told; false where the limit came
    /// before.
    bool await(std::size_t folder, Request request, std::chrono::milliseconds limit) const;
    /// The same, for all folders together.
    bool awaitAll(Request request, std::chrono::milliseconds limit) const;

    /// Whether a folder has been read, and is not being read for longer than ten seconds.
    bool isAnswering(std::size_t folder) const;

private:
    struct State;
    static void run(const std::shared_ptr<State>& state, std::size_t folder);
    void end() const;

    std::shared_ptr<State> state_; ///< shared with the threads
};

} // namespace ladder::store
