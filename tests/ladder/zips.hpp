// Archives as no program would make them: each number in them may be a lie.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace zips {

struct Entry {
    std::string name;
    std::string content; ///< stored as it is
    std::uint16_t flags = 0;
    std::uint16_t method = 0;                  ///< 0 for stored
    std::uint32_t attributes = 0;              ///< those of Unix are in the upper half
    std::optional<std::uint32_t> size{};       ///< what is said of the size, unpacked
    std::optional<std::uint32_t> packedSize{}; ///< what is said of the size in the archive
    std::optional<std::uint32_t> offset{};     ///< what is said of the place in the archive
};

/// The bytes of an archive.
std::string zip(const std::vector<Entry>& entries);

/// The same, which says that it has `count` files, in the form for more than 65 535 of them.
std::string zip64(const std::vector<Entry>& entries, std::uint64_t count);

} // namespace zips
