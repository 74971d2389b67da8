// A name that fits two things is an error that names both, and their ids are the way out.

#include "packages.hpp"
#include "questions.hpp"

#include "ladder/explain.hpp"
#include "ladder/info.hpp"
#include "support/catch.hpp"

using namespace ladder;
using packages::Package;
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
