// Finding items and areas by part of a name.
#pragma once

#include "ladder/places.hpp"

#include <string_view>
#include <vector>

namespace ladder {

/// The items that have a name in which each of the words stands, in the order of the ladder; all items where
/// there is no word. Names are matched as everywhere else, see fold().
std::vector<ItemIndex> search(const Edition& edition, std::string_view words);

/// The areas that have a name in which each of the words begins a word, and then those in which a place has;
/// none where there is no word. A place with the name of an area is found as that.
std::vector<NamedArea> searchAreas(const Edition& edition, std::string_view words);

} // namespace ladder
