// JSON for people: where a value stands in a text, so that a defect can be pointed at, and a text to read.
#pragma once

#include <boost/json/fwd.hpp>

#include <cstddef>
#include <string>
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

/// The text of a value, with a line for each member; values deeper than `opened` have no lines of their own,
/// and neither have lists of texts and numbers.
std::string print(const boost::json::value& value, int opened);

} // namespace ladder::package
