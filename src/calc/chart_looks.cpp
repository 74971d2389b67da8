#include "calc/chart_looks.hpp"

#include "office/properties.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/chart/ChartDataRowSource.hpp>
#include <com/sun/star/chart/MissingValueTreatment.hpp>
#include <com/sun/star/chart/X3DDisplay.hpp>
#include <com/sun/star/chart/XAxisXSupplier.hpp>
#include <com/sun/star/chart/XAxisYSupplier.hpp>
#include <com/sun/star/chart/XDiagram.hpp>
#include <com/sun/star/chart2/DataPointLabel.hpp>
#include <com/sun/star/chart2/Symbol.hpp>
#include <com/sun/star/chart2/XAxis.hpp>
#include <com/sun/star/chart2/XChartDocument.hpp>
#include <com/sun/star/chart2/XChartTypeContainer.hpp>
#include <com/sun/star/chart2/XCoordinateSystemContainer.hpp>
#include <com/sun/star/chart2/XDataSeries.hpp>
#include <com/sun/star/drawing/FillStyle.hpp>
#include <com/sun/star/drawing/LineStyle.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

namespace calc {

using namespace css;
using office::set;
using Role = SeriesLook::Role;

namespace {

// com.sun.star.chart.DataLabelPlacement
constexpr sal_Int32 insideBar = 1; // CENTER
constexpr sal_Int32 abovePoint = 2;
constexpr sal_Int32 belowPoint = 6;
constexpr sal_Int32 outsideBar = 11;

// Of the symbols that the office has.
constexpr sal_Int32 cross = 10;

/// The key of a format that is the chart's own.
sal_Int32 keyIn(const uno::Reference<chart::XChartDocument>& document, Format format) {
    return keyOf(uno::Reference<frame::XModel>(document, uno::UNO_QUERY_THROW), format);
}

void setFormat(const uno::Reference<uno::XInterface>& object, sal_Int32 key) {
    set(object, "LinkNumberFormatToSource", false);
    set(object, "NumberFormat", key);
}

/// Whether the figures in the chart make an axis for them needless.
bool saysAllFigures(const Chart& chart) {
    return chart.labels == PointLabels::all;
}

/// Whether categories stand beside each other, and not under each other.
bool isUpright(ChartForm form) {
    return form == ChartForm::lines || form == ChartForm::columns;
}

void setCategories(const uno::Reference<uno::XInterface>& axis, ChartForm form) {
    setText(axis);
    // Long names under columns break into lines. Beside bars they would be turned if they could break.
    set(axis, "TextBreak", isUpright(form));
    set(axis, "TextRotation", sal_Int32(0));
    set(axis, "TextOverlap", form != ChartForm::lines); // each bar has its name
    set(axis, "LineStyle", isUpright(form) ? drawing::LineStyle_SOLID : drawing::LineStyle_NONE);
    set(axis, "LineColor", palette::line);
    set(axis, "Marks", sal_Int32(0));
    set(axis, "ReverseDirection", !isUpright(form)); // the first at the top
}

void setAxes(const uno::Reference<chart::XChartDocument>& document, const Chart& chart) {
    const auto diagram = document->getDiagram();
    setCategories(uno::Reference<chart::XAxisXSupplier>(diagram, uno::UNO_QUERY_THROW)->getXAxis(),
                  chart.form);
    const uno::Reference<chart::XAxisYSupplier> values(diagram, uno::UNO_QUERY_THROW);
    const auto axis = values->getYAxis();
    setText(axis);
    const bool isStacked = chart.form == ChartForm::stackedBars;
    set(axis, "GapWidth",
        sal_Int32(isStacked || chart.form == ChartForm::lines ? 45 : 20)); // per cent of a bar
    // Captions, which have no bars, take no room beside those that have one.
    const bool isAlone = !isStacked && chart.form != ChartForm::lines && !chart.isSideBySide;
    set(axis, "Overlap", sal_Int32(isAlone ? 100 : 0));
    if (chart.beginsAtZero)
        set(axis, "Min", 0.0);
    set(axis, "LineStyle", drawing::LineStyle_NONE);
    set(axis, "Marks", sal_Int32(0));
    setFormat(axis, keyIn(document, chart.format));
    set(values->getYMainGrid(), "LineColor", palette::line);
    set(diagram, "HasYAxis", !saysAllFigures(chart));
    set(diagram, "HasYAxisGrid", !saysAllFigures(chart));
}

void setGround(const uno::Reference<chart::XChartDocument>& document) {
    for (const auto& area :
         {document->getArea(),
          uno::Reference<chart::X3DDisplay>(document->getDiagram(), uno::UNO_QUERY_THROW)->getWall()}) {
        set(area, "FillStyle", drawing::FillStyle_NONE);
        set(area, "LineStyle", drawing::LineStyle_NONE);
    }
}

void setSymbol(const uno::Reference<uno::XInterface>& series, sal_Int32 standard, awt::Size size,
               Colour colour) {
    chart2::Symbol symbol;
    symbol.Style = chart2::SymbolStyle_STANDARD;
    symbol.StandardSymbol = standard;
    symbol.Size = size;
    symbol.BorderColor = colour;
    symbol.FillColor = colour;
    set(series, "Symbol", symbol);
}

void setLabel(const uno::Reference<uno::XInterface>& labelled, sal_Int32 placement, bool isShare = false) {
    chart2::DataPointLabel label;
    label.ShowNumber = !isShare;
    label.ShowNumberInPercent = isShare;
    set(labelled, "Label", label);
    set(labelled, "LabelPlacement", placement);
}

void setBar(const uno::Reference<chart2::XDataSeries>& series, const SeriesLook& look, const Chart& chart) {
    const bool isStacked = chart.form == ChartForm::stackedBars;
    set(series, "BorderStyle", drawing::LineStyle_SOLID);
    set(series, "BorderColor", palette::white);
    set(series, "BorderWidth", sal_Int32(20));
    if (isStacked)
        set(series, "CharColor", palette::textOn(look.colour));
    if (look.role != Role::heading) {
        setLabel(series, isStacked ? insideBar : outsideBar, isStacked && chart.sharesOfCounts);
        return;
    }
    chart2::DataPointLabel label;
    label.ShowSeriesName = true;
    set(series, "Label", label);
    set(series, "LabelPlacement", outsideBar);
    set(series, "CharWeight", awt::FontWeight::BOLD);
}

void setLine(const uno::Reference<chart2::XDataSeries>& series, const SeriesLook& look, const Chart& chart) {
    if (look.role == Role::breaks) {
        set(series, "LineStyle", drawing::LineStyle_NONE);
        setSymbol(series, cross, {300, 300}, palette::warning);
        set(series, "CharColor", palette::warning);
        setLabel(series, belowPoint);
        return;
    }
    set(series, "LineWidth", sal_Int32(70)); // 1/100 mm
    if (!chart.joinsPoints)
        set(series, "LineStyle", drawing::LineStyle_NONE);
    setSymbol(series, static_cast<sal_Int32>(look.symbol), {250, 250}, look.colour);
    const auto last = chart.data.back().columns() - 2;
    if (chart.labels == PointLabels::all)
        setLabel(series, abovePoint);
    else if (chart.labels == PointLabels::ends)
        for (const auto point : {sal_Int32(0), last})
            setLabel(series->getDataPointByIndex(point), abovePoint);
}

Format labelFormat(const SeriesLook& look, const Chart& chart) {
    if (look.role == Role::breaks)
        return Format::breakSign;
    return chart.form == ChartForm::stackedBars ? Format::labelShare : chart.format;
}

} // namespace

void setText(const uno::Reference<uno::XInterface>& object) {
    set(object, "CharHeight", chartTextSize);
    set(object, "CharColor", palette::text);
}

uno::Reference<chart2::XDataSeriesContainer> seriesIn(const uno::Reference<chart::XChartDocument>& document) {
    const uno::Reference<chart2::XChartDocument> model(document, uno::UNO_QUERY_THROW);
    const uno::Reference<chart2::XCoordinateSystemContainer> systems(model->getFirstDiagram(),
                                                                     uno::UNO_QUERY_THROW);
    const uno::Reference<chart2::XChartTypeContainer> types(systems->getCoordinateSystems()[0],
                                                            uno::UNO_QUERY_THROW);
    return {types->getChartTypes()[0], uno::UNO_QUERY_THROW};
}

void setDiagram(const uno::Reference<chart::XChartDocument>& document, const Chart& chart) {
    const uno::Reference<lang::XMultiServiceFactory> factory(document, uno::UNO_QUERY_THROW);
    const bool isLine = chart.form == ChartForm::lines;
    const uno::Reference<chart::XDiagram> diagram(
        factory->createInstance(isLine ? rtl::OUString("com.sun.star.chart.LineDiagram")
                                       : rtl::OUString("com.sun.star.chart.BarDiagram")),
        uno::UNO_QUERY_THROW);
    document->setDiagram(diagram);
    set(diagram, "DataRowSource",
        chart.hasSeriesInRows ? chart::ChartDataRowSource_ROWS : chart::ChartDataRowSource_COLUMNS);
    if (!isLine) {
        set(diagram, "Vertical", chart.form != ChartForm::columns); // means horizontal bars
        set(diagram, "Percent", chart.form == ChartForm::stackedBars);
    }
    set(diagram, "IncludeHiddenCells", chart.isOfHiddenCells);
    set(diagram, "MissingValueTreatment", chart::MissingValueTreatment::LEAVE_GAP);
    setAxes(document, chart);
    setGround(document);
}

void setSeries(const uno::Reference<chart::XChartDocument>& document, const Chart& chart) {
    const uno::Reference<chart2::XChartDocument> model(document, uno::UNO_QUERY_THROW);
    const uno::Reference<chart2::XCoordinateSystemContainer> systems(model->getFirstDiagram(),
                                                                     uno::UNO_QUERY_THROW);
    // Points stand apart from the axis of values, as columns do, so that their labels do not cover it.
    const auto categories = systems->getCoordinateSystems()[0]->getAxisByDimension(0, 0);
    auto scale = categories->getScaleData();
    scale.ShiftedCategoryPosition = true;
    categories->setScaleData(scale);
    std::size_t index = 0;
    for (const auto& series : seriesIn(document)->getDataSeries()) {
        const auto& look = chart.series[index++ % chart.series.size()];
        set(series, "Color", look.colour);
        set(series, "ShowLegendEntry", look.role == Role::figures);
        setText(series);
        setFormat(series, keyIn(document, labelFormat(look, chart)));
        if (chart.sharesOfCounts)
            set(series, "PercentageNumberFormat", keyIn(document, Format::labelShare));
        if (chart.form == ChartForm::lines)
            setLine(series, look, chart);
        else
            setBar(series, look, chart);
    }
}

} // namespace calc
