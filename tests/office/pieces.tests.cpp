// Tables and charts in a sheet that is there.

#include "office/prepared.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

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

TEST_CASE("pieces: a comparison has a chart for each rung, with the areas by size", "[pieces]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    CHECK(insert(document, "insertChart", "comparison", "A1") == "Blad1.A1:B21");
    REQUIRE(prepared::chartsIn(document) == 3);
    const std::vector<std::string> names{"Zuid-West-Vlaanderen", "Midden-West-Vlaanderen", "Brugge",
                                         "Westhoek", "Oostende"};
    CHECK(prepared::categoriesOf(document, 2) == names);
    const auto shares =
        prepared::seriesNamed(document, "3 – Arbeidsmatige activiteiten onder begeleiding", 2);
    REQUIRE(shares.values.size() == 5);
    CHECK(shares.values[0].value() == 628.0 / 1495);
    CHECK(shares.values[4].value() == 29.0 / 1495);
    CHECK_THAT(document.text("A22"), StartsWith("POM West-Vlaanderen"));
}

TEST_CASE("pieces: a chart says what it shows, of where and when, and from whom", "[pieces]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    insert(document, "insertChart", "ladder", "B2");
    CHECK(prepared::titleOf(document) == "Aandeel van elke trede in de ladder van het gebied");
    const auto legend = prepared::legendOf(document);
    REQUIRE(legend.size() == 5);
    CHECK(legend[0] == "Participatieladder 2020 – Westhoek");
    CHECK(legend[1] == "5 – Betaald werk met ondersteuning");
    CHECK_THAT(legend[4], StartsWith("POM West-Vlaanderen, Participatieladder 2020"));
}

TEST_CASE("pieces: a chart says the same after undo, redo and opening again", "[pieces]") {
    const support::TemporaryFolder folder;
    for (const auto* kind : {"ladder", "comparison", "sectors"}) {
        INFO(kind);
        const Document document(offices::dutch(), Document::Shown::yes);
        insert(document, "insertChart", kind, "B2");
        const auto before = prepared::legendOf(document);
        const auto undo = prepared::undoOf(document);
        undo->undo();
        undo->redo();
        CHECK(prepared::legendOf(document) == before);
        for (const auto& [extension, filter] :
             {std::pair{"ods", "calc8"}, std::pair{"xlsx", "Calc MS Excel 2007 XML"}}) {
            INFO(extension);
            const auto file = folder.path() / (std::string(kind) + "." + extension);
            document.store(file, filter);
            const Document again(offices::dutch(), file);
            CHECK(prepared::legendOf(again) == before);
            CHECK(prepared::categoriesOf(again) == prepared::categoriesOf(document));
        }
    }
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
