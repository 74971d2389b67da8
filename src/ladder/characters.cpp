#include "ladder/characters.hpp"

#include <utf8proc.h>

namespace ladder {

Character firstCharacter(std::string_view text) {
    if (text.empty())
        return {};
    utf8proc_int32_t code = 0;
    const auto bytes = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                        static_cast<utf8proc_ssize_t>(text.size()), &code);
    if (bytes <= 0)
        return {U'\uFFFD', 1};
    return {static_cast<char32_t>(code), static_cast<std::size_t>(bytes)};
}

std::size_t countCharacters(std::string_view text) {
    std::size_t count = 0;
    for (; !text.empty(); ++count)
        text.remove_prefix(firstCharacter(text).bytes);
    return count;
}

std::string_view beginningOf(std::string_view text, std::size_t characters) {
    auto rest = text;
    for (; characters > 0 && !rest.empty(); --characters)
        rest.remove_prefix(firstCharacter(rest).bytes);
    return text.substr(0, text.size() - rest.size());
}

bool isLineBreak(char32_t code) {
    return code == U'\n' || code == U'\r' || code == 0x2028 || code == 0x2029;
}

bool isControl(char32_t code) {
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || isLineBreak(code);
}

bool isDirection(char32_t code) {
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E ||
           code == 0x200F || code == 0x061C;
}

bool isWidthless(char32_t code) {
    return (code >= 0x200B && code <= 0x200D) || code == 0x2060 || code == 0xFEFF;
}

std::string codePoint(char32_t code) {
    std::string text = "U+";
    const int first = code > 0xFFFFF ? 20 : code > 0xFFFF ? 16 : 12; // four digits at least
    for (int shift = first; shift >= 0; shift -= 4)
        text += "0123456789ABCDEF"[code >> shift & 0xFU];
    return text;
}

std::string abbreviate(std::string_view text, std::size_t longest) {
    const auto beginning = beginningOf(text, longest);
    std::string shown;
    for (auto rest = beginning; !rest.empty();) {
        const auto [code, bytes] = firstCharacter(rest);
        if (code == U'\t' || isLineBreak(code))
            shown += ' ';
        else if (isControl(code) || isDirection(code) || isWidthless(code))
            shown += "[" + codePoint(code) + "]";
        else if (code == U'\uFFFD')
            shown += "\uFFFD";
        else
            shown += rest.substr(0, bytes);
        rest.remove_prefix(bytes);
    }
    return beginning.size() < text.size() ? shown + "…" : shown;
}

std::string asAnswer(std::string text) {
    const auto kept = beginningOf(text, longestAnswer).size();
    if (kept < text.size())
        text.replace(beginningOf(text, longestAnswer - 1).size(), std::string::npos, "…");
    return text;
}

} // namespace ladder
