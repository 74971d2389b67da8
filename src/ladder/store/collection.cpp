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

Collection::Collection(Editions bundled) {
    for (auto& edition : bundled) {
        auto id = edition->id();
        uses_.emplace(std::move(id), Use{std::move(edition), {}});
    }
    settle();
}

void Collection::setPlaces(std::vector<std::filesystem::path> places) {
    places_ = std::move(places);
    std::erase_if(listings_, [&](const auto& listing) {
        return std::find(places_.begin(), places_.end(), listing.first) == places_.end();
    });
    settle();
}

void Collection::update(const std::filesystem::path& place, Listing listing) {
    if (std::find(places_.begin(), places_.end(), place) == places_.end())
        return;
    listings_.insert_or_assign(place, std::move(listing));
    settle();
}

void Collection::remove(const std::filesystem::path& place, const std::string& name) {
    bool wasInUse = uses_.contains(name) && uses_.at(name).place == place;
    if (const auto listing = listings_.find(place); listing != listings_.end()) {
        auto& entries = listing->second.entries;
        const auto entry = std::find_if(entries.begin(), entries.end(),
                                        [&](const Entry& candidate) { return candidate.name == name; });
        if (entry != entries.end()) {
            wasInUse = hold(place, *entry).state == State::inUse;
            entries.erase(entry);
        }
    }
    if (wasInUse && !uses_.at(name).place.empty())
        uses_.erase(name);
    settle();
}

Editions Collection::editionsInUse() const {
    Editions editions;
    for (const auto& [id, use] : uses_)
        editions.push_back(use.edition);
    return editions;
}

const Listing* Collection::listing(const std::filesystem::path& place) const {
    const auto found = listings_.find(place);
    return found == listings_.end() ? nullptr : &found->second;
}

void Collection::settle() {
    holdings_.clear();
    std::set<std::string> present;
    for (const auto& [id, use] : uses_) {
        if (use.place.empty()) {
            holdings_.push_back({id, {}, State::inUse, use.edition, {}, {}});
            present.insert(id);
        }
    }
    for (const auto& place : places_) {
        const auto* found = listing(place);
        if (found == nullptr)
            continue;
        for (const auto& entry : found->entries) {
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

Holding Collection::hold(const std::filesystem::path& place, const Entry& entry) {
    if (!entry.edition)
        return {entry.name, place, State::broken, nullptr, entry.defects, {}};
    const auto& use = uses_.try_emplace(entry.name, Use{entry.edition, place}).first->second;
    if (isSame(*use.edition, *entry.edition))
        return {entry.name, place, State::inUse, use.edition, {}, {}};
    return {entry.name, place, State::broken, entry.edition, {}, otherContent(entry.name)};
}

Holding Collection::missing(const std::string& id, const Use& use) const {
    const auto* place = listing(use.place);
    auto problem = place != nullptr && place->problem
                       ? *place->problem
                       : Problem{Message::editionGone, {id, toUtf8(use.place)}};
    return {id, use.place, State::gone, use.edition, {}, std::move(problem)};
}

Problem Collection::otherContent(const std::string& id) const {
    const auto& place = uses_.at(id).place;
    if (place.empty())
        return {Message::otherThanBundled, {id}};
    return {Message::otherContent, {id, toUtf8(place)}};
}

} // namespace ladder::store
