// Lists of names.

#include "packages.hpp"
#include "questions.hpp"

#include "ladder/table.hpp"
#include "support/catch.hpp"

using namespace ladder;

namespace {

using Names = std::vector<std::string>;

Names namesIn(const Result<Rows>& rows) {
    Names names;
    for (const auto& row : rows.value()) {
        REQUIRE(row.size() == 1);
        names.push_back(std::get<std::string>(row.front().value()));
    }
    return names;
}

Names listed(const Term& what, const Term& within = {}) {
    return namesIn(list(bundledCatalogue(), what, within, {}));
}
Result<Rows> answer(const Term& what, const Term& within = {}, const Term& edition = {}) {
    return list(bundledCatalogue(), what, within, edition);
}

const Names regions{"Westhoek", "Brugge", "Oostende", "Midden-West-Vlaanderen", "Zuid-West-Vlaanderen"};

} // namespace

TEST_CASE("lists: areas", "[lists]") {
    auto all = regions;
    all.insert(all.begin(), "West-Vlaanderen");
    CHECK(listed("areas") == all);
    CHECK(listed("gebieden") == all);
    SECTION("within a parent") {
        CHECK(listed("areas", "West-Vlaanderen") == regions);
        CHECK(listed("AREAS", "west flanders") == regions);
    }
    SECTION("within an area that has none") {
        CHECK(answer("areas", "Brugge") == Reason::noPart);
    }
    SECTION("within what is no area") {
        CHECK(answer("areas", "Antwerpen") == Reason::unknownName);
        CHECK(answer("areas", "5") == Reason::unknownName);
    }
}

TEST_CASE("lists: areas whose parts can stand side by side", "[lists]") {
    CHECK(listed("wholes") == Names{"West-Vlaanderen"});
    CHECK(listed("gehelen_en") == Names{"West Flanders"});
    CHECK(answer("wholes", "West-Vlaanderen") == Reason::unknownField);
}

TEST_CASE("lists: items", "[lists]") {
    SECTION("rungs from high to low") {
        const Names rungs{"Betaald werk",
                          "Betaald werk met ondersteuning",
                          "Tijdelijke activerende trajecten",
                          "Arbeidsmatige activiteiten onder begeleiding",
                          "Sociale contacten buitenshuis",
                          "Contacten beperkt tot de huiselijke kring"};
        CHECK(listed("rungs") == rungs);
        CHECK(listed("treden") == rungs);
    }
    SECTION("instruments") {
        CHECK(listed("instruments").size() == 11);
        CHECK(listed("instrumenten") == listed("instruments"));
        CHECK(listed("werkvormen") == listed("instruments"));
    }
    SECTION("instruments of a rung") {
        const Names of5{"Doelgroepkortingen", "SINE", "Lokale diensteneconomie (LDE)", "Collectief maatwerk"};
        CHECK(listed("instruments", 5.0) == of5);
        CHECK(listed("instruments", "Trede 5") == of5);
        CHECK(answer("instruments", 6.0) == Reason::noPart);
    }
    SECTION("sectors") {
        const Names sectors{"Sector geestelijke gezondheidszorg",
                            "Sector zorg voor personen met een handicap", "Algemeen welzijnswerk",
                            "Sector van de sociale economie", "Andere"};
        CHECK(listed("sectors") == sectors);
        CHECK(listed("sectoren", "3") == sectors);
        CHECK(answer("sectors", "5") == Reason::noPart);
    }
    SECTION("within what is no rung") {
        CHECK(answer("instruments", "SINE") == Reason::unknownName);
        CHECK(answer("instruments", 7.0) == Reason::unknownName);
        CHECK(answer("sectors", "Brugge") == Reason::unknownName);
    }
}

TEST_CASE("lists: domains", "[lists]") {
    const Names domains{"Werk", "Sociale Economie", "Welzijn", "Onderwijs"};
    CHECK(listed("domains") == domains);
    CHECK(listed("domeinen") == domains);
    CHECK(listed("beleidsdomeinen") == domains);
}

TEST_CASE("lists: English names", "[lists]") {
    CHECK(listed("domains_en") == Names{"Work", "Social Economy", "Welfare", "Education"});
    CHECK(listed("gebieden_en").front() == "West Flanders");
    CHECK(listed("rungs_EN").front() == "Paid work");
    CHECK(answer("editions_en") == Reason::unknownField);
}

TEST_CASE("lists: each name can be asked for", "[lists]") {
    Editions editions;
    editions.push_back(packages::Package()
                           .replace("areas.csv", "brugge,Brugge,Bruges", "brugge,SINE,Bruges")
                           .replace("areas.csv", "westhoek,Westhoek,", "westhoek,=1+1,")
                           .sharedEdition());
    const Catalogue catalogue(std::move(editions));
    const auto areas = namesIn(list(catalogue, "areas", "West-Vlaanderen", {}));
    CHECK(areas == Names{"westhoek", "brugge", "Oostende", "Midden-West-Vlaanderen", "Zuid-West-Vlaanderen"});
    CHECK(namesIn(list(catalogue, "instruments", "5", {})).at(1) == "sine");
}

TEST_CASE("lists: editions", "[lists]") {
    CHECK(listed("editions") == Names{"2020"});
    Editions editions;
    editions.push_back(packages::packageOf(2021, 0).sharedEdition());
    editions.push_back(packages::packageOf(2020, 1).sharedEdition());
    CHECK(namesIn(list(Catalogue(std::move(editions)), "edities", {}, {})) == Names{"2020-r1", "2021"});
}

TEST_CASE("lists: an edition and its revision can each be asked for", "[lists]") {
    Editions editions;
    editions.push_back(packages::packageOf(2020, 1).sharedEdition());
    editions.push_back(packages::packageOf(2020, 0).sharedEdition());
    const Catalogue catalogue(std::move(editions));
    CHECK(namesIn(list(catalogue, "editions", {}, {})) == Names{"2020-r0", "2020-r1"});
    CHECK(catalogue.find("2020-r0")->revision() == 0);
    CHECK(catalogue.find("2020")->revision() == 1);
}

TEST_CASE("lists: of an edition", "[lists]") {
    Editions editions;
    editions.push_back(packages::Package().sharedEdition());
    editions.push_back(packages::packageOf(2021, 0)
                           .replace("domains.csv", "welzijn,Welzijn", "welzijn,Zorg")
                           .sharedEdition());
    const Catalogue catalogue(std::move(editions));
    CHECK(namesIn(list(catalogue, "domains", {}, {})).at(2) == "Zorg");
    CHECK(namesIn(list(catalogue, "domains", {}, "2020")).at(2) == "Welzijn");
}

TEST_CASE("lists: what is not to be had", "[lists]") {
    CHECK(answer("things") == Reason::unknownField);
    CHECK(answer({}) == Reason::unknownField);
    CHECK(answer(5.0) == Reason::unknownField);
    CHECK(answer("areas", {}, "1999") == Reason::unknownEdition);
    SECTION("a list that cannot be narrowed") {
        CHECK(answer("domains", "5") == Reason::unknownField);
        CHECK(answer("rungs", "5") == Reason::unknownField);
        CHECK(answer("editions", "5") == Reason::unknownField);
    }
}

TEST_CASE("lists: a name that cannot stand in a formula gives way to the id", "[lists]") {
    const auto named = [](const std::string& name) {
        Editions editions;
        editions.push_back(
            packages::Package()
                .replace("areas.csv", "westhoek,Westhoek,Westhoek", "westhoek," + name + ",Westhoek")
                .sharedEdition());
        return namesIn(list(Catalogue(std::move(editions)), "areas", "West-Vlaanderen", {})).front();
    };
    SECTION("that a sheet would take for a formula") {
        for (const std::string name : {"=A1", "+A1", "-A1", "@A1"})
            CHECK(named(name) == "westhoek");
        for (const std::string name : {"A=1", "A+1", "A-1", "A@1"})
            CHECK(named(name) == name);
    }
    SECTION("that is longer than a text in a formula may be") {
        const auto longName = [](std::size_t bytes) { // of letters of two bytes, and one more if need be
            std::string name(bytes % 2, 'x');
            while (name.size() < bytes)
                name += "é";
            return name;
        };
        for (const std::size_t size : {254U, 255U})
            CHECK(named(longName(size)) == longName(size));
        CHECK(named(longName(256)) == "westhoek");
    }
}

TEST_CASE("lists: notes on a name of an area and of an item are not a guess", "[lists]") {
    Editions editions;
    editions.push_back(packages::Package()
                           .replace("areas.csv", "de Westhoek", "maat")
                           .replace("instruments.csv", ",maatwerk,", ",maat,")
                           .sharedEdition());
    const Catalogue catalogue(std::move(editions));
    CHECK(list(catalogue, "notes", "maat", {}) == Reason::ambiguousName);
    CHECK(namesIn(list(catalogue, "notes", "westhoek", {})) == listed("notes", "Westhoek"));
    CHECK(namesIn(list(catalogue, "notes", "collectief-maatwerk", {})) ==
          listed("notes", "Collectief maatwerk"));
}
