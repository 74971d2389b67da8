#include "editions/exchange.hpp"

#include "ladder/package/descriptor.hpp"
#include "ladder/package/zip.hpp"
#include "ladder/sdmx_csv.hpp"
#include "ladder/store/disk.hpp"

#include <system_error>

namespace editions {

ladder::package::Reading readPackage(const std::filesystem::path& path,
                                     const ladder::package::Progress& progress) {
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return ladder::package::readFolder(path, progress);
    if (path.filename() == ladder::package::descriptorFile)
        return ladder::package::readFolder(path.parent_path(), progress);
    return ladder::package::readZip(path, progress);
}

ladder::store::Outcome<void> exportEdition(const ladder::Edition& edition, Format format,
                                           const std::filesystem::path& file) {
    const auto content =
        format == Format::package ? ladder::package::writeZip(edition.data()) : ladder::sdmxCsv(edition);
    auto beside = file;
    beside += ".part";
    try {
        std::filesystem::remove(beside);
        ladder::store::writeFile(beside, content);
        std::filesystem::rename(beside, file);
        return {};
    } catch (const std::system_error& failure) {
        std::error_code error;
        std::filesystem::remove(beside, error);
        return ladder::store::problemOf(failure.code(), file.parent_path());
    }
}

} // namespace editions
