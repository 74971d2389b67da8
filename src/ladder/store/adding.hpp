// A new edition in a folder of editions.
#pragma once

#include "ladder/edition.hpp"
#include "ladder/store/problem.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace ladder::store {

/// Adds an edition as a package, in a folder that is there, and gives its id.
///
/// Nothing is ever overwritten: where the year is in the folder already, among those removed from it, or
/// among `taken` (the ids that are known elsewhere), it becomes the next revision, so that an id that stood
/// in a formula once never comes back with other figures.
///
/// Power cut, full disk, killed process: the folder then holds either all of the edition or nothing that is
/// listed, because the package is written under a hidden name, flushed, and renamed. Two who add at once get
/// two ids. What a killed writer left is removed by one that comes a day later.
Outcome<std::string> add(const std::filesystem::path& folder, EditionData edition,
                         std::vector<std::string> taken = {});

} // namespace ladder::store
