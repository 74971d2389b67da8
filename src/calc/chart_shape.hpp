// The shape in which a chart stands on a sheet: its name, its place, and what is said to readers who do not
// see it.
#pragma once

#include "calc/canvas.hpp"

#include <com/sun/star/chart/XChartDocument.hpp>

#include <string>
#include <vector>

namespace calc {

struct AddedChart {
    rtl::OUString name;
    css::uno::Reference<css::chart::XChartDocument> document;
};

/// Adds a chart of some cells, as the office makes it. The name gets a number where the document has a chart
/// of that name.
AddedChart addChart(const Canvas& canvas, const std::string& name, const css::awt::Rectangle& place,
                    const std::vector<Range>& data);

/// Writes what a reader is told who does not see the picture. This is not recorded for undo: redoing it would
/// be recorded in its turn, and the texts come and go with the chart anyway.
void describeChart(const Canvas& canvas, const rtl::OUString& name, const std::string& title,
                   const std::string& description);

/// The part of a place that a chart fills: one that ended where a column ends would make Calc print the next
/// column too.
css::awt::Rectangle placeOfChart(const css::awt::Rectangle& place);

} // namespace calc
