#include "calc/chart.hpp"

#include "calc/addresses.hpp"
#include "calc/building.hpp"
#include "calc/formats.hpp"
#include "office/properties.hpp"
#include "office/strings.hpp"

#include <com/sun/star/chart/ChartDataRowSource.hpp>
#include <com/sun/star/chart/ChartLegendPosition.hpp>
#include <com/sun/star/chart/MissingValueTreatment.hpp>
#include <com/sun/star/chart/X3DDisplay.hpp>
#include <com/sun/star/chart/XAxisXSupplier.hpp>
#include <com/sun/star/chart/XAxisYSupplier.hpp>
#include <com/sun/star/chart/XChartDocument.hpp>
#include <com/sun/star/chart/XDiagram.hpp>
#include <com/sun/star/chart2/DataPointLabel.hpp>
#include <com/sun/star/chart2/Symbol.hpp>
#include <com/sun/star/chart2/XAxis.hpp>
#include <com/sun/star/chart2/XChartDocument.hpp>
#include <com/sun/star/chart2/XChartTypeContainer.hpp>
#include <com/sun/star/chart2/XCoordinateSystemContainer.hpp>
#include <com/sun/star/chart2/XDataSeries.hpp>
#include <com/sun/star/chart2/XDataSeriesContainer.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/document/XEmbeddedObjectSupplier.hpp>
#include <com/sun/star/drawing/FillStyle.hpp>
#include <com/sun/star/drawing/LineStyle.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/table/XTableCharts.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>

namespace calc {

using namespace css;
using office::set;

namespace {

constexpr float textSize = 10; // points; see page.hpp

constexpr sal_Int32 insideBar = 1;    // com.sun.star.chart.DataLabelPlacement: CENTER
constexpr sal_Int32 outsideBar = 11;  // OUTSIDE
constexpr sal_Int32 rightOfPoint = 8; // RIGHT

Format labelFormatOf(ChartForm form) {
    switch (form) {
    case ChartForm::stackedBars:
        return Format::labelShare;
    case ChartForm::lines:
        return Format::change;
    case ChartForm::clusteredColumns:
        break;
    }
    return Format::share;
}

void setText(const uno::Reference<uno::XInterface>& object) {
    set(object, "CharHeight", textSize);
    set(object, "CharColor", palette::text);
}

void setAxes(const uno::Reference<chart::XChartDocument>& document, ChartForm form, sal_Int32 axisFormat) {
    const auto diagram = document->getDiagram();
    const auto categories = uno::Reference<chart::XAxisXSupplier>(diagram, uno::UNO_QUERY_THROW)->getXAxis();
    setText(categories);
    // Long names break into lines instead of turning.
    set(categories, "TextBreak", true);
    set(categories, "TextRotation", sal_Int32(0));
    set(categories, "LineStyle", drawing::LineStyle_NONE);
    set(categories, "Marks", sal_Int32(0));
    set(categories, "ReverseDirection", form == ChartForm::stackedBars);
    const auto values = uno::Reference<chart::XAxisYSupplier>(diagram, uno::UNO_QUERY_THROW);
    setText(values->getYAxis());
    set(values->getYAxis(), "GapWidth", sal_Int32(45)); // per cent of a bar
    if (form != ChartForm::lines)                       // which show a change, and no size
        set(values->getYAxis(), "Min", 0.0);
    set(values->getYAxis(), "LinkNumberFormatToSource", false);
    set(values->getYAxis(), "NumberFormat", axisFormat);
    set(values->getYMainGrid(), "LineColor", palette::line);
    if (form == ChartForm::stackedBars) {
        // The labels in the bars say it all.
        set(diagram, "HasYAxis", false);
        set(diagram, "HasYAxisGrid", false);
    }
}

void setGround(const uno::Reference<chart::XChartDocument>& document, bool hasLegend) {
    set(document, "HasMainTitle", false);
    set(document, "HasLegend", hasLegend);
    set(document->getArea(), "FillStyle", drawing::FillStyle_NONE);
    set(document->getArea(), "LineStyle", drawing::LineStyle_NONE);
    const uno::Reference<chart::X3DDisplay> walls(document->getDiagram(), uno::UNO_QUERY_THROW);
    set(walls->getWall(), "FillStyle", drawing::FillStyle_NONE);
    set(walls->getWall(), "LineStyle", drawing::LineStyle_NONE);
    if (!hasLegend)
        return;
    const auto legend = document->getLegend();
    setText(legend);
    set(legend, "Alignment", chart::ChartLegendPosition_BOTTOM);
    set(legend, "FillStyle", drawing::FillStyle_NONE);
    set(legend, "LineStyle", drawing::LineStyle_NONE);
}

void setBar(const uno::Reference<beans::XPropertySet>& series) {
    set(series, "BorderStyle", drawing::LineStyle_SOLID);
    set(series, "BorderColor", palette::white);
    set(series, "BorderWidth", sal_Int32(20));
}

void setLine(const uno::Reference<beans::XPropertySet>& series, Colour colour, sal_Int32 index) {
    set(series, "LineWidth", sal_Int32(60)); // 1/100 mm
    chart2::Symbol symbol;
    symbol.Style = chart2::SymbolStyle_STANDARD;
    symbol.StandardSymbol = index; // another for each line, so that they are told apart without colour
    symbol.Size = {250, 250};
    symbol.BorderColor = colour;
    symbol.FillColor = colour;
    set(series, "Symbol", symbol);
}

void setLabel(const uno::Reference<beans::XPropertySet>& labelled, sal_Int32 placement) {
    chart2::DataPointLabel label;
    label.ShowNumber = true;
    set(labelled, "Label", label);
    set(labelled, "LabelPlacement", placement);
}

void setSeries(const uno::Reference<chart2::XDataSeries>& series, Colour colour, sal_Int32 index,
               const Chart& chart, sal_Int32 labelFormat) {
    const uno::Reference<beans::XPropertySet> properties(series, uno::UNO_QUERY_THROW);
    const bool isStacked = chart.form == ChartForm::stackedBars;
    set(properties, "Color", colour);
    set(properties, "LinkNumberFormatToSource", false);
    set(properties, "NumberFormat", labelFormat);
    set(properties, "CharColor", isStacked ? palette::textOn(colour) : palette::text);
    set(properties, "CharHeight", textSize);
    if (chart.form == ChartForm::lines) {
        setLine(properties, colour, index);
        // Labels of lines that are close together would cover each other.
        setLabel(series->getDataPointByIndex(chart.data.back().columns() - 2), rightOfPoint);
    } else {
        setBar(properties);
        setLabel(properties, isStacked ? insideBar : outsideBar);
        if (!isStacked) // a column can be narrower than its label
            set(properties, "TextRotation", 90.0);
    }
}

void setAllSeries(const uno::Reference<chart::XChartDocument>& document, const Chart& chart,
                  sal_Int32 labelFormat) {
    const uno::Reference<chart2::XChartDocument> model(document, uno::UNO_QUERY_THROW);
    const uno::Reference<chart2::XCoordinateSystemContainer> systems(model->getFirstDiagram(),
                                                                     uno::UNO_QUERY_THROW);
    sal_Int32 index = 0;
    for (const auto& system : systems->getCoordinateSystems()) {
        // Points stand apart from the axis of values, as columns do, so that their labels do not cover it.
        const auto categories = system->getAxisByDimension(0, 0);
        auto scale = categories->getScaleData();
        scale.ShiftedCategoryPosition = true;
        categories->setScaleData(scale);
        const uno::Reference<chart2::XChartTypeContainer> types(system, uno::UNO_QUERY_THROW);
        for (const auto& type : types->getChartTypes()) {
            const uno::Reference<chart2::XDataSeriesContainer> container(type, uno::UNO_QUERY_THROW);
            for (const auto& series : container->getDataSeries()) {
                const auto colour = chart.colours[static_cast<std::size_t>(index) % chart.colours.size()];
                setSeries(series, colour, index, chart, labelFormat);
                ++index;
            }
        }
    }
}

void setDiagram(const uno::Reference<chart::XChartDocument>& document, const Chart& chart) {
    const uno::Reference<lang::XMultiServiceFactory> factory(document, uno::UNO_QUERY_THROW);
    const bool isLine = chart.form == ChartForm::lines;
    const uno::Reference<chart::XDiagram> diagram(
        factory->createInstance(isLine ? rtl::OUString("com.sun.star.chart.LineDiagram")
                                       : rtl::OUString("com.sun.star.chart.BarDiagram")),
        uno::UNO_QUERY_THROW);
    document->setDiagram(diagram);
    const bool isStacked = chart.form == ChartForm::stackedBars;
    set(diagram, "DataRowSource",
        chart.form == ChartForm::clusteredColumns ? chart::ChartDataRowSource_COLUMNS
                                                  : chart::ChartDataRowSource_ROWS);
    if (!isLine) {
        set(diagram, "Vertical", isStacked); // means horizontal bars
        set(diagram, "Percent", isStacked);
    }
    set(diagram, "IncludeHiddenCells", chart.isOfHiddenCells);
    set(diagram, "MissingValueTreatment", chart::MissingValueTreatment::LEAVE_GAP);
}

/// Writes what a reader is told who does not see the picture. This is not recorded for undo: redoing it would
/// be recorded in its turn, and the texts come and go with the chart anyway.
void describe(const Canvas& canvas, const Chart& chart, const rtl::OUString& name) {
    const Building unrecorded(canvas.document(), Building::Record::nothing);
    const uno::Reference<drawing::XDrawPagesSupplier> pages(canvas.document(), uno::UNO_QUERY_THROW);
    const uno::Reference<drawing::XDrawPage> page(
        pages->getDrawPages()->getByIndex(addressOf(canvas.sheet()).Sheet), uno::UNO_QUERY_THROW);
    for (sal_Int32 i = 0; i < page->getCount(); ++i) {
        const uno::Reference<beans::XPropertySet> shape(page->getByIndex(i), uno::UNO_QUERY_THROW);
        if (!shape->getPropertySetInfo()->hasPropertyByName("PersistName") ||
            office::get<rtl::OUString>(shape, "PersistName") != name)
            continue;
        set(shape, "Title", office::toOUString(chart.title));
        set(shape, "Description", office::toOUString(chart.description));
    }
}

/// A place a little smaller than another: a chart that ends where a column ends makes Calc print the next
/// column too.
awt::Rectangle inside(const awt::Rectangle& place) {
    constexpr Length margin = 100;
    return {place.X + margin, place.Y + margin, place.Width - 2 * margin, place.Height - 2 * margin};
}

/// A name that no chart of the document has yet.
rtl::OUString freeName(const Canvas& canvas, const std::string& wanted) {
    const uno::Reference<container::XIndexAccess> sheets(canvas.document()->getSheets(),
                                                         uno::UNO_QUERY_THROW);
    const auto isTaken = [&](const rtl::OUString& name) {
        for (sal_Int32 i = 0; i < sheets->getCount(); ++i) {
            const uno::Reference<table::XTableChartsSupplier> sheet(sheets->getByIndex(i),
                                                                    uno::UNO_QUERY_THROW);
            if (sheet->getCharts()->hasByName(name))
                return true;
        }
        return false;
    };
    const auto first = office::toOUString(wanted);
    auto name = first;
    for (sal_Int32 number = 2; isTaken(name); ++number)
        name = first + " (" + rtl::OUString::number(number) + ")";
    return name;
}

} // namespace

void insertChart(const Canvas& canvas, const Chart& chart) {
    if (chart.colours.empty())
        return; // nothing to draw
    // A chart of cells that are still to be calculated would stay empty.
    uno::Reference<sheet::XCalculatable>(canvas.document(), uno::UNO_QUERY_THROW)->calculate();
    const auto charts =
        uno::Reference<table::XTableChartsSupplier>(canvas.sheet(), uno::UNO_QUERY_THROW)->getCharts();
    const auto name = freeName(canvas, chart.name);
    std::vector<table::CellRangeAddress> data;
    for (const auto& range : chart.data)
        data.push_back(addressOf(canvas.cells(range)));
    charts->addNewByName(name, inside(chart.place), office::sequence(data), true, true);
    const uno::Reference<document::XEmbeddedObjectSupplier> object(charts->getByName(name),
                                                                   uno::UNO_QUERY_THROW);
    const uno::Reference<chart::XChartDocument> document(object->getEmbeddedObject(), uno::UNO_QUERY_THROW);
    document->lockControllers();
    setDiagram(document, chart);
    setGround(document, chart.hasLegend);
    // The keys are those of the chart's own formats.
    const uno::Reference<frame::XModel> model(document, uno::UNO_QUERY_THROW);
    setAxes(document, chart.form, keyOf(model, Format::axisShare));
    setAllSeries(document, chart, keyOf(model, labelFormatOf(chart.form)));
    document->unlockControllers();
    describe(canvas, chart, name);
}

} // namespace calc
