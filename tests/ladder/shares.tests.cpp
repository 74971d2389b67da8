// Shares: of the parent, of the ladder and of the sectors.

#include "packages.hpp"
#include "questions.hpp"

#include "support/catch.hpp"

using namespace ladder;
using packages::Package;
using questions::ask;

namespace {

constexpr auto observations = "observations.csv";

} // namespace

TEST_CASE("shares: the share of an area in its parent", "[shares]") {
    SECTION("is its figure divided by the parent's") {
        CHECK(ask(shareOfParent, "Westhoek", "5") == 6692.0 / 42749);
        CHECK(ask(shareOfParent, "Oostende", "wijk-werken") == 234.0 / 871);
        CHECK(ask(shareOfParent, "Brugge", "Algemeen welzijnswerk") == 1);
        CHECK(ask(shareOfParent, "Oostende", "Andere") == 0);
    }
    SECTION("is 1 for an area without parent that has a figure") {
        CHECK(ask(shareOfParent, "West-Vlaanderen", "5") == 1);
        CHECK(ask(shareOfParent, "West-Vlaanderen", "activiteitencoöperatie") == 1);
        CHECK(ask(shareOfParent, "West-Vlaanderen", "6") == Reason::notCollected);
    }
    SECTION("is missing where the area has no figure") {
        CHECK(ask(shareOfParent, "Brugge", "AMA") == Reason::notAvailable);
        CHECK(ask(shareOfParent, "Brugge", "6") == Reason::notCollected);
    }
    SECTION("is missing where the parent has no figure") {
        const auto edition =
            Package()
                .replace(observations, "west-vlaanderen,sine,1214,A", "west-vlaanderen,sine,,O")
                .edition();
        CHECK(ask(shareOfParent, edition, "Brugge", "SINE") == Reason::notAvailable);
    }
    SECTION("is missing where the parent's figure is zero") {
        const auto edition =
            Package()
                .replace(observations, "\nwest-vlaanderen,andere,74,", "\nwest-vlaanderen,andere,0,")
                .edition();
        CHECK(ask(shareOfParent, edition, "Zuid-West-Vlaanderen", "Andere") == Reason::noBase);
        CHECK(ask(shareOfParent, edition, "Brugge", "Andere") == Reason::noBase);
        CHECK(ask(shareOfParent, edition, "West-Vlaanderen", "Andere") == 1);
    }
    SECTION("is one of the nearest parent only") {
        const auto edition = Package()
                                 .replace("areas.csv", "oostende,Oostende,Ostend,regio,west-vlaanderen",
                                          "oostende,Oostende,Ostend,stad,brugge")
                                 .edition();
        CHECK(ask(shareOfParent, edition, "Oostende", "SINE") == 115.0 / 156);
    }
}

TEST_CASE("shares: the part of a rung in the ladder of an area", "[shares]") {
    SECTION("is its published total divided by that of the ladder") {
        CHECK(ask(shareOfLadder, "West-Vlaanderen", "3") == 1495.0 / 52790);
        CHECK(ask(shareOfLadder, "Oostende", "5") == 3747.0 / 5346);
    }
    SECTION("is missing for a rung that was not measured") {
        CHECK(ask(shareOfLadder, "Oostende", "1") == Reason::notCollected);
    }
    SECTION("is missing where the whole ladder is zero") {
        const auto edition = Package()
                                 .replace(observations, "oostende,trede-5,3747", "oostende,trede-5,0")
                                 .replace(observations, "oostende,trede-4,1570", "oostende,trede-4,0")
                                 .replace(observations, "oostende,trede-3,29", "oostende,trede-3,0")
                                 .edition();
        CHECK(ask(shareOfLadder, edition, "Oostende", "5") == Reason::noBase);
    }
}

TEST_CASE("shares: the part of a sector in the sectors of an area", "[shares]") {
    constexpr auto mentalHealth = "Sector geestelijke gezondheidszorg";
    Package package;
    SECTION("is its figure divided by their sum") {
        CHECK(ask(shareOfSectors, "Oostende", mentalHealth) == 19.0 / 29);
        CHECK(ask(shareOfSectors, "West-Vlaanderen", "Andere") == 74.0 / 1495);
        CHECK(ask(shareOfSectors, "Westhoek", "Andere") == 0);
    }
    SECTION("is missing where one of them was not published") {
        package.replace(observations, "oostende,personen-met-een-handicap,5,A",
                        "oostende,personen-met-een-handicap,,O");
        CHECK(ask(shareOfSectors, package.edition(), "Oostende", mentalHealth) == Reason::partMissing);
    }
    SECTION("is of the others where one of them cannot exist") {
        package.replace(observations, "oostende,personen-met-een-handicap,5,A",
                        "oostende,personen-met-een-handicap,,M");
        CHECK(ask(shareOfSectors, package.edition(), "Oostende", mentalHealth) == 19.0 / 24);
    }
    SECTION("is missing where all are zero") {
        package.replace(observations, "oostende,geestelijke-gezondheidszorg,19",
                        "oostende,geestelijke-gezondheidszorg,0");
        package.replace(observations, "oostende,personen-met-een-handicap,5",
                        "oostende,personen-met-een-handicap,0");
        package.replace(observations, "oostende,sociale-economie,5", "oostende,sociale-economie,0");
        CHECK(ask(shareOfSectors, package.edition(), "Oostende", mentalHealth) == Reason::noBase);
    }
    SECTION("is of the sectors of its own rung only") {
        package.replace("sectors.csv", "andere,Andere,Other,3", "andere,Andere,Other,4");
        CHECK(ask(shareOfSectors, package.edition(), "Zuid-West-Vlaanderen", "Andere") == 1);
        CHECK(ask(shareOfSectors, package.edition(), "Zuid-West-Vlaanderen", mentalHealth) == 164.0 / 554);
    }
}
