// One area over the editions: figures, change, growth, breaks and the chart.

#include "office/prepared.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

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

/// The values of a series that draws nothing.
const std::vector<std::optional<double>> missing(3);

} // namespace

TEST_CASE("evolution: above stands which rung changed most", "[evolution_sheet]") {
    // 8 365 after 6 692; of the other rungs the later edition has no figure.
    const Sheet sheet(offices::twoEditions(), "insertEvolution", "Westhoek", {}, {{"Language", "nl"}});
    CHECK(sheet.text("A3") == "Van 2020 tot 2021 veranderde trede 5 in aantal het meest: +1.673 (+25,0%).");
    SECTION("of the area that is chosen") { // 50 000 after 42 749
        sheet.document().setText("B2", "West-Vlaanderen");
        CHECK(sheet.text("A3") ==
              "Van 2020 tot 2021 veranderde trede 5 in aantal het meest: +7.251 (+17,0%).");
    }
}

TEST_CASE("evolution: each edition is a column, with change and growth from the first to the last",
          "[evolution_sheet]") {
    const Sheet sheet(offices::threeEditions(), "insertEvolution", "Westhoek");
    CHECK(sheet.name() == "Evolutie");
    CHECK(sheet.text("A1") == "Westhoek – evolutie van de participatieladder 2020–2022");
    CHECK(prepared::warningIn(sheet.document()).empty());
    CHECK(sheet.text("A3").empty()); // no rung changed
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
    sheet.document().setText("B2", "Oostende");
    CHECK(sheet.text("A1") == "Oostende – evolutie van de participatieladder 2020–2022");
    const auto rung = sheet.rowOf("A", "4 – Tijdelijke activerende trajecten");
    CHECK(sheet.figure(at("B", rung)).has_value());
    CHECK(sheet.text("E4") == "b");
    const auto supported = sheet.rowOf("A", "5 – Betaald werk met ondersteuning");
    CHECK(sheet.text(at("D", supported)) == "–");
    for (const auto error : sheet.document().errors("A1:Q60"))
        CHECK(error == 0);
}

TEST_CASE("evolution: each rung has a small chart of its figures, and a break interrupts its line",
          "[evolution_sheet]") {
    const Sheet sheet(offices::threeEditions(), "insertEvolution", "Westhoek");
    const auto& document = sheet.document();
    REQUIRE(prepared::chartsIn(document) == 4); // rungs 5, 4 and 3, and the index
    SECTION("a line without a break") {
        const auto series = prepared::seriesOf(document, 0);
        REQUIRE(series.size() == 3); // figures, those after a break, and breaks
        CHECK(series[0].name == "5 – Betaald werk met ondersteuning");
        CHECK(series[0].values == std::vector<std::optional<double>>{6692, 8365, 6692});
        CHECK(series[1].values == missing);
        CHECK(series[2].values == missing);
    }
    SECTION("a line with a break at its second figure") {
        const auto series = prepared::seriesOf(document, 1);
        REQUIRE(series.size() == 3);
        // Rung 4 is not in 2021, where the series breaks, and back in 2022, where it breaks again.
        const auto years = prepared::categoriesOf(document, 1);
        CHECK(years == std::vector<std::string>{"2020", "2021", "2022"});
        CHECK(series[0].values == std::vector<std::optional<double>>{1418, {}, 1418});
        CHECK(series[1].values == missing);
        CHECK(series[2].values == std::vector<std::optional<double>>{{}, {}, 1418});
        CHECK(prepared::hasGaps(document, 1));
    }
    SECTION("a break between two figures") {
        document.setText(at("E", sheet.rowOf("A", "5 – Betaald werk met ondersteuning")), "b");
        const auto series = prepared::seriesOf(document, 0);
        CHECK(series[0].values == std::vector<std::optional<double>>{6692, {}, {}});
        CHECK(series[1].values == std::vector<std::optional<double>>{{}, 8365, 6692});
        CHECK(series[2].values == std::vector<std::optional<double>>{{}, 8365, {}});
        const auto index = prepared::seriesOf(document, 3);
        CHECK(index[1].values == std::vector<std::optional<double>>{{}, 125, 100});
        CHECK(index[2].values == std::vector<std::optional<double>>{{}, 125, {}});
        CHECK(prepared::legendOf(document, 0)[1] ==
              "Westhoek, tewerkstellingsplaatsen – b: breuk in de reeks");
    }
    SECTION("another area, of which the whole series breaks, has figures on either side apart") {
        document.setText("B2", "Oostende");
        const auto series = prepared::seriesOf(document, 0);
        CHECK(series[0].values[1] == std::nullopt);
        CHECK(series[2].values[1] == std::nullopt);
    }
}

TEST_CASE("evolution: all rungs are drawn as an index", "[evolution_sheet]") {
    const Sheet sheet(offices::threeEditions(), "insertEvolution", "Westhoek");
    const auto& document = sheet.document();
    CHECK(prepared::titleOf(document, 3) == "Index: eerste jaar met een cijfer = 100");
    const auto series = prepared::seriesOf(document, 3);
    REQUIRE(series.size() == 9);
    CHECK(series[0].values == std::vector<std::optional<double>>{100, 125, 100}); // 8365 of 6692
    CHECK(series[3].values == std::vector<std::optional<double>>{100, {}, 100});
    CHECK(series[5].values == std::vector<std::optional<double>>{{}, {}, 100});
}

TEST_CASE("evolution: charts say the area and the source, and follow the choice", "[evolution_sheet]") {
    const Sheet sheet(offices::threeEditions(), "insertEvolution", "Westhoek");
    const auto& document = sheet.document();
    const std::string source = "Bron: POM West-Vlaanderen, Participatieladder 2022 en eerdere";
    CHECK(prepared::legendOf(document, 0) == std::vector<std::string>{"5 – Betaald werk met ondersteuning",
                                                                      "Westhoek, tewerkstellingsplaatsen",
                                                                      source});
    CHECK(prepared::legendOf(document, 1)[1] == "Westhoek, participatieplaatsen – b: breuk in de reeks");
    const std::vector<std::string> rungs{"5 – Betaald werk met ondersteuning",
                                         "4 – Tijdelijke activerende trajecten",
                                         "3 – Arbeidsmatige activiteiten onder begeleiding"};
    auto index = prepared::legendOf(document, 3);
    REQUIRE(index.size() == 5);
    CHECK(index[0] == "Westhoek – b: breuk in de reeks");
    CHECK(std::vector(index.begin() + 1, index.begin() + 4) == rungs);
    CHECK(index[4] == source);
    document.setText("B2", "West-Vlaanderen");
    CHECK(prepared::legendOf(document, 0)[1] == "West-Vlaanderen, tewerkstellingsplaatsen");
    CHECK_THAT(prepared::legendOf(document, 3)[0], StartsWith("West-Vlaanderen"));
}

TEST_CASE("evolution: what is no series is said above the charts", "[evolution_sheet]") {
    const Sheet sheet(offices::threeEditions(), "insertEvolution", "Westhoek");
    const auto& document = sheet.document();
    CHECK(sheet.text("L4") == "Elke trede over de jaren");
    CHECK_THAT(sheet.text("L5"), StartsWith("Waar een lijn onderbroken is en een b staat"));
    CHECK_THAT(sheet.text("L5"),
               ContainsSubstring("zodat totalen van verschillende edities geen reeks vormen"));
    // This area is in the edition of 2022 alone.
    document.setText("B2", "Kust & duinen");
    CHECK_THAT(sheet.text("L5"), StartsWith("Geen reeks: van geen enkele trede heeft dit gebied cijfers"));
    // And this one has a new parent in 2021, and none of its figures.
    document.setText("B2", "Oostende");
    CHECK_THAT(sheet.text("L5"), StartsWith("Geen reeks: tussen alle jaren is er een breuk"));
}

TEST_CASE("evolution: the charts are the same in .ods and in .xlsx", "[evolution_sheet]") {
    const support::TemporaryFolder folder;
    const Sheet sheet(offices::threeEditions(), "insertEvolution", "Westhoek");
    for (const auto& [extension, filter] :
         {std::pair{"ods", "calc8"}, std::pair{"xlsx", "Calc MS Excel 2007 XML"}}) {
        INFO(extension);
        const auto file = folder.path() / (std::string("evolutie.") + extension);
        sheet.document().store(file, filter);
        support::Document again(offices::threeEditions(), file);
        again.useSheet(sheet.name());
        REQUIRE(prepared::chartsIn(again) == 4);
        for (int chart = 0; chart < 4; ++chart) {
            INFO("chart " << chart);
            CHECK(prepared::titleOf(again, chart) == prepared::titleOf(sheet.document(), chart));
            CHECK(prepared::legendOf(again, chart) == prepared::legendOf(sheet.document(), chart));
            const auto before = prepared::seriesOf(sheet.document(), chart);
            const auto after = prepared::seriesOf(again, chart);
            REQUIRE(after.size() == before.size());
            for (std::size_t series = 0; series < before.size(); ++series)
                CHECK(after[series].values == before[series].values);
            CHECK(prepared::hasGaps(again, chart));
        }
    }
}

TEST_CASE("evolution: an edition alone says so", "[evolution_sheet]") {
    const Sheet sheet(offices::dutch(), "insertEvolution");
    CHECK(sheet.text("A1") == "West-Vlaanderen – evolutie van de participatieladder 2020");
    CHECK(sheet.text("A3") == "Er is maar één editie: er valt nog niets te vergelijken.");
    CHECK(prepared::chartsIn(sheet.document()) == 0);
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
    REQUIRE(prepared::chartsIn(sheet.document()) == 4);
    CHECK(prepared::seriesOf(sheet.document())[0].values[1].value() == 8365);
    CHECK(support::Sheets(offices::threeEditions()).freeze(sheet.document().model(), "sheet") > 100);
    const auto rung = sheet.rowOf("A", "5 – Betaald werk met ondersteuning");
    CHECK(sheet.number(at("D", rung)) == 8365);
    CHECK(prepared::seriesOf(sheet.document())[0].values[1].value() == 8365);
    CHECK(prepared::legendOf(sheet.document())[1] == "Westhoek, tewerkstellingsplaatsen");
}
