// Where editions come from besides those that are built in. A folder is one kind of source; whoever watches,
// lists or changes editions knows only what stands here, so that another kind can come beside it.
#pragma once

#include "ladder/edition.hpp"
#include "ladder/package/defect.hpp"
#include "ladder/store/problem.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ladder::store {

/// What a source has under a name: an edition, or the reasons why it cannot be used.
struct Entry {
    std::string name;                       ///< the id of the edition, where that is sound
    std::shared_ptr<const Edition> edition; ///< null where it cannot be used
    std::shared_ptr<const package::Defects> defects;
    std::string agreement{}; ///< see agreementOn(); a source leaves it empty, and who reads it fills it in

    /// Whether both come from the same reading of the same data.
    bool operator==(const Entry&) const = default;
};

/// What a source had when it was read.
struct Listing {
    std::vector<Entry> entries; ///< by name
    bool isWritable = false;
    std::optional<Problem> problem; ///< why the source could not be read; then there are no entries

    bool operator==(const Listing&) const = default;
};

/// Whether a reading is no longer wanted.
using IsStopped = std::function<bool()>;

/// list(), add() and remove() may take as long as a network does, so nobody calls them while others wait.
/// list() throws nothing, the others nothing but std::bad_alloc. A constant source can be used from any
/// thread; list() is for one thread at a time, because a source remembers what it has read.
class Source {
public:
    /// An id tells the source from all others, and is the same each time that the same options are read.
    Source(std::string id, bool isOwn)
        : id_(std::move(id))
        , isOwn_(isOwn) {}
    virtual ~Source() = default;
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;

    const std::string& id() const { return id_; }
    /// Whether it is the user's own, as against one that is shared.
    bool isOwn() const { return isOwn_; }
    /// What people know it by, the same in every language: the path of a folder.
    virtual std::string name() const = 0;

    /// Gives every edition, whole, and reads again only those that have changed since the last time. Once
    /// `isStopped` says so it returns early with what it has.
    virtual Listing list(const IsStopped& isStopped) = 0;

    /// Adds an edition and gives its id. Where its year is there already, was removed, or is among `taken`
    /// (the ids that are known elsewhere), it becomes the next revision: nothing is ever overwritten, and an
    /// id that stood in a formula once never comes back with other figures.
    virtual Outcome<std::string> add(EditionData edition, std::vector<std::string> taken) const = 0;

    /// Takes an entry out, sound or broken, and gives the address of the copy that stays.
    virtual Outcome<std::string> remove(const std::string& name) const = 0;
    /// Where people find the copies of what was removed.
    virtual std::string placeOfCopies() const = 0;

    // What the matter is where the source itself is not asked, because it may not answer.
    virtual Problem notReadYet() const = 0;
    virtual Problem noAnswer() const = 0;
    virtual Problem editionGone(const std::string& editionId) const = 0;

private:
    std::string id_;
    bool isOwn_;
};

using Sources = std::vector<std::shared_ptr<Source>>;

} // namespace ladder::store
