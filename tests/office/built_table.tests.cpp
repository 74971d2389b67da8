// A table that is put together of areas, items and measures, at a cell. The figures are those of the
// published pages; shares, ranks and rates were worked out from them by hand.

#include "office/prepared.hpp"
#include "support/catch.hpp"
#include "support/panel.hpp"
#include "support/temporary_folder.hpp"

#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XProtectable.hpp>

using namespace css;
using support::Document;
using Options = support::Sheets::Options;
using Texts = std::vector<std::string>;

namespace {

std::string build(const Document& document, const Options& options,
                  const support::Office& office = offices::dutch()) {
    return support::Sheets(office).buildTable(document.model(), options);
}

/// The texts of a row of cells from an address's column on.
Texts row(const Document& document, int row, const char* columns) {
    Texts texts;
    for (const char* column = columns; *column != 0; ++column)
        texts.push_back(document.text(std::string(1, *column) + std::to_string(row)));
    return texts;
}

/// 1/100 mm.
sal_Int32 widthOf(const Document& document, sal_Int32 column) {
    const uno::Reference<table::XColumnRowRange> sheet(document.sheet(), uno::UNO_QUERY_THROW);
    sal_Int32 width = 0;
    uno::Reference<beans::XPropertySet>(sheet->getColumns()->getByIndex(column), uno::UNO_QUERY_THROW)
        ->getPropertyValue("Width") >>= width;
    return width;
}

sal_Int32 heightOf(const Document& document, sal_Int32 row) {
    const uno::Reference<table::XColumnRowRange> sheet(document.sheet(), uno::UNO_QUERY_THROW);
    sal_Int32 height = 0;
    uno::Reference<beans::XPropertySet>(sheet->getRows()->getByIndex(row), uno::UNO_QUERY_THROW)
        ->getPropertyValue("Height") >>= height;
    return height;
}

std::string refusal(const Document& document, const Options& options,
                    const support::Office& office = offices::dutch()) {
    try {
        build(document, options, office);
    } catch (const support::MacroError& error) {
        return error.what();
    }
    FAIL("it is not refused");
    return {};
}

const Options sine{{"Items", "SINE"}, {"Measures", "count;share;rank"}, {"Position", "B3"}};

} // namespace

TEST_CASE("built_table: one instrument in the five regions, in three measures", "[built_table]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    CHECK(build(document, sine) == "Blad1.B3:E9");
    CHECK(document.text("B3") == "Participatieladder 2020 – SINE");
    CHECK(row(document, 4, "BCDE") == Texts{"Gebied", "Aantal", "Aandeel in West-Vlaanderen", "Rang"});
    CHECK(row(document, 5, "BCDE") == Texts{"Westhoek", "216", "17,8%", "2"});
    CHECK(row(document, 6, "BCDE") == Texts{"Brugge", "156", "12,9%", "4"});
    CHECK(row(document, 7, "BCDE") == Texts{"Oostende", "115", "9,5%", "5"});
    CHECK(row(document, 8, "BCDE") == Texts{"Midden-West-Vlaanderen", "196", "16,1%", "3"});
    CHECK(row(document, 9, "BCDE") == Texts{"Zuid-West-Vlaanderen", "531", "43,7%", "1"});
    CHECK(document.number("D5") == 216.0 / 1214);
    SECTION("each figure is a formula that names the edition") {
        for (const auto* cell : {"C5", "D7", "E9"})
            CHECK_THAT(document.formula(cell), ContainsSubstring(";2020)"));
    }
    SECTION("below are the source and the note that matters most, and where the others are") {
        CHECK_THAT(document.text("B10"), StartsWith("POM West-Vlaanderen, Participatieladder 2020"));
        CHECK_THAT(document.text("B11"), ContainsSubstring("SINE telt voor 0,4 mee in trede 5"));
        CHECK_THAT(document.text("B11"), ContainsSubstring("Kwaliteitsblad"));
        CHECK(document.text("B12").empty());
    }
}

TEST_CASE("built_table: notes as they are wanted", "[built_table]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    const auto notes = [&](const char* which) {
        auto options = sine;
        options.emplace_back("Notes", which);
        build(document, options);
        int count = 0;
        for (int row = 11; row < 40; ++row)
            count += document.text("B" + std::to_string(row)).starts_with("• ") ? 1 : 0;
        CHECK_THAT(document.text("B10"), StartsWith("POM West-Vlaanderen"));
        prepared::undoOf(document)->undo();
        return count;
    };
    CHECK(notes("none") == 0);
    CHECK(notes("one") == 1);
    // On the weight and the domain of SINE, and four on the edition.
    CHECK(notes("all") == 6);
}

TEST_CASE("built_table: areas across, with a heading over the measures of each", "[built_table]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    CHECK(build(document, {{"Areas", "West-Vlaanderen;Westhoek"},
                           {"Items", "5;SINE;AMA;6"},
                           {"Measures", "count;rate;index"},
                           {"AreasIn", "columns"},
                           {"Position", "A1"}}) == "Blad1.A1:G7");
    CHECK(document.text("A1") == "Participatieladder 2020");
    CHECK(row(document, 2, "BCDEFG") == Texts{"West-Vlaanderen", "", "", "Westhoek", "", ""});
    CHECK(row(document, 3, "ABCD") ==
          Texts{"Trede, werkvorm of sector", "Aantal", "Per 1.000", "Index (West-Vlaanderen = 100)"});
    CHECK(row(document, 4, "AE") == Texts{"5 – Betaald werk met ondersteuning", "6.692"});
    CHECK(document.number("F4") == 6692.0 / 126082 * 1000);
    CHECK_THAT(document.number("G5"),
               Catch::Matchers::WithinAbs(100 * (216.0 / 126082) / (1214.0 / 703418), 1e-9));
    SECTION("an instrument is indented below its own rung only") {
        const auto styleOf = [&](const char* cell) {
            rtl::OUString name;
            uno::Reference<beans::XPropertySet>(document.cell(cell), uno::UNO_QUERY_THROW)
                ->getPropertyValue("CellStyle") >>= name;
            return support::toUtf8(name);
        };
        CHECK(styleOf("A4") == "Ladder trede naam"); // 5, over SINE
        CHECK(styleOf("A5") == "Ladder naam ingesprongen");
        CHECK(styleOf("A6") == "Ladder naam"); // AMA, of rung 3
        CHECK(styleOf("A7") == "Ladder naam"); // 6, without a part below it
    }
    SECTION("what was not published is n.b., and never zero; what was not measured says so") {
        CHECK(row(document, 6, "BEFG") == Texts{"959", "n.b.", "n.b.", "n.b."});
        CHECK(row(document, 7, "BE") == Texts{"niet gemeten", "niet gemeten"});
    }
    SECTION("it is said against whom a rate is") {
        CHECK(document.text("A9") ==
              "Per 1.000 inwoners van 18 tot en met 64 jaar op 01-01-2020. Berekend, niet gepubliceerd.");
    }
}

TEST_CASE("built_table: without arguments, the measured rungs of the parts of the first area",
          "[built_table]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    CHECK(build(document, {{"Position", "A1"}}) == "Blad1.A1:D7");
    CHECK(row(document, 3, "ABCD") == Texts{"Westhoek", "6.692", "1.418", "217"});
    CHECK(row(document, 7, "ABCD") == Texts{"Zuid-West-Vlaanderen", "13.065", "2.159", "628"});
}

TEST_CASE("built_table: in English", "[built_table]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    build(document, {{"Items", "3"}, {"Measures", "share;rank"}, {"Language", "en"}, {"Position", "A1"}});
    CHECK(row(document, 2, "ABC") == Texts{"Area", "Share of West Flanders", "Rank"});
    CHECK(row(document, 3, "ABC") == Texts{"Westhoek", "14,5%", "4"});
    CHECK_THAT(document.text("A9"), ContainsSubstring("Quality Sheet"));
}

TEST_CASE("built_table: change since the edition before, and where the series is broken", "[built_table]") {
    const auto& office = offices::threeEditions();
    const Document document(office, Document::Shown::yes);
    CHECK(build(document,
                {{"Areas", "West-Vlaanderen;Westhoek;Brugge"},
                 {"Items", "5;sine"},
                 {"Measures", "count;change;growth"},
                 {"Edition", "2022"},
                 {"Position", "A1"}},
                office) == "Blad1.A1:I6");
    CHECK(row(document, 3, "BCDE") == Texts{"Aantal", "Verandering 2021–2022", "Groei 2021–2022", ""});
    CHECK(row(document, 5, "ABCDE") == Texts{"Westhoek", "6.692", "-1.673", "-20,0%", ""}); // from 8365
    CHECK(document.number("D5") == (6692.0 - 8365) / 8365);
    CHECK(row(document, 5, "FGHI") == Texts{"216", "0", "0,0%", "b"}); // which is called otherwise now
    CHECK(row(document, 6, "ABCDE") == Texts{"Brugge", "9.059", "–", "–", "b"}); // another area in 2021
    CHECK_THAT(document.text("A8"), StartsWith("b: breuk in de reeks"));
}

TEST_CASE("built_table: bars are sorted, and the chart says what it shows", "[built_table]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    build(document, {{"Items", "SINE"}, {"Chart", "bars"}, {"Position", "B3"}});
    REQUIRE(prepared::chartsIn(document) == 1);
    CHECK(prepared::categoriesOf(document) ==
          Texts{"Zuid-West-Vlaanderen", "Westhoek", "Midden-West-Vlaanderen", "Brugge", "Oostende"});
    const auto series = prepared::seriesOf(document);
    REQUIRE(series.size() == 1);
    CHECK(series[0].values == std::vector<std::optional<double>>{531, 216, 196, 156, 115});
    auto title = prepared::titleOf(document);
    std::replace(title.begin(), title.end(), '\n', ' ');
    CHECK(title == "Participatieladder 2020 – SINE: aantal (tewerkstellingsplaatsen)");
    const auto legend = prepared::legendOf(document);
    REQUIRE(legend.size() == 1);
    CHECK_THAT(legend[0], StartsWith("POM West-Vlaanderen, Participatieladder 2020"));
}

TEST_CASE("built_table: other charts draw each column, or each row", "[built_table]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    const auto sectors = "GGZ;personen met een handicap;Algemeen welzijnswerk;sociale-economie;Andere";
    SECTION("columns") {
        build(document, {{"Items", "SINE;LDE"}, {"Chart", "columns"}, {"Position", "A1"}});
        const auto series = prepared::seriesOf(document);
        REQUIRE(series.size() == 2);
        CHECK(series[0].name == "SINE");
        CHECK(series[1].values == std::vector<std::optional<double>>{22, 71, 24, 40, 140});
    }
    SECTION("stacked bars, of which each is a whole") {
        build(document, {{"Items", sectors}, {"Chart", "stacked"}, {"Position", "A1"}});
        const auto series = prepared::seriesOf(document);
        REQUIRE(series.size() == 5);
        CHECK(series[0].values == std::vector<std::optional<double>>{103, 88, 19, 98, 164});
    }
    SECTION("stacked areas, where there is one item") {
        build(document, {{"Items", "SINE"}, {"Chart", "stacked"}, {"Position", "A1"}});
        const auto series = prepared::seriesOf(document);
        REQUIRE(series.size() == 5);
        CHECK(series[0].name == "Westhoek");
        CHECK(series[0].values == std::vector<std::optional<double>>{216});
    }
}

TEST_CASE("built_table: a line over the editions, with gaps where there is no figure", "[built_table]") {
    const auto& office = offices::threeEditions();
    const Document document(office, Document::Shown::yes);
    CHECK(build(document,
                {{"Areas", "Westhoek"},
                 {"Items", "5;4"},
                 {"Chart", "lines"},
                 {"Edition", "2022"},
                 {"Position", "A1"}},
                office) == "Blad1.A1:E4");
    CHECK(row(document, 2, "ABCD") == Texts{"Trede, werkvorm of sector", "2020", "2021", "2022"});
    CHECK(row(document, 4, "BCDE") == Texts{"1.418", "–", "1.418", "b"});
    const auto series = prepared::seriesOf(document);
    REQUIRE(series.size() == 2);
    CHECK(series[0].values == std::vector<std::optional<double>>{6692, 8365, 6692});
    CHECK(series[1].values == std::vector<std::optional<double>>{1418, {}, 1418});
    CHECK(prepared::categoriesOf(document) == Texts{"2020", "2021", "2022"});
}

TEST_CASE("built_table: columns of the user keep their width, others are no wider than they must be",
          "[built_table]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    const auto usual = widthOf(document, 1);
    document.setText("B40", "van de gebruiker");
    build(document, {{"Items", "LDE"}, {"Position", "B3"}});
    CHECK(widthOf(document, 1) == usual);
    CHECK(widthOf(document, 2) == usual); // in which a number and its heading have room
    CHECK(heightOf(document, 7) > 700);   // for Midden-West-Vlaanderen in two lines
    const Document empty(offices::dutch(), Document::Shown::yes);
    build(empty, {{"Items", "LDE"}, {"Position", "B3"}});
    CHECK(widthOf(empty, 1) > usual);
    CHECK(widthOf(empty, 1) < 5000);
    CHECK(widthOf(empty, 3) == usual);
}

TEST_CASE("built_table: one step takes it away, and one brings it back", "[built_table]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    const auto undo = prepared::undoOf(document);
    const auto styles = prepared::styles(document, "CellStyles");
    const auto width = widthOf(document, 1);
    const auto heading = heightOf(document, 3);
    for (const auto* chart : {"none", "bars"}) {
        INFO(chart);
        const int charts = std::string_view(chart) == "none" ? 0 : 1;
        build(document, {{"Items", "SINE;5"},
                         {"Measures", charts == 0 ? "count;share" : "share"},
                         {"Chart", chart},
                         {"Position", "B3"}});
        const auto formula = document.formula("C7");
        const auto heights = std::pair(heightOf(document, 3), heightOf(document, 11));
        REQUIRE(undo->getAllUndoActionTitles().getLength() == 1);
        undo->undo();
        CHECK(document.text("B3").empty());
        CHECK(document.formula("C7").empty());
        CHECK(widthOf(document, 1) == width);
        CHECK(heightOf(document, 3) == heading);
        CHECK(prepared::chartsIn(document) == 0);
        CHECK(prepared::styles(document, "CellStyles") == styles);
        undo->redo();
        CHECK(document.formula("C7") == formula);
        CHECK(heightOf(document, 3) == heights.first);
        CHECK(heightOf(document, 11) == heights.second);
        CHECK(prepared::chartsIn(document) == charts);
        undo->undo();
        undo->clear();
    }
}

TEST_CASE("built_table: it is the same when it is opened again", "[built_table]") {
    const support::TemporaryFolder folder;
    const Document document(offices::dutch(), Document::Shown::yes);
    build(document, {{"Items", "SINE;AMA"}, {"Chart", "columns"}, {"Position", "B3"}});
    for (const auto& [extension, filter] :
         {std::pair{"ods", "calc8"}, std::pair{"xlsx", "Calc MS Excel 2007 XML"}}) {
        INFO(extension);
        const auto file = folder.path() / (std::string("tabel.") + extension);
        document.store(file, filter);
        const Document again(offices::dutch(), file);
        again.calculate();
        for (int line = 3; line < 10; ++line)
            CHECK(row(again, line, "BCD") == row(document, line, "BCD"));
        CHECK(again.text("B10") == document.text("B10"));
        const auto series = prepared::seriesOf(again);
        REQUIRE(series.size() == prepared::seriesOf(document).size());
        CHECK(series[0].values == prepared::seriesOf(document)[0].values);
    }
}

TEST_CASE("built_table: what cannot be made is refused, with the reason, and nothing is changed",
          "[built_table]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    CHECK_THAT(refusal(document, {{"Areas", "Westhoekk"}}), ContainsSubstring("bedoelt u Westhoek?"));
    CHECK_THAT(refusal(document, {{"Items", "SINNE"}}), ContainsSubstring("bedoelt u SINE?"));
    CHECK_THAT(refusal(document, {{"Edition", "1999"}}), ContainsSubstring("1999"));
    CHECK_THAT(refusal(document, {{"Measures", "aantallen"}}), StartsWith("'aantallen' is geen maat."));
    CHECK_THAT(refusal(document, {{"Chart", "taart"}}), StartsWith("'taart' is geen soort grafiek."));
    CHECK_THAT(refusal(document, {{"Measures", "change"}}), StartsWith("Er is geen editie van vóór 2020"));
    CHECK_THAT(refusal(document, {{"Chart", "lines"}}),
               StartsWith("Een lijn vraagt cijfers van meer dan één editie"));
    CHECK_THAT(refusal(document, {{"Chart", "bars"}, {"Measures", "count;share"}}),
               StartsWith("Een grafiek toont één maat."));
    CHECK_THAT(refusal(document, {{"Chart", "stacked"}, {"Items", "5;SINE"}}),
               ContainsSubstring("SINE overlappen"));
    CHECK_THAT(refusal(document, {{"Chart", "stacked"}, {"Items", "5"}, {"Areas", "West-Vlaanderen;Brugge"}}),
               StartsWith("West-Vlaanderen en Brugge overlappen"));
    // A bar without a part that is n.b. would pass for a whole.
    CHECK_THAT(refusal(document, {{"Chart", "stacked"}, {"Items", "Wijk-werken;Activiteitencoöperatie"}}),
               StartsWith("Westhoek heeft geen cijfer voor Activiteitencoöperatie"));
    CHECK_THAT(refusal(document, {{"Chart", "bars"}, {"Items", "5"}, {"Measures", "rank"}}),
               StartsWith("Een rang is geen hoeveelheid"));
    document.setText("C7", "van de gebruiker");
    CHECK_THAT(refusal(document, sine), StartsWith("In B3:E9 staat al iets."));
    CHECK_THAT(refusal(document, {{"Position", "XFD1"}}), ContainsSubstring("kolommen"));
    CHECK_THAT(refusal(document, {{"Position", "A1048570"}}), ContainsSubstring("rijen"));
    uno::Reference<util::XProtectable>(document.sheet(), uno::UNO_QUERY_THROW)->protect({});
    CHECK_THAT(refusal(document, {{"Position", "A20"}}), StartsWith("Het blad 'Blad1' is beveiligd."));
    CHECK(document.text("C7") == "van de gebruiker");
    CHECK_FALSE(prepared::undoOf(document)->getCurrentUndoActionTitle() == "Laddertabel invoegen");
}

TEST_CASE("built_table: a document that is read-only stays as it is", "[built_table]") {
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "alleen-lezen.ods";
    Document(offices::dutch()).store(file, "calc8");
    const Document document(offices::dutch(), file, Document::Access::read);
    CHECK_THAT(refusal(document, {{"Position", "A1"}}), StartsWith("Het document is alleen-lezen"));
    CHECK(document.text("A1").empty());
}

TEST_CASE("built_table: an array formula of the user is not cut", "[built_table]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    document.setArrayFormula("C4:D6", "=LADDER_LIST(\"treden\")");
    CHECK_THAT(refusal(document, sine), StartsWith("In B3:E9 staat al iets."));
}

TEST_CASE("built_table: lists are sequences too, as Basic makes them", "[built_table]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    const uno::Any both[] = {uno::Any(rtl::OUString("Brugge")), uno::Any(rtl::OUString("Oostende"))};
    const uno::Any rungs[] = {uno::Any(5.0), uno::Any(sal_Int16(4))};
    const auto result =
        support::Sheets(offices::dutch())
            .buildTable(document.model(), {{"Areas", uno::Any(uno::Sequence<uno::Any>(both, 2))},
                                           {"Items", uno::Any(uno::Sequence<uno::Any>(rungs, 2))},
                                           {"Position", uno::Any(rtl::OUString("A1"))}});
    CHECK(result == "Blad1.A1:C4");
    CHECK(row(document, 3, "ABC") == Texts{"Brugge", "9.059", "1.726"});
}

TEST_CASE("built_table: a command may name one area as the other commands do", "[built_table]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    support::choose(offices::dutch(), document,
                    "org.participatieladder:buildTable?area=Westhoek&items=SINE&position=B3");
    CHECK(row(document, 5, "BC") == Texts{"Westhoek", "216"});
    CHECK(document.text("B6").find("Brugge") == std::string::npos);
}
