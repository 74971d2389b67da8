// Paths are UTF-8 here, whatever the locale of the system is.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace ladder::store {

inline std::filesystem::path toPath(std::string_view text) {
    return std::u8string(text.begin(), text.end());
}

inline std::string toUtf8(const std::filesystem::path& path) {
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

} // namespace ladder::store
