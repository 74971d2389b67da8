// What an administrator sets for all users.
#pragma once

#include <filesystem>

namespace administrator {

/// Makes the extension with settings that the README describes, and gives its path in a folder.
std::filesystem::path settingsOfReadme(const std::filesystem::path& folder);

} // namespace administrator
