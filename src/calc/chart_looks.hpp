// What the parts of a chart look like.
#pragma once

#include "calc/chart.hpp"

#include <com/sun/star/chart/XChartDocument.hpp>
#include <com/sun/star/chart2/XDataSeriesContainer.hpp>

namespace calc {

/// In points. It has seven of them on a page of the smallest size that can be read; see page.hpp.
inline constexpr float chartTextSize = 11.5F;

void setText(const css::uno::Reference<css::uno::XInterface>& object);

/// All series of a chart.
css::uno::Reference<css::chart2::XDataSeriesContainer>
seriesIn(const css::uno::Reference<css::chart::XChartDocument>& document);

/// Makes the diagram of a chart that has its data, and gives it and its axes their looks.
void setDiagram(const css::uno::Reference<css::chart::XChartDocument>& document, const Chart& chart);

/// Gives each series of the data its looks.
void setSeries(const css::uno::Reference<css::chart::XChartDocument>& document, const Chart& chart);

} // namespace calc
