// A Dutch and an English interface.

#include "office/offices.hpp"
#include "support/catch.hpp"

using support::Document;

TEST_CASE("language: displayed names are the same in both", "[language]") {
    for (const auto* office : {&offices::english(), &offices::dutch()}) {
        const Document document(*office);
        document.setFormulaLocal("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
        CHECK(document.number("A1") == 6692);
        // What the document stores does not depend on the interface.
        CHECK(document.formula("A1") == "=ORG.PARTICIPATIELADDER.FUNCTIONS.RUNGTOTAL(\"Westhoek\";5)");
    }
}

TEST_CASE("language: both separators", "[language]") {
    SECTION("the English interface takes the comma and the semicolon") {
        const Document document(offices::english());
        document.setFormulaLocal("A1", "=LADDER_SHARE(\"Westhoek\",5)");
        document.setFormulaLocal("A2", "=LADDER_SHARE(\"Westhoek\";5)");
        CHECK(document.number("A1") == Approx(6692.0 / 42749));
        CHECK(document.number("A2") == document.number("A1"));
    }
    SECTION("in the Dutch interface the comma belongs to numbers") {
        const Document document(offices::dutch());
        document.setFormulaLocal("A1", "=LADDER_SHARE(\"Westhoek\";5)*1,5");
        CHECK(document.number("A1") == Approx(6692.0 / 42749 * 1.5));
        document.setFormulaLocal("A2", "=LADDER_COUNT(\"Westhoek\";5,5)");
        CHECK(document.error("A2") == support::errIllegalArgument);
    }
}

TEST_CASE("language: LADDER_EXPLAIN speaks the language of the interface", "[language]") {
    const Document dutch(offices::dutch());
    dutch.setFormula("A1", "=LADDER_EXPLAIN(\"Westhoek\";5)");
    CHECK_THAT(dutch.text("A1"),
               StartsWith("Westhoek, Trede 5: Betaald werk met ondersteuning, editie 2020: 6.692") &&
                   ContainsSubstring("15,7% van West-Vlaanderen"));
    dutch.setFormula("A1", "=LADDER_EXPLAIN(\"Westhoekk\";5)");
    CHECK(dutch.text("A1") == "'Westhoekk' is geen gebied van editie 2020 (bedoelt u Westhoek?).");

    const Document english(offices::english());
    english.setFormula("A1", "=LADDER_EXPLAIN(\"Westhoekk\";5)");
    CHECK(english.text("A1") == "'Westhoekk' is not an area of edition 2020 (do you mean Westhoek?).");
}

TEST_CASE("language: errors as the interface writes them", "[language]") {
    const Document dutch(offices::dutch());
    dutch.setFormula("A1", "=LADDER_COUNT(\"Brugge\";\"AMA\")");
    dutch.setFormula("A2", "=LADDER_COUNT(\"Westhoekk\";5)");
    dutch.setFormula("A3", "=NO_SUCH_FUNCTION(1)");
    CHECK(dutch.text("A1") == "#N/B");
    CHECK(dutch.text("A2") == "Fout:502");
    CHECK(dutch.text("A3") == "#NAAM?");
}

TEST_CASE("language: all other answers are the same on every machine", "[language]") {
    const Document english(offices::english());
    const Document dutch(offices::dutch());
    for (const char* formula :
         {"=LADDER_INFO(\"LDE\";\"name\")", "=LADDER_INFO(\"SINE\";\"note\")", "=LADDER_SOURCE()",
          "=LADDER_LIST(\"domains\")", "=INDEX(LADDER_TABLE(\"Westhoek\");1;4)"}) {
        english.setFormula("A1", formula);
        dutch.setFormula("A1", formula);
        INFO(formula);
        CHECK(english.error("A1") == 0);
        CHECK(english.text("A1") == dutch.text("A1"));
    }
}
