// The colours of sheets and charts. No other file has one.
//
// Those that tell things apart are of Okabe and Ito's set, which people with any kind of colour vision can
// tell apart, in an order in which neighbours differ in lightness, and so in grey print too.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace calc {

/// 0xRRGGBB, as the office writes it.
using Colour = std::int32_t;

namespace palette {

inline constexpr Colour text = 0x222222;
inline constexpr Colour faintText = 0x6B6B6B;
inline constexpr Colour heading = 0x0B3C5D;
inline constexpr Colour line = 0xC9CED3;
inline constexpr Colour track = 0xF1F3F5;  ///< the ground on which bars are drawn
inline constexpr Colour choice = 0xFFF7DB; ///< cells that the user changes
inline constexpr Colour noFigure = 0xE4E6E8;
inline constexpr Colour land = 0xE9EEF2; ///< of a map
inline constexpr Colour mapBorder = 0xA9B4BD;
inline constexpr Colour warning = 0xA33A00;
inline constexpr Colour beside = 0xA8B4BE; ///< what a figure is held against
inline constexpr Colour white = 0xFFFFFF;

inline constexpr std::array<Colour, 7> categories{0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7,
                                                  0x56B4E9, 0xD55E00, 0xF0E442};

/// The colours of rungs, from the highest down.
inline constexpr std::array<Colour, 6> rungs{0xCC79A7, 0x0072B2, 0x009E73, 0xE69F00, 0x56B4E9, 0xD55E00};

constexpr Colour category(std::size_t index) {
    return categories[index % categories.size()];
}
constexpr Colour rung(std::size_t position) {
    return rungs[position % rungs.size()];
}

/// A colour mixed with white; `strength` from 0 (white) to 100 (the colour).
constexpr Colour tint(Colour colour, int strength) {
    Colour mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
        const int channel = (colour >> shift) & 0xFF;
        mixed |= (255 - (255 - channel) * strength / 100) << shift;
    }
    return mixed;
}

/// Black or white, whichever reads better on a colour.
constexpr Colour textOn(Colour colour) {
    const int red = (colour >> 16) & 0xFF;
    const int green = (colour >> 8) & 0xFF;
    const int blue = colour & 0xFF;
    constexpr int middle = 140; // of the lightness as ITU-R BT.601 weighs it
    return (299 * red + 587 * green + 114 * blue) / 1000 > middle ? text : white;
}

} // namespace palette
} // namespace calc
