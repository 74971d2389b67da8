#include "ladder/store/collection.hpp"

#include "ladder/fingerprint.hpp"
#include "ladder/package/bundled.hpp"
#include "ladder/time.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace ladder::store {
namespace {

bool isSame(const Edition& a, const Edition& b) {
    return &a == &b || hasSameContent(a.data(), b.data());
}

bool hasSource(const Sources& sources, std::string_view id) {
    return std::any_of(sources.begin(), sources.end(),
                       [&](const auto& source) { return source->id() == id; });
}

/// Who asks for help with an edition sends these lines along; by the id the reason is found in any language.
std::string withId(const std::string& text, Reason reason) {
    return text + " [" + idOf(reason) + "]";
}

} // namespace

std::string reason(const ListedEdition& listed, Language language) {
    if (listed.problem)
        return withId(describe(*listed.problem, language), listed.problem->reason);
    std::string lines;
    if (listed.defects) {
        for (const auto& defect : listed.defects->kept())
            lines += (lines.empty() ? "" : "\n") +
                     withId(package::describe(defect, language), defect.problem.reason);
    }
    return lines;
}

Collection::Collection(Editions bundled) {
    for (auto& edition : bundled) {
        auto id = edition->id();
        inUse_.emplace(std::move(id), EditionInUse{std::move(edition), {}});
    }
    relist();
}

void Collection::setRule(Changes changes, const Agreements& agreements) {
    changes_ = changes;
    agreements_.insert(agreements.begin(), agreements.end());
    for (const auto& agreement : agreements)
        years_.insert(yearOf(agreement));
    relist();
}

void Collection::agree(const std::string& agreement) {
    agreements_.insert(agreement);
    relist();
}

void Collection::setSources(const Sources& sources) {
    sources_ = sources;
    std::erase_if(listings_, [&](const auto& listing) { return !hasSource(sources_, listing.first); });
    relist();
}

void Collection::update(std::string_view sourceId, Listing listing) {
    if (!hasSource(sources_, sourceId))
        return;
    listings_.insert_or_assign(std::string(sourceId), std::move(listing));
    relist();
}

void Collection::remove(const std::string& sourceId, const std::string& name) {
    const auto inUse = inUse_.find(name);
    bool wasInUse = inUse != inUse_.end() && inUse->second.isFrom(sourceId);
    if (const auto listing = listings_.find(sourceId); listing != listings_.end()) {
        auto& entries = listing->second.entries;
        const auto entry = std::find_if(entries.begin(), entries.end(),
                                        [&](const Entry& candidate) { return candidate.name == name; });
        if (entry != entries.end()) {
            wasInUse =
                inUse != inUse_.end() && entry->edition && isSame(*inUse->second.edition, *entry->edition);
            entries.erase(entry);
        }
    }
    if (wasInUse && inUse->second.source)
        inUse_.erase(inUse);
    relist();
}

Editions Collection::editionsInUse() const {
    Editions editions;
    for (const auto& [id, inUse] : inUse_)
        editions.push_back(inUse.edition);
    return editions;
}

const Listing* Collection::listing(std::string_view sourceId) const {
    const auto found = listings_.find(sourceId);
    return found == listings_.end() ? nullptr : &found->second;
}

void Collection::relist() {
    listed_.clear();
    std::set<std::string> present;
    for (const auto& [id, inUse] : inUse_) {
        years_.insert(inUse.edition->year());
        if (!inUse.source) {
            listed_.push_back({id, {}, EditionState::inUse, inUse.edition, {}, {}});
            present.insert(id);
        }
    }
    for (const auto& source : sources_) {
        if (source->isOwn() || areOwnRead())
            listEntriesOf(source);
    }
    for (const auto& listed : listed_) {
        if (listed.state == EditionState::inUse)
            present.insert(listed.id);
    }
    for (const auto& [id, inUse] : inUse_) {
        if (!present.contains(id))
            listed_.push_back(goneEdition(id, inUse));
    }
}

bool Collection::areOwnRead() const {
    return std::all_of(sources_.begin(), sources_.end(), [&](const auto& source) {
        return !source->isOwn() || listing(source->id()) != nullptr;
    });
}

/// All revisions of a year that are there when it is seen for the first time are new together.
void Collection::listEntriesOf(const std::shared_ptr<const Source>& source) {
    const auto* found = listing(source->id());
    if (found == nullptr)
        return;
    const auto yearsBefore = years_;
    for (const auto& entry : found->entries)
        listed_.push_back(listedAs(source, entry, yearsBefore));
}

/// Why an edition whose id is not in use yet does not come into use by itself; nothing where it does.
std::optional<Problem> Collection::whyWaiting(const Source& source, const Entry& entry,
                                              const std::set<int>& years) const {
    const auto year = entry.edition->year();
    if (source.isOwn() || (!entry.agreement.empty() && agreements_.contains(entry.agreement)))
        return std::nullopt;
    if (years.contains(year) && changes_ == Changes::never)
        return Problem{Reason::changeRefused, {entry.name, std::to_string(year)}};
    if (year > lastPlausibleYear())
        return Problem{Reason::yearWaits, {entry.name}};
    if (!years.contains(year) || changes_ == Changes::follow)
        return std::nullopt;
    return Problem{Reason::changeWaits, {entry.name, std::to_string(year)}};
}

/// An id that is not in use yet comes into use with this, unless it must wait. What is in use of a shared
/// source counts as agreed on from then on.
ListedEdition Collection::listedAs(const std::shared_ptr<const Source>& source, const Entry& entry,
                                   const std::set<int>& years) {
    if (!entry.edition) {
        if (source->isOwn()) // what stands in its place is no less a change for that
            years_.insert(yearOf(entry.name));
        return {entry.name, source, EditionState::broken, nullptr, entry.defects, {}};
    }
    if (!inUse_.contains(entry.name)) {
        if (auto why = whyWaiting(*source, entry, years))
            return {entry.name, source,          EditionState::waiting, entry.edition,
                    {},         std::move(*why), entry.agreement};
        years_.insert(entry.edition->year());
    }
    const auto& inUse = inUse_.try_emplace(entry.name, EditionInUse{entry.edition, source}).first->second;
    const bool isCopyOfFormer = !inUse.source && package::wasBundled(fingerprintOf(entry.edition->data()));
    if (isSame(*inUse.edition, *entry.edition) || isCopyOfFormer) {
        if (!source->isOwn() && !entry.agreement.empty())
            agreements_.insert(entry.agreement);
        return {entry.name, source, EditionState::inUse, inUse.edition, {}, {}, entry.agreement};
    }
    auto problem = inUse.source ? Problem{Reason::otherContent, {entry.name, inUse.source->name()}}
                                : Problem{Reason::otherThanBundled, {entry.name}};
    return {entry.name, source, EditionState::broken, entry.edition, {}, std::move(problem)};
}

ListedEdition Collection::goneEdition(const std::string& id, const EditionInUse& inUse) const {
    const auto* listing = this->listing(inUse.source->id());
    auto problem = listing != nullptr && listing->problem ? *listing->problem : inUse.source->editionGone(id);
    return {id, inUse.source, EditionState::gone, inUse.edition, {}, std::move(problem)};
}

} // namespace ladder::store
