// Ids beside names: an id is the way out where a name is ambiguous, so it may not be the name of something
// else.
#pragma once

#include "ladder/names.hpp"
#include "ladder/package/defect.hpp"

#include <string>
#include <utility>
#include <vector>

namespace ladder::package {

class NameGuard {
public:
    /// Something with this id and these names; `location` is that of the id.
    void add(std::string id, const std::vector<std::string>& names, Location location);

    /// Adds a defect for each id that is the name of something else. An id that is there twice is a defect
    /// already.
    void report(Defects& defects) const;

    /// Adds a warning for each id that is a name among others, where both can be asked for at once.
    void warnOfCrossings(const NameGuard& others, Defects& warnings) const;

private:
    NameIndex names_; ///< entries are positions in subjects_
    std::vector<std::pair<std::string, Location>> subjects_;
};

} // namespace ladder::package
