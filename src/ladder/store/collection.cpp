#include "ladder/store/collection.hpp"

#include "ladder/store/paths.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace ladder::store {
namespace {

bool isSame(const Edition& a, const Edition& b) {
    return &a == &b || hasSameContent(a.data(), b.data());
}

} // namespace

std::string reason(const Holding& holding, Language language) {
    if (holding.problem)
        return describe(*holding.problem, language);
    std::string lines;
    if (holding.defects) {
        for (const auto& defect : holding.defects->kept())
            lines += (lines.empty() ? "" : "\n") + package::describe(defect, language);
    }
    return lines;
}

Collection::Collection(Editions bundled, std::vector<std::filesystem::path> places)
    : places_(std::move(places))
    , listings_(places_.size()) {
    for (auto& edition : bundled) {
        auto id = edition->id();
        uses_.emplace(std::move(id), Use{std::move(edition), {}});
    }
    settle();
}

void Collection::update(std::size_t place, Listing listing) {
    listings_[place] = std::move(listing);
    settle();
}

void Collection::remove(std::size_t place, const std::string& name) {
    auto& listing = listings_[place];
    if (!listing)
        return;
    const auto entry = std::find_if(listing->entries.begin(), listing->entries.end(),
                                    [&](const Entry& candidate) { return candidate.name == name; });
    if (entry == listing->entries.end())
        return;
    const auto use = uses_.find(name);
    const bool wasInUse =
        entry->edition && use != uses_.end() && isSame(*use->second.edition, *entry->edition);
    listing->entries.erase(entry);
    if (wasInUse && use->second.place)
        uses_.erase(use);
    settle();
}

Editions Collection::editionsInUse() const {
    Editions editions;
    for (const auto& [id, use] : uses_)
        editions.push_back(use.edition);
    return editions;
}

void Collection::settle() {
    holdings_.clear();
    std::set<std::string> present;
    for (const auto& [id, use] : uses_) {
        if (!use.place) {
            holdings_.push_back({id, {}, State::inUse, use.edition, {}, {}});
            present.insert(id);
        }
    }
    for (std::size_t place = 0; place < places_.size(); ++place) {
        if (!listings_[place])
            continue;
        for (const auto& entry : listings_[place]->entries) {
            holdings_.push_back(hold(place, entry));
            if (holdings_.back().state == State::inUse)
                present.insert(entry.name);
        }
    }
    for (const auto& [id, use] : uses_) {
        if (!present.contains(id))
            holdings_.push_back(missing(id, use));
    }
}

Holding Collection::hold(std::size_t place, const Entry& entry) {
    if (!entry.edition)
        return {entry.name, place, State::broken, nullptr, entry.defects, {}};
    auto& use = uses_.try_emplace(entry.name, Use{entry.edition, place}).first->second;
    if (isSame(*use.edition, *entry.edition))
        return {entry.name, place, State::inUse, use.edition, {}, {}};
    return {entry.name, place, State::broken, entry.edition, {}, otherContent(entry.name)};
}

Holding Collection::missing(const std::string& id, const Use& use) const {
    const auto& listing = listings_[*use.place];
    auto problem = listing && listing->problem
                       ? *listing->problem
                       : Problem{Message::editionGone, {id, toUtf8(places_[*use.place])}};
    return {id, use.place, State::gone, use.edition, {}, std::move(problem)};
}

Problem Collection::otherContent(const std::string& id) const {
    const auto place = uses_.at(id).place;
    if (!place)
        return {Message::otherThanBundled, {id}};
    return {Message::otherContent, {id, toUtf8(places_[*place])}};
}

} // namespace ladder::store
