#include "ladder/package/name_guard.hpp"

namespace ladder::package {

void NameGuard::add(std::string id, const std::vector<std::string>& names, Location location) {
    for (const auto& name : names)
        names_.add(name, static_cast<std::uint32_t>(subjects_.size()));
    subjects_.emplace_back(std::move(id), std::move(location));
}

// Stops when no more defects are kept, because each of many subjects may have the name of each other.
void NameGuard::report(Defects& defects) const {
    for (const auto& [id, location] : subjects_) {
        for (const auto entry : names_.find(id)) {
            if (defects.isFull())
                return;
            if (const auto& other = subjects_[entry].first; other != id) {
                defects.addAtCell(location, Reason::idIsNameOfOther, {id, other});
                break;
            }
        }
    }
}

void NameGuard::warnOfCrossings(const NameGuard& others, Defects& warnings) const {
    for (const auto& [id, location] : subjects_) {
        if (const auto& found = others.names_.find(id); !found.empty())
            warnings.addAtCell(location, Reason::idIsNameOfOther,
                               {id, others.subjects_[found.front()].first});
    }
}

} // namespace ladder::package
