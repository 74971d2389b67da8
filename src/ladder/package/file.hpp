// The files of a package: which paths they may have, and how those on disk are read.
#pragma once

#include "ladder/result.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace ladder::package {

inline constexpr std::uintmax_t largestFile = 256U << 20U; ///< bytes

/// The content of a file of a package by its path in it, or the reason why there is none.
using FileSource = std::function<Result<std::string>(std::string_view path)>;

/// Whether a path is relative and stays in its folder, whatever system reads it.
bool staysInFolder(std::string_view path);

/// A path that stays in its folder, without what says nothing: "areas.csv" for "./areas.csv".
std::string plainPath(std::string_view path);

/// The content of a regular file that is not larger than `largestFile`.
Result<std::string> readFile(const std::filesystem::path& path);

/// The files of a package in a folder. Only regular files in it are opened, none larger than `largestFile`.
FileSource filesIn(std::filesystem::path folder);

} // namespace ladder::package
