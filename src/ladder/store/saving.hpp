// Files that the user chooses to have written, wherever that is.
#pragma once

#include "ladder/store/problem.hpp"

#include <filesystem>
#include <string_view>

namespace ladder::store {

/// Writes a file as replaceFile() does. A link stays one, and what it leads to is written, there already or
/// not; unless somebody else made the link, who would choose then which of the user's files is lost.
Outcome<void> saveFile(const std::filesystem::path& file, std::string_view content);

} // namespace ladder::store
