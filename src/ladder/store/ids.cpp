#include "ladder/store/ids.hpp"

#include "ladder/edition.hpp"

#include <algorithm>
#include <charconv>

namespace ladder::store {
namespace {

constexpr int highestRevision = 999; // what a package may say

} // namespace

std::optional<Id> parseId(std::string_view name) {
    Id id;
    const auto* const end = name.data() + name.size();
    const auto year = std::from_chars(name.data(), end, id.year);
    const std::string_view rest(year.ptr, end);
    if (rest.starts_with("-r"))
        std::from_chars(year.ptr + 2, end, id.revision);
    const bool isInRange =
        id.year >= 1000 && id.year <= 9999 && id.revision >= 0 && id.revision <= highestRevision;
    // "02021" and "2021-r0" can be read too, but nobody writes an id so.
    return isInRange && editionId(id.year, id.revision) == name ? std::optional(id) : std::nullopt;
}

std::optional<Id> nextId(Id own, const std::vector<std::string>& taken) {
    for (const auto& name : taken) {
        if (const auto other = parseId(name); other && other->year == own.year)
            own.revision = std::max(own.revision, other->revision + 1);
    }
    return own.revision <= highestRevision ? std::optional(own) : std::nullopt;
}

} // namespace ladder::store
