// Ranks among the areas with the same parent.

#include "packages.hpp"
#include "questions.hpp"

#include "support/catch.hpp"

using namespace ladder;
using packages::Package;
using questions::ask;
using questions::edition2020;

namespace {

constexpr auto observations = "observations.csv";

/// The ranks of the regions in the order of the edition; 0 where there is none.
std::vector<double> ranksOfRegions(const Edition& edition, std::string_view item) {
    std::vector<double> ranks;
    for (const auto* region :
         {"westhoek", "brugge", "oostende", "midden-west-vlaanderen", "zuid-west-vlaanderen"}) {
        const auto answer = ask(rank, edition, region, item);
        ranks.push_back(answer ? *answer : 0);
    }
    return ranks;
}

} // namespace

TEST_CASE("ranks: the highest figure is first", "[ranks]") {
    CHECK(ranksOfRegions(edition2020(), "5") == std::vector<double>{4, 3, 5, 2, 1});
    CHECK(ranksOfRegions(edition2020(), "wijk-werken") == std::vector<double>{3, 5, 1, 4, 2});
}

TEST_CASE("ranks: equal figures share a rank", "[ranks]") {
    SECTION("and the next one counts all before it") {
        const auto edition =
            Package().replace(observations, "westhoek,wijk-werken,161", "westhoek,wijk-werken,213").edition();
        CHECK(ranksOfRegions(edition, "wijk-werken") == std::vector<double>{2, 5, 1, 4, 2});
    }
    SECTION("also at the end") {
        CHECK(ranksOfRegions(edition2020(), "Andere") == std::vector<double>{2, 2, 2, 2, 1});
    }
}

TEST_CASE("ranks: areas without a figure do not count", "[ranks]") {
    const auto edition =
        Package().replace(observations, "oostende,wijk-werken,234,A", "oostende,wijk-werken,,O").edition();
    CHECK(ranksOfRegions(edition, "wijk-werken") == std::vector<double>{2, 4, 0, 3, 1});
    CHECK(ask(rank, edition, "Oostende", "wijk-werken") == Reason::notAvailable);
    CHECK(ask(rank, edition, "Oostende", "6") == Reason::notCollected);
}

TEST_CASE("ranks: only areas with the same parent are compared", "[ranks]") {
    CHECK(ask(rank, "West-Vlaanderen", "5") == 1);
    SECTION("two areas without parent are compared with each other") {
        const auto edition =
            Package()
                .replace("areas.csv", "Brugge,Bruges,regio,west-vlaanderen", "Brugge,Bruges,provincie,")
                .edition();
        CHECK(ask(rank, edition, "West-Vlaanderen", "5") == 1);
        CHECK(ask(rank, edition, "Brugge", "5") == 2);
        CHECK(ask(rank, edition, "Westhoek", "5") == 3);
    }
}
