// Arguments that mean nothing.

#include "office/offices.hpp"
#include "support/catch.hpp"

using support::Document;

namespace {

constexpr int errDivision = 532;

int errorOf(const Document& document, const std::string& formula) {
    document.setFormula("A1", formula);
    return document.error("A1");
}

} // namespace

TEST_CASE("errors: an unknown name is Err:502", "[errors]") {
    const Document document(offices::english());
    for (const char* formula :
         {"=LADDER_COUNT(\"Westhoekk\";5)", "=LADDER_COUNT(\"Westhoek\";\"SINEE\")",
          "=RUNG_TOTAL(\"Westhoek\";7)", "=RUNG_TOTAL(\"Westhoek\";0)", "=RUNG_TOTAL(\"Westhoek\";\"SINE\")",
          "=SECTOR_COUNT(\"Westhoek\";5)", "=LADDER_COUNT(\"Westhoek\";5;2019)",
          "=LADDER_COUNT(\"Westhoek\";5;\"2020-r7\")", "=LADDER_SOURCE(1999)", "=LADDER_TABLE(\"Nergens\")",
          "=LADDER_LIST(\"wolken\")", "=LADDER_LIST(\"areas\";\"Nergens\")",
          "=LADDER_INFO(\"Nergens\";\"id\")", "=LADDER_TOTAL(\"Nergens\")", "=LADDER_STATUS(\"Nergens\";5)",
          "=LADDER_CHANGE(\"Westhoek\";5;2020;2021)", "=LADDER_CHANGE(\"Westhoek\";5;;2020)"}) {
        INFO(formula);
        CHECK(errorOf(document, formula) == support::errIllegalArgument);
        CHECK(document.text("A1") == "Err:502");
    }
}

TEST_CASE("errors: something else where a name is expected", "[errors]") {
    const Document document(offices::english());
    document.setFormula("C1", "=1/0");
    document.setFormula("C2", "=\"\"");
    SECTION("numbers, empty cells and empty texts are no names") {
        for (const char* formula :
             {"=LADDER_COUNT(5;5)", "=LADDER_COUNT(\"Westhoek\";5.5)", "=LADDER_COUNT(\"Westhoek\";-1)",
              "=LADDER_COUNT(\"Westhoek\";\"-5\")", "=LADDER_COUNT(\"Westhoek\";\"5.0\")",
              "=LADDER_COUNT(\"Westhoek\";1E300)", "=LADDER_COUNT(\"Westhoek\";-1E300)",
              "=LADDER_COUNT(\"Westhoek\";5+1E-9)", "=LADDER_COUNT(Z99;5)", "=LADDER_COUNT(\"Westhoek\";Z99)",
              "=LADDER_COUNT(C2;5)", "=LADDER_COUNT(\"\";5)", "=LADDER_COUNT(\"  \";5)", "=LADDER_COUNT(;5)",
              "=LADDER_COUNT(\"Westhoek\")", "=LADDER_COUNT()", "=LADDER_COUNT(TRUE();5)",
              "=LADDER_COUNT(\"Westhoek\";5;2020.5)", "=LADDER_COUNT(\"Westhoek\";5;-2020)"}) {
            INFO(formula);
            CHECK(errorOf(document, formula) == support::errIllegalArgument);
        }
    }
    SECTION("a boolean is the number that it is in Calc: rung 1, which was not measured") {
        CHECK(errorOf(document, "=LADDER_COUNT(\"Westhoek\";TRUE())") == support::errNotAvailable);
    }
    SECTION("an error stays the error that it is") {
        CHECK(errorOf(document, "=LADDER_COUNT(1/0;5)") == errDivision);
        CHECK(errorOf(document, "=LADDER_COUNT(C1;5)") != 0);
        CHECK(errorOf(document, "=LADDER_COUNT(\"Westhoek\";C1)") != 0);
        CHECK(errorOf(document, "=LADDER_EXPLAIN(\"Westhoek\";NA())") == support::errNotAvailable);
    }
    SECTION("an empty cell for the edition is no edition, which is the newest") {
        CHECK(errorOf(document, "=LADDER_COUNT(\"Westhoek\";5;Z99)") == 0);
        CHECK(document.number("A1") == 6692);
    }
    SECTION("too many arguments are Calc's own error") {
        CHECK(errorOf(document, "=LADDER_COUNT(\"Westhoek\";5;2020;1)") != 0);
    }
}

TEST_CASE("errors: LADDER_EXPLAIN says the reason for each", "[errors]") {
    const Document document(offices::english());
    const auto explain = [&](const std::string& arguments) {
        document.setFormula("A1", "=LADDER_EXPLAIN(" + arguments + ")");
        INFO(arguments);
        CHECK(document.error("A1") == 0);
        return document.text("A1");
    };
    CHECK_THAT(explain("\"Westhoek\";7"), ContainsSubstring("rungs are 1 to 6"));
    CHECK_THAT(explain("\"Westhoek\";5.5"), ContainsSubstring("'5.5' is not a rung"));
    CHECK_THAT(explain("\"Westhoek\";1E300"), ContainsSubstring("is not a rung"));
    CHECK_THAT(explain("\"Westhoek\";5;2019"), ContainsSubstring("no edition '2019'; at hand: 2020"));
    CHECK_THAT(explain(""), ContainsSubstring("no area was given"));
    CHECK_THAT(explain("\"Westhoek\";6"), ContainsSubstring("not measured"));
    CHECK_THAT(explain("\"Westhoek\";\"AMA\""), ContainsSubstring("not available (n.b.)"));
    CHECK_THAT(explain("\"Westhoek\";\"qqqqqq\""),
               ContainsSubstring("choose from Rung 6: Paid work, Rung 5"));
}
