#include "editions/exchange.hpp"

#include "ladder/package/descriptor.hpp"
#include "ladder/package/zip.hpp"
#include "ladder/sdmx_csv.hpp"
#include "ladder/store/saving.hpp"

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
    return ladder::store::saveFile(file, content);
}

} // namespace editions
