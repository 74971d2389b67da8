#include "calc/chart.hpp"

#include "calc/chart_looks.hpp"
#include "calc/chart_shape.hpp"
#include "calc/chart_texts.hpp"

namespace calc {

void insertChart(const Canvas& canvas, const Chart& chart) {
    if (chart.series.empty())
        return; // nothing to draw
    const auto& title = chart.title.empty() ? chart.description : chart.title;
    const auto added = addChart(canvas, chart.name, chart.place, chart.data);
    added.document->lockControllers();
    setDiagram(added.document, chart);
    setSeries(added.document, chart);
    addCaptions(added.document, canvas, chart);
    layOut(added.document, chart);
    added.document->unlockControllers();
    describeChart(canvas, added.name, title, chart.description);
}

} // namespace calc
