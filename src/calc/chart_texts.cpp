#include "calc/chart_texts.hpp"

#include "calc/chart_looks.hpp"
#include "office/properties.hpp"
#include "office/strings.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/chart/ChartLegendExpansion.hpp>
#include <com/sun/star/chart/ChartLegendPosition.hpp>
#include <com/sun/star/chart2/DataPointLabel.hpp>
#include <com/sun/star/chart2/RelativePosition.hpp>
#include <com/sun/star/chart2/RelativeSize.hpp>
#include <com/sun/star/chart2/Symbol.hpp>
#include <com/sun/star/chart2/XChartDocument.hpp>
#include <com/sun/star/chart2/XDataSeries.hpp>
#include <com/sun/star/chart2/XTitled.hpp>
#include <com/sun/star/chart2/data/XDataSink.hpp>
#include <com/sun/star/chart2/data/XDataSource.hpp>
#include <com/sun/star/drawing/Alignment.hpp>
#include <com/sun/star/drawing/FillStyle.hpp>
#include <com/sun/star/drawing/LineStyle.hpp>
#include <com/sun/star/util/XCloneable.hpp>

#include <algorithm>

namespace calc {

using namespace css;
using office::set;
using Series = uno::Reference<chart2::XDataSeries>;

namespace {

template<class Interface>
uno::Reference<Interface> copyOf(const uno::Reference<uno::XInterface>& object) {
    return {uno::Reference<util::XCloneable>(object, uno::UNO_QUERY_THROW)->createClone(),
            uno::UNO_QUERY_THROW};
}

uno::Reference<chart2::data::XLabeledDataSequence> dataOf(const Series& series) {
    return uno::Reference<chart2::data::XDataSource>(series, uno::UNO_QUERY_THROW)->getDataSequences()[0];
}

/// A series like another that has the text of a cell as its name, and draws nothing.
Series caption(const uno::Reference<chart2::data::XDataProvider>& provider, const Canvas& canvas,
               const Cell& cell, const Series& like) {
    const auto sequence = [&](const Cell& of, const char* role) {
        const auto name = office::get<rtl::OUString>(canvas.cells({of, of}), "AbsoluteName");
        const auto made = provider->createDataSequenceByRangeRepresentation(name);
        set(made, "Role", rtl::OUString::createFromAscii(role));
        return made;
    };
    const auto data = copyOf<chart2::data::XLabeledDataSequence>(dataOf(like));
    data->setLabel(sequence(cell, "label"));
    data->setValues(sequence(cell.right(), "values-y"));
    const auto series = copyOf<chart2::XDataSeries>(like);
    uno::Reference<chart2::data::XDataSink>(series, uno::UNO_QUERY_THROW)->setData(office::sequence({data}));
    set(series, "FillStyle", drawing::FillStyle_NONE);
    set(series, "BorderStyle", drawing::LineStyle_NONE);
    set(series, "LineStyle", drawing::LineStyle_NONE);
    set(series, "Symbol", chart2::Symbol()); // none
    set(series, "Label", chart2::DataPointLabel());
    set(series, "ShowLegendEntry", true);
    return series;
}

constexpr Length margin = 150;
constexpr Length titleHeight = 750;
constexpr Length lineHeight = 510;
constexpr Length characterWidth = 215; // on average and with room to spare
constexpr Length symbolWidth = 900;

/// How many lines the legend has at most. Names can become longer, so that each has room for a few characters
/// more.
Length linesOfLegend(const uno::Reference<chart::XChartDocument>& document, Length width) {
    constexpr sal_Int32 more = 6;
    Length lines = 0;
    for (const auto& series : seriesIn(document)->getDataSeries()) {
        if (!office::get<bool>(series, "ShowLegendEntry"))
            continue;
        rtl::OUString name;
        if (const auto label = dataOf(series)->getLabel(); label.is() && label->getData().hasElements())
            label->getData()[0] >>= name;
        lines += 1 + (name.getLength() + more) * characterWidth / (width - symbolWidth);
    }
    return lines;
}

void writeTitle(const uno::Reference<chart::XChartDocument>& document, const std::string& title) {
    set(document, "HasMainTitle", !title.empty());
    if (title.empty())
        return;
    const auto shape = document->getTitle();
    setText(shape);
    set(shape, "String", office::toOUString(title));
    set(shape, "CharWeight", awt::FontWeight::BOLD);
}

/// A place in a chart of a size, as the chart wants it.
void place(const uno::Reference<uno::XInterface>& object, const awt::Rectangle& at,
           const awt::Rectangle& of) {
    const auto part = [](Length length, Length whole) {
        return static_cast<double>(length) / static_cast<double>(whole);
    };
    set(object, "RelativePosition",
        chart2::RelativePosition(part(at.X, of.Width), part(at.Y, of.Height), drawing::Alignment_TOP_LEFT));
    if (at.Width > 0)
        set(object, "RelativeSize",
            chart2::RelativeSize(part(at.Width, of.Width), part(at.Height, of.Height)));
}

} // namespace

void addCaptions(const uno::Reference<chart::XChartDocument>& document, const Canvas& canvas,
                 const Chart& chart) {
    const auto provider =
        uno::Reference<chart2::XChartDocument>(document, uno::UNO_QUERY_THROW)->getDataProvider();
    const auto container = seriesIn(document);
    const auto figures = container->getDataSeries();
    std::vector<Series> all;
    for (const auto& cell : chart.above)
        all.push_back(caption(provider, canvas, cell, figures[0]));
    all.insert(all.end(), figures.begin(), figures.end());
    for (const auto& cell : chart.below)
        all.push_back(caption(provider, canvas, cell, figures[0]));
    if (chart.form == ChartForm::bars) // of which the legend begins with the last
        std::reverse(all.begin(), all.end());
    container->setDataSeries(office::sequence(all));
}

void layOut(const uno::Reference<chart::XChartDocument>& document, const Chart& chart) {
    const uno::Reference<chart2::XChartDocument> model(document, uno::UNO_QUERY_THROW);
    writeTitle(document, chart.title);
    set(document, "HasLegend", true);
    const auto shape = document->getLegend();
    setText(shape);
    set(shape, "Alignment", chart::ChartLegendPosition_TOP);
    set(shape, "FillStyle", drawing::FillStyle_NONE);
    set(shape, "LineStyle", drawing::LineStyle_NONE);

    auto top = margin;
    if (!chart.title.empty()) {
        place(uno::Reference<chart2::XTitled>(model, uno::UNO_QUERY_THROW)->getTitleObject(),
              {margin, top, 0, 0}, chart.place);
        const auto more = std::count(chart.title.begin(), chart.title.end(), '\n');
        top += titleHeight + static_cast<Length>(more) * lineHeight;
    }
    const auto width = chart.place.Width - 2 * margin;
    const auto height = lineHeight * linesOfLegend(document, width);
    const auto legend = model->getFirstDiagram()->getLegend();
    set(legend, "Expansion", chart::ChartLegendExpansion_CUSTOM);
    place(legend, {0, top, width, height}, chart.place);
    top += height + (chart.form == ChartForm::lines || chart.form == ChartForm::columns
                         ? lineHeight
                         : 0); // the label of the highest point
    const auto diagram = model->getFirstDiagram();
    set(diagram, "PosSizeExcludeAxes", false);
    place(diagram, {margin, top, width, chart.place.Height - top - margin}, chart.place);
}

} // namespace calc
