// What the panel says of the cell that is selected.

#include "ladder/numbers.hpp"
#include "ladder/texts.hpp"
#include "office/prepared.hpp"
#include "office/properties.hpp"
#include "support/catch.hpp"
#include "support/function_calls.hpp"
#include "support/panel.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/sheet/FormulaResult.hpp>
#include <com/sun/star/util/XProtectable.hpp>

using namespace css;
using support::Document;
using support::Panel;

namespace {

struct Scene {
    Scene()
        : document(offices::dutch(), Document::Shown::yes)
        , panel(offices::dutch(), document) {
        panel.chooseNothing();
    }

    std::string explanationOf(std::string_view cell) const {
        select(document, cell);
        return panel.explanation();
    }
    std::string explanationOf(std::string_view cell, std::string_view formula) const {
        select(document, "Z99"); // so that the explanation of the cell before cannot be read for this one
        document.setFormula(cell, formula);
        return explanationOf(cell);
    }
    bool offersReplacement(std::string_view name = {}) const {
        const auto buttons = panel.content().all(accessibility::AccessibleRole::PUSH_BUTTON);
        return std::any_of(buttons.begin(), buttons.end(), [&](const support::Accessible& button) {
            return button.name().find("Vervang door '" + std::string(name)) == 0;
        });
    }

    Document document;
    Panel panel;
};

} // namespace

TEST_CASE("panel, cell: a formula of the ladder is explained, with its edition", "[panel_cell]") {
    const Scene scene;
    const auto text = scene.explanationOf("B3", "=RUNG_TOTAL(\"Westhoek\";5)");
    CHECK(scene.panel.explanationLabel() == "Toelichting bij cel B3");
    CHECK_THAT(text, StartsWith("Westhoek, Trede 5: Betaald werk met ondersteuning, editie 2020: 6.692"));
    CHECK_THAT(text, ContainsSubstring("RUNG_TOTAL: Het gepubliceerde totaal van een trede"));
    CHECK_FALSE(scene.offersReplacement());
    SECTION("and another cell is not") {
        scene.document.setText("C3", "RUNG_TOTAL");
        CHECK_THAT(scene.explanationOf("C3"), StartsWith("Kies een cijfer in de lijst"));
        CHECK(scene.panel.explanationLabel() == "Toelichting");
    }
}

TEST_CASE("panel, cell: names may stand in other cells", "[panel_cell]") {
    const Scene scene;
    scene.document.setText("A1", "Brugge");
    scene.document.setNumber("A2", 4);
    scene.document.setNumber("A3", 2020);
    CHECK_THAT(scene.explanationOf("B1", "=IF(1;2*LADDER_SHARE(A1;$A$2;A3))"),
               StartsWith("Brugge, Trede 4: Tijdelijke activerende trajecten, editie 2020: aandeel in "
                          "West-Vlaanderen: 1.726 ÷ 8.546 = 20,2%"));
    SECTION("on another sheet") {
        scene.document.model()->getSheets()->insertNewByName("Namen", 1);
        const uno::Reference<sheet::XSpreadsheet> names(
            scene.document.model()->getSheets()->getByName("Namen"), uno::UNO_QUERY_THROW);
        names->getCellByPosition(0, 0)->setFormula("Oostende");
        CHECK_THAT(scene.explanationOf("B2", "=RUNG_TOTAL(Namen.A1;5)"), StartsWith("Oostende"));
    }
    SECTION("which may be formulas themselves") {
        scene.document.setFormula("A4", "=\"Zuid-West-\"&\"Vlaanderen\"");
        CHECK_THAT(scene.explanationOf("B3", "=RUNG_TOTAL(A4;5)"), StartsWith("Zuid-West-Vlaanderen"));
    }
    SECTION("but not computed inside the formula") {
        CHECK_THAT(scene.explanationOf("B4", "=RUNG_TOTAL(\"Brug\"&\"ge\";5)"),
                   ContainsSubstring("in de formule zelf berekend"));
    }
    SECTION("nor an edition") {
        CHECK_THAT(scene.explanationOf("B4", "=RUNG_TOTAL(\"Brugge\";5;2021-1)"),
                   StartsWith("Het gebied, de trede, werkvorm of sector, of de editie wordt in de formule"));
    }
    SECTION("and of a range in a formula that is no array the first is explained, and said to be so") {
        const auto text = scene.explanationOf("D1", "=SUM(RUNG_TOTAL(A1:A2;5))");
        CHECK_THAT(text, StartsWith("Brugge, Trede 5"));
        CHECK_THAT(text, ContainsSubstring("de eerste cel ervan"));
    }
}

TEST_CASE("panel, cell: in an array each cell has its own figure", "[panel_cell]") {
    const Scene scene;
    scene.document.setText("A1", "Westhoek");
    scene.document.setText("A2", "Brugge");
    scene.document.setArrayFormula("B1:B2", "=RUNG_TOTAL(A1:A2;5)");
    CHECK_THAT(scene.explanationOf("B1"), StartsWith("Westhoek, Trede 5"));
    CHECK_THAT(scene.explanationOf("B2"), StartsWith("Brugge, Trede 5"));
    SECTION("and beyond the names none") {
        scene.document.setArrayFormula("D1:D3", "=RUNG_TOTAL(A1:A2;5)");
        CHECK_THAT(scene.explanationOf("D3"), StartsWith("Deze cel van de matrixformule ligt voorbij"));
    }
}

TEST_CASE("panel, cell: an error has its reason", "[panel_cell]") {
    const Scene scene;
    CHECK_THAT(scene.explanationOf("B1", "=LADDER_COUNT(\"Brugge\";\"AMA\")"),
               ContainsSubstring("niet beschikbaar"));
    CHECK_THAT(scene.explanationOf("B2", "=RUNG_TOTAL(\"Brugge\";6)"), ContainsSubstring("niet gemeten"));
    CHECK_THAT(scene.explanationOf("B3", "=RUNG_TOTAL(\"Brugge\";7)"), ContainsSubstring("1 tot 6"));
    CHECK_THAT(scene.explanationOf("B4", "=RUNG_TOTAL(\"Brugge\";5;1999)"), ContainsSubstring("1999"));
    CHECK_THAT(scene.explanationOf("B5", "=SECTOR_COUNT(\"Brugge\";\"SINE\")"),
               StartsWith("'SINE' is geen sector"));
    CHECK_THAT(scene.explanationOf("B6", "=LADDER_CHANGE(\"Brugge\";5;2020)"),
               ContainsSubstring("vergelijkt er twee"));
    CHECK_FALSE(scene.offersReplacement());
}

TEST_CASE("panel, cell: functions without an item are explained too", "[panel_cell]") {
    const Scene scene;
    CHECK_THAT(scene.explanationOf("B1", "=LADDER_TOTAL(\"Brugge\")"),
               StartsWith("Brugge, editie 2020: de hele ladder: 9.059 (trede 5) + 1.726 (trede 4) + 259 "
                          "(trede 3) = 11.044;"));
    CHECK_THAT(scene.explanationOf("B2", "=LADDER_SOURCE()"),
               StartsWith("Bronvermelding van editie 2020: POM West-Vlaanderen"));
    CHECK_THAT(scene.explanationOf("B3", "=LADDER_INFO(\"SINE\";\"weight\")"),
               StartsWith("SINE, editie 2020: weight: 0,4; let op: afgeleid"));
    CHECK_THAT(scene.explanationOf("B4", "=LADDER_TOTAL(\"Brugg\")"), ContainsSubstring("bedoelt u Brugge"));
}

TEST_CASE("panel, cell: the nearest name replaces one that is not known", "[panel_cell]") {
    const Scene scene;
    SECTION("in the formula") {
        scene.explanationOf("B3", "=RUNG_TOTAL(\"Brugg\";5)+1");
        scene.panel.press("Vervang door 'Brugge'");
        CHECK(scene.document.formula("B3") == "=ORG.PARTICIPATIELADDER.FUNCTIONS.RUNGTOTAL(\"Brugge\";5)+1");
        CHECK(scene.document.number("B3") == 9060);
        CHECK_FALSE(scene.offersReplacement());
        CHECK_THAT(scene.panel.explanation(), StartsWith("Brugge, Trede 5"));
        prepared::undoOf(scene.document)->undo();
        CHECK(scene.document.formula("B3") == "=ORG.PARTICIPATIELADDER.FUNCTIONS.RUNGTOTAL(\"Brugg\";5)+1");
    }
    SECTION("and nothing else in the formula changes") {
        const std::vector<std::string> rests{"'file:///tmp/x.ods'#$Blad1.A1", "IFERROR(#N/A;1)",
                                             "SUM({1;2|3;4})", "COUNTA({\"Brugg\";\"x\"})",
                                             "LEN(\"Brugg\"\"\"&'One''s \"own'.A1)"};
        scene.document.model()->getSheets()->insertNewByName("One's \"own", 1);
        for (const auto& rest : rests) {
            INFO(rest);
            scene.explanationOf("B3", "=" + rest + "+RUNG_TOTAL(\"Brugg\";5)+" + rest);
            const auto before = scene.document.formula("B3");
            REQUIRE(before.find("RUNGTOTAL(\"Brugg\";") != std::string::npos);
            scene.panel.press("Vervang door 'Brugge'");
            auto expected = before;
            expected.replace(before.find("RUNGTOTAL(\"Brugg\";"), 18, "RUNGTOTAL(\"Brugge\";");
            CHECK(scene.document.formula("B3") == expected);
        }
    }
    SECTION("in the cell where it stands") {
        scene.document.setText("A1", "Westhoekk");
        scene.explanationOf("B3", "=LADDER_COUNT(A1;\"SINE\")");
        scene.panel.press("Vervang door 'Westhoek'");
        CHECK(scene.document.text("A1") == "Westhoek");
        CHECK(scene.document.number("B3") == 216);
        prepared::undoOf(scene.document)->undo();
        CHECK(scene.document.text("A1") == "Westhoekk");
    }
    SECTION("of a municipality by the area in which it lies") {
        CHECK_THAT(
            scene.explanationOf("B3", "=RUNG_TOTAL(\"Kortrijk\";5)"),
            StartsWith("'Kortrijk' is een gemeente, en daarvoor heeft de ladder van editie 2020 geen "
                       "cijfers; ze ligt in Zuid-West-Vlaanderen: vraag dat gebied; let op: toegekend"));
        CHECK(scene.document.error("B3") == 502);
        scene.panel.press("Vervang door 'Zuid-West-Vlaanderen'");
        CHECK(scene.document.number("B3") == 13065);
        CHECK_THAT(scene.explanationOf("B4", "=RUNG_TOTAL(\"Oostende\";5)"),
                   ContainsSubstring("let op: Oostende is hier het hele gebied, niet de gemeente"));
    }
    SECTION("of an instrument") {
        scene.explanationOf("B3", "=LADDER_COUNT(\"Brugge\";\"Wijkwerkn\")");
        scene.panel.press("Vervang door 'Wijk-werken'");
        CHECK(scene.document.error("B3") == 0);
    }
    SECTION("but not where the formula computes it") {
        scene.document.setFormula("A1", "=\"Westhoek\"&\"k\"");
        scene.explanationOf("B3", "=LADDER_COUNT(A1;\"SINE\")");
        CHECK_THAT(scene.panel.explanation(), ContainsSubstring("bedoelt u Westhoek"));
        CHECK_FALSE(scene.offersReplacement());
    }
    SECTION("of the kind that the function asks for") {
        scene.explanationOf("B3", "=RUNG_TOTAL(\"Brugge\";\"SINEE\")");
        CHECK_FALSE(scene.offersReplacement("SINE"));
    }
    SECTION("but not a name that is missing or ambiguous") {
        scene.explanationOf("B3", "=LADDER_COUNT(\"\";\"SINE\")");
        CHECK_FALSE(scene.offersReplacement());
    }
    SECTION("but not in a cell that has become another one") {
        scene.explanationOf("B3", "=RUNG_TOTAL(\"Brugg\";5)");
        scene.document.setFormula("B3", "=RUNG_TOTAL(\"Oostendee\";5)");
        scene.panel.press("Vervang door 'Brugge'");
        CHECK(scene.document.formula("B3") == "=ORG.PARTICIPATIELADDER.FUNCTIONS.RUNGTOTAL(\"Oostendee\";5)");
        CHECK(scene.offersReplacement("Oostende"));
    }
    SECTION("but not in a cell that is protected") {
        scene.explanationOf("B3", "=RUNG_TOTAL(\"Brugg\";5)");
        uno::Reference<util::XProtectable>(scene.document.sheet(), uno::UNO_QUERY_THROW)->protect({});
        scene.panel.press("Vervang door 'Brugge'");
        CHECK(scene.document.formula("B3") == "=ORG.PARTICIPATIELADDER.FUNCTIONS.RUNGTOTAL(\"Brugg\";5)");
    }
    SECTION("and not where nothing is near") {
        scene.explanationOf("B3", "=LADDER_COUNT(\"Antwerpen\";\"SINE\")");
        CHECK_FALSE(scene.offersReplacement());
    }
}

TEST_CASE("panel, cell: every function is explained by what the cell shows", "[panel_cell]") {
    const Scene scene;
    const auto dutch = ladder::Language::dutch;
    for (const auto& function : functions::all) {
        const auto text = scene.explanationOf("B2", support::exampleFormula(function));
        const auto shown = scene.document.text("B2");
        INFO(function.name << " shows " << shown << " and is explained by: " << text);
        CHECK_THAT(text,
                   ContainsSubstring(std::string(function.name) + ": " + function.description.in(dutch)));
        if (!function.example.cell.empty()) // the explanation is that of the table, of which this is a cell
            continue;
        // What there is to mind may name figures of others, which are no explanation of this one.
        const auto explanation = text.substr(0, text.find("let op:"));
        const bool isNumber = office::get<sal_Int32>(scene.document.cell("B2"), "FormulaResultType2") ==
                              sheet::FormulaResult::VALUE;
        if (!isNumber) {
            CHECK_THAT(explanation, ContainsSubstring(shown));
            continue;
        }
        const auto number = scene.document.number("B2");
        const bool isShare = function.example.result.ends_with("%");
        const bool isRate =
            function.answer == ladder::Answer::rate || function.answer == ladder::Answer::index;
        const auto expected = isShare  ? ladder::formatShare(number, dutch)
                              : isRate ? ladder::formatNumber(number, dutch)
                                       : ladder::formatAny(number, dutch);
        CHECK_THAT(explanation, ContainsSubstring(expected));
    }
}

TEST_CASE("panel, cell: a rank is explained by those that are higher", "[panel_cell]") {
    const Scene scene;
    const auto text = scene.explanationOf("B2", "=LADDER_RANK(\"Brugge\";5)");
    CHECK(scene.document.number("B2") == 3);
    CHECK_THAT(text,
               StartsWith("Brugge, Trede 5: Betaald werk met ondersteuning, editie 2020: rang 3 van 5 in "
                          "West-Vlaanderen: 9.059 (tewerkstellingsplaatsen); hoger: Zuid-West-Vlaanderen "
                          "(13.065) en Midden-West-Vlaanderen (10.184);"));
}

TEST_CASE("panel, cell: a function is explained whatever its arguments are", "[panel_cell]") {
    const Scene scene;
    for (const auto& function : functions::all) {
        INFO(function.name);
        const auto call = "=" + std::string(function.name) + "(\"Brugge\";5;2020;2020)";
        CHECK_THAT(scene.explanationOf("B2", call), ContainsSubstring(std::string(function.name) + ": "));
    }
}

TEST_CASE("panel, cell: the figures of a prepared sheet", "[panel_cell]") {
    Scene scene;
    scene.panel.dropdown("Gebied").choose("Westhoek");
    scene.panel.dropdown("Nieuw blad").choose("Ladder");
    scene.document.useSheet("Ladder");
    CHECK_THAT(scene.explanationOf("N6"), StartsWith("Westhoek, Trede 5"));
    CHECK_THAT(scene.explanationOf("O6"), StartsWith("West-Vlaanderen, Trede 5"));
}

TEST_CASE("panel, cell: whatever the arguments are", "[panel_cell]") {
    const Scene scene;
    for (const auto* formula :
         {"=RUNG_TOTAL()", "=RUNG_TOTAL(;;)", "=LADDER_EXPLAIN()", "=LADDER_LIST(\"areas\")",
          "=RUNG_TOTAL({\"Brugge\"|\"Westhoek\"};5)", "=RUNG_TOTAL(B2;5)", "=RUNG_TOTAL(1/0;5)",
          "=RUNG_TOTAL(A1:A1048576;5)", "=RUNG_TOTAL(#REF!;5)",
          "=RUNG_TOTAL(\"Brugge\";LADDER_RANK(\"x\";1))",
          "=SUM(RUNG_TOTAL(\"Brugge\";5);RUNG_TOTAL(\"Westhoek\";5);LADDER_CHANGE(\"x\";\"y\";1;2))"}) {
        INFO(formula);
        CHECK_THAT(scene.explanationOf("B2", formula), !StartsWith("Kies een cijfer"));
        CHECK(scene.panel.explanationLabel() == "Toelichting bij cel B2");
    }
    SECTION("however long") {
        const std::string name(30000, 'x');
        CHECK(scene.explanationOf("B2", "=RUNG_TOTAL(\"" + name + "\";5)").size() < 1000);
    }
}
