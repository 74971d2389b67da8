#include "ladder/package/bundled.hpp"

#include <algorithm>

namespace ladder::package {

boost::system::result<std::string, Message> BundledPackage::file(std::string_view path) const {
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const BundledFile& file) { return file.path == path; });
    if (found == files.end())
        return Message::fileMissing;
    return std::string(found->content);
}

} // namespace ladder::package
