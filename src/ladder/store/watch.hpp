// Sources that are read time after time, in the background.
#pragma once

#include "ladder/store/source.hpp"

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>

namespace ladder::store {

/// Gives each source a thread of its own, because one that hangs must hold up nobody: neither the other
/// sources, nor who asks, nor the end.
class Watch {
public:
    /// Called from the thread of a source, one at a time, at its first reading and when something changed. It
    /// must not throw.
    using OnChange = std::function<void(const Source& source, const Listing& listing)>;

    /// Starts to read at once, and reads again each time that the interval has passed. Nobody else may list
    /// these sources.
    Watch(Sources sources, std::chrono::milliseconds interval, OnChange onChange);
    ~Watch();
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    /// Ends the reading; nothing is called any more once it has returned. It waits for a call of OnChange
    /// that is being made, so who ends a watch must hold no lock that this needs. It returns within a second:
    /// a thread that hangs is left behind.
    void end() const;

    /// A request to read all sources. The first one comes with the construction.
    using Request = unsigned;
    static constexpr Request first = 1;
    Request readAgain();

    /// Waits until a source, counted from 0, has been read as requested and OnChange was called where it had
    /// changed. Gives false where the limit or the end came before.
    bool await(std::size_t source, Request request, std::chrono::milliseconds limit) const;
    /// Waits in the same way for all sources together.
    bool awaitAll(Request request, std::chrono::milliseconds limit) const;

    /// Whether a source has been read, and is not being read for longer than ten seconds.
    bool isAnswering(std::size_t source) const;

private:
    struct State;
    static void run(const std::shared_ptr<State>& state, std::size_t number);

    std::shared_ptr<State> state_; ///< shared with the threads
};

} // namespace ladder::store
