#include "ladder/package/bundled.hpp"

#include <algorithm>
#include <array>

namespace ladder::package {

namespace {

/// That of 2020 in version 1.0.0, which had the same figures and no bases, municipalities or outlines.
constexpr std::array<std::string_view, 1> formerFingerprints{
    "7c9aef72acf5ce7d3aae1e6e1444e41e5036f04f727d91bfb09f763a7ea7eec8"};

} // namespace

bool wasBundled(std::string_view fingerprint) {
    return std::ranges::find(formerFingerprints, fingerprint) != formerFingerprints.end();
}

Result<std::string> BundledPackage::file(std::string_view path) const {
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const BundledFile& file) { return file.path == path; });
    if (found == files.end())
        return Reason::fileMissing;
    return std::string(found->content);
}

} // namespace ladder::package
