// One area over the editions: figures, change, growth, breaks and the chart.

#include "office/prepared.hpp"
#include "support/catch.hpp"

using prepared::Sheet;

namespace {

std::string at(const char* column, int row) {
    return column + std::to_string(row);
}

/// The last cell of a column that begins with a text.
std::string textFrom(const Sheet& sheet, const std::string& start) {
    for (const auto& [row, text] : sheet.column("A")) {
        if (text.starts_with(start))
            return text;
    }
    FAIL("nothing begins with " << start);
    return {};
}

} // namespace

TEST_CASE("evolution: each edition is a column, with change and growth from the first to the last",
          "[evolution_sheet]") {
    const Sheet sheet(offices::threeEditions(), "insertEvolution", "Westhoek");
    CHECK(sheet.name() == "Evolutie Westhoek");
    CHECK(sheet.text("A1") == "Westhoek – evolutie van de participatieladder 2020–2022");
    CHECK(sheet.text("A3").empty());
    CHECK(sheet.text("B4") == "2020");
    CHECK(sheet.text("D4") == "2021");
    CHECK(sheet.text("F4") == "2022");
    const auto rung = sheet.rowOf("A", "5 – Betaald werk met ondersteuning");
    CHECK(sheet.number(at("B", rung)) == 6692);
    CHECK(sheet.number(at("D", rung)) == 8365);
    CHECK(sheet.number(at("F", rung)) == 6692);
    CHECK(sheet.number(at("H", rung)) == 0);
    SECTION("and growth from each edition to the next below") {
        const auto growth = sheet.rowOf("A", "Groei van elke trede sinds de editie ervoor");
        const auto row = sheet.rowOf("A", "5 – Betaald werk met ondersteuning", growth);
        CHECK(sheet.number(at("D", row)) == 0.25);
        CHECK(sheet.number(at("F", row)) == (6692.0 - 8365) / 8365);
    }
    SECTION("what an edition does not have is no zero, and no change comes of it") {
        const auto workshop = sheet.rowOf("A", "Proeftuin \"Samen\"");
        CHECK(sheet.text(at("B", workshop)) == "–");
        CHECK(sheet.number(at("F", workshop)) == 38);
        CHECK(sheet.text(at("H", workshop)).empty());
        CHECK(sheet.text(at("I", workshop)).empty());
    }
    SECTION("sources of all of them") {
        textFrom(sheet, "Niemand, Testeditie 2021");
        textFrom(sheet, "POM West-Vlaanderen, Participatieladder 2020");
        textFrom(sheet, "POM West-Vlaanderen, Participatieladder 2022");
    }
}

TEST_CASE("evolution: a break has a sign, and a line below that tells what it is", "[evolution_sheet]") {
    const Sheet sheet(offices::threeEditions(), "insertEvolution", "Westhoek");
    const auto renamed = sheet.rowOf("A", "Sociale inschakeling");
    CHECK(sheet.number(at("B", renamed)) == 216);
    CHECK(sheet.text(at("C", renamed)).empty());
    CHECK(sheet.text(at("G", renamed)) == "b");
    CHECK(sheet.text(at("J", renamed)) == "b");
    CHECK_THAT(textFrom(sheet, "Breuken in de reeks"),
               ContainsSubstring("• 2022, Sociale inschakeling – heette 'SINE' in editie 2021"));
    const auto whole = sheet.rowOf("A", "5 – Betaald werk met ondersteuning");
    CHECK(sheet.text(at("E", whole)).empty());
    CHECK(sheet.text(at("G", whole)).empty());
    CHECK(sheet.text(at("J", whole)).empty());
}

TEST_CASE("evolution: another area changes the whole sheet", "[evolution_sheet]") {
    const Sheet sheet(offices::threeEditions(), "insertEvolution", "Westhoek");
    sheet.document().setText("M2", "Oostende");
    CHECK(sheet.text("A1") == "Oostende – evolutie van de participatieladder 2020–2022");
    const auto rung = sheet.rowOf("A", "4 – Tijdelijke activerende trajecten");
    CHECK(sheet.figure(at("B", rung)).has_value());
    CHECK(sheet.text("E4") == "b");
    const auto supported = sheet.rowOf("A", "5 – Betaald werk met ondersteuning");
    CHECK(sheet.text(at("D", supported)) == "–");
    for (const auto error : sheet.document().errors("A1:Q60"))
        CHECK(error == 0);
}

TEST_CASE("evolution: the chart draws the rungs as lines of their change", "[evolution_sheet]") {
    const Sheet three(offices::threeEditions(), "insertEvolution", "Westhoek");
    const auto series = prepared::seriesOf(three.document());
    REQUIRE(series.size() == 4);
    CHECK(series[1].name == "5 – Betaald werk met ondersteuning");
    REQUIRE(series[1].values.size() == 3);
    CHECK(series[1].values[1].value() == 0.25);
    CHECK_FALSE(series[2].values[1].has_value());

    const Sheet two(offices::largerEdition(), "insertEvolution", "Brugge");
    REQUIRE(prepared::seriesOf(two.document()).size() == 3);
    CHECK(prepared::seriesOf(two.document())[0].values.size() == 2);
}

TEST_CASE("evolution: an edition alone says so", "[evolution_sheet]") {
    const Sheet sheet(offices::dutch(), "insertEvolution");
    CHECK(sheet.text("A1") == "West-Vlaanderen – evolutie van de participatieladder 2020");
    CHECK(sheet.text("A3") == "Er is maar één editie: er valt nog niets te vergelijken.");
    CHECK(sheet.number(at("B", sheet.rowOf("A", "5 – Betaald werk met ondersteuning"))) == 42749);
    CHECK_THAT(textFrom(sheet, "Breuken in de reeks"), ContainsSubstring("geen breuk"));
    for (const auto error : sheet.document().errors("A1:G60"))
        CHECK(error == 0);
}

TEST_CASE("evolution: in English", "[evolution_sheet]") {
    const Sheet sheet(offices::threeEditions(), "insertEvolution", "Westhoek", {}, {{"Language", "en"}});
    CHECK(sheet.text("A1") == "Westhoek – evolution of the participation ladder 2020–2022");
    CHECK(sheet.text(at("G", sheet.rowOf("A", "Social insertion"))) == "b");
}

TEST_CASE("evolution: comes and goes as one step, and freezes", "[evolution_sheet]") {
    const Sheet sheet(offices::threeEditions(), "insertEvolution", "Westhoek");
    const auto undo = prepared::undoOf(sheet.document());
    undo->undo();
    CHECK(sheet.document().sheetNames().size() == 1);
    undo->redo();
    CHECK(sheet.document().sheetNames().size() == 2);
    CHECK(prepared::seriesOf(sheet.document()).size() == 4);
    CHECK(support::Sheets(offices::threeEditions()).freeze(sheet.document().model(), "sheet") > 100);
    const auto rung = sheet.rowOf("A", "5 – Betaald werk met ondersteuning");
    CHECK(sheet.number(at("D", rung)) == 8365);
    CHECK(prepared::seriesOf(sheet.document())[1].values[1].value() == 0.25);
}
