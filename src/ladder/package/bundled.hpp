// The packages that the build puts into the library, so that a figure never needs a file.
#pragma once

#include "ladder/result.hpp"

#include <span>
#include <string>
#include <string_view>

namespace ladder::package {

struct BundledFile {
    std::string_view path;
    std::string_view content;
};

struct BundledPackage {
    std::span<const BundledFile> files;

    Result<std::string> file(std::string_view path) const;
};

/// Defined by the source file that cmake/BundleEditions.cmake generates.
std::span<const BundledPackage> bundledPackages();

/// Whether an edition with this fingerprint was built in before, under the id of one that is built in now: a
/// copy that somebody made of it then is no other edition.
bool wasBundled(std::string_view fingerprint);

} // namespace ladder::package
