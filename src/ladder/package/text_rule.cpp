#include "ladder/package/text_rule.hpp"

#include "ladder/characters.hpp"

#include <algorithm>
#include <string>

namespace ladder::package {
namespace {

/// Whether a text is plain ASCII and has no more bytes than it may have characters, as nearly all are.
bool isPlain(std::string_view text, std::size_t longest) {
    return text.size() <= longest &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < '\x7F'; });
}

bool isRefused(char32_t code, const TextRule& rule) {
    if (isDirection(code))
        return true;
    if (rule.isProse)
        return isControl(code) && !isLineBreak(code) && code != U'\t';
    return isControl(code) || isWidthless(code);
}

} // namespace

std::optional<Problem> whyNoText(std::string_view text, const TextRule& rule) {
    if (isPlain(text, rule.longest))
        return std::nullopt;
    std::size_t count = 0;
    for (auto rest = text; !rest.empty(); ++count) {
        const auto [code, bytes] = firstCharacter(rest);
        if (isRefused(code, rule))
            return Problem{rule.isProse ? Reason::characterRefused : Reason::characterInName,
                           {codePoint(code)}};
        rest.remove_prefix(bytes);
    }
    if (count > rule.longest)
        return Problem{Reason::textTooLong, {std::to_string(count), std::to_string(rule.longest)}};
    return std::nullopt;
}

std::string tamed(std::string_view text, const TextRule& rule) {
    const auto beginning = beginningOf(text, rule.longest);
    std::string kept;
    for (auto rest = beginning; !rest.empty();) {
        const auto [code, bytes] = firstCharacter(rest);
        if (!isRefused(code, rule))
            kept += rest.substr(0, bytes);
        rest.remove_prefix(bytes);
    }
    return kept;
}

} // namespace ladder::package
