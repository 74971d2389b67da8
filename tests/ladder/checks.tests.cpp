// The checks of the published figures, against what the source says of them.

#include "packages.hpp"
#include "questions.hpp"

#include "support/catch.hpp"

#include "ladder/catalogue.hpp"
#include "ladder/checks.hpp"
#include "ladder/lookup.hpp"

#include <algorithm>

using namespace ladder;
using questions::edition2020;

namespace {

Check theCheck(PartKind kind, std::string_view area, std::string_view item,
               const Edition& edition = edition2020()) {
    const auto checks = checkTotals(edition);
    const auto found = std::find_if(checks.begin(), checks.end(), [&](const Check& check) {
        return check.kind == kind && check.area == *findArea(edition, area) &&
               check.item == *findItem(edition, item);
    });
    REQUIRE(found != checks.end());
    return *found;
}

std::vector<Check> checksOf(PartKind kind) {
    auto checks = checkTotals(edition2020());
    std::erase_if(checks, [&](const Check& check) { return check.kind != kind; });
    return checks;
}

} // namespace

TEST_CASE("checks: every rung of every area agrees with its parts", "[checks]") {
    SECTION("the sectors of rung 3, in six areas") {
        const auto checks = checksOf(PartKind::sectors);
        CHECK(checks.size() == 6);
        for (const auto& check : checks)
            CHECK(check.verdict() == Verdict::agrees);
    }
    SECTION("the instruments, in six areas, but for rung 3 of the regions, where none has a figure") {
        const auto checks = checksOf(PartKind::instruments);
        CHECK(checks.size() == 18);
        for (const auto& check : checks) {
            const bool isRung3OfRegion =
                edition2020().items()[check.item].rung == 3 && edition2020().areas()[check.area].parent;
            CHECK(check.verdict() == (isRung3OfRegion ? Verdict::noParts : Verdict::agrees));
        }
    }
}

TEST_CASE("checks: a part that was not published is named", "[checks]") {
    const auto check = theCheck(PartKind::instruments, "Brugge", "4");
    CHECK(check.sum == 1726);
    REQUIRE(check.partsMissing.size() == 1);
    CHECK(edition2020().items()[check.partsMissing.front()].id == "activiteitencooperatie");
    CHECK(check.verdict() == Verdict::agrees);
}

TEST_CASE("checks: the regions do not always add up to the province", "[checks]") {
    SECTION("doorstroom: 204 of 363 belong to no region") {
        const auto check = theCheck(PartKind::areas, "West-Vlaanderen", "doorstroom");
        CHECK(check.published == 363);
        CHECK(check.sum == 159);
        CHECK(check.verdict() == Verdict::differs);
    }
    SECTION("rung 4: 8 243 of 8 546") {
        const auto check = theCheck(PartKind::areas, "West-Vlaanderen", "4");
        CHECK(check.sum == 8243);
        CHECK(check.verdict() == Verdict::differs);
    }
    SECTION("rung 5: two less, because each area was rounded") {
        const auto check = theCheck(PartKind::areas, "West-Vlaanderen", "5");
        CHECK(check.sum == 42747);
        CHECK(check.published == 42749);
        CHECK(check.verdict() == Verdict::differs);
    }
    SECTION("rung 3 agrees") {
        CHECK(theCheck(PartKind::areas, "West-Vlaanderen", "3").verdict() == Verdict::agrees);
    }
    SECTION("the activity cooperative was published for no region") {
        const auto check = theCheck(PartKind::areas, "West-Vlaanderen", "Activiteitencoöperatie");
        CHECK_FALSE(check.sum);
        CHECK(check.partsMissing.size() == 5);
        CHECK(check.verdict() == Verdict::noParts);
    }
}

TEST_CASE("checks: a part that is out of scope is not missing", "[checks]") {
    // Rung 5 of Brugge has four instruments; without the 71 of the local services economy they do not add up.
    const auto with = [](const std::string& status) {
        return packages::Package()
            .replace("observations.csv", "\nbrugge,lde,71,A", "\nbrugge,lde,," + status)
            .edition();
    };
    const auto check = [](const Edition& edition) {
        return theCheck(PartKind::instruments, "Brugge", "5", edition);
    };
    const auto whole = *theCheck(PartKind::instruments, "Brugge", "5").sum;
    SECTION("because it was not collected, or cannot exist") {
        for (const std::string status : {"L", "M"}) {
            const auto found = check(with(status));
            CHECK(found.partsMissing.empty());
            CHECK(found.sum == whole - 71);
            CHECK(found.verdict() == Verdict::differs);
        }
    }
    SECTION("as one is that was not published, or not released") {
        for (const std::string status : {"O", "Q"}) {
            const auto edition = with(status);
            const auto found = check(edition);
            CHECK(found.partsMissing == std::vector<std::uint32_t>{*findItem(edition, "LDE")});
            CHECK(found.sum == whole - 71);
            CHECK(found.verdict() == Verdict::incomplete);
        }
    }
}

TEST_CASE("checks: a rung without parts in scope is not checked", "[checks]") {
    packages::Package package;
    package.replace("observations.csv", "\nbrugge,ama,,O", "\nbrugge,ama,,L");
    package.replace("observations.csv", "\nbrugge,arbeidszorg,,O", "\nbrugge,arbeidszorg,,M");
    const auto edition = package.edition();
    const auto checks = checkTotals(edition);
    const auto brugge = findArea(edition, "Brugge").value();
    CHECK(std::none_of(checks.begin(), checks.end(), [&](const Check& check) {
        return check.kind == PartKind::instruments && check.area == brugge && check.item == edition.rung(3);
    }));
}

TEST_CASE("checks: the areas inside are compared for each item that has a figure", "[checks]") {
    // Of the province alone, and not for the three rungs that were not measured.
    const auto checks = checksOf(PartKind::areas);
    REQUIRE(checks.size() == 22 - 3);
    for (const auto& check : checks)
        CHECK(check.area == *findArea(edition2020(), "West-Vlaanderen"));
    CHECK(checks.front().item == *findItem(edition2020(), "5"));
    CHECK(checks.back().item == *findItem(edition2020(), "Andere"));
}
