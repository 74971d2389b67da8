// Two editions beside each other: the published one and an invented one of 2021 (tests/data/editions/2021).

#include "office/offices.hpp"
#include "support/catch.hpp"

using support::Document;

namespace {

class Cell {
public:
    double number(const std::string& formula) const {
        document_.setFormula("A1", formula);
        INFO(formula);
        CHECK(document_.error("A1") == 0);
        return document_.number("A1");
    }
    std::string text(const std::string& formula) const {
        document_.setFormula("A1", formula);
        return document_.text("A1");
    }
    int error(const std::string& formula) const {
        document_.setFormula("A1", formula);
        return document_.error("A1");
    }
    const Document& document() const { return document_; }

private:
    Document document_{offices::twoEditions()};
};

} // namespace

TEST_CASE("editions: the newest one is meant where none is named", "[editions]") {
    const Cell cell;
    CHECK(cell.number("=RUNG_TOTAL(\"Westhoek\";5)") == 8365);
    CHECK(cell.number("=RUNG_TOTAL(\"Westhoek\";5;2020)") == 6692);
    CHECK(cell.number("=RUNG_TOTAL(\"Westhoek\";5;\"2021\")") == 8365);
    CHECK(cell.text("=INDEX(LADDER_LIST(\"editions\");1)") == "2020");
    CHECK(cell.text("=INDEX(LADDER_LIST(\"edities\");2)") == "2021");
}

TEST_CASE("editions: change and growth between two of them", "[editions]") {
    const Cell cell;
    CHECK(cell.number("=LADDER_CHANGE(\"Westhoek\";5;2020;2021)") == 8365 - 6692);
    CHECK(cell.number("=LADDER_GROWTH(\"Westhoek\";5;2020;2021)") == 0.25);
    CHECK(cell.number("=LADDER_CHANGE(\"Westhoek\";5;2021;2020)") == 6692 - 8365);
    CHECK(cell.number("=LADDER_CHANGE(\"West-Vlaanderen\";\"SINE\";2020;2021)") == -1214);
    SECTION("no growth from zero, and none where a figure is missing") {
        CHECK(cell.error("=LADDER_GROWTH(\"West-Vlaanderen\";\"SINE\";2021;2020)") ==
              support::errNotAvailable);
        CHECK(cell.error("=LADDER_CHANGE(\"West-Vlaanderen\";6;2020;2021)") == support::errNotAvailable);
    }
    SECTION("what one of the editions does not know") {
        CHECK(cell.error("=LADDER_CHANGE(\"Oostende\";5;2020;2021)") == support::errIllegalArgument);
        CHECK(cell.error("=LADDER_CHANGE(\"Westhoek\";5;2020;2022)") == support::errIllegalArgument);
    }
    SECTION("over a range of editions") {
        cell.document().setNumber("B1", 2020);
        cell.document().setNumber("C1", 2021);
        cell.document().setArrayFormula("B2:C2", "=LADDER_COUNT(\"Westhoek\";5;B1:C1)");
        CHECK(cell.document().number("B2") == 6692);
        CHECK(cell.document().number("C2") == 8365);
    }
}

TEST_CASE("editions: statuses, ranks and names are those of the edition", "[editions]") {
    const Cell cell;
    CHECK(cell.text("=LADDER_STATUS(\"Westhoek\";5)") == "P");
    CHECK(cell.text("=LADDER_STATUS(\"West-Vlaanderen\";6)") == "E");
    CHECK(cell.text("=LADDER_STATUS(\"regio Brugge\";6)") == "Q");
    CHECK_THAT(cell.text("=LADDER_EXPLAIN(\"Westhoek\";5)"),
               ContainsSubstring("8,365 (employment places; provisional)"));
    SECTION("equal figures share a rank") {
        CHECK(cell.number("=LADDER_RANK(\"Westhoek\";5)") == 1);
        CHECK(cell.number("=LADDER_RANK(\"regio Brugge\";5)") == 1);
    }
    SECTION("a name of two areas is an error that names both, and an id is not") {
        CHECK(cell.error("=RUNG_TOTAL(\"Brugge\";5)") == support::errIllegalArgument);
        CHECK(cell.text("=LADDER_EXPLAIN(\"Brugge\";5)") ==
              "'Brugge' is the name of Bruges (id regio-brugge) and Bruges (id stad-brugge): use the id.");
        CHECK(cell.number("=RUNG_TOTAL(\"stad-brugge\";5)") == 4000);
        CHECK(cell.number("=LADDER_SHARE(\"stad Brugge\";5)") == 4000.0 / 8365);
    }
}

TEST_CASE("editions: a name that looks like a formula is a text, and is listed by its id", "[editions]") {
    const Cell cell;
    CHECK(cell.text("=LADDER_INFO(\"formule\";\"naam\")") == "=SUM(1;1)");
    CHECK(cell.text("=INDEX(LADDER_LIST(\"werkvormen\");2)") == "formule");
    CHECK(cell.number("=LADDER_COUNT(\"Westhoek\";\"=SUM(1;1)\")") == 1);
}
