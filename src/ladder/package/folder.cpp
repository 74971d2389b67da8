#include "ladder/package/reader.hpp"

#include <fstream>
#include <system_error>

namespace ladder::package {
namespace {

/// Whether a path is still in the folder once every link in it is followed.
bool isInside(const std::filesystem::path& folder, const std::filesystem::path& path) {
    std::error_code error;
    const auto relative = std::filesystem::relative(path, folder, error);
    return !error && !relative.empty() && *relative.begin() != "..";
}

boost::system::result<std::string, Message> readFile(const std::filesystem::path& folder,
                                                     std::string_view name) {
    const auto path = folder / std::filesystem::path(name);
    std::error_code error;
    if (!isInside(folder, path) || !std::filesystem::is_regular_file(path, error))
        return Message::fileMissing;
    const auto size = std::filesystem::file_size(path, error);
    if (error)
        return Message::fileMissing;
    if (size > largestFile)
        return Message::fileTooLarge;
    std::ifstream stream(path, std::ios::binary);
    std::string content(static_cast<std::size_t>(size), '\0');
    stream.read(content.data(), static_cast<std::streamsize>(size));
    if (!stream)
        return Message::fileMissing;
    return content;
}

} // namespace

Reading readFolder(const std::filesystem::path& folder) {
    return read([&](std::string_view path) { return readFile(folder, path); });
}

} // namespace ladder::package
