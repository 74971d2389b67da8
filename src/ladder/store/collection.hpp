// The editions of several places together: which are in use, and what is the matter with the others.
#pragma once

#include "ladder/catalogue.hpp"
#include "ladder/store/listing.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ladder::store {

enum class State {
    inUse,
    broken, ///< not in use; it says why
    gone    ///< in use, though no longer where it was; it says why
};

/// An edition in a place.
struct Holding {
    std::string id;              ///< as its folder is called
    std::filesystem::path place; ///< empty for what is built in
    State state = State::inUse;
    std::shared_ptr<const Edition> edition;          ///< null where it could not be read
    std::shared_ptr<const package::Defects> defects; ///< where it could not be read
    std::optional<Problem> problem;                  ///< where it is broken or gone for another reason
};

/// Why it is not simply in use: all defects that were kept, a line each. Empty where it is.
std::string reason(const Holding& holding, Language language);

/// Follows places as they are read. An id stands for one edition as long as the collection lives, so that no
/// figure changes under a formula: the built-in one, else the one of the first place that had it. The same
/// figures may stand in several places; others under the same id are not used, and shown as broken. What
/// vanishes stays in use.
class Collection {
public:
    explicit Collection(Editions bundled);

    /// The folders to look in, in the order in which they are preferred. What was found in others stays in
    /// use.
    void setPlaces(std::vector<std::filesystem::path> places);

    /// What was found in a place. It is forgotten where that is none any more.
    void update(const std::filesystem::path& place, Listing listing);

    /// The user has removed it from a place: unless it is in another one too, it is no longer in use.
    void remove(const std::filesystem::path& place, const std::string& name);

    Editions editionsInUse() const;
    /// Built-in ones first, then place by place, and those that are gone last.
    const std::vector<Holding>& holdings() const { return holdings_; }
    /// The latest listing; null where there was none yet.
    const Listing* listing(const std::filesystem::path& place) const;

private:
    struct Use {
        std::shared_ptr<const Edition> edition;
        std::filesystem::path place; ///< where it was found
    };

    void settle();
    Holding hold(const std::filesystem::path& place, const Entry& entry);
    Holding missing(const std::string& id, const Use& use) const;
    Problem otherContent(const std::string& id) const;

    std::vector<std::filesystem::path> places_;
    std::map<std::filesystem::path, Listing> listings_;
    std::map<std::string, Use> uses_; ///< by id
    std::vector<Holding> holdings_;
};

} // namespace ladder::store
