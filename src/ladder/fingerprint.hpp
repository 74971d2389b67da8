// What an edition is known by again, wherever and under whatever name it stands.
#pragma once

#include "ladder/edition.hpp"

#include <string>

namespace ladder {

/// 64 digits that are the same for two editions if and only if they say the same; see hasSameContent(). They
/// stay the same in later versions, which know them from the configuration of the user: what an edition can
/// say since then must not be written where it says nothing.
std::string fingerprintOf(const EditionData& edition);

} // namespace ladder
