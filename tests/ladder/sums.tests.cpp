// Sums: what the instruments of a rung add up to, and the whole ladder.

#include "packages.hpp"
#include "questions.hpp"

#include "support/catch.hpp"
#include "support/published.hpp"

#include <cmath>
#include <map>

using namespace ladder;
using packages::Package;
using questions::ask;
using questions::edition2020;

namespace {

constexpr auto observations = "observations.csv";

Result<double> totalOf(const Edition& edition, std::string_view area) {
    return ladderTotal(edition, findArea(edition, area).value());
}

} // namespace

TEST_CASE("sums: the instruments of rung 5 with SINE for 0.4 round to each published total", "[sums]") {
    std::map<std::string, double> sums;
    std::map<std::string, double> totals;
    for (const auto& figure : support::publishedFigures()) {
        if (figure.item.starts_with("Trede 5"))
            totals[figure.area] = figure.value.value();
        else if (figure.item == "SINE")
            sums[figure.area] += 0.4 * figure.value.value();
        else if (figure.item == "Doelgroepkortingen" || figure.item == "Collectief maatwerk" ||
                 figure.item == "Lokale diensteneconomie (LDE)")
            sums[figure.area] += figure.value.value();
    }
    REQUIRE(sums.size() == 6);
    for (const auto& [area, sum] : sums) {
        CAPTURE(area);
        CHECK(ask(weightedSum, area, "5").value() == Approx(sum).epsilon(1e-12));
        CHECK(std::round(ask(weightedSum, area, "5").value()) == totals.at(area));
    }
}

TEST_CASE("sums: the weighted sum of a rung", "[sums]") {
    SECTION("is not rounded") {
        CHECK(ask(weightedSum, "Westhoek", "5").value() == Approx(6692.4).epsilon(1e-12));
    }
    SECTION("leaves out what was not published, and tells so") {
        CHECK(ask(weightedSum, "Brugge", "4") == 1726);
        const auto missing = ask(instrumentsWithoutFigure, "Brugge", "4");
        REQUIRE(missing.size() == 1);
        CHECK(edition2020().items()[missing.front()].name.nl == "Activiteitencoöperatie");
    }
    SECTION("is complete for the province") {
        CHECK(ask(weightedSum, "West-Vlaanderen", "4") == 8546);
        CHECK(ask(weightedSum, "West-Vlaanderen", "3") == 1495);
        CHECK(ask(instrumentsWithoutFigure, "West-Vlaanderen", "4").empty());
    }
    SECTION("is missing, not zero, where no instrument has a figure") {
        CHECK(ask(weightedSum, "Brugge", "3") == Reason::noPart);
        CHECK(ask(instrumentsWithoutFigure, "Brugge", "3").size() == 2);
    }
    SECTION("is missing for a rung without instruments") {
        CHECK(ask(weightedSum, "Brugge", "6") == Reason::noPart);
        CHECK(ask(instrumentsWithoutFigure, "Brugge", "6").empty());
    }
    SECTION("is zero where all instruments are zero") {
        const auto edition =
            Package().replace(observations, "brugge,ama,,O,not-published", "brugge,ama,0,A,").edition();
        CHECK(ask(weightedSum, edition, "Brugge", "3") == 0);
    }
}

TEST_CASE("sums: the ladder of an area is the sum of its published rungs", "[sums]") {
    const auto [area, total] = GENERATE(table<std::string, double>({{"West-Vlaanderen", 52790},
                                                                    {"Westhoek", 8327},
                                                                    {"Brugge", 11044},
                                                                    {"Oostende", 5346},
                                                                    {"Midden-West-Vlaanderen", 11916},
                                                                    {"Zuid-West-Vlaanderen", 15852}}));
    CHECK(totalOf(edition2020(), area) == total);
}

TEST_CASE("sums: the ladder of an area in other editions", "[sums]") {
    Package package;
    SECTION("is missing where a rung that exists was not published") {
        package.replace(observations, "brugge,trede-4,1726,A", "brugge,trede-4,,O");
        CHECK(totalOf(package.edition(), "Brugge") == Reason::partMissing);
        CHECK(ask(shareOfLadder, package.edition(), "Brugge", "5") == Reason::partMissing);
        CHECK(totalOf(package.edition(), "Westhoek") == 8327);
    }
    SECTION("counts a rung as soon as it is measured") {
        package.replace(observations, "\nbrugge,trede-2,,L", "\nbrugge,trede-2,10,A");
        CHECK(totalOf(package.edition(), "Brugge") == 11054);
    }
    SECTION("leaves out a rung that cannot exist") {
        package.replace(observations, "\nbrugge,trede-2,,L", "\nbrugge,trede-2,,M");
        CHECK(totalOf(package.edition(), "Brugge") == 11044);
    }
    SECTION("is missing where no rung was measured") {
        package.replace(observations, "brugge,trede-5,9059,A", "brugge,trede-5,,L");
        package.replace(observations, "brugge,trede-4,1726,A", "brugge,trede-4,,L");
        package.replace(observations, "brugge,trede-3,259,A", "brugge,trede-3,,L");
        CHECK(totalOf(package.edition(), "Brugge") == Reason::noPart);
    }
}
