// Editions that come from a file and go to one.
#pragma once

#include "ladder/package/reader.hpp"
#include "ladder/store/problem.hpp"

#include <filesystem>

namespace editions {

/// Reads a package: a .zip, or a folder, which is named by itself or by its datapackage.json.
ladder::package::Reading readPackage(const std::filesystem::path& path,
                                     const ladder::package::Progress& progress = {});

enum class Format {
    package, ///< a data package as .zip
    sdmxCsv
};

/// Writes an edition to a file, as saveFile() does: what is there is replaced, but stays as it was where this
/// fails.
ladder::store::Outcome<void> exportEdition(const ladder::Edition& edition, Format format,
                                           const std::filesystem::path& file);

} // namespace editions
