// Where areas lie on the earth, for a map to be drawn.
#pragma once

#include <vector>

namespace ladder {

/// In degrees of WGS84.
struct Position {
    double longitude = 0; ///< -180 to 180
    double latitude = 0;  ///< -90 to 90

    bool operator==(const Position&) const = default;
};

/// Its last position is its first one.
using Ring = std::vector<Position>;
/// Its outer border, then those of its holes.
using Polygon = std::vector<Ring>;
/// All parts of an area; none where it is not known where the area lies.
using Outline = std::vector<Polygon>;

/// Whether the rings of a polygon cross neither themselves nor each other, and enclose something.
bool isSound(const Polygon& polygon);

/// The square kilometres inside an outline, on a sphere: right to half a per cent.
double squareKilometres(const Outline& outline);

bool contains(const Outline& outline, const Position& position);

/// The position inside an outline that is furthest from its border, where most can be drawn around it. The
/// outline has a polygon, and each is sound.
Position middleOf(const Outline& outline);

/// How much shorter a degree of longitude is than one of latitude, there.
double shorteningAt(double latitude);

} // namespace ladder
