#include "ladder/store/watch.hpp"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <new>
#include <optional>
#include <thread>
#include <utility>

namespace ladder::store {

using Clock = std::chrono::steady_clock;

namespace {

/// A folder of which the editions do not fit into the memory harms nobody else.
Listing listIn(const std::filesystem::path& folder, Lister& lister, const std::atomic<bool>& isEnded) {
    try {
        return lister.list([&] { return isEnded.load(); });
    } catch (const std::bad_alloc&) {
        return {{}, false, problemOf(std::make_error_code(std::errc::not_enough_memory), folder)};
    }
}

} // namespace

struct Watch::State {
    struct Folder {
        std::filesystem::path path;
        Request done = 0;                            ///< the latest request that it answers
        std::optional<Clock::time_point> readsSince; ///< while it is being read
    };

    std::vector<Folder> folders;
    std::chrono::milliseconds interval{};

    std::mutex mutex; ///< of all that follows and of the folders
    std::condition_variable isChanged;
    Request wanted = first;
    std::size_t running = 0;
    std::atomic<bool> isEnded = false; ///< also asked without the mutex

    std::mutex calling; ///< held during a call of onChange, and never together with the other
    OnChange onChange;

    void tell(std::size_t folder, const Listing& listing) {
        const std::lock_guard lock(calling);
        if (!isEnded)
            onChange(folder, listing);
    }
};

Watch::Watch(std::vector<std::filesystem::path> folders, std::chrono::milliseconds interval,
             OnChange onChange)
    : state_(std::make_shared<State>()) {
    for (auto& folder : folders)
        state_->folders.push_back({std::move(folder), 0, {}});
    state_->interval = interval;
    state_->onChange = std::move(onChange);
    try {
        for (std::size_t folder = 0; folder < state_->folders.size(); ++folder) {
            const std::lock_guard lock(state_->mutex); // it counts before it can end
            std::thread(run, state_, folder).detach();
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
        state_->isEnded = true;
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

bool Watch::await(std::size_t folder, Request request, std::chrono::milliseconds limit) const {
    std::unique_lock lock(state_->mutex);
    return state_->isChanged.wait_for(lock, limit, [&] { return state_->folders[folder].done >= request; });
}

bool Watch::awaitAll(Request request, std::chrono::milliseconds limit) const {
    std::unique_lock lock(state_->mutex);
    return state_->isChanged.wait_for(lock, limit, [&] {
        return std::all_of(state_->folders.begin(), state_->folders.end(),
                           [&](const auto& folder) { return folder.done >= request; });
    });
}

bool Watch::isAnswering(std::size_t folder) const {
    constexpr auto patience = std::chrono::seconds(10);
    const std::lock_guard lock(state_->mutex);
    const auto& asked = state_->folders[folder];
    return asked.done != 0 && (!asked.readsSince || Clock::now() - *asked.readsSince < patience);
}

void Watch::run(const std::shared_ptr<State>& state, std::size_t folder) {
    auto& own = state->folders[folder];
    Lister lister(own.path);
    std::optional<Listing> last;
    std::unique_lock lock(state->mutex);
    while (!state->isEnded) {
        const auto wanted = state->wanted;
        own.readsSince = Clock::now();
        lock.unlock();
        auto listing = listIn(own.path, lister, state->isEnded);
        if (listing != last) {
            state->tell(folder, listing);
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
