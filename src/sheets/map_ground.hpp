// The ground of a map: the outlines of the areas inside one, and the drawing of them.
#pragma once

#include "ladder/outlines.hpp"
#include "sheets/builders.hpp"

#include <string>
#include <vector>

namespace sheets {

struct AreaOnMap {
    ladder::AreaIndex area;
    ladder::Outline outline; ///< empty where it is not known where it lies
};

/// The areas inside one, with their outlines; none where it is of no area known where it lies. Where the
/// edition itself has no outlines, as one from a workbook, they are those of the latest edition at hand that
/// has the same areas inside the same one.
std::vector<AreaOnMap> areasOnMap(const ladder::Catalogue& catalogue, const ladder::Edition& edition,
                                  ladder::AreaIndex whole);

/// The areas to draw for what is asked for. Throws office::Refusal where none has an outline, or where there
/// are too many to tell apart.
std::vector<AreaOnMap> requireMap(const SheetContext& context);

/// A drawing of outlines with room around them, and the degrees that its borders have.
struct MapDrawing {
    double west = 0;
    double east = 0;
    double south = 0;
    double north = 0;
    std::string svg;
};

/// `proportion` is the width of the drawing where its height is 1. It stands in the middle, between room for
/// a line of text above and one below. There is an outline.
MapDrawing drawMap(const std::vector<AreaOnMap>& areas, double proportion);

} // namespace sheets
