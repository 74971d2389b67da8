#include "ladder/package/zip.hpp"

#include "ladder/package/archive.hpp"
#include "ladder/package/descriptor.hpp"
#include "ladder/package/file.hpp"

#include <algorithm>

namespace ladder::package {
namespace {

/// Where there are packages in an archive: "" is its top level, "name/" a folder there.
std::vector<std::string> packagesIn(const Archive& archive) {
    std::vector<std::string> folders;
    for (const auto& name : archive.names()) {
        const auto folder = name.substr(0, name.find('/') + 1); // npos + 1 is 0: no folder
        if (name == folder + std::string(descriptorFile))
            folders.push_back(folder);
    }
    return folders;
}

} // namespace

Reading readZip(const std::filesystem::path& file, const Progress& progress) {
    const Location location{file.filename().string(), 0, 0, {}};
    Reading reading;
    const auto reject = [&](Reason reason, std::vector<std::string> arguments = {}) {
        reading.defects.add(location, reason, std::move(arguments));
        return std::move(reading);
    };
    auto bytes = readFile(file);
    if (!bytes)
        return reject(bytes.error(), {std::to_string(largestFile)});
    auto archive = Archive::open(std::move(*bytes), location.file, reading.defects);
    if (!archive)
        return reading;
    const auto packages = packagesIn(*archive);
    if (packages.size() != 1)
        return reject(packages.empty() ? Reason::noPackage : Reason::severalPackages);
    const auto unpack = [&](std::string_view path) {
        return archive->unpack(packages.front() + std::string(path));
    };
    return read(unpack, progress);
}

std::string writeZip(EditionData edition) {
    edition.loading.reset();
    return pack(write(edition));
}

} // namespace ladder::package
