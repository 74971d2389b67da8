#include "ladder/time.hpp"

#include "ladder/texts.hpp"

#include <array>
#include <ctime>
#include <iomanip>
#include <locale>
#include <sstream>

namespace ladder {

namespace {

constexpr Words words{"%1% %2% %3% om %4%.%5% uur", "%1% %2% %3% at %4%:%5%"};
constexpr std::array<Words, 12> months{{{"januari", "January"},
                                        {"februari", "February"},
                                        {"maart", "March"},
                                        {"april", "April"},
                                        {"mei", "May"},
                                        {"juni", "June"},
                                        {"juli", "July"},
                                        {"augustus", "August"},
                                        {"september", "September"},
                                        {"oktober", "October"},
                                        {"november", "November"},
                                        {"december", "December"}}};

} // namespace

std::string nowInUtc(const char* format) {
    const auto now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::array<char, 32> text{};
    return {text.data(), std::strftime(text.data(), text.size(), format, &parts)};
}

std::string sayMoment(std::string_view utc, Language language) {
    std::tm parts{};
    std::istringstream text{std::string(utc)};
    text.imbue(std::locale::classic());
    constexpr std::size_t length = 20;
    if (utc.size() != length || !(text >> std::get_time(&parts, "%Y-%m-%dT%H:%M:%SZ")))
        return std::string(utc);
    const auto moment = timegm(&parts);
    localtime_r(&moment, &parts);
    const auto minute = (parts.tm_min < 10 ? "0" : "") + std::to_string(parts.tm_min);
    return say(language, words,
               {std::to_string(parts.tm_mday), months.at(static_cast<std::size_t>(parts.tm_mon)).in(language),
                std::to_string(parts.tm_year + 1900), std::to_string(parts.tm_hour), minute});
}

int lastPlausibleYear() {
    return std::stoi(nowInUtc("%Y")) + 1;
}

} // namespace ladder
