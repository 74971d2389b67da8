// The bundled edition as that of a later year, with cells of its tables changed.
#pragma once

#include "ladder/package/reader.hpp"

#include <string_view>

namespace fuzz {

/// Reads the package after some edits, a line of CSV each: the number of the table, of the row and of the
/// column, and the new text. Any number will do: it counts on from the last one to the first.
ladder::package::Reading readEdited(std::string_view edits);

} // namespace fuzz
