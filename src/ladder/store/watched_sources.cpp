#include "ladder/store/watched_sources.hpp"

#include "ladder/store/timeout.hpp"

#include <algorithm>
#include <new>
#include <utility>

namespace ladder::store {

using namespace std::chrono_literals;

namespace {

constexpr auto changeLimit = 10s; ///< for a change that the user asked for

bool haveSameIds(const Sources& a, const Sources& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto& one, const auto& other) { return one->id() == other->id(); });
}

} // namespace

WatchedSources::WatchedSources(Editions bundled, std::chrono::milliseconds interval, Callbacks callbacks)
    : interval_(interval)
    , callbacks_(std::move(callbacks))
    , collection_(std::move(bundled))
    , inUse_(collection_.editionsInUse()) {}

WatchedSources::~WatchedSources() {
    stop();
}

void WatchedSources::watch(const Sources& sources) {
    const std::lock_guard onlyOne(changingWatch_);
    std::shared_ptr<Watch> before;
    {
        const std::lock_guard lock(mutex_);
        if (isStopped_)
            return;
        if (watch_ && haveSameIds(sources, sources_)) {
            watch_->readAgain();
            return;
        }
        before = std::move(watch_);
        sources_ = sources;
        collection_.setSources(sources);
        callbacks_.onChange();
    }
    if (before)
        before->end(); // others may still wait for it, so it may outlive this
    auto next =
        std::make_shared<Watch>(sources, interval_, [this](const Source& source, const Listing& listing) {
            takeOver(source, listing);
        });
    const std::lock_guard lock(mutex_);
    watch_ = std::move(next);
}

void WatchedSources::stop() {
    const std::lock_guard onlyOne(changingWatch_);
    std::shared_ptr<Watch> watch;
    {
        const std::lock_guard lock(mutex_);
        isStopped_ = true;
        watch = std::move(watch_);
    }
    if (watch)
        watch->end();
}

void WatchedSources::awaitFirstReading(std::chrono::milliseconds own, std::chrono::milliseconds all) const {
    std::shared_ptr<Watch> watch;
    Sources sources;
    {
        const std::lock_guard lock(mutex_);
        watch = watch_;
        sources = sources_;
    }
    if (!watch)
        return;
    for (std::size_t number = 0; number < sources.size(); ++number) {
        if (sources[number]->isOwn())
            watch->await(number, Watch::first, own);
    }
    watch->awaitAll(Watch::first, all);
}

void WatchedSources::takeOver(const Source& source, const Listing& listing) {
    const std::lock_guard lock(mutex_);
    try {
        collection_.update(source.id(), listing);
        reportChange();
    } catch (const std::bad_alloc&) {
        // What is in use stays in use.
    }
}

/// The caller holds the mutex, so that whoever is told last of what is in use is told the latest.
void WatchedSources::reportChange() {
    if (auto editions = collection_.editionsInUse(); editions != inUse_) {
        inUse_ = std::move(editions);
        callbacks_.onEditionsInUse(inUse_);
    }
    callbacks_.onChange();
}

std::vector<SourceStatus> WatchedSources::status() const {
    const std::lock_guard lock(mutex_);
    std::vector<SourceStatus> all;
    for (std::size_t number = 0; number < sources_.size(); ++number) {
        SourceStatus status{sources_[number], false, {}};
        if (const auto* listing = collection_.listing(status.source->id())) {
            status.isWritable = listing->isWritable;
            status.problem = listing->problem;
        }
        if (!watch_ || !watch_->isAnswering(number))
            status.problem = status.source->notReadYet();
        all.push_back(std::move(status));
    }
    return all;
}

std::vector<ListedEdition> WatchedSources::listed() const {
    const std::lock_guard lock(mutex_);
    return collection_.listed();
}

Outcome<std::string> WatchedSources::add(EditionData edition, const std::shared_ptr<const Source>& source) {
    std::vector<std::string> taken;
    for (const auto& listed : this->listed()) {
        if (!listed.edition || !hasSameContent(listed.edition->data(), edition))
            taken.push_back(listed.id);
    }
    const auto added = callWithTimeout(
        changeLimit, [source, edition = std::move(edition), taken = std::move(taken)]() mutable {
            return source->add(std::move(edition), std::move(taken));
        });
    if (!added)
        return source->noAnswer();
    readAgain(*source);
    return *added;
}

Outcome<std::string> WatchedSources::remove(const std::string& id,
                                            const std::shared_ptr<const Source>& source) {
    const auto removed = callWithTimeout(changeLimit, [=] { return source->remove(id); });
    if (!removed)
        return source->noAnswer();
    if (*removed) {
        const std::lock_guard lock(mutex_);
        collection_.remove(source->id(), id);
        reportChange();
    }
    readAgain(*source);
    return *removed;
}

/// Waits until a change in a source has been seen.
void WatchedSources::readAgain(const Source& source) {
    std::shared_ptr<Watch> watch;
    std::size_t number = 0;
    {
        const std::lock_guard lock(mutex_);
        const auto found = std::find_if(sources_.begin(), sources_.end(), [&](const auto& candidate) {
            return candidate->id() == source.id();
        });
        number = static_cast<std::size_t>(found - sources_.begin());
        if (found != sources_.end())
            watch = watch_;
    }
    if (watch)
        watch->await(number, watch->readAgain(), changeLimit);
}

} // namespace ladder::store
