// Between the office's UTF-16 and the core's UTF-8.
#pragma once

#include <rtl/ustring.hxx>

#include <string_view>

namespace office {

inline rtl::OUString toOUString(std::string_view text) {
    return {text.data(), static_cast<sal_Int32>(text.size()), RTL_TEXTENCODING_UTF8};
}

} // namespace office
