// What is known of an area, an item or an edition.

#include "packages.hpp"
#include "questions.hpp"

#include "ladder/info.hpp"
#include "support/catch.hpp"

using namespace ladder;

namespace {

Cell ask(const Term& name, const Term& field) {
    return info(bundledCatalogue(), name, field, {});
}
std::string textOf(const Term& name, const Term& field) {
    return std::get<std::string>(ask(name, field).value());
}
double numberOf(const Term& name, const Term& field) {
    return std::get<double>(ask(name, field).value());
}

} // namespace

TEST_CASE("info: of an area", "[info]") {
    CHECK(textOf("regio Brugge", "name") == "Brugge");
    CHECK(textOf("Brugge", "name_en") == "Bruges");
    CHECK(textOf("Bruges", "id") == "brugge");
    CHECK(textOf("Brugge", "kind") == "regio");
    CHECK(textOf("Brugge", "parent") == "West-Vlaanderen");
    CHECK(textOf("Brugge", "parent_en") == "West Flanders");
    CHECK(textOf("West-Vlaanderen", "kind") == "provincie");
    CHECK(ask("West-Vlaanderen", "parent") == Reason::notApplicable);
    for (const std::string_view field : {"rung", "domain", "contract", "weight", "unit", "note"})
        CHECK(ask("Brugge", field) == Reason::notApplicable);
}

TEST_CASE("info: of a rung", "[info]") {
    CHECK(textOf(5.0, "name") == "Betaald werk met ondersteuning");
    CHECK(textOf("5", "name_en") == "Paid work with support");
    CHECK(textOf("5", "id") == "trede-5");
    CHECK(textOf("5", "kind") == "trede");
    CHECK(numberOf("Betaald werk", "rung") == 6);
    CHECK(textOf("5", "contract") == "met arbeidsovereenkomst");
    CHECK(textOf("4", "contract_en") == "without an employment contract");
    CHECK(textOf("5", "unit") == "tewerkstellingsplaatsen");
    CHECK(textOf("4", "unit_en") == "participation places");
    CHECK(textOf("4", "progression") == "doorstroom / instroom");
    CHECK(textOf("3", "doorstroom_en") == "progression / inflow");
    CHECK(textOf("5", "anchoring") == "verankering");
    CHECK(ask("5", "progression") == Reason::notApplicable);
    for (const std::string_view field : {"weight", "domain", "parent"})
        CHECK(ask("5", field) == Reason::notApplicable);
}

TEST_CASE("info: of an instrument", "[info]") {
    CHECK(numberOf("SINE", "weight") == 0.4);
    CHECK(numberOf("LDE", "weight") == 1);
    CHECK(textOf("LDE", "name") == "Lokale diensteneconomie (LDE)");
    CHECK(numberOf("LDE", "rung") == 5);
    CHECK(textOf("LDE", "parent") == "Betaald werk met ondersteuning");
    CHECK(textOf("LDE", "parent_en") == "Paid work with support");
    CHECK(textOf("LDE", "kind") == "instrument");
    CHECK(textOf("LDE", "domain") == "Sociale Economie");
    CHECK(textOf("doorstroom", "domain") == "Werk + Welzijn");
    CHECK(textOf("doorstroom", "domain_en") == "Work + Welfare");
    CHECK(textOf("LDE", "contract") == "met arbeidsovereenkomst");
    CHECK(textOf("AMA", "unit") == "participatieplaatsen");
}

TEST_CASE("info: of a sector", "[info]") {
    CHECK(textOf("GGZ", "name") == "Sector geestelijke gezondheidszorg");
    CHECK(textOf("GGZ", "kind") == "sector");
    CHECK(numberOf("GGZ", "rung") == 3);
    CHECK(ask("GGZ", "weight") == Reason::notApplicable);
    CHECK(ask("GGZ", "domain") == Reason::notApplicable);
}

TEST_CASE("info: of an edition", "[info]") {
    CHECK(textOf("2020", "name") == "Participatieladder 2020");
    CHECK(textOf(2020.0, "id") == "2020");
    CHECK(textOf("2020", "kind") == "editie");
    CHECK_THAT(textOf("2020", "note"), ContainsSubstring("vormen"));
    CHECK_THAT(textOf("2020", "note_en"), ContainsSubstring("not one series"));
    CHECK(ask("2020", "weight") == Reason::notApplicable);
}

TEST_CASE("info: a note says what is not on the published pages", "[info]") {
    CHECK_THAT(textOf("SINE", "note"), StartsWith("afgeleid, niet gepubliceerd: SINE telt voor 0,4 mee"));
    CHECK_THAT(textOf("SINE", "note_en"), StartsWith("derived, not published: SINE counts for 0.4"));
    CHECK_THAT(textOf("SINE", "note"), ContainsSubstring("; toegekend, niet gepubliceerd: "));
    CHECK_THAT(textOf("AMA", "note"), StartsWith("aangenomen, niet gepubliceerd: "));
    CHECK_THAT(textOf("6", "note"), StartsWith("de publicatie geeft voor deze trede geen cijfers"));
}

TEST_CASE("info: a field goes by", "[info]") {
    SECTION("its Dutch name too") {
        CHECK(textOf("Brugge", "naam") == textOf("Brugge", "name"));
        CHECK(textOf("Brugge", "naam_en") == "Bruges");
        CHECK(textOf("Brugge", "soort") == textOf("Brugge", "kind"));
        CHECK(textOf("Brugge", "ouder") == textOf("Brugge", "parent"));
        CHECK(textOf("Brugge", "deel van") == textOf("Brugge", "parent"));
        CHECK(numberOf("SINE", "trede") == 5);
        CHECK(numberOf("SINE", "gewicht") == 0.4);
        CHECK(textOf("SINE", "beleidsdomein") == textOf("SINE", "domain"));
        CHECK(textOf("SINE", "domein") == textOf("SINE", "domain"));
        CHECK(textOf("SINE", "overeenkomst") == textOf("SINE", "contract"));
        CHECK(textOf("SINE", "eenheid") == textOf("SINE", "unit"));
        CHECK(textOf("SINE", "noot") == textOf("SINE", "note"));
        CHECK(textOf("SINE", "opmerking") == textOf("SINE", "note"));
    }
    SECTION("any case") {
        CHECK(textOf("Brugge", "NAME") == "Brugge");
        CHECK(textOf("Brugge", "Name_EN") == "Bruges");
    }
    SECTION("no other name") {
        for (const std::string_view field : {"", "naam?en!x", "weight_en", "id_en", "_en", "names", "\xFF"})
            CHECK(ask("SINE", field) == Reason::unknownField);
        CHECK(ask("SINE", 5.0) == Reason::unknownField);
        CHECK(ask("SINE", {}) == Reason::unknownField);
    }
}

TEST_CASE("info: a name that is not known", "[info]") {
    CHECK(ask("Antwerpen", "name") == Reason::unknownName);
    CHECK(ask(5.5, "name") == Reason::unknownName);
    CHECK(ask({}, "name") == Reason::noName);
    CHECK(ask("", "name") == Reason::noName);
    CHECK(info(bundledCatalogue(), "Brugge", "name", "1999") == Reason::unknownEdition);
}

TEST_CASE("info: the line under a table", "[info][source]") {
    CHECK(sourceLine(questions::edition2020()) ==
          "POM West-Vlaanderen, Participatieladder 2020, gegevens 2020, editie 2020. Bron: diverse, "
          "verwerking: POM West-Vlaanderen");
    SECTION("tells the revision") {
        CHECK_THAT(sourceLine(packages::packageOf(2020, 1).edition()),
                   ContainsSubstring("gegevens 2020, editie 2020-r1. Bron:"));
    }
}
