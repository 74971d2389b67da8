#include "zips.hpp"

#include <zlib.h>

namespace zips {
namespace {

/// A number in the order of bytes of the format.
void put(std::string& bytes, std::uint64_t number, int size) {
    for (int i = 0; i < size; ++i)
        bytes += static_cast<char>(number >> 8 * i & 0xFFU);
}

/// What stands both before a file and in the directory.
void putCommon(std::string& bytes, const Entry& entry) {
    put(bytes, 20, 2); // version that is needed
    put(bytes, entry.flags, 2);
    put(bytes, entry.method, 2);
    put(bytes, 0x21U << 16U, 4); // 1 January 1980
    put(bytes,
        crc32(0, reinterpret_cast<const Bytef*>(entry.content.data()),
              static_cast<uInt>(entry.content.size())),
        4);
    put(bytes, entry.packedSize.value_or(static_cast<std::uint32_t>(entry.content.size())), 4);
    put(bytes, entry.size.value_or(static_cast<std::uint32_t>(entry.content.size())), 4);
    put(bytes, entry.name.size(), 2);
    put(bytes, 0, 2); // extra field
}

struct Parts {
    std::string files;
    std::string directory;
};

Parts partsOf(const std::vector<Entry>& entries) {
    Parts parts;
    for (const auto& entry : entries) {
        auto& directory = parts.directory;
        put(directory, 0x02014B50, 4);
        put(directory, 3U << 8U | 20U, 2); // made on Unix
        putCommon(directory, entry);
        put(directory, 0, 2); // comment
        put(directory, 0, 2); // disk
        put(directory, 0, 2);
        put(directory, entry.attributes, 4);
        put(directory, entry.offset.value_or(static_cast<std::uint32_t>(parts.files.size())), 4);
        directory += entry.name;

        put(parts.files, 0x04034B50, 4);
        putCommon(parts.files, entry);
        parts.files += entry.name + entry.content;
    }
    return parts;
}

void putEnd(std::string& bytes, std::uint64_t count, std::size_t directorySize, std::size_t directoryOffset) {
    put(bytes, 0x06054B50, 4);
    put(bytes, 0, 4); // disks
    put(bytes, count, 2);
    put(bytes, count, 2);
    put(bytes, directorySize, 4);
    put(bytes, directoryOffset, 4);
    put(bytes, 0, 2); // comment
}

} // namespace

std::string zip(const std::vector<Entry>& entries) {
    const auto [files, directory] = partsOf(entries);
    auto bytes = files + directory;
    putEnd(bytes, entries.size(), directory.size(), files.size());
    return bytes;
}

std::string zip64(const std::vector<Entry>& entries, std::uint64_t count) {
    const auto [files, directory] = partsOf(entries);
    auto bytes = files + directory;
    const auto end = bytes.size();
    put(bytes, 0x06064B50, 4);
    put(bytes, 44, 8);
    put(bytes, 45, 2);
    put(bytes, 45, 2);
    put(bytes, 0, 8); // disks
    put(bytes, count, 8);
    put(bytes, count, 8);
    put(bytes, directory.size(), 8);
    put(bytes, files.size(), 8);
    put(bytes, 0x07064B50, 4);
    put(bytes, 0, 4);
    put(bytes, end, 8);
    put(bytes, 1, 4);
    putEnd(bytes, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF);
    return bytes;
}

} // namespace zips
