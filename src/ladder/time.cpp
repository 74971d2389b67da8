#include "ladder/time.hpp"

#include <array>
#include <ctime>

namespace ladder {

std::string nowInUtc(const char* format) {
    const auto now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::array<char, 32> text{};
    return {text.data(), std::strftime(text.data(), text.size(), format, &parts)};
}

} // namespace ladder
