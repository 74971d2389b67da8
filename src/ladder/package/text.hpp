// The files of a package as text.
#pragma once

#include "ladder/package/defect.hpp"
#include "ladder/package/file.hpp"
#include "ladder/package/resource.hpp"

#include <optional>
#include <string>

namespace ladder::package {

/// The text of a file without its byte order mark, if it is there and is UTF-8 without NUL.
/// Otherwise the defect is added, and the result is empty.
std::optional<std::string> readText(const FileSource& files, const std::string& path, Defects& defects);

/// The same of a file of a table, unpacked and decoded as its resource declares.
std::optional<std::string> readText(const FileSource& files, const Resource& resource,
                                    const std::string& path, Defects& defects);

} // namespace ladder::package
