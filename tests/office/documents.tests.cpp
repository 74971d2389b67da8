// Documents on disk, opened with and without the extension.

#include "office/offices.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

using support::Document;

namespace {

struct Kind {
    const char* file;
    const char* filter;
};

constexpr Kind kinds[] = {{"document.ods", "calc8"}, {"document.xlsx", "Calc MS Excel 2007 XML"}};

constexpr const char* storedFormula = "=ORG.PARTICIPATIELADDER.FUNCTIONS.RUNGTOTAL(\"Westhoek\";5)";

void fill(const Document& document) {
    document.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
    document.setFormula("A2", "=LADDER_COUNT(\"Brugge\";\"AMA\")");
    document.setFormula("A3", "=LADDER_COUNT(\"Westhoekk\";5)");
    document.setFormula("A4", "=LADDER_SOURCE()");
    document.setFormula("A5", "=A1*2");
    document.setArrayFormula("B1:B4", "=LADDER_LIST(\"werkvormen\";5)");
}

void checkFilled(const Document& document) {
    CHECK(document.formula("A1") == storedFormula);
    CHECK(document.number("A1") == 6692);
    CHECK(document.error("A2") == support::errNotAvailable);
    CHECK(document.error("A3") == support::errIllegalArgument);
    CHECK_THAT(document.text("A4"), StartsWith("POM West-Vlaanderen"));
    CHECK(document.number("A5") == 13384);
    CHECK(document.text("B4") == "Collectief maatwerk");
}

} // namespace

TEST_CASE("documents: saved and opened again with the extension", "[documents]") {
    const support::TemporaryFolder folder;
    for (const auto& kind : kinds) {
        INFO(kind.file);
        const auto file = folder.path() / kind.file;
        {
            const Document document(offices::english());
            fill(document);
            checkFilled(document);
            document.store(file, kind.filter);
        }
        for (const auto* office : {&offices::english(), &offices::dutch()}) {
            const Document reopened(*office, file);
            checkFilled(reopened);
            reopened.calculate();
            checkFilled(reopened);
        }
    }
}

TEST_CASE("documents: a colleague without the extension loses nothing", "[documents]") {
    const support::TemporaryFolder folder;
    for (const auto& kind : kinds) {
        INFO(kind.file);
        const auto file = folder.path() / kind.file;
        const auto savedThere = folder.path() / (std::string("there-") + kind.file);
        {
            const Document document(offices::english());
            fill(document);
            document.store(file, kind.filter);
        }
        {
            const Document there(offices::without(), file);
            there.calculate();
            CHECK(there.text("A1") == "#NAME?");
            there.store(savedThere, kind.filter);
        }
        const Document back(offices::english(), savedThere);
        back.calculate();
        checkFilled(back);
    }
}
