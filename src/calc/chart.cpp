#include "calc/chart.hpp"

#include "calc/addresses.hpp"
#include "calc/building.hpp"
#include "calc/chart_looks.hpp"
#include "calc/chart_texts.hpp"
#include "office/properties.hpp"
#include "office/strings.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/document/XEmbeddedObjectSupplier.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/table/XTableCharts.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>

namespace calc {

using namespace css;
using office::set;

namespace {

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
        set(shape, "Title", office::toOUString(chart.title.empty() ? chart.description : chart.title));
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
    if (chart.series.empty())
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
    setSeries(document, chart);
    addCaptions(document, canvas, chart);
    layOut(document, chart);
    document->unlockControllers();
    describe(canvas, chart, name);
}

} // namespace calc
