// Inserts charts, which all look alike whatever they show.
//
// A chart can leave its sheet as a picture, and says itself what it shows. Its title is a text that never
// becomes wrong, whatever is chosen on the sheet: it says what is measured. An area, a year, a rung and a
// source change with the cells, and the title of a chart cannot refer to a cell. The name of a series can,
// and the legend writes it: so these are the names of series that draw nothing, and the legend stands under
// the title.
#pragma once

#include "calc/canvas.hpp"
#include "calc/formats.hpp"

#include <string>
#include <vector>

namespace calc {

enum class ChartForm {
    stackedBars, ///< each category is a horizontal bar of 100%, and each series a part of it
    bars,        ///< a horizontal bar from 0 for each category, with its figure at its end
    columns,     ///< the same, upright
    lines        ///< each series is a line of figures over the categories
};

/// How a series is drawn.
struct SeriesLook {
    enum class Role {
        figures,
        // The legend does not name the others.
        unnamed,      ///< figures too
        heading,      ///< its name stands where it has a zero, as the heading of the bars below
        continuation, ///< of the line before, behind a break
        breaks        ///< a mark and a b at the first figure behind each break
    };
    Colour colour = palette::text;
    std::size_t symbol = 0; ///< of a line; those of different lines differ, to be told apart without colour
    Role role = Role::figures;
};

enum class PointLabels { none, ends, all };

struct Chart {
    std::string name; ///< gets a number where the document has a chart of that name
    ChartForm form = ChartForm::stackedBars;
    /// With the names of the categories and of the series in its first row and column. Cells without a number
    /// are not drawn.
    std::vector<Range> data;
    bool hasSeriesInRows = false; ///< where false, they are in columns
    std::vector<SeriesLook> series;
    /// Cells with a text and an empty cell at their right. The texts are written above the names of the
    /// series, or below them.
    std::vector<Cell> above;
    std::vector<Cell> below;
    css::awt::Rectangle place;     ///< 1/100 mm
    Format format = Format::share; ///< of figures
    PointLabels labels = PointLabels::all;
    bool beginsAtZero = true;
    bool joinsPoints = true;      ///< of lines
    bool sharesOfCounts = false;  ///< stacked bars are made of counts, whose share in the bar is written
    bool isSideBySide = false;    ///< the bars of a category have room beside each other
    bool isOfHiddenCells = false; ///< where false, figures in hidden cells are not drawn
    std::string title;            ///< empty where the cells say it all
    std::string description;      ///< for readers who do not see the picture
};

/// Inserts nothing where there are no series.
void insertChart(const Canvas& canvas, const Chart& chart);

} // namespace calc
