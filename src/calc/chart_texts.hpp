// The texts of a chart: its title, and the legend with the captions and the names of the series.
#pragma once

#include "calc/chart.hpp"

#include <com/sun/star/chart/XChartDocument.hpp>

namespace calc {

/// Adds the texts above and below the names of the series to the legend. The other series are there.
void addCaptions(const css::uno::Reference<css::chart::XChartDocument>& document, const Canvas& canvas,
                 const Chart& chart);

/// Writes the title, and sets title, legend and diagram under each other. To be called when all series are
/// there, as the legend takes the room that their names need.
void layOut(const css::uno::Reference<css::chart::XChartDocument>& document, const Chart& chart);

} // namespace calc
