#include "office/prepared.hpp"

#include "sheets/prepared_sheets.hpp"
#include "support/catch.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/chart/MissingValueTreatment.hpp>
#include <com/sun/star/chart2/StackingDirection.hpp>
#include <com/sun/star/chart2/XAxis.hpp>
#include <com/sun/star/chart2/XChartDocument.hpp>
#include <com/sun/star/chart2/XChartTypeContainer.hpp>
#include <com/sun/star/chart2/XCoordinateSystemContainer.hpp>
#include <com/sun/star/chart2/XDataSeries.hpp>
#include <com/sun/star/chart2/XDataSeriesContainer.hpp>
#include <com/sun/star/chart2/XDiagram.hpp>
#include <com/sun/star/chart2/XTitled.hpp>
#include <com/sun/star/chart2/data/XDataSource.hpp>
#include <com/sun/star/chart2/data/XTextualDataSequence.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/document/XEmbeddedObjectSupplier.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/table/XTableCharts.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>

#include <algorithm>
#include <cmath>

using namespace css;

namespace prepared {
namespace {

constexpr int mostRows = 200;

double numberOf(const uno::Any& value) {
    double number = std::nan("");
    value >>= number;
    return number;
}

uno::Reference<chart2::XChartDocument> modelOf(const support::Document& document, int chart) {
    const auto charts =
        uno::Reference<table::XTableChartsSupplier>(document.sheet(), uno::UNO_QUERY_THROW)->getCharts();
    const uno::Reference<container::XIndexAccess> all(charts, uno::UNO_QUERY_THROW);
    const uno::Reference<document::XEmbeddedObjectSupplier> object(all->getByIndex(chart),
                                                                   uno::UNO_QUERY_THROW);
    return {object->getEmbeddedObject(), uno::UNO_QUERY_THROW};
}

uno::Reference<chart2::XDiagram> diagramOf(const support::Document& document, int chart) {
    return modelOf(document, chart)->getFirstDiagram();
}

uno::Reference<chart2::XCoordinateSystem> systemOf(const support::Document& document, int chart) {
    return uno::Reference<chart2::XCoordinateSystemContainer>(diagramOf(document, chart),
                                                              uno::UNO_QUERY_THROW)
        ->getCoordinateSystems()[0];
}

using DataSeries = uno::Reference<chart2::XDataSeries>;

uno::Sequence<DataSeries> allSeriesOf(const support::Document& document, int chart) {
    const uno::Reference<chart2::XChartTypeContainer> types(systemOf(document, chart), uno::UNO_QUERY_THROW);
    return uno::Reference<chart2::XDataSeriesContainer>(types->getChartTypes()[0], uno::UNO_QUERY_THROW)
        ->getDataSeries();
}

uno::Sequence<uno::Reference<chart2::data::XLabeledDataSequence>> sequencesOf(const DataSeries& series) {
    return uno::Reference<chart2::data::XDataSource>(series, uno::UNO_QUERY_THROW)->getDataSequences();
}

/// What a series is about: of a bubble not where it stands, but how large it is.
uno::Reference<chart2::data::XLabeledDataSequence> dataOf(const DataSeries& series) {
    const auto all = sequencesOf(series);
    for (const auto& sequence : all) {
        const uno::Reference<beans::XPropertySet> values(sequence->getValues(), uno::UNO_QUERY_THROW);
        if (values->getPropertyValue("Role") == uno::Any(rtl::OUString("values-size")))
            return sequence;
    }
    return all[0];
}

/// Without the spaces at its end.
std::string textOf(const rtl::OUString& text) {
    auto end = text.getLength();
    while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == 0xA0))
        --end;
    return support::toUtf8(text.copy(0, end));
}

/// Cells as they are shown, which is how a chart writes them.
std::vector<std::string> textsOf(const uno::Reference<chart2::data::XDataSequence>& cells) {
    std::vector<std::string> texts;
    if (!cells.is())
        return texts;
    const uno::Reference<chart2::data::XTextualDataSequence> textual(cells, uno::UNO_QUERY_THROW);
    for (const auto& text : textual->getTextualData())
        texts.push_back(textOf(text));
    return texts;
}

/// The name stands with any of the data of a series, as the format of the file has it.
std::string nameOf(const DataSeries& series) {
    for (const auto& sequence : sequencesOf(series)) {
        if (const auto texts = textsOf(sequence->getLabel()); !texts.empty())
            return texts[0];
    }
    return {};
}

/// Whether the bars of a chart stand each alone.
bool areBars(const support::Document& document, int chart) {
    const uno::Reference<chart2::XChartTypeContainer> types(systemOf(document, chart), uno::UNO_QUERY_THROW);
    const uno::Reference<beans::XPropertySet> series(allSeriesOf(document, chart)[0], uno::UNO_QUERY_THROW);
    return types->getChartTypes()[0]->getChartType() == "com.sun.star.chart2.ColumnChartType" &&
           series->getPropertyValue("StackingDirection") == uno::Any(chart2::StackingDirection_NO_STACKING);
}

/// Whether a series only has a text for the legend.
bool isCaption(const Series& series) {
    return series.values.size() == 1 && !series.values[0];
}

} // namespace

Sheet::Sheet(const support::Office& office, std::string_view method, std::string_view area,
             std::string_view edition, const support::Sheets::Options& options)
    : document_(office, support::Document::Shown::yes)
    , name_(support::Sheets(office).insert(method, document_.model(), area, edition, options)) {
    document_.useSheet(name_);
}

std::optional<double> Sheet::figure(const std::string& address) const {
    INFO(name_ << " " << address << " shows " << text(address));
    REQUIRE(document_.error(address) == 0);
    const auto shown = text(address);
    if (shown.empty() || shown.find_first_of("0123456789") == std::string::npos)
        return std::nullopt;
    return number(address);
}

std::map<int, std::string> Sheet::column(const std::string& letters) const {
    const auto range = letters + "1:" + letters + std::to_string(mostRows);
    const uno::Reference<sheet::XCellRangeData> cells(
        document_.sheet()->getCellRangeByName(support::toOUString(range)), uno::UNO_QUERY_THROW);
    std::map<int, std::string> texts;
    int row = 0;
    for (const auto& data : cells->getDataArray()) {
        ++row;
        rtl::OUString text;
        if ((data[0] >>= text) && !text.isEmpty())
            texts[row] = support::toUtf8(text);
    }
    return texts;
}

int Sheet::rowOf(const std::string& letters, std::string_view text, int from) const {
    int found = 0;
    for (const auto& [row, content] : column(letters)) {
        if (row >= from && content == text && found == 0)
            found = row;
    }
    INFO(text << " in column " << letters);
    REQUIRE(found > 0);
    return found;
}

std::vector<Insertable> insertables() {
    std::vector<Insertable> all;
    for (const auto& sheet : sheets::preparedSheets())
        all.push_back({sheet.command, {}});
    for (const auto* command : {"insertTable", "insertChart"}) {
        for (const auto* kind : {"ladder", "comparison", "sectors"})
            all.push_back({command, kind});
    }
    return all;
}

std::string insert(const support::Office& office, const support::Document& document, const Insertable& what) {
    const support::Sheets sheets(office);
    if (what.kind.empty())
        return sheets.insert(what.command, document.model(), "Westhoek", "2020");
    const rtl::OUString sheet("Stuk");
    if (!document.model()->getSheets()->hasByName(sheet))
        document.model()->getSheets()->insertNewByName(sheet,
                                                       static_cast<sal_Int16>(document.sheetNames().size()));
    sheets.insert(what.command, document.model(), "Westhoek", "2020",
                  {{"Kind", what.kind}, {"Position", support::toUtf8(sheet) + ".B7"}});
    return support::toUtf8(sheet);
}

int faultsIn(const support::Document& document, std::string_view range) {
    const uno::Reference<table::XColumnRowRange> cells(
        document.sheet()->getCellRangeByName(support::toOUString(range)), uno::UNO_QUERY_THROW);
    const auto columns = cells->getColumns();
    std::vector<bool> areShown;
    for (sal_Int32 column = 0; column < columns->getCount(); ++column) {
        const uno::Reference<beans::XPropertySet> properties(columns->getByIndex(column),
                                                             uno::UNO_QUERY_THROW);
        areShown.push_back(properties->getPropertyValue("IsVisible") == uno::Any(true));
    }
    int faults = 0;
    std::size_t cell = 0;
    for (const auto error : document.errors(range)) {
        const bool isShown = areShown[cell++ % areShown.size()];
        faults += error != 0 && (isShown || error != support::errNotAvailable) ? 1 : 0;
    }
    return faults;
}

uno::Reference<document::XUndoManager> undoOf(const support::Document& document) {
    return uno::Reference<document::XUndoManagerSupplier>(document.model(), uno::UNO_QUERY_THROW)
        ->getUndoManager();
}

std::vector<std::string> styles(const support::Document& document, const char* family) {
    const uno::Reference<style::XStyleFamiliesSupplier> supplier(document.model(), uno::UNO_QUERY_THROW);
    const uno::Reference<container::XNameAccess> styles(
        supplier->getStyleFamilies()->getByName(rtl::OUString::createFromAscii(family)),
        uno::UNO_QUERY_THROW);
    std::vector<std::string> names;
    for (const auto& name : styles->getElementNames())
        names.push_back(support::toUtf8(name));
    return names;
}

int chartsIn(const support::Document& document) {
    const auto charts =
        uno::Reference<table::XTableChartsSupplier>(document.sheet(), uno::UNO_QUERY_THROW)->getCharts();
    return uno::Reference<container::XIndexAccess>(charts, uno::UNO_QUERY_THROW)->getCount();
}

std::vector<std::string> firstCellsWith(const support::Document& document, std::string_view style) {
    constexpr int rows = 6;
    constexpr char lastColumn = 'Z';
    std::vector<std::string> found;
    for (int row = 1; row <= rows; ++row) {
        bool isSame = false;
        for (char column = 'A'; column <= lastColumn; ++column) {
            const auto address = column + std::to_string(row);
            const auto wasSame = isSame;
            isSame = property<rtl::OUString>(document, address, "CellStyle") == support::toOUString(style);
            if (isSame && !wasSame)
                found.push_back(address);
        }
    }
    return found;
}

std::string headlineCell(const support::Document& document) {
    const auto cells = firstCellsWith(document, "Ladder ondertitel");
    REQUIRE(cells.size() == 1);
    return cells.front();
}

std::string warningIn(const support::Document& document) {
    // "=IF($AC$2<>"";$AC$2;…": the warning stands in a hidden cell.
    const auto formula = document.formula(headlineCell(document));
    const auto end = formula.find("<>");
    REQUIRE(formula.starts_with("=IF("));
    REQUIRE(end != std::string::npos);
    auto address = formula.substr(4, end - 4);
    std::erase(address, '$');
    // Of which the style shows nothing.
    document.setFormula("ZZ1", "=" + address + "&\"\"");
    const auto warning = document.text("ZZ1");
    if (!warning.empty())
        CHECK(document.text(headlineCell(document)) == warning);
    return warning;
}

bool hasGaps(const support::Document& document, int chart) {
    const uno::Reference<beans::XPropertySet> diagram(diagramOf(document, chart), uno::UNO_QUERY_THROW);
    return diagram->getPropertyValue("MissingValueTreatment") ==
           uno::Any(chart::MissingValueTreatment::LEAVE_GAP);
}

std::vector<Series> seriesOf(const support::Document& document, int chart) {
    std::vector<Series> result;
    for (const auto& series : allSeriesOf(document, chart)) {
        Series read{nameOf(series), {}};
        for (const auto& value : dataOf(series)->getValues()->getData()) {
            const auto number = numberOf(value);
            read.values.push_back(std::isnan(number) ? std::nullopt : std::optional(number));
        }
        if (!isCaption(read))
            result.push_back(std::move(read));
    }
    return result;
}

Series seriesNamed(const support::Document& document, std::string_view name, int chart) {
    for (auto& series : seriesOf(document, chart)) {
        if (series.name == name)
            return series;
    }
    FAIL("no series is named " << name);
    return {};
}

std::string titleOf(const support::Document& document, int chart) {
    const uno::Reference<chart2::XTitled> titled(modelOf(document, chart), uno::UNO_QUERY_THROW);
    std::string text;
    if (const auto title = titled->getTitleObject(); title.is()) {
        for (const auto& part : title->getText())
            text += support::toUtf8(part->getString());
    }
    return text;
}

std::vector<std::string> legendOf(const support::Document& document, int chart) {
    std::vector<std::string> texts;
    for (const auto& series : allSeriesOf(document, chart)) {
        const uno::Reference<beans::XPropertySet> properties(series, uno::UNO_QUERY_THROW);
        if (properties->getPropertyValue("ShowLegendEntry") == uno::Any(true))
            texts.push_back(nameOf(series));
    }
    if (areBars(document, chart)) // which are listed from the last
        std::reverse(texts.begin(), texts.end());
    return texts;
}

std::vector<std::string> categoriesOf(const support::Document& document, int chart) {
    const auto scale = systemOf(document, chart)->getAxisByDimension(0, 0)->getScaleData();
    return textsOf(scale.Categories->getValues());
}

} // namespace prepared
