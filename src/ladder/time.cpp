#include "ladder/time.hpp"

#include <array>
#include <ctime>
#include <string>

namespace ladder {

std::string nowInUtc(const char* format) {
    const auto now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::array<char, 32> text{};
    return {text.data(), std::strftime(text.data(), text.size(), format, &parts)};
}

int lastPlausibleYear() {
    return std::stoi(nowInUtc("%Y")) + 1;
}

} // namespace ladder
