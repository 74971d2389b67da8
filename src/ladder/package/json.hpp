// Where a value stands in a JSON text, so that a defect can be pointed at.
#pragma once

#include <cstddef>
#include <string_view>

namespace ladder::package {

struct JsonPlace {
    std::size_t line = 0;   ///< from 1
    std::size_t column = 0; ///< in bytes, from 1
};

/// The line and column of a byte of a text.
JsonPlace placeOf(std::string_view text, std::size_t offset);

/// Where the value with this JSON pointer stands in a valid JSON text: the key of a member, or the value
/// itself in a list; the start of the text where there is none. Reads the text anew: meant for the rare
/// defect.
JsonPlace locate(std::string_view text, std::string_view pointer);

} // namespace ladder::package
