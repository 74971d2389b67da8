#include "calc/chart_shape.hpp"

#include "calc/addresses.hpp"
#include "calc/building.hpp"
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

AddedChart addChart(const Canvas& canvas, const std::string& name, const awt::Rectangle& place,
                    const std::vector<Range>& data) {
    // A chart of cells that are still to be calculated would stay empty.
    uno::Reference<sheet::XCalculatable>(canvas.document(), uno::UNO_QUERY_THROW)->calculate();
    const auto charts =
        uno::Reference<table::XTableChartsSupplier>(canvas.sheet(), uno::UNO_QUERY_THROW)->getCharts();
    const auto free = freeName(canvas, name);
    std::vector<table::CellRangeAddress> addresses;
    addresses.reserve(data.size());
    for (const auto& range : data)
        addresses.push_back(addressOf(canvas.cells(range)));
    charts->addNewByName(free, placeOfChart(place), office::sequence(addresses), true, true);
    const uno::Reference<document::XEmbeddedObjectSupplier> object(charts->getByName(free),
                                                                   uno::UNO_QUERY_THROW);
    return {free, {object->getEmbeddedObject(), uno::UNO_QUERY_THROW}};
}

void describeChart(const Canvas& canvas, const rtl::OUString& name, const std::string& title,
                   const std::string& description) {
    const Building unrecorded(canvas.document(), Building::Record::nothing);
    const uno::Reference<drawing::XDrawPagesSupplier> pages(canvas.document(), uno::UNO_QUERY_THROW);
    const uno::Reference<drawing::XDrawPage> page(
        pages->getDrawPages()->getByIndex(addressOf(canvas.sheet()).Sheet), uno::UNO_QUERY_THROW);
    for (sal_Int32 i = 0; i < page->getCount(); ++i) {
        const uno::Reference<beans::XPropertySet> shape(page->getByIndex(i), uno::UNO_QUERY_THROW);
        if (!shape->getPropertySetInfo()->hasPropertyByName("PersistName") ||
            office::get<rtl::OUString>(shape, "PersistName") != name)
            continue;
        set(shape, "Title", office::toOUString(title));
        set(shape, "Description", office::toOUString(description));
    }
}

awt::Rectangle placeOfChart(const awt::Rectangle& place) {
    constexpr Length margin = 100;
    return {place.X + margin, place.Y + margin, place.Width - 2 * margin, place.Height - 2 * margin};
}

} // namespace calc
