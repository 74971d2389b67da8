// The files of a package: which paths they may have, and how one on disk is read.
#pragma once

#include "ladder/texts.hpp"

#include <boost/system/result.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace ladder::package {

inline constexpr std::uintmax_t largestFile = 256U << 20U; ///< bytes

/// Whether a path is relative and stays in its folder, whatever system reads it.
bool staysInFolder(std::string_view path);

/// The content of a regular file that is not larger than `largestFile`.
boost::system::result<std::string, Message> readFile(const std::filesystem::path& path);

} // namespace ladder::package
