// Draws a small ladder of an area, as SVG.
#pragma once

#include "calc/palette.hpp"
#include "ladder/edition.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace panel {

struct ThemeColours {
    calc::Colour background;
    calc::Colour text;

    /// Mixes the two: `part` of the text, from 0 to 1, with the rest of the background.
    calc::Colour between(double part) const;
};

/// The size of the drawing, in pixels of the screen.
struct PreviewSize {
    int width;
    int height;
    double scale; ///< resolution of the screen, where 96 dots an inch are 1
};

struct RungFigure {
    int number;
    std::optional<double> figure;
};

/// The rungs of an area, from the highest down.
std::vector<RungFigure> rungFigures(const ladder::Edition& edition, ladder::AreaIndex area);

using FormatFigure = std::function<std::string(double)>;

/// Draws the rungs as steps from the highest down. Each has its number, a bar that shows its figure in
/// proportion to the largest one, and the figure itself. A rung without figure is a dashed outline.
std::string drawLadder(const ladder::Edition& edition, ladder::AreaIndex area, const ThemeColours& colours,
                       const PreviewSize& size, const FormatFigure& format);

} // namespace panel
