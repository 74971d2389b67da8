// Finding items by part of a name.
#pragma once

#include "ladder/edition.hpp"

#include <string_view>
#include <vector>

namespace ladder {

/// The items that have a name in which each of the words stands, in the order of the ladder; all items where
/// there is no word. Names are matched as everywhere else, see fold().
std::vector<ItemIndex> search(const Edition& edition, std::string_view words);

} // namespace ladder
