// JSON for people: where a value stands in a text, so that a defect can be pointed at, and how a value is
// written to be read.
#pragma once

#include <boost/json/fwd.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ladder::package {

struct JsonPosition {
    std::size_t line = 0;   ///< from 1
    std::size_t column = 0; ///< in bytes, from 1
};

/// The line and column of a byte of a text.
JsonPosition positionOf(std::string_view text, std::size_t offset);

/// Where the value with this JSON pointer stands in a valid JSON text: the key of a member, or the value
/// itself in a list; the start of the text where there is none. This reads the whole text, so it is meant for
/// the rare defect.
JsonPosition locate(std::string_view text, std::string_view pointer);

/// The JSON pointers of keys that stand twice in their object, in a valid JSON text: the first hundred.
std::vector<std::string> doubledKeys(std::string_view text);

/// A key as it stands in a JSON pointer.
std::string escapedForPointer(std::string_view key);

/// Writes a value with a line for each member. Values deeper than `opened` levels, and lists of nothing but
/// texts and numbers, stand on one line.
std::string print(const boost::json::value& value, int opened);

} // namespace ladder::package
