// Whole ranges where one value is expected.

#include "office/offices.hpp"
#include "support/catch.hpp"
#include "support/function_calls.hpp"

using support::Document;

namespace {

void writeAreasAndRungs(const Document& document) {
    document.setText("A2", "Westhoek");
    document.setText("A3", "Brugge");
    document.setText("A4", "Oostende");
    document.setNumber("B1", 5);
    document.setNumber("C1", 4);
    document.setText("D1", "AMA");
}

} // namespace

TEST_CASE("ranges: rates of a grid, and of a column of areas beside a column of people", "[ranges]") {
    const Document document(offices::english());
    writeAreasAndRungs(document);
    document.setArrayFormula("B2:D4", "=LADDER_RATE(A2:A4;B1:D1)");
    CHECK(document.number("B2") == Approx(53.076569));
    CHECK(document.number("B4") == Approx(41.883705));
    CHECK(document.errors("D2:D4") == std::vector<int>(3, support::errNotAvailable));
    document.setArrayFormula("B2:D4", "=LADDER_INDEX(A2:A4;B1:D1)");
    CHECK(document.number("B3") == Approx(90.200831));
    document.setNumber("F2", 100000);
    document.setNumber("F4", 50000); // F3 stays empty
    document.setArrayFormula("G2:G4", "=LADDER_RATE(A2:A4;5;F2:F4)");
    CHECK(document.number("G2") == Approx(66.92));
    CHECK(document.errors("G2:G4") == std::vector<int>{0, support::errNotAvailable, 0});
    CHECK(document.number("G4") == Approx(74.94));
    document.setText("A2", "Kortrijk");
    document.setText("A4", "Ypres");
    document.setArrayFormula("H2:H4", "=LADDER_AREA(A2:A4)");
    CHECK(document.text("H2") == "Zuid-West-Vlaanderen");
    CHECK(document.text("H3") == "Brugge");
    CHECK(document.text("H4") == "Westhoek");
}

TEST_CASE("ranges: a column of areas against a row of items gives the grid", "[ranges]") {
    const Document document(offices::english());
    writeAreasAndRungs(document);
    document.setArrayFormula("B2:D4", "=LADDER_COUNT(A2:A4;B1:D1)");
    CHECK(document.number("B2") == 6692);
    CHECK(document.number("C2") == 1418);
    CHECK(document.number("B4") == 3747);
    CHECK(document.number("C3") == 1726);
    SECTION("a figure that is not available is #N/A in its own cell") {
        CHECK(document.errors("B2:D4") == std::vector<int>{0, 0, support::errNotAvailable, 0, 0,
                                                           support::errNotAvailable, 0, 0,
                                                           support::errNotAvailable});
        CHECK(document.text("D2") == "#N/A");
    }
    SECTION("a name that is not known is Err:502 in its own row") {
        document.setText("A3", "Bruggge");
        CHECK(document.errors("B2:C4") ==
              std::vector<int>{0, 0, support::errIllegalArgument, support::errIllegalArgument, 0, 0});
    }
    SECTION("an error in the range is the error of the whole, as Calc hands it over") {
        document.setFormula("A3", "=1/0");
        for (const int error : document.errors("B2:D4"))
            CHECK(error != 0);
    }
    SECTION("an empty cell is no name") {
        document.setText("A3", "");
        CHECK(document.errors("B2:B4") == std::vector<int>{0, support::errIllegalArgument, 0});
    }
}

TEST_CASE("ranges: every function takes them for each argument, and gives what it gives cell by cell",
          "[ranges]") {
    const Document document(offices::english());
    document.setText("A3", "geen naam");
    for (const auto& function : functions::all) {
        if (!function.example.cell.empty())
            continue; // a table has cells enough of its own; see below
        auto arguments = support::exampleArguments(function);
        const auto parameters = function.parameters();
        while (arguments.size() < parameters.size()) {
            const auto& left = parameters[arguments.size()];
            REQUIRE((left.role == functions::Role::edition || left.name == "base"));
            arguments.emplace_back(left.name == "base" ? "\"Inwoners\"" : "2020");
        }
        for (auto& argument : arguments) {
            INFO(support::formulaOf(function, arguments) << " with a range for " << argument);
            const auto given = argument;
            document.setFormula("A2", "=" + given);
            argument = "A2:A3";
            document.setArrayFormula("F2:F3", support::formulaOf(function, arguments));
            CHECK(document.error("F2") == 0);
            for (const std::string row : {"2", "3"}) {
                argument = "A" + row;
                document.setFormula("G1", support::formulaOf(function, arguments));
                CHECK(document.text("F" + row) == document.text("G1"));
            }
            CHECK(document.text("F2") != document.text("F3"));
            argument = given;
        }
    }
}

TEST_CASE("ranges: tables and lists fill as many cells as they need", "[ranges]") {
    const Document document(offices::english());
    SECTION("the ladder of one area beside its parent") {
        document.setArrayFormula("A1:D23", "=LADDER_TABLE(\"Westhoek\")");
        CHECK(document.text("A1") == "Participatieladder 2020");
        CHECK(document.text("B1") == "Westhoek");
        CHECK(document.text("C1") == "West-Vlaanderen");
        CHECK(document.text("D1") == "Aandeel in West-Vlaanderen");
        CHECK(document.text("A2") == "Trede 6: Betaald werk");
        CHECK(document.error("B2") == support::errNotAvailable);
        CHECK(document.text("A3") == "Trede 5: Betaald werk met ondersteuning");
        CHECK(document.number("B3") == 6692);
        CHECK(document.number("C3") == 42749);
        CHECK(document.number("D3") == Approx(6692.0 / 42749));
    }
    SECTION("all areas side by side") {
        document.setFormula("J1", "=COLUMNS(LADDER_TABLE())");
        document.setFormula("J2", "=ROWS(LADDER_TABLE())");
        CHECK(document.number("J1") == 7);
        CHECK(document.number("J2") == 23);
    }
    SECTION("the areas of a range side by side") {
        document.setText("J1", "Oostende");
        document.setText("J2", "Brugge");
        document.setArrayFormula("A1:C23", "=LADDER_TABLE(J1:J2)");
        CHECK(document.text("B1") == "Oostende");
        CHECK(document.number("C3") == 9059);
    }
    SECTION("names, one a row") {
        document.setArrayFormula("A1:A4", "=LADDER_LIST(\"werkvormen\";5)");
        CHECK(document.text("A1") == "Doelgroepkortingen");
        CHECK(document.text("A4") == "Collectief maatwerk");
        document.setArrayFormula("B1:B5", "=LADDER_LIST(\"areas\";\"West-Vlaanderen\")");
        CHECK(document.text("B5") == "Zuid-West-Vlaanderen");
        document.setFormula("C1", "=LADDER_LIST(\"editions\")");
        CHECK(document.text("C1") == "2020");
    }
}

TEST_CASE("ranges: large ones are answered or refused, and do no harm", "[ranges]") {
    const Document document(offices::english());
    document.setText("A1", "Westhoek");
    document.setText("A1048576", "Brugge");
    SECTION("a million cells") {
        document.setFormula("C1", "=SUMPRODUCT(IFERROR(LADDER_COUNT(A1:A1048576;5);0))");
        CHECK(document.number("C1") == 6692 + 9059);
    }
    SECTION("a million by a thousand is too many") {
        document.setFormula("C1", "=ROWS(LADDER_COUNT(A1:A1048576;D1:AMJ1))");
        CHECK(document.error("C1") != 0);
        document.setFormula("C1", "=LADDER_EXPLAIN(A1:A1048576;D1:AMJ1)");
        CHECK_THAT(document.text("C1"), ContainsSubstring("use smaller ranges"));
    }
}

TEST_CASE("ranges: a list of one name is a list", "[ranges]") {
    const Document document(offices::english());
    document.setFormula("A1", "=INDEX(LADDER_LIST(\"editions\");1)");
    document.setFormula("A2", "=ROWS(LADDER_LIST(\"editions\"))");
    document.setFormula("A3", "=LADDER_LIST(\"editions\")");
    CHECK(document.text("A1") == "2020");
    CHECK(document.number("A2") == 1);
    CHECK(document.text("A3") == "2020");
    document.setFormula("A4", "=ROWS(LADDER_LIST(\"instruments\";6))");
    CHECK(document.error("A4") == support::errNotAvailable);
}

TEST_CASE("ranges: what looks for a text finds it in an array of texts", "[ranges]") {
    const Document document(offices::english());
    document.setArrayFormula("A1:A6", "=LADDER_LIST(\"gebieden\")");
    document.setArrayFormula("B1:B6", "=LADDER_INFO(A1:A6;\"naam\")");
    document.setText("D1", "Westhoek");
    for (int row = 1; row <= 6; ++row)
        document.setNumber("C" + std::to_string(row), row);
    for (const std::string column : {"A", "B"}) {
        const auto texts = column + "1:" + column + "6";
        INFO(texts);
        const std::pair<std::string, double> questions[] = {
            {"COUNTIF(" + texts + ";D1)", 1},
            {"MATCH(\"Westhoek\";" + texts + ";0)", 2},
            {"SUMIF(" + texts + ";\"Westhoek\";C1:C6)", 2},
            {"VLOOKUP(D1;" + column + "1:C6;" + (column == "A" ? "3" : "2") + ";0)", 2},
            {"SUMPRODUCT(" + texts + "=D1)", 1},
            {"SUMPRODUCT(EXACT(" + texts + ";D1))", 1}};
        for (const auto& [question, answer] : questions) {
            INFO(question);
            document.setFormula("E1", "=" + question);
            CHECK(document.number("E1") == answer);
        }
    }
}

/// As the README says. The office itself does not find texts beside numbers in an array.
TEST_CASE("ranges: how a text is found in a table, which has numbers too", "[ranges]") {
    const Document document(offices::english());
    document.setFormula("A1", "=MATCH(\"SINE\";INDEX(LADDER_TABLE(\"Westhoek\");0;1);0)");
    CHECK(document.number("A1") == 5);
    document.setArrayFormula("B1:C20", "=IF(ISNUMBER(LADDER_TABLE(\"Westhoek\"));LADDER_TABLE(\"Westhoek\");"
                                       "LADDER_TABLE(\"Westhoek\")&\"\")");
    document.setFormula("A2", "=VLOOKUP(\"SINE\";B1:C20;2;0)");
    CHECK(document.number("A2") == 216);
}

TEST_CASE("ranges: in one ordinary cell a range gives its first, and inside another function all",
          "[ranges]") {
    const Document document(offices::english());
    writeAreasAndRungs(document);
    document.setFormula("F1", "=RUNG_TOTAL(A2:A4;5)");
    CHECK(document.number("F1") == 6692);
    CHECK(document.text("F2").empty());
    document.setFormula("G1", "=SUM(RUNG_TOTAL(A2:A4;5))");
    CHECK(document.number("G1") == 6692 + 9059 + 3747);
}
