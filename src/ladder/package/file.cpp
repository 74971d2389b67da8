#include "ladder/package/file.hpp"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace ladder::package {

bool staysInFolder(std::string_view path) {
    const std::filesystem::path parsed(path);
    const bool climbs = std::find(parsed.begin(), parsed.end(), "..") != parsed.end();
    return !path.empty() && parsed.is_relative() && !climbs &&
           path.find_first_of("\\:") == std::string_view::npos;
}

boost::system::result<std::string, Message> readFile(const std::filesystem::path& path) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
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

} // namespace ladder::package
