// The time as a text.
#pragma once

#include <string>

namespace ladder {

/// Now, in UTC and in a format of strftime, up to 31 characters long.
std::string nowInUtc(const char* format);

/// The last year that an edition can be about, which is the next one: a later one would be the latest for
/// ever.
int lastPlausibleYear();

} // namespace ladder
