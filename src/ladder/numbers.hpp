// Numbers as each language writes them.
#pragma once

#include "ladder/language.hpp"

#include <string>

namespace ladder {

/// A number with at most one decimal: "6.692,4" or "6,692.4".
std::string formatNumber(double number, Language language);

/// Any number, with the decimals that it has: "5,04" or "5.04", "1e+300".
std::string formatAny(double number, Language language);

/// A part of one, in per cent with one decimal: "15,7%" or "15.7%".
std::string formatShare(double share, Language language);

} // namespace ladder
