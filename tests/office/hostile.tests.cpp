// Arguments that are meant to do harm, or are simply huge. The office must still be there afterwards.

#include "office/offices.hpp"
#include "support/catch.hpp"

using support::Document;

TEST_CASE("hostile: a text of a megabyte is no name", "[hostile]") {
    const Document document(offices::english());
    document.setText("A1", std::string(1'000'000, 'W'));
    document.setFormula("B1", "=LADDER_COUNT(A1;5)");
    document.setFormula("B2", "=LADDER_COUNT(\"Westhoek\";A1)");
    document.setFormula("B3", "=LADDER_COUNT(\"Westhoek\";5;A1)");
    document.setFormula("B4", "=LADDER_EXPLAIN(A1;A1;A1)");
    document.setFormula("B5", "=LADDER_EXPLAIN(A1;A1)");
    CHECK(document.error("B1") == support::errIllegalArgument);
    CHECK(document.error("B2") == support::errIllegalArgument);
    CHECK(document.error("B3") == support::errIllegalArgument);
    CHECK(document.text("B4").size() < 1000);
    CHECK(document.text("B5").size() < 1000);
}

TEST_CASE("hostile: odd texts are names like any other", "[hostile]") {
    const Document document(offices::english());
    for (const std::string text : {"=1+1", "%1% %2% %n %s", "'; DROP TABLE", "<b>x</b>", "\xF0\x9F\x98\x80",
                                   "e\xCC\x81\xCC\x81\xCC\x81", "\xE2\x80\x8B", "\xC3\x9F", "..\\..\\",
                                   "http://example.org", "\t\n", "---", "\xEF\xBB\xBF"}) {
        document.setText("A1", text);
        document.setFormula("B1", "=LADDER_COUNT(A1;5)");
        document.setFormula("B2", "=LADDER_EXPLAIN(A1;A1)");
        INFO(text);
        CHECK(document.error("B1") == support::errIllegalArgument);
        CHECK(document.error("B2") == 0);
        CHECK_FALSE(document.text("B2").empty());
    }
}

TEST_CASE("hostile: half a character and a NUL in a text", "[hostile]") {
    const Document document(offices::english());
    document.setFormula("A1", "=UNICHAR(55357)&\"x\"");
    document.setFormula("A2", "=\"West\"&CHAR(0)&\"hoek\"");
    document.setFormula("B1", "=LADDER_EXPLAIN(A1;5)");
    document.setFormula("B2", "=LADDER_EXPLAIN(A2;5)");
    document.setFormula("B3", "=RUNG_TOTAL(\"Westhoek\";5)");
    CHECK(document.number("B3") == 6692);
}

TEST_CASE("hostile: answers that would fill the memory are refused", "[hostile]") {
    const Document document(offices::english());
    document.setFormula("B1", "=ROWS(LADDER_COUNT(A1:A1048576;C1:K1))");
    document.setFormula("B2", "=LADDER_EXPLAIN(A1:A1048576;5)");
    document.setFormula("B3", "=ROWS(LADDER_LIST(C1:Z1048576))");
    document.setFormula("A1", "=\"Westhoek\"");
    document.setFormula("B4", "=ROWS(LADDER_TABLE(IF(ROW(A1:A20000)>0;\"Westhoek\";\"\")))");
    for (const char* cell : {"B1", "B3", "B4"})
        CHECK(document.error(cell) != 0);
    CHECK_THAT(document.text("B2"), ContainsSubstring("more than 131072 cells: use smaller ranges"));
    document.setFormula("B5", "=RUNG_TOTAL(\"Westhoek\";5)");
    CHECK(document.number("B5") == 6692);
}
