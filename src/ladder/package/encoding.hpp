// Files that come compressed, or in another encoding than UTF-8.
#pragma once

#include "ladder/result.hpp"

#include <string>
#include <string_view>

namespace ladder::package {

/// Whether a name is that of an encoding in which tables are usually stored: "windows-1252", "ISO-8859-15",
/// "utf-16".
bool canDecode(const std::string& encoding);

/// Whether a name is that of UTF-8.
bool isUtf8(const std::string& encoding);

/// A text in UTF-8: all of it, or what stands before the first byte that is no text in its encoding.
struct Decoded {
    std::string text;
    bool isWhole = true;
};

/// Decodes bytes: to at most `largestFile` bytes. Precondition: canDecode().
Result<Decoded> decode(std::string_view bytes, const std::string& encoding);

/// Unpacks what gzip packed: at most `largestFile` bytes.
Result<std::string> gunzip(std::string_view bytes);

} // namespace ladder::package
