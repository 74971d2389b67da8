// The sources of editions that the office uses: read time after time in the background, and changed when
// somebody asks.
#pragma once

#include "ladder/store/collection.hpp"

#include <chrono>
#include <functional>
#include <memory>
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

/// What became of an edition that was to be added.
struct Added {
    std::string id;
    bool isNew = true; ///< false where the source had it already
};

/// Gives each source a thread of its own, because one that hangs must hold up nobody: neither the other
/// sources, nor who asks, nor the end. All methods can be called from any thread.
class WatchedSources {
public:
    /// Called from any thread, one at a time, while a lock is held: they must neither call back nor wait, and
    /// they must not throw.
    struct Callbacks {
        std::function<void(const Editions&)> onEditionsInUse; ///< other editions are in use now
        std::function<void()> onChange;                       ///< status() or listed() may be otherwise now
    };

    /// A source is read again each time that the interval has passed.
    WatchedSources(Editions bundled, std::chrono::milliseconds interval, Callbacks callbacks);
    ~WatchedSources();
    WatchedSources(const WatchedSources&) = delete;
    WatchedSources& operator=(const WatchedSources&) = delete;

    /// Sets what is done with changes in shared sources; see Collection.
    void setRule(Changes changes, const Agreements& agreements);
    /// Agrees to an edition that waits, which is in use when this returns.
    void agree(const std::string& agreement);
    Agreements agreements() const;

    /// Watches these sources in place of those before, and reads all of them at once; one whose id was there
    /// stays the one it was. It waits for no reading, and does nothing after stop().
    void watch(const Sources& sources);

    /// Waits until the sources have been read for the first time: the user's own for as long as `own`, and
    /// then all of them for as long as `all`.
    void awaitFirstReading(std::chrono::milliseconds own, std::chrono::milliseconds all) const;

    /// Ends the watch for good. Nothing is called any more once it has returned, which is within a second: a
    /// thread that hangs is left behind.
    void stop();

    /// Gives the sources in the order in which they are watched.
    std::vector<SourceStatus> status() const;
    /// Gives every edition in every source; see Collection.
    std::vector<ListedEdition> listed() const;

    /// Adds an edition to a source, as that does, and returns once it is in use: who adds it agrees to it.
    /// The same edition in another source keeps its id; where the latest one of its year in this source is
    /// the same, nothing is added. It waits ten seconds at most for a source that does not answer.
    Outcome<Added> add(EditionData edition, const std::shared_ptr<const Source>& source);
    /// Takes an edition out of a source, and out of use, and gives the address of the copy that stays. It
    /// waits as add() does.
    Outcome<std::string> remove(const std::string& id, const std::shared_ptr<const Source>& source);

private:
    struct State;
    struct Reader;

    std::shared_ptr<State> state_; ///< shared with the threads, of which one that hangs may come back later
};

} // namespace ladder::store
