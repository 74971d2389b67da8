// What the figures are worth.

#include "office/prepared.hpp"
#include "support/catch.hpp"

#include <algorithm>

using prepared::Sheet;

namespace {

std::string at(const std::string& column, int row) {
    return column + std::to_string(row);
}

/// The row after `from` of an area and what is compared.
int rowOf(const Sheet& sheet, const std::string& area, const std::string& what, int from = 1) {
    for (const auto& [row, name] : sheet.column("B")) {
        if (row >= from && name == what && sheet.text(at("A", row)) == area)
            return row;
    }
    FAIL("no row for " << area << ", " << what);
    return 0;
}

} // namespace

TEST_CASE("quality: every total beside the sum of its parts", "[quality_sheet]") {
    const Sheet sheet(offices::dutch(), "insertQuality", {}, "2020");
    CHECK(sheet.name() == "Kwaliteit");
    const auto whole = rowOf(sheet, "West-Vlaanderen", "werkvormen van trede 5");
    CHECK(sheet.number(at("C", whole)) == 42749);
    CHECK(sheet.text(at("D", whole)) == "42.748,6");
    CHECK(sheet.number(at("E", whole)) == 0);
    CHECK(sheet.text(at("I", whole)) == "klopt");
    const auto without = rowOf(sheet, "Brugge", "werkvormen van trede 4");
    CHECK(sheet.number(at("F", without)) == 1);
    CHECK(sheet.text(at("I", without)) == "klopt met de delen die een cijfer hebben");
    const auto none = rowOf(sheet, "Brugge", "werkvormen van trede 3");
    CHECK(sheet.text(at("I", none)) == "niet te toetsen: de delen zijn n.b.");
    CHECK(sheet.text(at("I", rowOf(sheet, "Oostende", "sectoren van trede 3"))) == "klopt");
}

TEST_CASE("quality: above stands how many of them agree", "[quality_sheet]") {
    // Rungs 5 and 4 and the sectors of six areas, and rung 3 of the province. Rungs 5 and 4 of the province
    // and one instrument are not what its regions have together.
    const Sheet sheet(offices::dutch(), "insertQuality", {}, "2020");
    CHECK(
        sheet.text("A3") ==
        "Van 14 totalen die te toetsen zijn, zijn er 14 gelijk aan de som van hun delen; van 16 cijfers van "
        "het geheel zijn er 13 gelijk aan de som van de gebieden.");
}

TEST_CASE("quality: every figure of the whole beside its areas", "[quality_sheet]") {
    const Sheet sheet(offices::dutch(), "insertQuality");
    const auto from = sheet.rowOf("A", "Cijfers van het geheel naast de som van de gebieden");
    const auto row = [&](const char* item) { return rowOf(sheet, "West-Vlaanderen", item, from); };
    CHECK(sheet.number(at("E", row("Doorstroom/activering uit arbeidszorg"))) == 204);
    CHECK(sheet.text(at("I", row("Doorstroom/activering uit arbeidszorg"))) == "wijkt af: zie de noten");
    CHECK(sheet.number(at("E", row("Betaald werk met ondersteuning"))) == 2);
    CHECK(sheet.text(at("I", row("SINE"))) == "klopt");
    CHECK(sheet.number(at("F", row("Activiteitencoöperatie"))) == 5);
    CHECK(sheet.text(at("I", row("Activiteitencoöperatie"))) == "niet te toetsen: de delen zijn n.b.");
    CHECK(sheet.text(at("I", row("Betaald werk"))) == "geen cijfer om te toetsen");
}

TEST_CASE("quality: every n.b. and every note", "[quality_sheet]") {
    const Sheet sheet(offices::dutch(), "insertQuality");
    const auto statuses = sheet.rowOf("A", "Status van elk cijfer");
    const auto row = sheet.rowOf("A", "Activiteitencoöperatie", statuses);
    CHECK(sheet.text(at("C", row)) == "cijfer");
    for (const auto* column : {"D", "E", "F", "G", "H"})
        CHECK(sheet.text(at(column, row)) == "n.b.");
    CHECK(sheet.text(at("C", sheet.rowOf("A", "Betaald werk", statuses))) == "niet gemeten");

    const auto notes = sheet.rowOf("A", "Noten");
    CHECK(sheet.text(at("A", notes + 2)) == "ter informatie");
    CHECK_THAT(sheet.text(at("B", notes + 2)), ContainsSubstring("– n.b. (niet beschikbaar)"));
    CHECK(sheet.text(at("A", notes + 4)) == "niet gepubliceerd: met voorbehoud");
    CHECK_THAT(sheet.text(at("B", notes + 4)), ContainsSubstring("SINE telt voor 0,4"));
    const auto all = sheet.column("B");
    CHECK(std::count_if(all.begin(), all.end(), [&](const auto& cell) {
              return cell.first > notes + 1 && !cell.second.empty();
          }) == 15);
}
