// The ids of editions as names of their folders.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ladder::store {

struct Id {
    int year = 0;     ///< 1000 to 9999
    int revision = 0; ///< 0 for the first publication, to 999
};

/// Reads an id such as "2021" or "2021-r1". Gives nothing where the name is written in any other way.
std::optional<Id> parseId(std::string_view name);

/// Gives the id under which an edition can stand beside others: its own, or the revision after the highest of
/// its year. Gives nothing where no revision is left.
std::optional<Id> nextId(Id own, const std::vector<std::string>& taken);

} // namespace ladder::store
