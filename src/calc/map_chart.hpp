// Inserts a map: a chart with a drawing as its wall and a bubble at each place. Its bubbles and texts are
// those of cells and follow them, as in any chart: no listener is needed, nor this extension.
#pragma once

#include "calc/canvas.hpp"

#include <com/sun/star/graphic/XGraphic.hpp>

#include <string>
#include <vector>

namespace calc {

/// The ground that is shown, in the numbers in which cells give places: a rectangle with a place's shape.
struct MapGround {
    double west = 0;
    double east = 1;
    double south = 0;
    double north = 1;
    css::uno::Reference<css::graphic::XGraphic> picture; ///< fills it
};

/// A text on a map.
struct MapText {
    enum class Side { centre, right };
    Cell place; ///< how far east; at its right, how far north
    Cell text;
    Side side = Side::centre;
    bool isBold = false;
};

struct MapChart {
    std::string name; ///< gets a number where the document has a chart of that name
    css::awt::Rectangle place;
    MapGround ground;
    /// A row for each bubble: how far east, how far north, and what its area stands for. Where there is no
    /// number above 0, there is no bubble.
    Range bubbles;
    /// A row for a bubble that is not drawn. The largest of all has a quarter of the height or width,
    /// whichever is less, as its diameter.
    Range scale;
    std::vector<MapText> texts;
    /// Has the number that stands for a text, which is a bubble that is not drawn: smaller than any figure.
    Cell sizeOfTexts;
    std::string title; ///< for readers who do not see the picture
    std::string description;
};

/// What the shape of the ground must be: its width, where its height is 1.
double proportionOf(const css::awt::Rectangle& place);

void insertMap(const Canvas& canvas, const MapChart& map);

} // namespace calc
