// Tables and charts in a sheet that is there.

#include "office/prepared.hpp"
#include "support/catch.hpp"

using support::Document;

namespace {

std::string insert(const Document& document, std::string_view method, const char* kind,
                   const char* position) {
    return support::Sheets(offices::dutch())
        .insert(method, document.model(), "Westhoek", "2020", {{"Kind", kind}, {"Position", position}});
}

} // namespace

TEST_CASE("pieces: the ladder of an area at a cell", "[pieces]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    CHECK(insert(document, "insertTable", "ladder", "B3") == "Blad1.B3:E21");
    CHECK(document.text("B3") == "Participatieladder 2020 – Westhoek");
    CHECK(document.text("C4") == "Westhoek");
    CHECK(document.text("E4") == "Aandeel in West-Vlaanderen");
    CHECK(document.text("B6") == "5 – Betaald werk met ondersteuning");
    CHECK(document.text("C6") == "6.692");
    CHECK(document.text("D6") == "42.749");
    CHECK(document.text("E6") == "15,7%");
    CHECK_THAT(document.formula("C6"),
               ContainsSubstring("(\"Westhoek\";\"Betaald werk met ondersteuning\";2020)"));
    CHECK(document.text("C5") == "niet gemeten");
    CHECK_THAT(document.text("B22"), StartsWith("POM West-Vlaanderen"));
    CHECK_THAT(document.text("B23"), StartsWith("• "));
}

TEST_CASE("pieces: areas and sectors side by side", "[pieces]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    CHECK(insert(document, "insertTable", "comparison", "A1") == "Blad1.A1:G19");
    CHECK(document.text("G2") == "Zuid-West-Vlaanderen");
    CHECK(document.number("G4") == 13065);
    CHECK(insert(document, "insertTable", "sectors", "Blad1.A50") == "Blad1.A50:G56");
    CHECK(document.number("B52") == 472);
}

TEST_CASE("pieces: a chart below its figures", "[pieces]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    CHECK(insert(document, "insertChart", "ladder", "B2") == "Blad1.B2:D6");
    CHECK(document.number("C4") == 6692.0 / 8327);
    const auto series = prepared::seriesOf(document);
    REQUIRE(series.size() == 3);
    CHECK(series[0].name == "5 – Betaald werk met ondersteuning");
    REQUIRE(series[0].values.size() == 2);
    CHECK(series[0].values[0].value() == 6692.0 / 8327);
}

TEST_CASE("pieces: the series of a comparison are the areas", "[pieces]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    insert(document, "insertChart", "comparison", "A1");
    const auto series = prepared::seriesOf(document);
    REQUIRE(series.size() == 5);
    CHECK(series[4].name == "Zuid-West-Vlaanderen");
    CHECK(series[4].values[2].value() == 628.0 / 1495);
}

TEST_CASE("pieces: one step takes them away, and one brings them back", "[pieces]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    const auto undo = prepared::undoOf(document);
    for (const auto* method : {"insertTable", "insertChart"}) {
        insert(document, method, "ladder", "B2");
        const auto shown = document.text("C4");
        REQUIRE(undo->getAllUndoActionTitles().getLength() == 1);
        undo->undo();
        CHECK(document.text("B2").empty());
        CHECK(document.text("C4").empty());
        CHECK(prepared::chartsIn(document) == 0);
        undo->redo();
        CHECK(document.text("C4") == shown);
        CHECK(prepared::chartsIn(document) == (std::string_view(method) == "insertChart" ? 1 : 0));
        if (prepared::chartsIn(document) == 1)
            CHECK(prepared::seriesOf(document).size() == 3);
        undo->undo();
    }
}
