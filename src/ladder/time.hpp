// The time as a text.
#pragma once

#include "ladder/language.hpp"

#include <string>
#include <string_view>

namespace ladder {

/// Now, in UTC and in a format of strftime, up to 31 characters long.
std::string nowInUtc(const char* format);

/// "26 november 2026 om 10.47 uur": a moment that is given in UTC, as "2026-11-26T09:47:00Z", in the time
/// zone of this computer. Another text is given back as it is.
std::string sayMoment(std::string_view utc, Language language);

/// The last year that an edition can be about, which is the next one: a later one would be the latest for
/// ever.
int lastPlausibleYear();

} // namespace ladder
