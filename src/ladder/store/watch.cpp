#include "ladder/store/watch.hpp"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace ladder::store {

using Clock = std::chrono::steady_clock;

struct Watch::State {
    struct Watched {
        std::shared_ptr<Source> source;
        Request done = 0;                            ///< the latest request that it answers
        std::optional<Clock::time_point> readsSince; ///< while it is being read
    };

    std::vector<Watched> sources;
    std::chrono::milliseconds interval{};

    std::mutex mutex; ///< of all that follows and of the sources
    std::condition_variable isChanged;
    Request wanted = first;
    std::size_t running = 0;
    std::atomic<bool> isEnded = false; ///< also asked without the mutex

    std::mutex calling; ///< held during a call of onChange, and never together with the other
    OnChange onChange;

    void report(const Source& source, const Listing& listing) {
        const std::lock_guard lock(calling);
        if (!isEnded)
            onChange(source, listing);
    }
};

Watch::Watch(Sources sources, std::chrono::milliseconds interval, OnChange onChange)
    : state_(std::make_shared<State>()) {
    for (auto& source : sources)
        state_->sources.push_back({std::move(source), 0, {}});
    state_->interval = interval;
    state_->onChange = std::move(onChange);
    try {
        for (std::size_t number = 0; number < state_->sources.size(); ++number) {
            const std::lock_guard lock(state_->mutex); // it counts before it can end
            std::thread(run, state_, number).detach();
            ++state_->running;
        }
    } catch (...) {
        end();
        throw;
    }
}

Watch::~Watch() {
    end();
}

void Watch::end() const {
    constexpr auto patience = std::chrono::seconds(1);
    {
        const std::lock_guard lock(state_->calling);
        if (state_->isEnded.exchange(true))
            return;
    }
    std::unique_lock lock(state_->mutex);
    state_->isChanged.notify_all();
    state_->isChanged.wait_for(lock, patience, [&] { return state_->running == 0; });
}

Watch::Request Watch::readAgain() {
    const std::lock_guard lock(state_->mutex);
    state_->isChanged.notify_all();
    return ++state_->wanted;
}

bool Watch::await(std::size_t source, Request request, std::chrono::milliseconds limit) const {
    const auto& watched = state_->sources[source];
    std::unique_lock lock(state_->mutex);
    state_->isChanged.wait_for(lock, limit, [&] { return state_->isEnded || watched.done >= request; });
    return watched.done >= request;
}

bool Watch::awaitAll(Request request, std::chrono::milliseconds limit) const {
    const auto until = Clock::now() + limit;
    bool isDone = true;
    for (std::size_t source = 0; source < state_->sources.size(); ++source)
        isDone = await(source, request, std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now())) &&
                 isDone;
    return isDone;
}

bool Watch::isAnswering(std::size_t source) const {
    constexpr auto patience = std::chrono::seconds(10);
    const std::lock_guard lock(state_->mutex);
    const auto& asked = state_->sources[source];
    return asked.done != 0 && (!asked.readsSince || Clock::now() - *asked.readsSince < patience);
}

void Watch::run(const std::shared_ptr<State>& state, std::size_t number) {
    auto& own = state->sources[number];
    std::optional<Listing> last;
    std::unique_lock lock(state->mutex);
    while (!state->isEnded) {
        const auto wanted = state->wanted;
        own.readsSince = Clock::now();
        lock.unlock();
        auto listing = own.source->list([&] { return state->isEnded.load(); });
        if (listing != last) {
            state->report(*own.source, listing);
            last = std::move(listing);
        }
        lock.lock();
        own.readsSince.reset();
        own.done = wanted;
        state->isChanged.notify_all();
        state->isChanged.wait_for(lock, state->interval,
                                  [&] { return state->isEnded || state->wanted != wanted; });
    }
    --state->running;
    state->isChanged.notify_all();
}

} // namespace ladder::store
