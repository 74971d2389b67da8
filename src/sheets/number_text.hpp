// Formulas for numbers as texts, as they are written in Belgium: the office would write them as in the
// country of its interface.
#pragma once

#include <string>

namespace sheets {

/// "6.692" for 6692; `number` is a formula for a whole number from 0 on.
std::string wholeNumberText(const std::string& number);

/// "1.234,5" for 12345 tenths; `tenths` is a formula for a whole number from 0 on.
std::string decimalText(const std::string& tenths);

// Of any number; it is rounded to a whole one, or to one decimal.
std::string roundedText(const std::string& number);
std::string roundedDecimalText(const std::string& number);
/// "12,3%"; `share` is a formula for a share from 0 on.
std::string shareText(const std::string& share);

} // namespace sheets
