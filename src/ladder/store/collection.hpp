// The editions of several sources together: which are in use, and what is the matter with the others.
#pragma once

#include "ladder/catalogue.hpp"
#include "ladder/store/agreement.hpp"
#include "ladder/store/source.hpp"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ladder::store {

enum class EditionState {
    inUse,
    broken, ///< not in use
    gone,   ///< in use, though no longer where it was
    waiting ///< sound, and not in use until somebody agrees
};

/// An edition of a source, and whether formulas can ask for it.
struct ListedEdition {
    std::string id;                       ///< as the source calls it
    std::shared_ptr<const Source> source; ///< null for what is built in
    EditionState state = EditionState::inUse;
    std::shared_ptr<const Edition> edition;          ///< null where it could not be read
    std::shared_ptr<const package::Defects> defects; ///< why it could not be read
    std::optional<Problem> problem;                  ///< why it is broken or gone otherwise, or waits
    std::string agreement{}; ///< of a shared one that is in use or waits: what one agrees to
};

/// Says why an edition is broken or gone, or waits: all defects that were kept, a line each with the id of
/// its reason at the end. Empty where the edition is in use.
std::string reason(const ListedEdition& listed, Language language);

/// Brings together what sources have as they are read. An id stands for one edition as long as the collection
/// lives, so that no figure changes under a formula: for the built-in one, or else for the one of the first
/// source that had it. The same figures may stand in several sources; others under the same id are not used,
/// and shown as broken. What vanishes stays in use.
///
/// An edition of a shared source comes into use by itself where it is the first of its year, and where it was
/// agreed on. Another one of a year of which there are figures in use, or were before, waits; so does one of
/// a year that cannot be. Nothing of a shared source is in use before the user's own editions are known,
/// which go before.
class Collection {
public:
    explicit Collection(Editions bundled);

    /// Sets what is done with changes in shared sources. What is in use stays in use; what was agreed on
    /// since the start is agreed on still.
    void setRule(Changes changes, const Agreements& agreements);
    /// Takes over that somebody agrees to what waits. An edition that has changed since then goes on waiting.
    void agree(const std::string& agreement);
    /// All that is agreed on, to be kept for the next start.
    const Agreements& agreements() const { return agreements_; }

    /// Sets the sources in the order in which they are preferred. What was found in others stays in use.
    void setSources(const Sources& sources);

    /// Takes over what a source has now. Nothing happens where it is none of the sources any more.
    void update(std::string_view sourceId, Listing listing);

    /// Takes over that the user has removed an edition from a source: unless another source has it too, it is
    /// no longer in use.
    void remove(const std::string& sourceId, const std::string& name);

    Editions editionsInUse() const;
    /// Built-in ones first, then source by source, and those that are gone last.
    const std::vector<ListedEdition>& listed() const { return listed_; }
    /// The latest listing of a source; null where there was none yet.
    const Listing* listing(std::string_view sourceId) const;

private:
    struct EditionInUse {
        std::shared_ptr<const Edition> edition;
        std::shared_ptr<const Source> source; ///< where it was found; null for what is built in

        bool isFrom(std::string_view sourceId) const { return source && source->id() == sourceId; }
    };

    void relist();
    void listEntriesOf(const std::shared_ptr<const Source>& source);
    ListedEdition listedAs(const std::shared_ptr<const Source>& source, const Entry& entry,
                           const std::set<int>& years);
    std::optional<Problem> whyWaiting(const Source& source, const Entry& entry,
                                      const std::set<int>& years) const;
    bool areOwnRead() const;
    ListedEdition goneEdition(const std::string& id, const EditionInUse& inUse) const;

    Sources sources_;
    std::map<std::string, Listing, std::less<>> listings_; ///< by the id of their source
    std::map<std::string, EditionInUse> inUse_;            ///< by id
    Changes changes_ = Changes::ask;
    Agreements agreements_;
    std::set<int> years_; ///< of which figures are in use, or were
    std::vector<ListedEdition> listed_;
};

} // namespace ladder::store
