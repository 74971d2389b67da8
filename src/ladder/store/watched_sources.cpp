#include "ladder/store/watched_sources.hpp"

#include "ladder/store/ids.hpp"
#include "ladder/store/timeout.hpp"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <new>
#include <thread>
#include <utility>

namespace ladder::store {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr auto changeLimit = 10s;  ///< for a change that the user asked for
constexpr auto readingLimit = 10s; ///< after which a source that is being read counts as not answering
constexpr auto endLimit = 1s;      ///< for threads to end

/// The latest edition of a year in a source, where it says what this one says; otherwise null. Which revision
/// it is counts for nothing: that is given where it is added.
const ListedEdition* latestLike(const EditionData& edition, const std::vector<ListedEdition>& all,
                                const Source& source) {
    const ListedEdition* latest = nullptr;
    for (const auto& listed : all) {
        const bool isCandidate = listed.state == EditionState::inUse && listed.source &&
                                 listed.source->id() == source.id() && listed.edition->year() == edition.year;
        if (isCandidate && (latest == nullptr || latest->edition->revision() < listed.edition->revision()))
            latest = &listed;
    }
    if (latest == nullptr)
        return nullptr;
    auto asThat = edition;
    asThat.revision = latest->edition->revision();
    return hasSameContent(asThat, latest->edition->data()) ? latest : nullptr;
}

/// Notes what one agrees to with each edition. A large one takes its time, so this is done once for each, and
/// while nobody waits.
void noteAgreements(Listing& listing, const Listing& before) {
    for (auto& entry : listing.entries) {
        const auto same = std::find_if(before.entries.begin(), before.entries.end(), [&](const Entry& other) {
            return entry.edition && other.edition == entry.edition;
        });
        if (same != before.entries.end())
            entry.agreement = same->agreement;
        else if (entry.edition)
            entry.agreement = agreementOn(entry.edition->data());
    }
}

} // namespace

/// A source and the thread that reads it.
struct WatchedSources::Reader {
    explicit Reader(std::shared_ptr<Source> wanted)
        : source(std::move(wanted)) {}

    const std::shared_ptr<Source> source;
    std::atomic<bool> isEnded = false; ///< also asked without the mutex
    bool isStarted = false;
    unsigned answered = 0;    ///< the latest request that a reading answers
    unsigned firstUsable = 0; ///< the first request whose reading cannot have what was removed since
    std::optional<Clock::time_point> readsSince; ///< while it is being read
};

struct WatchedSources::State {
    State(Editions bundled, std::chrono::milliseconds wantedInterval, Callbacks wantedCallbacks)
        : interval(wantedInterval)
        , callbacks(std::move(wantedCallbacks))
        , collection(std::move(bundled))
        , inUse(collection.editionsInUse()) {}

    const std::chrono::milliseconds interval;
    const Callbacks callbacks;

    /// The only lock: of all that follows and of the readers. It is held during callbacks, and never while a
    /// source is waited for, so that who has it can end a thread and be sure that this calls nothing any
    /// more.
    std::mutex mutex;
    std::condition_variable isChanged;
    Collection collection;
    Editions inUse;
    std::vector<std::shared_ptr<Reader>> readers;
    unsigned requested = 0; ///< how many times all sources were to be read at once
    std::size_t running = 0;
    bool isStopped = false;

    static void run(const std::shared_ptr<State>& state, const std::shared_ptr<Reader>& reader);
    void takeOver(const Source& source, Listing listing);
    void reportChange();
    void readAgain(const Source& source);
};

/// What a thread does until its source is watched no more.
void WatchedSources::State::run(const std::shared_ptr<State>& state, const std::shared_ptr<Reader>& reader) {
    Listing before;
    std::unique_lock lock(state->mutex);
    while (!reader->isEnded) {
        const auto request = state->requested;
        reader->readsSince = Clock::now();
        lock.unlock();
        auto listing = reader->source->list([&] { return reader->isEnded.load(); });
        if (!reader->source->isOwn())
            noteAgreements(listing, before);
        before = listing;
        lock.lock();
        if (reader->isEnded)
            break;
        reader->readsSince.reset();
        if (request >= reader->firstUsable) {
            state->takeOver(*reader->source, std::move(listing));
            reader->answered = request;
        }
        state->isChanged.notify_all();
        state->isChanged.wait_for(lock, state->interval,
                                  [&] { return reader->isEnded || state->requested != request; });
    }
    --state->running;
    state->isChanged.notify_all();
}

void WatchedSources::State::takeOver(const Source& source, Listing listing) {
    const auto* known = collection.listing(source.id());
    if (known != nullptr && *known == listing)
        return;
    try {
        collection.update(source.id(), std::move(listing));
        reportChange();
    } catch (const std::bad_alloc&) {
        // What is in use stays in use.
    }
}

void WatchedSources::State::reportChange() {
    if (isStopped)
        return;
    if (auto editions = collection.editionsInUse(); editions != inUse) {
        inUse = std::move(editions);
        callbacks.onEditionsInUse(inUse);
    }
    callbacks.onChange();
}

/// Waits until a change in a source has been seen.
void WatchedSources::State::readAgain(const Source& source) {
    std::unique_lock lock(mutex);
    const auto request = ++requested;
    isChanged.notify_all();
    isChanged.wait_for(lock, changeLimit, [&] {
        return std::none_of(readers.begin(), readers.end(), [&](const auto& reader) {
            return reader->source->id() == source.id() && reader->answered < request;
        });
    });
}

WatchedSources::WatchedSources(Editions bundled, std::chrono::milliseconds interval, Callbacks callbacks)
    : state_(std::make_shared<State>(std::move(bundled), interval, std::move(callbacks))) {}

WatchedSources::~WatchedSources() {
    stop();
}

void WatchedSources::setRule(Changes changes, const Agreements& agreements) {
    const std::lock_guard lock(state_->mutex);
    state_->collection.setRule(changes, agreements);
    state_->reportChange();
}

void WatchedSources::agree(const std::string& agreement) {
    const std::lock_guard lock(state_->mutex);
    state_->collection.agree(agreement);
    state_->reportChange();
}

Agreements WatchedSources::agreements() const {
    const std::lock_guard lock(state_->mutex);
    return state_->collection.agreements();
}

void WatchedSources::watch(const Sources& sources) {
    const std::lock_guard lock(state_->mutex);
    if (state_->isStopped)
        return;
    auto before = std::exchange(state_->readers, {});
    Sources watched;
    for (const auto& source : sources) {
        const auto same = std::find_if(before.begin(), before.end(), [&](const auto& reader) {
            return reader->source->id() == source->id();
        });
        state_->readers.push_back(same == before.end() ? std::make_shared<Reader>(source) : *same);
        watched.push_back(state_->readers.back()->source);
        if (same != before.end())
            before.erase(same);
    }
    for (const auto& reader : before)
        reader->isEnded = true;
    ++state_->requested;
    state_->isChanged.notify_all();
    state_->collection.setSources(watched);
    state_->reportChange();
    for (const auto& reader : state_->readers) {
        if (reader->isStarted)
            continue;
        std::thread(State::run, state_, reader).detach();
        reader->isStarted = true;
        ++state_->running;
    }
}

void WatchedSources::stop() {
    std::unique_lock lock(state_->mutex);
    if (std::exchange(state_->isStopped, true))
        return;
    for (const auto& reader : state_->readers)
        reader->isEnded = true;
    state_->readers.clear();
    state_->isChanged.notify_all();
    state_->isChanged.wait_for(lock, endLimit, [&] { return state_->running == 0; });
}

void WatchedSources::awaitFirstReading(std::chrono::milliseconds own, std::chrono::milliseconds all) const {
    const auto areRead = [&](bool onlyOwn) {
        return std::all_of(state_->readers.begin(), state_->readers.end(), [&](const auto& reader) {
            return reader->answered > 0 || (onlyOwn && !reader->source->isOwn());
        });
    };
    std::unique_lock lock(state_->mutex);
    state_->isChanged.wait_for(lock, own, [&] { return areRead(true); });
    state_->isChanged.wait_for(lock, all, [&] { return areRead(false); });
}

std::vector<SourceStatus> WatchedSources::status() const {
    const std::lock_guard lock(state_->mutex);
    std::vector<SourceStatus> all;
    for (const auto& reader : state_->readers) {
        SourceStatus status{reader->source, false, {}};
        if (const auto* listing = state_->collection.listing(status.source->id())) {
            status.isWritable = listing->isWritable;
            status.problem = listing->problem;
        }
        const bool hangs = reader->readsSince && Clock::now() - *reader->readsSince >= readingLimit;
        if (reader->answered == 0 || hangs)
            status.problem = status.source->notReadYet();
        all.push_back(std::move(status));
    }
    return all;
}

std::vector<ListedEdition> WatchedSources::listed() const {
    const std::lock_guard lock(state_->mutex);
    return state_->collection.listed();
}

Outcome<Added> WatchedSources::add(EditionData edition, const std::shared_ptr<const Source>& source) {
    const auto all = this->listed();
    if (const auto* same = latestLike(edition, all, *source))
        return Added{same->id, false};
    std::vector<std::string> taken;
    for (const auto& listed : all) {
        if (!listed.edition || !hasSameContent(listed.edition->data(), edition))
            taken.push_back(listed.id);
    }
    const auto added = callWithTimeout(changeLimit, [source, edition, taken = std::move(taken)]() mutable {
        return source->add(std::move(edition), std::move(taken));
    });
    if (!added)
        return source->noAnswer();
    if (const auto id = *added ? parseId(**added) : std::nullopt; id && !source->isOwn()) {
        edition.revision = id->revision;
        agree(agreementOn(edition));
    }
    state_->readAgain(*source);
    if (!*added)
        return added->error();
    return Added{**added};
}

Outcome<std::string> WatchedSources::remove(const std::string& id,
                                            const std::shared_ptr<const Source>& source) {
    const auto removed = callWithTimeout(changeLimit, [=] { return source->remove(id); });
    if (!removed)
        return source->noAnswer();
    if (*removed) {
        const std::lock_guard lock(state_->mutex);
        for (const auto& reader : state_->readers) {
            if (reader->source->id() == source->id())
                reader->firstUsable = state_->requested + 1;
        }
        state_->collection.remove(source->id(), id);
        state_->reportChange();
    }
    state_->readAgain(*source);
    return *removed;
}

} // namespace ladder::store
