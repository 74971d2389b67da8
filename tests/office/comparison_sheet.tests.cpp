// Areas side by side: figures and sectors.

#include "office/prepared.hpp"
#include "support/catch.hpp"
#include "support/published.hpp"
#include "support/temporary_folder.hpp"

#include <algorithm>
#include <cctype>

using prepared::Sheet;

namespace {

/// The columns of areas, in both sheets.
const std::map<std::string, std::string> columns{{"West-Vlaanderen", "B"},
                                                 {"Westhoek", "C"},
                                                 {"Brugge", "D"},
                                                 {"Oostende", "E"},
                                                 {"Midden-West-Vlaanderen", "F"},
                                                 {"Zuid-West-Vlaanderen", "G"}};

std::string at(const std::string& column, int row) {
    return column + std::to_string(row);
}

} // namespace

TEST_CASE("comparison: every figure of every area", "[comparison_sheet]") {
    const Sheet sheet(offices::dutch(), "insertComparison", {}, "2020");
    CHECK(sheet.name() == "Vergelijking");
    const auto counts = sheet.rowOf("A", "Gepubliceerde cijfers");
    for (const auto& figure : support::publishedFigures()) {
        if (figure.kind == "sector")
            continue;
        auto name = figure.item;
        if (figure.kind == "rung")
            name = name.substr(6, 1) + " – " + name.substr(9); // "Trede 5: …"
        INFO(figure.area << ", " << name);
        CHECK(sheet.figure(at(columns.at(figure.area), sheet.rowOf("A", name, counts))) == figure.value);
    }
}

namespace {

/// Row after row as the sheet shows them, from the whole to the last area.
std::vector<std::string> rowAt(const Sheet& sheet, int row) {
    std::vector<std::string> texts;
    for (const auto* column : {"B", "C", "D", "E", "F", "G"})
        texts.push_back(sheet.text(at(column, row)));
    return texts;
}

} // namespace

TEST_CASE("comparison: it opens with rates and their index", "[comparison_sheet]") {
    using Row = std::vector<std::string>;
    const Sheet sheet(offices::dutch(), "insertComparison", {}, "2020");
    // Divided by hand from the published figures and the population of 1 January 2020.
    CHECK(sheet.text("A4") == "Per 1.000 inwoners van 18 tot en met 64 jaar");
    CHECK(sheet.text("A6") == "5 – Betaald werk met ondersteuning");
    CHECK(rowAt(sheet, 6) == Row{"60,8", "53,1", "54,8", "41,9", "68,4", "75,2"});
    CHECK(rowAt(sheet, 7) == Row{"12,1", "11,2", "10,4", "17,5", "9,2", "12,4"});
    CHECK(rowAt(sheet, 8) == Row{"2,1", "1,7", "1,6", "0,3", "2,4", "3,6"});
    CHECK(sheet.text("A9") == "Totaal van de gemeten treden");
    CHECK(rowAt(sheet, 9) == Row{"75,0", "66,0", "66,8", "59,8", "80,1", "91,2"});
    CHECK(sheet.text("A11") == "Index (West-Vlaanderen = 100)");
    CHECK(rowAt(sheet, 13) == Row{"100", "87", "90", "69", "113", "124"});
    CHECK(rowAt(sheet, 14) == Row{"100", "93", "86", "144", "76", "102"});
    CHECK(rowAt(sheet, 15) == Row{"100", "81", "74", "15", "114", "170"});
    CHECK(rowAt(sheet, 16) == Row{"100", "88", "89", "80", "107", "122"});
    CHECK_THAT(sheet.text("A18"), StartsWith("Per 1.000 inwoners van 18 tot en met 64 jaar: het cijfer "
                                             "gedeeld door hun aantal op 01-01-2020"));
    CHECK_THAT(sheet.text("A18"), ContainsSubstring("303 plaatsen van trede 4"));
    CHECK(sheet.rowOf("A", "Gepubliceerde cijfers") == 20);
}

TEST_CASE("comparison: an edition without inhabitants has no rates, and says so", "[comparison_sheet]") {
    const Sheet sheet(offices::twoEditions(), "insertComparison", {}, "2021", {{"Language", "nl"}});
    CHECK(sheet.text("A4") == "Per 1.000 mensen: n.b.");
    const auto total = sheet.rowOf("A", "Totaal van de gemeten treden");
    const auto totalIndex = sheet.rowOf("A", "Totaal van de gemeten treden", total + 1);
    CHECK_THAT(sheet.text(at("A", totalIndex + 2)), StartsWith("Deze editie zegt niet hoeveel mensen"));
    const auto areas = rowAt(sheet, 5);
    for (int row = 6; row <= totalIndex; ++row) {
        const auto texts = rowAt(sheet, row);
        for (std::size_t k = 0; k < areas.size(); ++k) {
            INFO(areas[k] << " in row " << row);
            CHECK(sheet.document().error(at(std::string(1, "BCDEFG"[k]), row)) == 0);
            CHECK_FALSE(
                std::any_of(texts[k].begin(), texts[k].end(), [](char c) { return std::isdigit(c); }));
        }
        if (row == total || row == totalIndex)
            CHECK(texts[1] == "n.b.");
    }
    SECTION("until another is chosen") {
        sheet.document().setNumber(prepared::firstCellsWith(sheet.document(), "Ladder keuze").back(), 2020);
        CHECK(sheet.text(at("C", total)) == "66,0");
        CHECK(sheet.text(at("C", totalIndex)) == "88");
    }
}

TEST_CASE("comparison: above stands where the largest rung is highest and lowest", "[comparison_sheet]") {
    // 13 065 places against 173 793 inhabitants, and 3 747 against 89 350; see the rates above.
    const Sheet sheet(offices::english(), "insertComparison", {}, "2020", {{"Language", "nl"}});
    CHECK(sheet.text("A3") ==
          "Op trede 5 staat Zuid-West-Vlaanderen per 1.000 inwoners van 18 tot en met 64 jaar "
          "het hoogst (75,2) en Oostende het laagst (41,9).");
    const Sheet english(offices::dutch(), "insertComparison", {}, "2020", {{"Language", "en"}});
    CHECK(english.text("A3") ==
          "On rung 5 South West Flanders is highest per 1,000 inhabitants aged 18 to 64 "
          "(75,2) and Ostend lowest (41,9).");
    SECTION("by share where an edition has no inhabitants") { // 13 065 and 71 of 42 749
        const Sheet without(offices::largerEdition(), "insertComparison", {}, "2022", {{"Language", "nl"}});
        CHECK(without.text("A3") ==
              "Op trede 5 heeft Zuid-West-Vlaanderen het grootste aandeel (30,6%) en Kust "
              "& duinen het kleinste (0,2%).");
    }
    SECTION("and not where two areas are equal") { // 8 365 in both
        const Sheet equal(offices::twoEditions(), "insertComparison", {}, "2021", {{"Language", "nl"}});
        CHECK(equal.text("A3").empty());
    }
}

TEST_CASE("sectors: above stands the largest sector, and where it is the largest and the smallest part",
          "[comparison_sheet]") {
    // 510 of 1 495, 254 of 628 and 5 of 29.
    const Sheet sheet(offices::english(), "insertSectors", {}, "2020", {{"Language", "nl"}});
    CHECK(
        sheet.text("A3") ==
        "West-Vlaanderen, trede 3: Sector van de sociale economie is het grootste deel (34,1%). Dat deel is "
        "het grootst in Zuid-West-Vlaanderen (40,4%) en het kleinst in Oostende (17,2%).");
}

TEST_CASE("comparison: what is assigned to no area stands in a column", "[comparison_sheet]") {
    const Sheet sheet(offices::dutch(), "insertComparison");
    const auto row = sheet.rowOf("A", "Doorstroom/activering uit arbeidszorg");
    CHECK(sheet.number(at("B", row)) == 363);
    CHECK(sheet.number(at("H", row)) == 159);
    CHECK(sheet.number(at("I", row)) == 204);
    const auto withoutRegions = sheet.rowOf("A", "Activiteitencoöperatie");
    CHECK(sheet.text(at("H", withoutRegions)).empty());
    CHECK(sheet.number(at("I", withoutRegions)) == 99);
}

TEST_CASE("comparison: shares, make-up and ranks", "[comparison_sheet]") {
    const Sheet sheet(offices::dutch(), "insertComparison");
    const auto shares = sheet.rowOf("A", "Aandeel van elk gebied in West-Vlaanderen");
    const auto parts = sheet.rowOf("A", "Aandeel van elke trede in de ladder van het gebied");
    const auto ranks = sheet.rowOf("A", "Rangorde van de gebieden (1 is het hoogste cijfer)");
    CHECK(sheet.text(at("C", shares + 2)) == "15,7%");
    CHECK(sheet.number(at("B", parts + 4)) == 1495.0 / 52790);
    CHECK(sheet.number(at("E", ranks + 2)) == 5);
    CHECK(sheet.number(at("G", ranks + 2)) == 1);
}

TEST_CASE("comparison: the charts show shares by rung, and the make-up of each ladder",
          "[comparison_sheet]") {
    const Sheet sheet(offices::dutch(), "insertComparison");
    const auto& document = sheet.document();
    SECTION("the areas under each rung, the largest first") {
        // The ranks of the comparison, worked out from the figures of each rung.
        const std::vector<std::string> names{"",
                                             "Zuid-West-Vlaanderen",
                                             "Midden-West-Vlaanderen",
                                             "Brugge",
                                             "Westhoek",
                                             "Oostende",
                                             "",
                                             "Zuid-West-Vlaanderen",
                                             "Brugge",
                                             "Oostende",
                                             "Westhoek",
                                             "Midden-West-Vlaanderen",
                                             "",
                                             "Zuid-West-Vlaanderen",
                                             "Midden-West-Vlaanderen",
                                             "Brugge",
                                             "Westhoek",
                                             "Oostende"};
        CHECK(prepared::categoriesOf(document, 0) == names);
        const auto shares = prepared::seriesNamed(document, "Aandeel", 0).values;
        REQUIRE(shares.size() == 18);
        CHECK_FALSE(shares[0].has_value());
        CHECK(shares[1].value() == 13065.0 / 42749);
        CHECK(shares[4].value() == 6692.0 / 42749);
        CHECK(shares[17].value() == 29.0 / 1495);
        const auto heading = prepared::seriesNamed(document, "Trede 4", 0).values;
        CHECK(heading[6].value() == 0);
        CHECK(std::count_if(heading.begin(), heading.end(), [](const auto& value) { return value; }) == 1);
    }
    SECTION("the whole, and below it the areas by the part of their highest rung") {
        const std::vector<std::string> names{
            "West-Vlaanderen", "Midden-West-Vlaanderen", "Zuid-West-Vlaanderen", "Brugge", "Westhoek",
            "Oostende"};
        CHECK(prepared::categoriesOf(document, 1) == names);
        const auto ladders = prepared::seriesOf(document, 1);
        REQUIRE(ladders.size() == 3);
        CHECK(ladders[0].name == "5 – Betaald werk met ondersteuning");
        CHECK(ladders[0].values[4].value() == 6692.0 / 8327);
        CHECK(ladders[2].values[0].value() == 1495.0 / 52790);
    }
}

TEST_CASE("comparison: an area without others inside stands for its parent", "[comparison_sheet]") {
    const Sheet sheet(offices::dutch(), "insertComparison", "Brugge");
    CHECK(sheet.text("B2") == "West-Vlaanderen");
    CHECK(sheet.text("D5") == "Brugge");
}

TEST_CASE("sectors: every figure and every share of every area", "[comparison_sheet]") {
    const Sheet sheet(offices::dutch(), "insertSectors", {}, "2020");
    CHECK(sheet.name() == "Sectoren");
    const auto shares = sheet.rowOf("A", "Aandeel van elke sector in het gebied");
    for (const auto& figure : support::publishedFigures()) {
        if (figure.kind != "sector")
            continue;
        INFO(figure.area << ", " << figure.item);
        CHECK(sheet.figure(at(columns.at(figure.area), sheet.rowOf("A", figure.item))) == figure.value);
    }
    for (const auto& printed : support::publishedPercentages()) {
        if (printed.kind == "sector-share")
            CHECK(sheet.text(at(columns.at(printed.area), sheet.rowOf("A", printed.item, shares))) ==
                  printed.printed);
    }
    CHECK(prepared::seriesOf(sheet.document()).size() == 5);
    const auto mentalHealth = prepared::seriesOf(sheet.document())[0];
    CHECK(mentalHealth.name == "Sector geestelijke gezondheidszorg");
    CHECK(mentalHealth.values[0].value() == 472.0 / 1495);
    CHECK(prepared::categoriesOf(sheet.document())[1] == "Oostende"); // which has the most of it
    CHECK(mentalHealth.values[1].value() == 19.0 / 29);
}

TEST_CASE("comparison: charts say what they show, of where and when, and follow the choice",
          "[comparison_sheet]") {
    const Sheet sheet(offices::dutch(), "insertComparison");
    const auto& document = sheet.document();
    const std::string source = "Bron: POM West-Vlaanderen, Participatieladder 2020";
    CHECK(prepared::titleOf(document, 0) == "Aandeel van elk gebied in elke trede");
    CHECK(prepared::legendOf(document, 0) ==
          std::vector<std::string>{"West-Vlaanderen = 100%, 2020", source});
    CHECK(prepared::titleOf(document, 1) == "Aandeel van elke trede in de ladder van het gebied");
    CHECK(prepared::legendOf(document, 1) ==
          std::vector<std::string>{"2020", "5 – Betaald werk met ondersteuning",
                                   "4 – Tijdelijke activerende trajecten",
                                   "3 – Arbeidsmatige activiteiten onder begeleiding", source});
    // Where there is no such edition, nothing says that there is.
    document.setText(prepared::firstCellsWith(document, "Ladder keuze").back(), "1999");
    CHECK(prepared::legendOf(document, 0).back().empty());
    for (const auto& name : prepared::categoriesOf(document, 0))
        CHECK(name.empty());
}

TEST_CASE("comparison: charts are the same in .ods and in .xlsx", "[comparison_sheet]") {
    const support::TemporaryFolder folder;
    for (const auto* method : {"insertComparison", "insertSectors", "insertLadder"}) {
        const Sheet sheet(offices::dutch(), method, "Westhoek", "2020");
        for (const auto& [extension, filter] :
             {std::pair{"ods", "calc8"}, std::pair{"xlsx", "Calc MS Excel 2007 XML"}}) {
            const auto file = folder.path() / (std::string(method) + "." + extension);
            sheet.document().store(file, filter);
            support::Document again(offices::dutch(), file);
            again.useSheet(sheet.name());
            REQUIRE(prepared::chartsIn(again) == prepared::chartsIn(sheet.document()));
            for (int chart = 0; chart < prepared::chartsIn(again); ++chart) {
                INFO(method << " as " << extension << ", chart " << chart);
                CHECK(prepared::titleOf(again, chart) == prepared::titleOf(sheet.document(), chart));
                CHECK(prepared::legendOf(again, chart) == prepared::legendOf(sheet.document(), chart));
                CHECK(prepared::categoriesOf(again, chart) ==
                      prepared::categoriesOf(sheet.document(), chart));
            }
        }
    }
}

TEST_CASE("sectors: the chart says the rung, the edition and the source", "[comparison_sheet]") {
    const Sheet sheet(offices::english(), "insertSectors", {}, "2020");
    const auto& document = sheet.document();
    CHECK(prepared::titleOf(document) == "Share of each sector in the area");
    const auto legend = prepared::legendOf(document);
    REQUIRE(legend.size() == 7);
    CHECK(legend[0] == "3 – Supervised work-like activities, 2020");
    CHECK(legend[1] == "Mental health care sector");
    CHECK(legend[6] == "Source: POM West-Vlaanderen, Participatieladder 2020");
}
