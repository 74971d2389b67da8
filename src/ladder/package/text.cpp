#include "ladder/package/text.hpp"

#include "ladder/package/encoding.hpp"
#include "ladder/package/json.hpp"

#include <utf8proc.h>

namespace ladder::package {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

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

/// The bytes of a file; where there are none, a defect says why.
std::optional<std::string> readBytes(const FileSource& files, const std::string& path, Defects& defects) {
    auto file = files(path);
    if (file)
        return std::move(*file);
    defects.add({path, 0, 0, {}}, file.error(), {std::to_string(largestFile)});
    return std::nullopt;
}

/// The text that bytes are, without its byte order mark.
std::optional<std::string> textIn(std::string text, const std::string& path, Defects& defects) {
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
        defects.add({path, 0, 0, {}}, Reason::utf16);
        return std::nullopt;
    }
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
    return text;
}

} // namespace

std::optional<std::string> readText(const FileSource& files, const std::string& path, Defects& defects) {
    auto bytes = readBytes(files, path, defects);
    return bytes ? textIn(std::move(*bytes), path, defects) : std::nullopt;
}

std::optional<std::string> readText(const FileSource& files, const Resource& resource,
                                    const std::string& path, TableRoom& room, Defects& defects) {
    const auto reject = [&](Reason reason) {
        defects.add({path, 0, 0, {}}, reason, {std::to_string(largestFile)});
        return std::nullopt;
    };
    auto bytes = readBytes(files, path, defects);
    if (!bytes)
        return std::nullopt;
    if (resource.isCompressed) {
        auto unpacked = gunzip(*bytes);
        if (!unpacked) {
            room.take(largestFile + 1); // as many may have been unpacked
            return reject(unpacked.error());
        }
        bytes = std::move(*unpacked);
    }
    if (!room.take(bytes->size()))
        return reject(Reason::tableTooLarge);
    // A mark of UTF-8 is surer than a declaration.
    if (resource.encoding.empty() || bytes->starts_with(byteOrderMark))
        return textIn(std::move(*bytes), path, defects);
    auto decoded = decode(*bytes, resource.encoding);
    if (!decoded)
        return reject(decoded.error());
    if (!decoded->isWhole) {
        const auto at = positionOf(decoded->text, decoded->text.size());
        defects.add({path, at.line, at.column, {}}, Reason::notInEncoding, {resource.encoding});
        return std::nullopt;
    }
    return textIn(std::move(decoded->text), path, defects);
}

} // namespace ladder::package
