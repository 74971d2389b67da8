// Between the office's UTF-16 and the core's UTF-8.
#pragma once

#include <rtl/ustring.hxx>

#include <string>
#include <string_view>

namespace office {

inline rtl::OUString toOUString(std::string_view text) {
    return {text.data(), static_cast<sal_Int32>(text.size()), RTL_TEXTENCODING_UTF8};
}

/// Half a pair of surrogates becomes a question mark, as the office has it.
inline std::string toUtf8(const rtl::OUString& text) {
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(text.getLength()));
    for (sal_Int32 i = 0; i < text.getLength(); ++i) {
        if (text[i] >= 0x80) { // the office's own conversion, which most texts do not need
            const auto encoded = rtl::OUStringToOString(text, RTL_TEXTENCODING_UTF8);
            return {encoded.getStr(), static_cast<std::size_t>(encoded.getLength())};
        }
        bytes += static_cast<char>(text[i]);
    }
    return bytes;
}

} // namespace office
