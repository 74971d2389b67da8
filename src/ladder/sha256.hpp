// SHA-256, by which a text is known again and cannot be imitated (FIPS 180-4).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace ladder {

class Sha256 {
public:
    void add(std::string_view bytes);
    /// What was added, as 64 digits. Nothing can be added afterwards.
    std::string digits();

private:
    static constexpr std::size_t blockSize = 64;

    void take(const unsigned char* block);

    std::array<std::uint32_t, 8> state_{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<unsigned char, blockSize> rest_{}; ///< what is too short for a block
    std::size_t restSize_ = 0;
    std::uint64_t size_ = 0; ///< bytes of all
};

} // namespace ladder
