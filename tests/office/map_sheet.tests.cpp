// The map: its areas, figures, bubbles, texts and ground.

#include "office/places.hpp"
#include "office/prepared.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <com/sun/star/chart/X3DDisplay.hpp>
#include <com/sun/star/chart/XAxisXSupplier.hpp>
#include <com/sun/star/chart/XAxisYSupplier.hpp>
#include <com/sun/star/chart/XChartDocument.hpp>
#include <com/sun/star/chart2/XChartDocument.hpp>
#include <com/sun/star/chart2/XChartTypeContainer.hpp>
#include <com/sun/star/chart2/XCoordinateSystemContainer.hpp>
#include <com/sun/star/chart2/XDataSeriesContainer.hpp>
#include <com/sun/star/chart2/data/XDataSource.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/document/XEmbeddedObjectSupplier.hpp>
#include <com/sun/star/drawing/FillStyle.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/table/XTableCharts.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <numbers>
#include <regex>

using namespace css;
using prepared::Sheet;
using support::Document;

namespace {

using Texts = std::vector<std::string>;
const support::Sheets::Options inDutch{{"Language", "nl"}};

/// What stands at a place on a map.
struct Point {
    std::string text; ///< the name of the series
    double longitude = 0;
    double latitude = 0;
    double size = 0; ///< not a number where nothing is drawn
};

double numberIn(const uno::Any& value) {
    double number = std::nan("");
    value >>= number;
    return number;
}

class Map {
public:
    explicit Map(const Document& document) {
        const auto charts =
            uno::Reference<table::XTableChartsSupplier>(document.sheet(), uno::UNO_QUERY_THROW)->getCharts();
        const uno::Reference<document::XEmbeddedObjectSupplier> object(
            uno::Reference<container::XIndexAccess>(charts, uno::UNO_QUERY_THROW)->getByIndex(0),
            uno::UNO_QUERY_THROW);
        chart_.set(object->getEmbeddedObject(), uno::UNO_QUERY_THROW);
        const uno::Reference<chart2::XCoordinateSystemContainer> systems(
            uno::Reference<chart2::XChartDocument>(chart_, uno::UNO_QUERY_THROW)->getFirstDiagram(),
            uno::UNO_QUERY_THROW);
        const uno::Reference<chart2::XChartTypeContainer> types(systems->getCoordinateSystems()[0],
                                                                uno::UNO_QUERY_THROW);
        const uno::Reference<chart2::XDataSeriesContainer> series(types->getChartTypes()[0],
                                                                  uno::UNO_QUERY_THROW);
        for (const auto& each : series->getDataSeries())
            series_.push_back(pointsOf(each));
    }

    /// All bubbles that are drawn stand in the first series.
    const std::vector<Point>& bubbles() const { return series_.front(); }
    /// The size of the bubble that is not drawn, against which the others are: it stands in the second
    /// series.
    double scale() const { return series_.at(1).front().size; }
    /// The texts of the others.
    Texts texts() const {
        Texts texts;
        for (std::size_t k = 1; k < series_.size(); ++k)
            texts.push_back(series_[k].front().text);
        return texts;
    }
    bool hasText(std::string_view text) const {
        const auto all = texts();
        return std::find(all.begin(), all.end(), text) != all.end();
    }
    /// West, east, south and north.
    std::array<double, 4> borders() const {
        const auto diagram = chart_->getDiagram();
        const uno::Reference<beans::XPropertySet> x =
            uno::Reference<chart::XAxisXSupplier>(diagram, uno::UNO_QUERY_THROW)->getXAxis();
        const uno::Reference<beans::XPropertySet> y =
            uno::Reference<chart::XAxisYSupplier>(diagram, uno::UNO_QUERY_THROW)->getYAxis();
        return {numberIn(x->getPropertyValue("Min")), numberIn(x->getPropertyValue("Max")),
                numberIn(y->getPropertyValue("Min")), numberIn(y->getPropertyValue("Max"))};
    }
    bool hasGround() const {
        const auto wall =
            uno::Reference<chart::X3DDisplay>(chart_->getDiagram(), uno::UNO_QUERY_THROW)->getWall();
        return wall->getPropertyValue("FillStyle") == uno::Any(drawing::FillStyle_BITMAP);
    }

private:
    static std::vector<Point> pointsOf(const uno::Reference<chart2::XDataSeries>& series) {
        std::vector<Point> points;
        for (const auto& data :
             uno::Reference<chart2::data::XDataSource>(series, uno::UNO_QUERY_THROW)->getDataSequences()) {
            const auto values = data->getValues()->getData();
            points.resize(static_cast<std::size_t>(values.getLength()));
            rtl::OUString role;
            uno::Reference<beans::XPropertySet>(data->getValues(), uno::UNO_QUERY_THROW)
                ->getPropertyValue("Role") >>= role;
            for (std::size_t k = 0; k < points.size(); ++k) {
                auto& place = role == "values-x"   ? points[k].longitude
                              : role == "values-y" ? points[k].latitude
                                                   : points[k].size;
                place = numberIn(values[static_cast<sal_Int32>(k)]);
            }
            REQUIRE_FALSE(points.empty());
            if (const auto label = data->getLabel(); label.is()) {
                REQUIRE(label->getData().hasElements());
                rtl::OUString text;
                label->getData()[0] >>= text;
                points.front().text = support::toUtf8(text);
            }
        }
        return points;
    }

    uno::Reference<chart::XChartDocument> chart_;
    std::vector<std::vector<Point>> series_;
};

/// The sizes of the bubbles, in the order of publication; 0 where none is drawn.
std::vector<double> sizesOf(const Document& document) {
    std::vector<double> sizes;
    const Map map(document);
    for (const auto& bubble : map.bubbles())
        sizes.push_back(std::isnan(bubble.size) ? 0 : bubble.size);
    return sizes;
}

/// The cells of a row of the table, which begins in the sixth row of the sheet.
Texts rowOf(const Document& document, int row) {
    Texts cells;
    for (const auto* column : {"F", "G", "H", "K"})
        cells.push_back(document.text(column + std::to_string(5 + row)));
    return cells;
}

/// All that was compressed in a PDF.
std::string contentOf(const std::string& pdf) {
    std::string content;
    for (auto at = pdf.find("stream\n"); at != std::string::npos; at = pdf.find("stream\n", at + 1)) {
        z_stream stream{};
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(pdf.data() + at + 7));
        stream.avail_in = static_cast<uInt>(pdf.size() - at - 7);
        inflateInit(&stream);
        std::array<char, 65536> part{};
        int result = Z_OK;
        while (result == Z_OK) {
            stream.next_out = reinterpret_cast<Bytef*>(part.data());
            stream.avail_out = part.size();
            result = inflate(&stream, Z_NO_FLUSH);
            content.append(part.data(), part.size() - stream.avail_out);
        }
        inflateEnd(&stream);
    }
    return content;
}

std::ptrdiff_t countOf(const std::string& text, const char* pattern) {
    const std::regex what(pattern);
    return std::distance(std::sregex_iterator(text.begin(), text.end(), what), std::sregex_iterator());
}

const std::vector<double> published{6692, 9059, 3747, 10184, 13065}; // rung 5, in the order of publication

} // namespace

TEST_CASE("map: the areas with their figures, the highest first", "[map_sheet]") {
    const Sheet sheet(offices::english(), "insertMap", {}, "2020", inDutch);
    CHECK(sheet.name() == "Kaart");
    CHECK(sheet.text("A1") == "Betaald werk met ondersteuning (trede 5), aantal per gebied");
    CHECK(sheet.text("A4") ==
          "Participatieladder 2020 · West-Vlaanderen · tewerkstellingsplaatsen. "
          "Zuid-West-Vlaanderen staat het hoogst (13.065) en Oostende het laagst (3.747).");
    CHECK(prepared::warningIn(sheet.document()).empty());
    CHECK(rowOf(sheet.document(), 1) == Texts{"Zuid-West-Vlaanderen", "13.065", "30,6%", "1"});
    CHECK(rowOf(sheet.document(), 2) == Texts{"Midden-West-Vlaanderen", "10.184", "23,8%", "2"});
    CHECK(rowOf(sheet.document(), 5) == Texts{"Oostende", "3.747", "8,8%", "5"});
    CHECK(rowOf(sheet.document(), 6) == Texts{"West-Vlaanderen", "42.749", "100,0%", ""});

    const Map map(sheet.document());
    CHECK(sizesOf(sheet.document()) == published);
    for (const auto* text :
         {"Westhoek\n6.692", "Brugge\n9.059", "Oostende\n3.747", "Midden-West-Vlaanderen\n10.184",
          "Zuid-West-Vlaanderen\n13.065", "Betaald werk met ondersteuning (trede 5)", "Aantal per gebied",
          "POM West-Vlaanderen, Participatieladder 2020, gegevens 2020, editie 2020.",
          "Bron: diverse, verwerking: POM West-Vlaanderen"}) {
        CAPTURE(text);
        CHECK(map.hasText(text));
    }
    // Each bubble stands where its region is: Oostende is at the sea in the north, and so on.
    const auto& bubbles = map.bubbles();
    CHECK(std::hypot(bubbles[2].longitude - 2.98, bubbles[2].latitude - 51.19) < 0.1);
    CHECK(std::hypot(bubbles[4].longitude - 3.35, bubbles[4].latitude - 50.82) < 0.1);
}

TEST_CASE("map: the ground has the shape of the land, and a bubble the size of its figure", "[map_sheet]") {
    const Sheet sheet(offices::english(), "insertMap", {}, "2020", inDutch);
    const Map map(sheet.document());
    REQUIRE(map.hasGround());
    const auto [west, east, south, north] = map.borders();
    CHECK((west < 2.55 && east > 3.525 && south < 50.71 && north > 51.371));
    const uno::Reference<drawing::XDrawPagesSupplier> pages(sheet.document().model(), uno::UNO_QUERY_THROW);
    const uno::Reference<drawing::XDrawPage> page(pages->getDrawPages()->getByIndex(1), uno::UNO_QUERY_THROW);
    const uno::Reference<drawing::XShape> shape(page->getByIndex(0), uno::UNO_QUERY_THROW);
    const auto size = shape->getSize();
    const auto shortening = std::cos((south + north) / 2 * std::numbers::pi / 180);
    CHECK((east - west) * shortening / (north - south) ==
          Approx(static_cast<double>(size.Width) / size.Height).epsilon(0.01));
    rtl::OUString description;
    uno::Reference<beans::XPropertySet>(shape, uno::UNO_QUERY_THROW)->getPropertyValue("Description") >>=
        description;
    CHECK(support::toUtf8(description) ==
          "Kaart met een bol per gebied. De tabel ernaast heeft dezelfde cijfers, het hoogste eerst.");
}

TEST_CASE("map: it follows what is chosen", "[map_sheet]") {
    const Sheet sheet(offices::dutch(), "insertMap", "Westhoek", "2020",
                      {{"Language", "nl"}, {"Item", "SINE"}, {"Measure", "share"}});
    const auto& document = sheet.document();
    CHECK(sheet.text("A1") == "SINE, aandeel van elk gebied in West-Vlaanderen");
    CHECK(
        Map(document).hasText("Brugge\n" + document.text("H" + std::to_string(sheet.rowOf("F", "Brugge")))));
    SECTION("the measure") {
        document.setText("E2", "aantal");
        CHECK(sheet.text("A1") == "SINE, aantal per gebied");
        CHECK(Map(document).hasText("Brugge\n156"));
        CHECK(Map(document).hasText("Aantal per gebied"));
    }
    SECTION("the item, and what is n.b. has no bubble and no rank") {
        document.setText("E2", "aantal");
        document.setText("B2", "AMA");
        CHECK(Map(document).hasText("Brugge\nn.b."));
        CHECK(sizesOf(document) == std::vector<double>(5, 0));
        CHECK(rowOf(document, 5) == Texts{"Zuid-West-Vlaanderen", "n.b.", "", ""});
        CHECK(rowOf(document, 6) == Texts{"West-Vlaanderen", "959", "100,0%", ""});
    }
    SECTION("a rung that nobody measured") {
        document.setText("B2", "6");
        CHECK(sizesOf(document) == std::vector<double>(5, 0));
        CHECK(Map(document).hasText("Westhoek\nniet gemeten"));
    }
    SECTION("what is not there is warned of") {
        document.setText("B2", "Sine qua non");
        CHECK(sheet.text("A4").starts_with("Deze editie kent dit niet"));
        CHECK(sizesOf(document) == std::vector<double>(5, 0));
        document.setText("B3", "1999");
        CHECK(sheet.text("A4").starts_with("Hier niet geladen: editie 1999"));
    }
}

TEST_CASE("map: rates and indexes, and what they are", "[map_sheet]") {
    const Sheet rates(offices::english(), "insertMap", {}, "2020", {{"Language", "nl"}, {"Measure", "rate"}});
    CHECK(rates.text("A1") ==
          "Betaald werk met ondersteuning (trede 5), per 1.000 inwoners van 18 tot en met 64 jaar");
    // 6 692 places against 126 082 inhabitants, and 42 749 against 703 418.
    CHECK(sizesOf(rates.document()).at(0) == Approx(6692.0 / 126082 * 1000));
    CHECK(Map(rates.document()).hasText("Westhoek\n53,1"));
    CHECK(rates.text("I11") == "60,8");
    const std::string what =
        "• Per 1.000 inwoners van 18 tot en met 64 jaar: het cijfer gedeeld door hun aantal op "
        "01-01-2020";
    CHECK(rates.text("F14").starts_with(what));
    CHECK(rates.text("F14").find("niet door de uitgever") != std::string::npos);
    CHECK(Map(rates.document()).scale() == Approx(13065.0 / 173793 * 1000 * 1.5));
    rates.document().setText("E2", "aandeel");
    CHECK(Map(rates.document()).scale() == Approx(13065.0 / 42749 * 1.5));
    rates.document().setText("E2", "index");
    CHECK(rates.text("A1") ==
          "Betaald werk met ondersteuning (trede 5), index per gebied: 100 is West-Vlaanderen");
    CHECK(Map(rates.document()).hasText("Westhoek\n87,3"));
    CHECK(rates.text("J11") == "100,0");
    rates.document().setText("E2", "aantal");
    CHECK(rates.text("F14").starts_with(what)); // the table has rates all the same
}

TEST_CASE("map: equal figures share a rank, in the order of publication", "[map_sheet]") {
    const Sheet sheet(offices::english(), "insertMap", {}, "2020", {{"Language", "en"}, {"Item", "LDE"}});
    Texts names;
    std::vector<std::pair<double, double>> rows;
    for (int row = 6; row <= 10; ++row) {
        names.push_back(sheet.text("F" + std::to_string(row)));
        if (sheet.text("K" + std::to_string(row)).empty())
            continue;
        rows.emplace_back(sheet.number("G" + std::to_string(row)), sheet.number("K" + std::to_string(row)));
    }
    CHECK(std::is_sorted(rows.rbegin(), rows.rend(),
                         [](const auto& a, const auto& b) { return a.first < b.first; }));
    for (const auto& [figure, rank] : rows)
        CHECK(static_cast<long>(rank) ==
              1 + std::count_if(rows.begin(), rows.end(),
                                [figure = figure](const auto& row) { return row.first > figure; }));
    std::sort(names.begin(), names.end());
    CHECK(std::unique(names.begin(), names.end()) == names.end());
}

TEST_CASE("map: saved and opened again, it is the same", "[map_sheet]") {
    const Sheet sheet(offices::english(), "insertMap", {}, "2020", inDutch);
    const support::TemporaryFolder folder;
    const Map expected(sheet.document());
    for (const auto& [name, filter] :
         {std::pair("kaart.ods", "calc8"), {"kaart.xlsx", "Calc MS Excel 2007 XML"}}) {
        CAPTURE(name);
        const auto file = folder.path() / name;
        sheet.document().store(file, filter);
        Document opened(offices::english(), file, Document::Access::write, Document::Shown::yes);
        opened.useSheet(sheet.name());
        const Map map(opened);
        CHECK(sizesOf(opened) == published);
        CHECK(map.texts() == expected.texts());
        CHECK(map.hasGround());
        const auto borders = map.borders();
        for (std::size_t k = 0; k < borders.size(); ++k)
            CHECK(borders[k] == Approx(expected.borders()[k]));
        // It still follows its cells, without anybody to help.
        opened.setText("E2", "aandeel");
        CHECK(Map(opened).hasText("Westhoek\n15,7%"));
        CHECK(sizesOf(opened)[0] == Approx(6692.0 / 42749));
    }
}

TEST_CASE("map: a page of a PDF has it as a drawing", "[map_sheet]") {
    const Sheet sheet(offices::english(), "insertMap", {}, "2020", inDutch);
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "kaart.pdf";
    sheet.document().store(file, "calc_pdf_Export");
    std::ifstream stream(file, std::ios::binary);
    const std::string pdf{std::istreambuf_iterator<char>(stream), {}};
    CHECK(countOf(pdf, "/Type */Page[^s]") == 1);
    CHECK(countOf(pdf, "/Subtype */Image") == 0);
    const auto content = contentOf(pdf);
    CHECK(countOf(content, " c\n") >= 4 * 5);  // a circle is at least four curves
    CHECK(countOf(content, " l[ \n]") >= 125); // the outlines of five regions
}

TEST_CASE("map: frozen, it shows the same", "[map_sheet]") {
    const Sheet sheet(offices::english(), "insertMap", {}, "2020", inDutch);
    const auto texts = Map(sheet.document()).texts();
    CHECK(support::Sheets(offices::english()).freeze(sheet.document().model(), "document") > 0);
    CHECK(support::Sheets(offices::english()).listUnfrozen(sheet.document().model(), "document").empty());
    CHECK(Map(sheet.document()).texts() == texts);
    CHECK(sizesOf(sheet.document()) == published);
    CHECK(Map(sheet.document()).hasGround());
}

TEST_CASE("map: outlines come from the edition, or from another that has the same areas", "[map_sheet]") {
    SECTION("an area without an outline is in the table only, and that is said") {
        const Sheet sheet(offices::largerEdition(), "insertMap", {}, "2022", inDutch);
        CHECK(sheet.text("F" + std::to_string(sheet.rowOf("F", "Kust & duinen"))) == "Kust & duinen");
        bool isSaid = false;
        for (const auto& [row, text] : sheet.column("F"))
            isSaid = isSaid || text.find("alleen in de tabel: Kust & duinen.") != std::string::npos;
        CHECK(isSaid);
        CHECK(sizesOf(sheet.document()).size() == 6);
    }
    SECTION("and where it is of none known where it lies, there is no map") {
        const Document document(offices::twoEditions(), Document::Shown::yes);
        const support::Sheets sheets(offices::twoEditions());
        const auto before = document.sheetNames();
        try {
            sheets.insert("insertMap", document.model(), "regio-brugge", "2021");
            FAIL("a map was inserted");
        } catch (const support::MacroError& error) {
            CHECK(std::string(error.what()).find("areas.geojson") != std::string::npos);
            CHECK(error.type() == "com.sun.star.lang.IllegalArgumentException");
        }
        CHECK(document.sheetNames() == before);
    }
}

TEST_CASE("map: what is asked for wrongly is refused", "[map_sheet]") {
    const Document document(offices::english(), Document::Shown::yes);
    const support::Sheets sheets(offices::english());
    const auto refusal = [&](const support::Sheets::Options& options) -> std::string {
        try {
            sheets.insert("insertMap", document.model(), {}, "2020", options);
        } catch (const support::MacroError& error) {
            return error.what();
        }
        return {};
    };
    CHECK(refusal({{"Measure", "colour"}}) ==
          "'colour' is not a measure. Choose 'count', 'share', 'rate' or 'index'.");
    CHECK(refusal({{"Item", "SINEE"}}).find("SINEE") != std::string::npos);
    CHECK(document.sheetNames().size() == 1);
}

namespace {

std::string insertAtCursor(const Document& document, const char* method, const char* area, const char* item,
                           const char* measure) {
    return support::Sheets(offices::dutch())
        .insert(method, document.model(), area, "2020",
                {{"Kind", "map"}, {"Position", "B2"}, {"Item", item}, {"Measure", measure}});
}

} // namespace

TEST_CASE("map: a map at the cursor, with the table of its figures", "[map_sheet]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    CHECK(insertAtCursor(document, "insertChart", "", "5", "count") == "Blad1.B2:C9");
    CHECK(document.text("B2") == "Betaald werk met ondersteuning (trede 5), aantal per gebied");
    CHECK(document.text("B4") == "Zuid-West-Vlaanderen");
    CHECK(document.text("C4") == "13.065");
    CHECK(document.text("B8") == "Oostende");
    CHECK(document.text("C8") == "3.747");
    CHECK(document.text("C9") == "42.749");
    CHECK_THAT(document.formula("C9"), ContainsSubstring("(\"West-Vlaanderen\";"));
    CHECK_THAT(document.text("B10"), StartsWith("POM West-Vlaanderen"));
    CHECK_THAT(document.text("B11"), StartsWith("• "));

    const Map map(document);
    CHECK(sizesOf(document) == std::vector<double>{13065, 10184, 9059, 6692, 3747});
    CHECK(map.scale() == 13065 * 1.5);
    CHECK(map.hasText("Zuid-West-Vlaanderen\n13.065"));
    CHECK(map.hasText("Oostende\n3.747"));
    CHECK(map.hasText("Betaald werk met ondersteuning (trede 5)"));
    CHECK(map.hasText("Aantal per gebied"));
    CHECK(map.hasGround());
}

TEST_CASE("map: a map at the cursor of shares and of rates, and what they are", "[map_sheet]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    insertAtCursor(document, "insertChart", "Brugge", "SINE", "share");
    CHECK(document.text("B2") == "SINE, aandeel van elk gebied in West-Vlaanderen");
    // 156 of 1 214 people.
    CHECK(Map(document).hasText("Brugge\n12,9%"));

    const Document rates(offices::dutch(), Document::Shown::yes);
    insertAtCursor(rates, "insertChart", "", "5", "rate");
    // 6 692 of 126 082 people of 18 to 64.
    CHECK(Map(rates).hasText("Westhoek\n53,1"));
    bool says = false;
    for (int row = 10; row < 20; ++row)
        says = says || rates.text("B" + std::to_string(row)).find("Statbel") != std::string::npos;
    CHECK(says);
}

TEST_CASE("map: one step takes a map at the cursor away, and one brings it back", "[map_sheet]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    insertAtCursor(document, "insertChart", "", "5", "count");
    const auto texts = Map(document).texts();
    const auto undo = prepared::undoOf(document);
    REQUIRE(undo->getAllUndoActionTitles().getLength() == 1);
    undo->undo();
    CHECK(document.text("B2").empty());
    CHECK(prepared::chartsIn(document) == 0);
    undo->redo();
    CHECK(Map(document).texts() == texts);
    CHECK(sizesOf(document).front() == 13065);
}

TEST_CASE("map: a map at the cursor says the same when it is opened again", "[map_sheet]") {
    const support::TemporaryFolder folder;
    const Document document(offices::dutch(), Document::Shown::yes);
    insertAtCursor(document, "insertChart", "", "AMA", "count");
    CHECK(Map(document).hasText("Brugge\nn.b."));
    for (const auto& [extension, filter] :
         {std::pair{"ods", "calc8"}, std::pair{"xlsx", "Calc MS Excel 2007 XML"}}) {
        INFO(extension);
        const auto file = folder.path() / (std::string("map.") + extension);
        document.store(file, filter);
        const Document again(offices::dutch(), file);
        CHECK(Map(again).texts() == Map(document).texts());
        CHECK(Map(again).hasGround());
    }
}

TEST_CASE("map: many areas have small bubbles, no names that cover each other, and one page", "[map_sheet]") {
    constexpr int many = 24;
    const places::Profile profile;
    places::putWithAreas(many, profile.editions());
    places::outlineAreas(many, profile.editions());
    const auto office = profile.start();
    const Sheet sheet(office, "insertMap", {}, "2032", inDutch);
    const auto& document = sheet.document();
    const Map map(document);
    CHECK(sizesOf(document) == std::vector<double>(many, 13065));
    CHECK(map.scale() == 13065 * 2.4);
    CHECK(map.hasText("13.065"));
    CHECK_FALSE(map.hasText("Sint-Katelijne-Waver 1\n13.065"));
    const uno::Reference<drawing::XDrawPagesSupplier> pages(document.model(), uno::UNO_QUERY_THROW);
    const uno::Reference<drawing::XDrawPage> page(pages->getDrawPages()->getByIndex(1), uno::UNO_QUERY_THROW);
    const uno::Reference<drawing::XShape> shape(page->getByIndex(0), uno::UNO_QUERY_THROW);
    CHECK(shape->getSize().Height <= 18000); // 1/100 mm
}
