// What each function gives in a cell.

#include "office/offices.hpp"
#include "support/catch.hpp"

using support::Document;

namespace {

double numberOf(const Document& document, const std::string& formula) {
    document.setFormula("A1", formula);
    INFO(formula);
    CHECK(document.error("A1") == 0);
    return document.number("A1");
}

std::string textOf(const Document& document, const std::string& formula) {
    document.setFormula("A1", formula);
    INFO(formula);
    CHECK(document.error("A1") == 0);
    return document.text("A1");
}

int errorOf(const Document& document, const std::string& formula) {
    document.setFormula("A1", formula);
    return document.error("A1");
}

} // namespace

TEST_CASE("functions: totals, sums and shares", "[functions]") {
    const Document document(offices::english());
    CHECK(numberOf(document, "=RUNG_TOTAL(\"Westhoek\";5)") == 6692);
    CHECK(numberOf(document, "=RUNG_SUM(\"Westhoek\";5)") == Approx(6692.4));
    CHECK(numberOf(document, "=RUNG_SHARE(\"West-Vlaanderen\";3)") == Approx(1495.0 / 52790));
    CHECK(numberOf(document, "=LADDER_TOTAL(\"West-Vlaanderen\")") == 52790);
    CHECK(numberOf(document, "=LADDER_COUNT(\"Brugge\";\"SINE\")") == 156);
    CHECK(numberOf(document, "=LADDER_SHARE(\"Westhoek\";5)") == Approx(6692.0 / 42749));
    CHECK(numberOf(document, "=LADDER_SHARE(\"West-Vlaanderen\";5)") == 1);
    CHECK(numberOf(document, "=LADDER_RANK(\"Oostende\";5)") == 5);
    CHECK(numberOf(document, "=LADDER_CHANGE(\"Westhoek\";5;2020;2020)") == 0);
    CHECK(numberOf(document, "=LADDER_GROWTH(\"Westhoek\";5;2020;2020)") == 0);
    CHECK(numberOf(document, "=SECTOR_COUNT(\"Zuid-West-Vlaanderen\";\"Andere\")") == 74);
    CHECK(numberOf(document, "=SECTOR_SHARE(\"Oostende\";\"Sector geestelijke gezondheidszorg\")") ==
          Approx(19.0 / 29));
}

TEST_CASE("functions: rates and indexes", "[functions]") {
    const Document document(offices::english());
    CHECK(numberOf(document, "=LADDER_RATE(\"Westhoek\";5)") == Approx(6692 / 126082.0 * 1000));
    CHECK(numberOf(document, "=LADDER_RATE(\"Westhoek\";5;;2020)") == Approx(6692 / 126082.0 * 1000));
    CHECK(numberOf(document, "=LADDER_RATE(\"Westhoek\";5;\"Inwoners\";2020)") ==
          Approx(6692 / 220005.0 * 1000));
    CHECK(numberOf(document, "=LADDER_RATE(\"Westhoek\";5;200000)") == Approx(33.46));
    CHECK(numberOf(document, "=LADDER_INDEX(\"Westhoek\";5)") == Approx(87.335409));
    CHECK(numberOf(document, "=LADDER_INDEX(\"Westhoek\";5;\"Inhabitants\")") ==
          Approx(100 * 30.417491 / 35.596135));
    CHECK(numberOf(document, "=LADDER_INDEX(\"West-Vlaanderen\";5)") == 100);
    CHECK(numberOf(document, "=LADDER_RATE(\"Westhoek\";\"Andere\")") == 0); // the figure is 0
    SECTION("n.b. stays n.b.") {
        for (const char* formula : {"=LADDER_RATE(\"Brugge\";\"AMA\")", "=LADDER_INDEX(\"Brugge\";\"AMA\")",
                                    "=LADDER_RATE(\"Brugge\";6)", "=LADDER_RATE(\"Brugge\";\"AMA\";5000)"})
            CHECK(errorOf(document, formula) == support::errNotAvailable);
    }
    SECTION("a base of one's own in a cell, which is never taken for another where it is missing") {
        document.setNumber("C1", 200000);
        CHECK(numberOf(document, "=LADDER_RATE(\"Westhoek\";5;C1)") == Approx(33.46));
        document.setNumber("C1", 0);
        CHECK(errorOf(document, "=LADDER_RATE(\"Westhoek\";5;C1)") == support::errNotAvailable);
        CHECK(errorOf(document, "=LADDER_RATE(\"Westhoek\";5;D1)") == support::errNotAvailable); // empty
        document.setNumber("C1", -200000);
        CHECK(errorOf(document, "=LADDER_RATE(\"Westhoek\";5;C1)") == support::errIllegalArgument);
        document.setText("C1", "n.b.");
        CHECK(errorOf(document, "=LADDER_RATE(\"Westhoek\";5;C1)") == support::errIllegalArgument);
        document.setText("C1", "");
        CHECK(errorOf(document, "=LADDER_INDEX(\"Westhoek\";5;200000)") == support::errIllegalArgument);
    }
}

TEST_CASE("functions: a municipality leads to its area, and has no figure itself", "[functions]") {
    const Document document(offices::english());
    CHECK(textOf(document, "=LADDER_AREA(\"Kortrijk\")") == "Zuid-West-Vlaanderen");
    CHECK(textOf(document, "=LADDER_AREA(\"De Panne\";2020)") == "Westhoek");
    CHECK(textOf(document, "=LADDER_AREA(\"Brugge\")") == "Brugge");
    CHECK(textOf(document, "=LADDER_AREA(\"West Flanders\")") == "West-Vlaanderen");
    CHECK(errorOf(document, "=LADDER_AREA(\"Parijs\")") == support::errIllegalArgument);
    CHECK(errorOf(document, "=LADDER_COUNT(\"Kortrijk\";5)") == support::errIllegalArgument);
    CHECK(numberOf(document, "=LADDER_COUNT(LADDER_AREA(\"Kortrijk\");5)") == 13065);
}

TEST_CASE("functions: what was not published is not available, and never zero", "[functions]") {
    const Document document(offices::english());
    CHECK(errorOf(document, "=RUNG_SUM(\"Brugge\";3)") == support::errNotAvailable);
    CHECK(numberOf(document, "=RUNG_SUM(\"Brugge\";4)") == 1726);
    CHECK(errorOf(document, "=LADDER_COUNT(\"Brugge\";\"AMA\")") == support::errNotAvailable);
    CHECK(errorOf(document, "=LADDER_SHARE(\"Brugge\";\"AMA\")") == support::errNotAvailable);
    CHECK(errorOf(document, "=LADDER_RANK(\"Brugge\";\"AMA\")") == support::errNotAvailable);
    for (const char* rung : {"1", "2", "6"})
        CHECK(errorOf(document, std::string("=RUNG_TOTAL(\"Brugge\";") + rung + ")") ==
              support::errNotAvailable);
    CHECK(textOf(document, "=LADDER_STATUS(\"Brugge\";\"AMA\")") == "O");
    CHECK(textOf(document, "=LADDER_STATUS(\"Brugge\";6)") == "L");
    CHECK(numberOf(document, "=SECTOR_COUNT(\"Westhoek\";\"Andere\")") == 0);
}

TEST_CASE("functions: what is known of an area or an item", "[functions]") {
    const Document document(offices::english());
    CHECK(numberOf(document, "=LADDER_INFO(\"SINE\";\"weight\")") == Approx(0.4));
    CHECK(textOf(document, "=LADDER_INFO(\"LDE\";\"naam\")") == "Lokale diensteneconomie (LDE)");
    CHECK(textOf(document, "=LADDER_INFO(\"LDE\";\"name_en\")") == "Local services economy (LDE)");
    CHECK(textOf(document, "=LADDER_INFO(\"Midden-W.-VL.\";\"id\")") == "midden-west-vlaanderen");
    CHECK(textOf(document, "=LADDER_INFO(\"regio Brugge\";\"ouder\")") == "West-Vlaanderen");
    CHECK(textOf(document, "=LADDER_INFO(\"Doorstroom\";\"domein\")") == "Werk + Welzijn");
    CHECK(textOf(document, "=LADDER_INFO(5;\"contract\")") == "met arbeidsovereenkomst");
    CHECK(errorOf(document, "=LADDER_INFO(\"Brugge\";\"gewicht\")") == support::errNotAvailable);
    CHECK(errorOf(document, "=LADDER_INFO(\"Brugge\";\"kleur\")") == support::errIllegalArgument);
    CHECK_THAT(textOf(document, "=LADDER_INFO(\"SINE\";\"note\")"),
               StartsWith("afgeleid, niet gepubliceerd: "));
    CHECK(textOf(document, "=LADDER_SOURCE()") ==
          "POM West-Vlaanderen, Participatieladder 2020, gegevens 2020, editie 2020. "
          "Bron: diverse, verwerking: POM West-Vlaanderen");
}

TEST_CASE("functions: names are matched as people write them", "[functions]") {
    const Document document(offices::english());
    for (const char* area : {"Westhoek", "westhoek", "WESTHOEK", " West hoek ", "regio Westhoek"})
        CHECK(numberOf(document, std::string("=RUNG_TOTAL(\"") + area + "\";5)") == 6692);
    for (const char* rung : {"5", "\"5\"", "\"Trede 5\"", "\"trede-5\"", "\"Betaald werk met ondersteuning\"",
                             "\"Paid work with support\"", "\"Trede 5: Betaald werk met ondersteuning\""})
        CHECK(numberOf(document, std::string("=RUNG_TOTAL(\"Westhoek\";") + rung + ")") == 6692);
    CHECK(numberOf(document, "=LADDER_COUNT(\"West-Vlaanderen\";\"activiteitencooperatie\")") == 99);
    CHECK(numberOf(document, "=LADDER_COUNT(\"west flanders\";\"Activity cooperative\")") == 99);
}

TEST_CASE("functions: LADDER_EXPLAIN says what a figure is, and why there is none", "[functions]") {
    const Document document(offices::english());
    CHECK_THAT(textOf(document, "=LADDER_EXPLAIN(\"Westhoek\";5)"),
               ContainsSubstring("6,692") && ContainsSubstring("15.7% of West Flanders") &&
                   ContainsSubstring("derived, not published: SINE counts for 0.4"));
    CHECK_THAT(textOf(document, "=LADDER_EXPLAIN(\"Brugge\";4)"),
               ContainsSubstring("1,726, without Activity cooperative (n.b.)"));
    CHECK_THAT(textOf(document, "=LADDER_EXPLAIN(\"Westhoekk\";5)"),
               ContainsSubstring("'Westhoekk' is not an area") && ContainsSubstring("do you mean Westhoek?"));
}
