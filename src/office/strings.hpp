// Conversion between the office's UTF-16 and the core's UTF-8.
#pragma once

#include <rtl/ustring.hxx>

#include <string>
#include <string_view>

namespace office {

inline rtl::OUString toOUString(std::string_view text) {
    return {text.data(), static_cast<sal_Int32>(text.size()), RTL_TEXTENCODING_UTF8};
}

/// A surrogate without its other half becomes a question mark, as in the office itself.
inline std::string toUtf8(const rtl::OUString& text) {
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(text.getLength()));
    for (sal_Int32 i = 0; i < text.getLength(); ++i) {
        if (text[i] >= 0x80) { // only now is the office's own conversion needed, which is slower
            const auto encoded = rtl::OUStringToOString(text, RTL_TEXTENCODING_UTF8);
            return {encoded.getStr(), static_cast<std::size_t>(encoded.getLength())};
        }
        bytes += static_cast<char>(text[i]);
    }
    return bytes;
}

} // namespace office
