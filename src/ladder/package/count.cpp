#include "ladder/package/count.hpp"

#include <algorithm>

namespace ladder::package {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// "n.b.", "n.b", "N/A" and the like.
bool saysNotAvailable(std::string_view text) {
    std::string letters;
    for (const char c : text.substr(0, 8)) {
        if (c != '.' && c != '/' && c != ' ')
            letters += static_cast<char>(c | 0x20); // lower case, of letters
    }
    return letters == "nb" || letters == "na";
}

std::string withPlainSpaces(std::string_view text) {
    std::string plain(text);
    for (const std::string_view space : {"\u00A0", "\u202F", "\u2009"}) {
        for (auto at = plain.find(space); at != std::string::npos; at = plain.find(space, at))
            plain.replace(at, space.size(), " ");
    }
    return plain;
}

/// The groups of digits between points, commas, apostrophes and spaces; none where there is something else.
std::vector<std::string> groupsOf(std::string_view text) {
    std::vector<std::string> groups(1);
    for (const char c : text) {
        if (isDigit(c))
            groups.back() += c;
        else if (std::string_view(".,' ").find(c) != std::string_view::npos && !groups.back().empty())
            groups.emplace_back();
        else
            return {};
    }
    return groups.back().empty() ? std::vector<std::string>() : groups;
}

bool areThousands(const std::vector<std::string>& groups) {
    const auto isOfThree = [](const std::string& group) { return group.size() == 3; };
    return groups.size() > 1 && groups.front().size() <= 3 && groups.front().front() != '0' &&
           std::all_of(groups.begin() + 1, groups.end(), isOfThree);
}

} // namespace

Problem whyNoCount(std::string_view text, std::string_view highest) {
    constexpr std::size_t longest = 80; // bytes of anything that someone meant as a number
    const std::string found(text);
    if (text.size() <= longest) {
        if (saysNotAvailable(text))
            return {Reason::notAvailableAsText, {found}};
        const auto plain = withPlainSpaces(text);
        if (plain.starts_with('-') && !groupsOf(std::string_view(plain).substr(1)).empty())
            return {Reason::negativeCount, {found}};
        const auto groups = groupsOf(plain);
        if (areThousands(groups)) {
            std::string digits;
            for (const auto& group : groups)
                digits += group;
            return {Reason::groupedDigits, {found, digits}};
        }
        if (groups.size() == 2 && plain.find_first_of(".,") != std::string::npos)
            return {Reason::brokenCount, {found}};
    }
    return {Reason::notAWholeNumber, {found, "0", std::string(highest)}};
}

} // namespace ladder::package
