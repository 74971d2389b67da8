// A name that fits two things is an error that names both, and their ids are the way out.

#include "packages.hpp"
#include "questions.hpp"

#include "ladder/explain.hpp"
#include "ladder/explain_answer.hpp"
#include "ladder/info.hpp"
#include "ladder/unfound.hpp"
#include "support/catch.hpp"

using namespace ladder;
using packages::Package;
using packages::packageOf;
using questions::ask;

namespace {

/// Two areas are known as "kust", an instrument and a sector as "maat", and all four as "iets".
const Catalogue& catalogue() {
    static const Catalogue made = [] {
        Editions editions;
        editions.push_back(Package()
                               .replace("areas.csv", "de Westhoek", "Kust;iets")
                               .replace("areas.csv", "regio Oostende", "kúst;iets")
                               .replace("instruments.csv", ",maatwerk,", ",Maat;iets,")
                               .replace("sectors.csv", "andere sectoren", "maat;iets")
                               .replace("areas.csv", "regio Brugge", "AMA")
                               .sharedEdition());
        return Catalogue(std::move(editions));
    }();
    return made;
}
const Edition& edition() {
    return catalogue().defaultEdition();
}

} // namespace

TEST_CASE("ambiguity: a name of two things is not a guess", "[ambiguity]") {
    CHECK(findArea(edition(), "KUST") == Reason::ambiguousName);
    CHECK(findItem(edition(), "maat") == Reason::ambiguousName);
    CHECK(areasCalled(edition(), "kust").size() == 2);
    SECTION("unless only one of them is of the kind that is asked for") {
        CHECK(findItem(edition(), "maat", ItemKind::instrument));
        CHECK(findItem(edition(), "maat", ItemKind::sector));
        CHECK(findItem(edition(), "maat", ItemKind::rung) == Reason::unknownName);
    }
    SECTION("and the ids still tell them apart") {
        CHECK(ask(count, edition(), "westhoek", "5") == 6692);
        CHECK(ask(count, edition(), "oostende", "5") == 3747);
        CHECK(ask(count, edition(), "oostende", "collectief-maatwerk") == 436);
        CHECK(ask(count, edition(), "oostende", "andere") == 0);
    }
}

TEST_CASE("ambiguity: an explanation names both and their ids", "[ambiguity][explain]") {
    CHECK(explain(catalogue(), "kust", "5", {}, Language::dutch) ==
          "'kust' is de naam van Westhoek (id westhoek) en Oostende (id oostende): gebruik het id.");
    CHECK(explain(catalogue(), "kust", "5", {}, Language::english) ==
          "'kust' is the name of Westhoek (id westhoek) and Ostend (id oostende): use the id.");
    CHECK(explain(catalogue(), "Brugge", "maat", {}, Language::dutch) ==
          "'maat' is de naam van Collectief maatwerk (id collectief-maatwerk) en Andere (id andere): gebruik "
          "het id.");
    SECTION("of areas and items at once") {
        CHECK(explain(catalogue(), "kust", "maat", {}, Language::english) ==
              "'kust' is the name of Westhoek (id westhoek) and Ostend (id oostende): use the id; "
              "'maat' is the name of Collective tailored work (id collectief-maatwerk) and Other (id "
              "andere): use the id.");
    }
}

TEST_CASE("ambiguity: a name goes before one that is it but for a footnote mark", "[ambiguity][info]") {
    Editions editions;
    editions.push_back(Package()
                           .replace("areas.csv", "westhoek,Westhoek,", "westhoek,Zone (1),")
                           .replace("instruments.csv", "sine,SINE,", "sine,Zone,")
                           .sharedEdition());
    const Catalogue catalogue(std::move(editions));
    const auto& edition = catalogue.defaultEdition();
    SECTION("where either an area or an item can be meant") {
        CHECK(info(catalogue, "Zone (1)", "id", {}) == Cell("westhoek"));
        CHECK(info(catalogue, "Zone", "id", {}) == Cell("sine"));
        CHECK(info(catalogue, "Zone¹", "id", {}) == Cell("sine"));
        CHECK(explainAnswer(catalogue, Answer::info, {}, std::vector<Term>{"Zone (1)", "id"},
                            Language::dutch) == "Zone (1), editie 2020: id: westhoek.");
    }
    SECTION("in a list of the notes on it") {
        const auto ofArea = list(catalogue, "notes", "westhoek", {});
        const auto ofItem = list(catalogue, "notes", "sine", {});
        REQUIRE(ofArea);
        REQUIRE(ofItem != ofArea);
        CHECK(list(catalogue, "notes", "Zone (1)", {}) == ofArea);
        CHECK(list(catalogue, "notes", "Zone", {}) == ofItem);
    }
    SECTION("so that formulas and lists ask by the names, which mean one thing each") {
        CHECK(nameToWrite(edition, edition.areas()[findArea(edition, "westhoek").value()]) == "Zone (1)");
        CHECK(nameToWrite(edition, edition.items()[findItem(edition, "sine").value()]) == "Zone");
        CHECK(list(catalogue, "areas", "West-Vlaanderen", {}).value().front() ==
              std::vector<Cell>{"Zone (1)"});
    }
}

TEST_CASE("ambiguity: a name goes before one of another edition that is it but for a footnote mark",
          "[ambiguity][info]") {
    const auto from = Package()
                          .replace("areas.csv", "westhoek,Westhoek,", "westhoek,Zone (1),")
                          .replace("instruments.csv", "sine,SINE,", "sine,Deel (1),")
                          .sharedEdition();
    auto package = packageOf(2021, 0)
                       .replace("areas.csv", "brugge,Brugge,", "brugge,Zone,")
                       .replace("instruments.csv", "lde,Lokale diensteneconomie (LDE),", "lde,Deel,");
    SECTION("where both editions have the one that is meant") {
        const auto to = package.sharedEdition();
        const auto westhoek = findArea(*from, "westhoek").value();
        const auto sine = findItem(*from, "sine").value();
        CHECK(findArea(*from, *to, "Zone (1)") == std::pair(westhoek, westhoek));
        CHECK(findArea(*to, *from, "Zone (1)") == std::pair(westhoek, westhoek));
        CHECK(findItem(*from, *to, "Deel (1)") == std::pair(sine, sine));
        CHECK(findArea(*from, *to, "Zone")->first == findArea(*from, "brugge"));
    }
    SECTION("where the other edition has it not, which is told") {
        const auto to = package.replace("areas.csv", "westhoek,Westhoek,", "west,Westhoek,")
                            .replaceAll("observations.csv", "\nwesthoek,", "\nwest,")
                            .sharedEdition();
        CHECK(findArea(*from, *to, "Zone (1)") == Reason::unknownName);
        CHECK(explainUnfoundArea(Catalogue({from, to}), *from, *to, "Zone (1)", Language::english) ==
              "'Zone (1)' is not an area of edition 2021, but of edition 2020");
    }
}

TEST_CASE("ambiguity: what is known of a name of two things is not told", "[ambiguity][info]") {
    CHECK(info(catalogue(), "kust", "name", {}) == Reason::ambiguousName);
    CHECK(info(catalogue(), "maat", "name", {}) == Reason::ambiguousName);
    SECTION("also where one of them is an area and the other an item") {
        CHECK(info(catalogue(), "AMA", "name", {}) == Reason::ambiguousName);
        CHECK(info(catalogue(), "iets", "name", {}) == Reason::ambiguousName);
    }
    SECTION("also where two of them are areas and one is an item") {
        Editions editions;
        editions.push_back(Package()
                               .replace("areas.csv", "de Westhoek", "kust")
                               .replace("areas.csv", "regio Oostende", "kust")
                               .replace("instruments.csv", ",maatwerk,", ",kust,")
                               .sharedEdition());
        CHECK(info(Catalogue(std::move(editions)), "kust", "name", {}) == Reason::ambiguousName);
    }
}
