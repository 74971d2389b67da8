// Areas side by side: figures and sectors.

#include "office/prepared.hpp"
#include "support/catch.hpp"
#include "support/published.hpp"

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
    CHECK(sheet.name() == "Vergelijking 2020");
    for (const auto& figure : support::publishedFigures()) {
        if (figure.kind == "sector")
            continue;
        auto name = figure.item;
        if (figure.kind == "rung")
            name = name.substr(6, 1) + " – " + name.substr(9); // "Trede 5: …"
        INFO(figure.area << ", " << name);
        CHECK(sheet.figure(at(columns.at(figure.area), sheet.rowOf("A", name, 6))) == figure.value);
    }
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
    const auto shares = prepared::seriesOf(sheet.document(), 0);
    REQUIRE(shares.size() == 5);
    CHECK(shares[0].name == "Westhoek");
    REQUIRE(shares[0].values.size() == 3);
    CHECK(shares[0].values[0].value() == 6692.0 / 42749);
    const auto ladders = prepared::seriesOf(sheet.document(), 1);
    REQUIRE(ladders.size() == 3);
    CHECK(ladders[0].name == "5 – Betaald werk met ondersteuning");
    REQUIRE(ladders[0].values.size() == 6);
    CHECK(ladders[2].values[0].value() == 1495.0 / 52790);
}

TEST_CASE("comparison: an area without others inside stands for its parent", "[comparison_sheet]") {
    const Sheet sheet(offices::dutch(), "insertComparison", "Brugge");
    CHECK(sheet.text("A2") == "West-Vlaanderen");
    CHECK(sheet.text("D5") == "Brugge");
}

TEST_CASE("sectors: every figure and every share of every area", "[comparison_sheet]") {
    const Sheet sheet(offices::dutch(), "insertSectors", {}, "2020");
    CHECK(sheet.name() == "Sectoren 2020");
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
    CHECK(prepared::seriesOf(sheet.document())[0].values.size() == 6);
}
