// A small drawing of an area's ladder, as SVG.
#pragma once

#include "calc/palette.hpp"
#include "ladder/edition.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace panel {

/// The colours of the theme.
struct Ground {
    calc::Colour background;
    calc::Colour text;

    /// Between the two; `part` of the text, 0 to 1.
    calc::Colour shade(double part) const;
};

/// Pixels of the screen.
struct Extent {
    int width;
    int height;
    double scale; ///< of the screen, beside 96 dots an inch
};

/// A rung with its figure, if it has one.
struct RungFigure {
    int number;
    std::optional<double> figure;
};

/// From the highest down.
std::vector<RungFigure> rungFigures(const ladder::Edition& edition, ladder::AreaIndex area);

using Wording = std::function<std::string(double)>;

/// The rungs as steps from the highest down, each with its number, a bar as long as its figure beside the
/// largest one, and the figure as `wording` writes it. A rung without figure is a dashed outline.
std::string drawLadder(const ladder::Edition& edition, ladder::AreaIndex area, const Ground& ground,
                       const Extent& extent, const Wording& wording);

} // namespace panel
