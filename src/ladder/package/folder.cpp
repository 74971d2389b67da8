#include "ladder/package/file.hpp"
#include "ladder/package/reader.hpp"

#include <system_error>
#include <utility>

namespace ladder::package {
namespace {

/// Whether a path is still in the folder once every link in it is followed.
bool isInside(const std::filesystem::path& folder, const std::filesystem::path& path) {
    std::error_code error;
    const auto relative = std::filesystem::relative(path, folder, error);
    return !error && !relative.empty() && *relative.begin() != "..";
}

} // namespace

FileSource filesIn(std::filesystem::path folder) {
    return
        [folder = std::move(folder)](std::string_view name) -> boost::system::result<std::string, Message> {
            const auto path = folder / std::filesystem::path(name);
            if (!isInside(folder, path))
                return Message::fileMissing;
            return readFile(path);
        };
}

Reading readFolder(const std::filesystem::path& folder, const Progress& progress) {
    return read(filesIn(folder), progress);
}

} // namespace ladder::package
