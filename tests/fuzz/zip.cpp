// Any bytes as a .zip: each file of it has a name that stays in it, and what is unpacked can be packed, and
// is then unpacked as the same.

#include "ladder/package/zip.hpp"
#include "fuzz/require.hpp"
#include "ladder/package/archive.hpp"
#include "ladder/package/file.hpp"
#include "support/temporary_folder.hpp"

#include <cstdint>
#include <fstream>

using namespace ladder;
using package::Archive;

namespace {

std::vector<package::File> unpacked(Archive& archive) {
    std::vector<package::File> files;
    std::uintmax_t size = 0;
    for (const auto& name : archive.names()) {
        fuzz::require(package::staysInFolder(name));
        if (auto content = archive.unpack(name)) {
            size += content->size();
            files.push_back({name, std::move(*content)});
        }
    }
    fuzz::require(size <= package::largestFile);
    return files;
}

void requireRoundTrip(const std::vector<package::File>& files) {
    package::Defects defects;
    auto archive = Archive::open(package::pack(files), "packed", defects);
    fuzz::require(archive && archive->names().size() == files.size());
    for (const auto& [path, content] : files) {
        const auto again = archive->unpack(path);
        fuzz::require(again && *again == content);
    }
}

package::Reading readAsFile(std::string_view bytes) {
    static const support::TemporaryFolder folder;
    const auto file = folder.path() / "package.zip";
    std::ofstream(file, std::ios::binary) << bytes;
    auto reading = package::readZip(file);
    std::filesystem::remove(file); // to write over a file waits for the disk
    return reading;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    package::Defects defects;
    auto archive = Archive::open(bytes, "fuzz.zip", defects);
    fuzz::require(archive.has_value() == defects.none());
    if (archive) {
        if (const auto files = unpacked(*archive); !files.empty())
            requireRoundTrip(files);
    }
    const auto reading = readAsFile(bytes);
    fuzz::require(reading.edition.has_value() == reading.defects.none());
    fuzz::require(archive || !reading.edition);
    return 0;
}
