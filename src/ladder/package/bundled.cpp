#include "ladder/package/bundled.hpp"

#include <algorithm>

namespace ladder::package {

Result<std::string> BundledPackage::file(std::string_view path) const {
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const BundledFile& file) { return file.path == path; });
    if (found == files.end())
        return Reason::fileMissing;
    return std::string(found->content);
}

} // namespace ladder::package
