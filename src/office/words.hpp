// Texts of the faces, as the core says its own.
#pragma once

#include "ladder/texts.hpp"

namespace office {

using ladder::CountedWords;
using ladder::say;
using ladder::Words;

} // namespace office
