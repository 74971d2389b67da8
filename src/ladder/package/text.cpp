#include "ladder/package/text.hpp"

#include "ladder/package/json.hpp"

#include <utf8proc.h>

namespace ladder::package {
namespace {

std::optional<std::size_t> firstInvalidByte(std::string_view text) {
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    for (std::size_t offset = 0; offset < text.size();) {
        if (bytes[offset] < 0x80) { // ASCII, as most is
            ++offset;
            continue;
        }
        utf8proc_int32_t character = 0;
        const auto left = static_cast<utf8proc_ssize_t>(text.size() - offset);
        const auto size = utf8proc_iterate(bytes + offset, left, &character);
        if (size <= 0)
            return offset;
        offset += static_cast<std::size_t>(size);
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> readText(const FileSource& files, const std::string& path, Defects& defects) {
    auto file = files(path);
    if (!file) {
        defects.add({path, 0, 0, {}}, file.error(), {std::to_string(largestFile)});
        return std::nullopt;
    }
    auto& text = *file;
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
        defects.add({path, 0, 0, {}}, Reason::utf16);
        return std::nullopt;
    }
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark))
        text.erase(0, byteOrderMark.size());
    const auto nul = text.find('\0');
    const auto invalid = nul == std::string::npos ? firstInvalidByte(text) : nul;
    if (invalid) {
        const auto at = positionOf(text, *invalid);
        defects.add({path, at.line, at.column, {}},
                    nul == std::string::npos ? Reason::notUtf8 : Reason::nulByte);
        return std::nullopt;
    }
    return std::move(text);
}

} // namespace ladder::package
