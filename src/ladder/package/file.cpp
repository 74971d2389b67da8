#include "ladder/package/file.hpp"

#include <algorithm>
#include <fstream>
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

bool staysInFolder(std::string_view path) {
    const std::filesystem::path parsed(path);
    const bool climbs = std::find(parsed.begin(), parsed.end(), "..") != parsed.end();
    return !path.empty() && parsed.is_relative() && !climbs &&
           path.find_first_of(std::string_view("\\:\0", 3)) == std::string_view::npos;
}

std::string plainPath(std::string_view path) {
    return std::filesystem::path(path).lexically_normal().generic_string();
}

Result<std::string> readFile(const std::filesystem::path& path) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        return Reason::fileMissing;
    const auto size = std::filesystem::file_size(path, error);
    if (error)
        return Reason::fileMissing;
    if (size > largestFile)
        return Reason::fileTooLarge;
    std::ifstream stream(path, std::ios::binary);
    std::string content(static_cast<std::size_t>(size), '\0');
    stream.read(content.data(), static_cast<std::streamsize>(size));
    if (!stream)
        return Reason::fileMissing;
    return content;
}

FileSource filesIn(std::filesystem::path folder) {
    return [folder = std::move(folder)](std::string_view name) -> Result<std::string> {
        const auto path = folder / std::filesystem::path(name);
        if (!isInside(folder, path))
            return Reason::fileMissing;
        return readFile(path);
    };
}

} // namespace ladder::package
