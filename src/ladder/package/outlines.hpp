// areas.geojson: the outlines of areas, for a map.
#pragma once

#include "ladder/edition.hpp"
#include "ladder/outlines.hpp"
#include "ladder/package/defect.hpp"

#include <string_view>
#include <vector>

namespace ladder::package {

/// The file of a package that has them, where datapackage.json names it: a GeoJSON FeatureCollection (RFC
/// 7946) with a Polygon or MultiPolygon for each area, whose id is the `id` of the feature or of its
/// properties. The edition keeps it as an attachment, byte by byte, and so does each copy.
inline constexpr std::string_view outlinesFile = "areas.geojson";

/// The outlines in the attachments of an edition: one for each area, in their order, which is empty for an
/// area without. What is wrong in the file is added to `notices`, the first twenty; such an outline is left
/// out, and no figure is touched by it.
std::vector<Outline> outlinesOf(const EditionData& edition, Defects& notices);

} // namespace ladder::package
