// Inserts charts, which all look alike whatever they show.
#pragma once

#include "calc/canvas.hpp"

#include <string>
#include <vector>

namespace calc {

enum class ChartForm {
    stackedBars,      ///< each column is a horizontal bar of 100%, and each row a part of it
    clusteredColumns, ///< the columns of each row side by side
    lines             ///< each row is a line of changes over the columns, with a label at its end
};

struct Chart {
    std::string name; ///< gets a number where the document has a chart of that name
    ChartForm form = ChartForm::stackedBars;
    /// With the names of the categories and of the series in its first row and column. Cells without a number
    /// are not drawn.
    std::vector<Range> data;
    css::awt::Rectangle place; ///< 1/100 mm
    std::vector<Colour> colours;
    bool hasLegend = true;
    bool isOfHiddenCells = false; ///< where false, figures in hidden cells are not drawn
    std::string title;            ///< for readers who do not see the picture
    std::string description;
};

/// Inserts nothing where there are no colours.
void insertChart(const Canvas& canvas, const Chart& chart);

} // namespace calc
