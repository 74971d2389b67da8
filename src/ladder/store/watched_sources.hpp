// The sources of editions that the office uses: watched in the background, and changed when somebody asks.
#pragma once

#include "ladder/store/collection.hpp"
#include "ladder/store/watch.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace ladder::store {

/// A source as it was when it was last read.
struct SourceStatus {
    std::shared_ptr<const Source> source;
    bool isWritable = false;
    std::optional<Problem> problem; ///< why it could not be read, or not yet
};

/// All methods can be called from any thread.
class WatchedSources {
public:
    /// Called from any thread, one at a time, while a lock is held: they must neither call back nor wait.
    /// They must not throw.
    struct Callbacks {
        std::function<void(const Editions&)> onEditionsInUse; ///< other editions are in use now
        std::function<void()> onChange;                       ///< status() or listed() may be otherwise now
    };

    WatchedSources(Editions bundled, std::chrono::milliseconds interval, Callbacks callbacks);
    ~WatchedSources();
    WatchedSources(const WatchedSources&) = delete;
    WatchedSources& operator=(const WatchedSources&) = delete;

    /// Watches these sources in place of those before. Where they are the same it reads those again. It waits
    /// for no reading, and does nothing after stop().
    void watch(const Sources& sources);

    /// Waits until the sources have been read for the first time: the user's own for as long as `own`, and
    /// then all of them for as long as `all`.
    void awaitFirstReading(std::chrono::milliseconds own, std::chrono::milliseconds all) const;

    /// Ends the watch for good. Nothing is called any more once it has returned, which is within two seconds.
    void stop();

    /// Gives the sources in the order in which they are watched.
    std::vector<SourceStatus> status() const;
    /// Gives every edition in every source; see Collection.
    std::vector<ListedEdition> listed() const;

    /// Adds an edition to a source, as that does, and returns once it is in use. The same edition in another
    /// source keeps its id. It waits ten seconds at most for a source that does not answer.
    Outcome<std::string> add(EditionData edition, const std::shared_ptr<const Source>& source);
    /// Takes an edition out of a source, and out of use, and gives the address of the copy that stays. It
    /// waits as add() does.
    Outcome<std::string> remove(const std::string& id, const std::shared_ptr<const Source>& source);

private:
    void takeOver(const Source& source, const Listing& listing);
    void reportChange();
    void readAgain(const Source& source);

    const std::chrono::milliseconds interval_;
    const Callbacks callbacks_;

    std::mutex
        changingWatch_; ///< held while a watch is made or ended; a callback of the watch does not need it

    mutable std::mutex mutex_; ///< of all that follows; held neither while a source is waited for nor while a
                               ///< watch ends, for which its callbacks must be able to go on
    Collection collection_;
    Editions inUse_;
    Sources sources_;
    std::shared_ptr<Watch> watch_; ///< null before the first sources and after the end
    bool isStopped_ = false;
};

} // namespace ladder::store
