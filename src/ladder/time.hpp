// The time as a text.
#pragma once

#include <string>

namespace ladder {

/// Now, in UTC and in a format of strftime, up to 31 characters long.
std::string nowInUtc(const char* format);

} // namespace ladder
