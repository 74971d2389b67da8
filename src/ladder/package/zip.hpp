// A package in one .zip file, which can be mailed.
#pragma once

#include "ladder/package/reader.hpp"
#include "ladder/package/writer.hpp"

#include <filesystem>
#include <span>
#include <string>

namespace ladder::package {

/// Reads the package in a .zip, at its top level or in a folder there. Only the files that the package names
/// are unpacked, to at most `largestFile` bytes together.
Reading readZip(const std::filesystem::path& file, const Progress& progress = {});

/// The bytes of a .zip with a package at its top level. Who loaded the edition is not in it: whoever gets the
/// .zip need not know.
std::string writeZip(EditionData edition);

} // namespace ladder::package
