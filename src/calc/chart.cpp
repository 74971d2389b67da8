#include "calc/chart.hpp"

#include "calc/chart_looks.hpp"
#include "calc/chart_shape.hpp"
#include "calc/chart_texts.hpp"

namespace calc {

void insertChart(const Canvas& canvas, const Chart& chart) {
    if (chart.series.empty())
        return; // nothing to draw
    const auto [name, document] = addChart(canvas, chart.name, chart.place, chart.data);
    document->lockControllers();
    setDiagram(document, chart);
    setSeries(document, chart);
    addCaptions(document, canvas, chart);
    layOut(document, chart);
    document->unlockControllers();
    describeChart(canvas, name, chart.title.empty() ? chart.description : chart.title, chart.description);
}

} // namespace calc
