#include "calc/map_chart.hpp"

#include "calc/chart_shape.hpp"
#include "calc/palette.hpp"
#include "office/properties.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/chart/X3DDisplay.hpp>
#include <com/sun/star/chart/XAxisXSupplier.hpp>
#include <com/sun/star/chart/XAxisYSupplier.hpp>
#include <com/sun/star/chart2/DataPointLabel.hpp>
#include <com/sun/star/chart2/RelativePosition.hpp>
#include <com/sun/star/chart2/RelativeSize.hpp>
#include <com/sun/star/chart2/XChartDocument.hpp>
#include <com/sun/star/chart2/XChartTypeContainer.hpp>
#include <com/sun/star/chart2/XCoordinateSystemContainer.hpp>
#include <com/sun/star/chart2/XDataSeries.hpp>
#include <com/sun/star/chart2/XDataSeriesContainer.hpp>
#include <com/sun/star/chart2/data/XDataSink.hpp>
#include <com/sun/star/chart2/data/XDataSource.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/drawing/Alignment.hpp>
#include <com/sun/star/drawing/BitmapMode.hpp>
#include <com/sun/star/drawing/FillStyle.hpp>
#include <com/sun/star/drawing/LineStyle.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/util/XCloneable.hpp>

#include <iterator>
#include <optional>

namespace calc {

using namespace css;
using office::set;
using Series = uno::Reference<chart2::XDataSeries>;

namespace {

constexpr float textSize = 10; // points; see page.hpp

constexpr sal_Int32 centre = 1;       // com.sun.star.chart.DataLabelPlacement: CENTER
constexpr sal_Int32 rightOfPoint = 8; // RIGHT

template<class Interface>
uno::Reference<Interface> copyOf(const uno::Reference<uno::XInterface>& object) {
    return {uno::Reference<util::XCloneable>(object, uno::UNO_QUERY_THROW)->createClone(),
            uno::UNO_QUERY_THROW};
}

uno::Reference<chart2::XDiagram> diagramOf(const uno::Reference<chart::XChartDocument>& document) {
    return uno::Reference<chart2::XChartDocument>(document, uno::UNO_QUERY_THROW)->getFirstDiagram();
}

uno::Reference<chart2::XDataSeriesContainer> seriesIn(const uno::Reference<chart::XChartDocument>& document) {
    const uno::Reference<chart2::XCoordinateSystemContainer> systems(diagramOf(document),
                                                                     uno::UNO_QUERY_THROW);
    const uno::Reference<chart2::XChartTypeContainer> types(systems->getCoordinateSystems()[0],
                                                            uno::UNO_QUERY_THROW);
    return {types->getChartTypes()[0], uno::UNO_QUERY_THROW};
}

/// Makes series of cells, each a copy of one that the office has made: it makes none of nothing for us.
class SeriesMaker {
public:
    SeriesMaker(const Canvas& canvas, const uno::Reference<chart::XChartDocument>& document)
        : canvas_(canvas)
        , provider_(uno::Reference<chart2::XChartDocument>(document, uno::UNO_QUERY_THROW)->getDataProvider())
        , pattern_(seriesIn(document)->getDataSeries()[0]) {}

    /// A series with the three columns of a range as its places and sizes.
    Series bubbles(const Range& range) const {
        const auto column = [&](sal_Int32 k) {
            const auto number = range.first.column + k;
            return Range{{number, range.first.row}, {number, range.last.row}};
        };
        return make({column(0), column(1), column(2)}, {});
    }
    /// A series of one bubble with a name.
    Series text(const MapText& text, const Cell& size) const {
        const auto north = text.place.right();
        return make({{text.place, text.place}, {north, north}, {size, size}}, text.text);
    }

private:
    /// `values` are how far east, how far north, and how large.
    Series make(const std::vector<Range>& values, const std::optional<Cell>& name) const {
        constexpr const char* roles[] = {"values-x", "values-y", "values-size"};
        std::vector<uno::Reference<chart2::data::XLabeledDataSequence>> data;
        for (std::size_t k = 0; k < values.size(); ++k) {
            const uno::Reference<chart2::data::XDataSource> source(pattern_, uno::UNO_QUERY_THROW);
            data.push_back(copyOf<chart2::data::XLabeledDataSequence>(source->getDataSequences()[0]));
            data.back()->setValues(sequence(values[k], roles[k]));
            data.back()->setLabel(nullptr);
        }
        if (name)
            data.back()->setLabel(sequence({*name, *name}, "label"));
        const auto series = copyOf<chart2::XDataSeries>(pattern_);
        uno::Reference<chart2::data::XDataSink>(series, uno::UNO_QUERY_THROW)
            ->setData(office::sequence(data));
        return series;
    }

    uno::Reference<chart2::data::XDataSequence> sequence(const Range& range, const char* role) const {
        const auto made = provider_->createDataSequenceByRangeRepresentation(
            office::get<rtl::OUString>(canvas_.cells(range), "AbsoluteName"));
        set(made, "Role", rtl::OUString::createFromAscii(role));
        return made;
    }

    const Canvas& canvas_;
    uno::Reference<chart2::data::XDataProvider> provider_;
    Series pattern_;
};

void colourBubbles(const Series& series) {
    constexpr auto colour = palette::category(0);
    set(series, "FillStyle", drawing::FillStyle_SOLID);
    set(series, "Color", palette::tint(colour, 50));
    set(series, "BorderStyle", drawing::LineStyle_SOLID);
    set(series, "BorderColor", colour);
    set(series, "BorderWidth", sal_Int32(25)); // 1/100 mm
}

void makeInvisible(const Series& series) {
    set(series, "FillStyle", drawing::FillStyle_NONE);
    set(series, "BorderStyle", drawing::LineStyle_NONE);
}

/// Writes the name of a series in place of its bubble.
void writeName(const Series& series, const MapText& text) {
    makeInvisible(series);
    chart2::DataPointLabel label;
    label.ShowSeriesName = true;
    set(series, "Label", label);
    set(series, "LabelPlacement", text.side == MapText::Side::centre ? centre : rightOfPoint);
    set(series, "CharHeight", textSize);
    set(series, "CharColor", palette::text);
    set(series, "CharWeight", text.isBold ? awt::FontWeight::BOLD : awt::FontWeight::NORMAL);
}

void setSeries(const Canvas& canvas, const uno::Reference<chart::XChartDocument>& document,
               const MapChart& map) {
    const SeriesMaker maker(canvas, document);
    std::vector<Series> all{maker.bubbles(map.bubbles), maker.bubbles(map.scale)};
    colourBubbles(all.front());
    makeInvisible(all.back());
    for (const auto& text : map.texts) {
        all.push_back(maker.text(text, map.sizeOfTexts));
        writeName(all.back(), text);
    }
    seriesIn(document)->setDataSeries(office::sequence(all));
}

void setAxis(const uno::Reference<uno::XInterface>& axis, double first, double last) {
    set(axis, "Min", first);
    set(axis, "Max", last);
}

/// Makes the picture the wall, and the wall as large as the chart.
void setGround(const uno::Reference<chart::XChartDocument>& document, const MapGround& ground) {
    const auto diagram = document->getDiagram();
    setAxis(uno::Reference<chart::XAxisXSupplier>(diagram, uno::UNO_QUERY_THROW)->getXAxis(), ground.west,
            ground.east);
    setAxis(uno::Reference<chart::XAxisYSupplier>(diagram, uno::UNO_QUERY_THROW)->getYAxis(), ground.south,
            ground.north);
    for (const auto* part : {"HasXAxis", "HasYAxis", "HasXAxisGrid", "HasYAxisGrid"})
        set(diagram, part, false);
    set(document, "HasMainTitle", false);
    set(document, "HasLegend", false);
    // It may lie over cells, and leave the sheet for a page of another colour.
    set(document->getArea(), "FillStyle", drawing::FillStyle_SOLID);
    set(document->getArea(), "FillColor", palette::white);
    set(document->getArea(), "LineStyle", drawing::LineStyle_NONE);

    const uno::Reference<lang::XMultiServiceFactory> factory(document, uno::UNO_QUERY_THROW);
    const uno::Reference<container::XNameContainer> pictures(
        factory->createInstance("com.sun.star.drawing.BitmapTable"), uno::UNO_QUERY_THROW);
    const rtl::OUString name("Kaart");
    pictures->insertByName(name, uno::Any(ground.picture));
    const auto wall = uno::Reference<chart::X3DDisplay>(diagram, uno::UNO_QUERY_THROW)->getWall();
    set(wall, "FillStyle", drawing::FillStyle_BITMAP);
    set(wall, "FillBitmapName", name);
    set(wall, "FillBitmapMode", drawing::BitmapMode_STRETCH);
    set(wall, "LineStyle", drawing::LineStyle_NONE);

    const auto place = diagramOf(document);
    set(place, "PosSizeExcludeAxes", true);
    set(place, "RelativePosition", chart2::RelativePosition(0, 0, drawing::Alignment_TOP_LEFT));
    set(place, "RelativeSize", chart2::RelativeSize(1, 1));
}

} // namespace

double proportionOf(const awt::Rectangle& place) {
    const auto chart = placeOfChart(place);
    return static_cast<double>(chart.Width) / chart.Height;
}

void insertMap(const Canvas& canvas, const MapChart& map) {
    const auto [name, document] = addChart(canvas, map.name, map.place, {map.bubbles});
    document->lockControllers();
    const uno::Reference<lang::XMultiServiceFactory> factory(document, uno::UNO_QUERY_THROW);
    const uno::Reference<chart::XDiagram> diagram(factory->createInstance("com.sun.star.chart.BubbleDiagram"),
                                                  uno::UNO_QUERY_THROW);
    document->setDiagram(diagram);
    setSeries(canvas, document, map);
    set(diagram, "IncludeHiddenCells", true);
    setGround(document, map.ground);
    document->unlockControllers();
    describeChart(canvas, name, map.title, map.description);
}

} // namespace calc
