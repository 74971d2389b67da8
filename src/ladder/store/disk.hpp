// Files and folders as the system has to treat them so that a power cut finds them whole. This is the one
// place that knows the system. Every function throws std::system_error.
#pragma once

#include <filesystem>
#include <string_view>

namespace ladder::store {

/// Makes a new file, which is on the disk when this returns.
void writeFile(const std::filesystem::path& file, std::string_view content);

/// Brings to the disk which names stand in a folder. Does nothing where the file system cannot.
void flushFolder(const std::filesystem::path& folder);

/// Tells whether the user may make something in a folder, as far as that can be known without trying it.
bool mayWrite(const std::filesystem::path& folder);

} // namespace ladder::store
