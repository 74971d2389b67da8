// What the system does with files and folders so that a power cut finds them whole. The one place that knows
// the system. All of it throws std::system_error.
#pragma once

#include <filesystem>
#include <string_view>

namespace ladder::store {

/// Makes a new file, which is on the disk when this returns.
void writeFile(const std::filesystem::path& file, std::string_view content);

/// Brings to the disk which names stand in a folder. Does nothing where the file system cannot.
void flushFolder(const std::filesystem::path& folder);

/// Whether the user may make something in a folder. Only trying it tells for sure.
bool mayWrite(const std::filesystem::path& folder);

} // namespace ladder::store
