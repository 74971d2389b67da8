// What changed from one edition to another.

#include "packages.hpp"
#include "questions.hpp"

#include "support/catch.hpp"

using namespace ladder;
using packages::packageOf;
using questions::ask;
using questions::edition2020;

namespace {

const Edition& edition2021() {
    static const auto edition =
        packageOf(2021, 0)
            .replace("observations.csv", "westhoek,trede-5,6692", "westhoek,trede-5,6800")
            .replace("observations.csv", "brugge,lde,71,A", "brugge,lde,,O")
            .replace("observations.csv", "westhoek,algemeen-welzijnswerk,0",
                     "westhoek,algemeen-welzijnswerk,3")
            .replace("observations.csv", "\noostende,sine,115", "\noostende,sine,100")
            .edition();
    return edition;
}

Result<double> changeOf(std::string_view area, std::string_view item) {
    return change(ask(count, edition2020(), area, item), ask(count, edition2021(), area, item));
}
Result<double> growthOf(std::string_view area, std::string_view item) {
    return growth(ask(count, edition2020(), area, item), ask(count, edition2021(), area, item));
}

} // namespace

TEST_CASE("changes: a change is the later figure minus the earlier", "[changes]") {
    CHECK(changeOf("Westhoek", "5") == 108);
    CHECK(changeOf("Oostende", "SINE") == -15);
    CHECK(changeOf("Brugge", "5") == 0);
    CHECK(changeOf("Westhoek", "Algemeen welzijnswerk") == 3);
}

TEST_CASE("changes: growth is the change divided by the earlier figure", "[changes]") {
    CHECK(growthOf("Westhoek", "5") == 108.0 / 6692);
    CHECK(growthOf("Oostende", "SINE") == -15.0 / 115);
    SECTION("and missing where that is zero") {
        CHECK(growthOf("Westhoek", "Algemeen welzijnswerk") == Reason::noBase);
    }
}

TEST_CASE("changes: both figures must be there", "[changes]") {
    CHECK(changeOf("Brugge", "LDE") == Reason::notAvailable);
    CHECK(growthOf("Brugge", "LDE") == Reason::notAvailable);
    CHECK(changeOf("Brugge", "AMA") == Reason::notAvailable);
    CHECK(growthOf("Brugge", "6") == Reason::notCollected);
    CHECK(change(Reason::notCollected, 5.0) == Reason::notCollected);
    CHECK(change(5.0, Reason::notAvailable) == Reason::notAvailable);
}

TEST_CASE("changes: what is missing is told apart from what was asked wrongly", "[changes]") {
    for (const auto reason : {Reason::notAvailable, Reason::notCollected, Reason::noPart, Reason::partMissing,
                              Reason::noBase, Reason::notApplicable})
        CHECK(isMissingFigure(reason));
    for (const auto reason : {Reason::noName, Reason::unknownName, Reason::ambiguousName,
                              Reason::unknownEdition, Reason::unknownField, Reason::tooLarge})
        CHECK_FALSE(isMissingFigure(reason));
}

TEST_CASE("changes: areas and items are matched by id, through the name of either edition", "[changes]") {
    const auto later = packageOf(2021, 0)
                           .replace("areas.csv", "oostende,Oostende,Ostend", "oostende,Kust,Coast")
                           .replace("areas.csv", "Westhoek;de Westhoek", "Westhoek")
                           .replace("areas.csv", "Midden-W.-Vl.", "Midden-W.-Vl.;de Westhoek")
                           .replace("instruments.csv", "sine,SINE,Social integration economy (SINE),SINE",
                                    "sine,Inschakeling,Insertion,")
                           .replace("instruments.csv", "wijk-werken,Wijk-werken,Neighbourhood work,",
                                    "buurtwerk,Buurtwerk,Community work,")
                           .replaceAll("observations.csv", ",wijk-werken,", ",buurtwerk,")
                           .edition();
    const auto& first = edition2020();
    const auto items = [&](std::string_view name) { return findItem(first, later, name); };
    const auto areas = [&](std::string_view name) { return findArea(first, later, name); };
    const auto sine = std::pair(*findItem(first, "SINE"), *findItem(later, "Inschakeling"));
    CHECK(items("SINE").value() == sine);
    CHECK(items("Inschakeling").value() == sine);
    CHECK(items("Social integration economy (SINE)").value() == sine);
    CHECK(findItem(later, first, "Inschakeling").value() == std::pair(sine.second, sine.first));
    CHECK(items("5").value().first == first.rung(5));
    SECTION("what only one of them has is unknown") {
        CHECK(items("Wijk-werken") == Reason::unknownName);
        CHECK(items("Buurtwerk") == Reason::unknownName);
        CHECK(items("Iets") == Reason::unknownName);
        CHECK(areas("") == Reason::noName);
    }
    SECTION("a name that has passed to another is ambiguous, its id is not") {
        CHECK(areas("de Westhoek") == Reason::ambiguousName);
        CHECK(first.areas()[areas("Kust").value().first].id == "oostende");
        CHECK(areas("westhoek").value().first == *findArea(first, "Westhoek"));
    }
}

TEST_CASE("changes: a name that fits two things in one edition is ambiguous, whatever it is in the other",
          "[changes]") {
    const auto twice =
        packageOf(2021, 0)
            .replace("areas.csv", "regio Oostende", "kust")
            .replace("areas.csv", "regio Brugge", "kust")
            .replace("instruments.csv", "sociale-economie,maatwerk,", "sociale-economie,steun,")
            .replace("sectors.csv", "andere sectoren", "steun")
            .edition();
    const auto once = packageOf(2022, 0)
                          .replace("areas.csv", "regio Oostende", "kust")
                          .replace("sectors.csv", "andere sectoren", "steun")
                          .edition();
    SECTION("a name of one thing") {
        CHECK(findArea(twice, once, "kust") == Reason::ambiguousName);
        CHECK(findArea(once, twice, "kust") == Reason::ambiguousName);
        CHECK(findItem(twice, once, "steun") == Reason::ambiguousName);
        CHECK(findItem(once, twice, "steun") == Reason::ambiguousName);
    }
    SECTION("a name of nothing") {
        CHECK(findArea(twice, edition2020(), "kust") == Reason::ambiguousName);
        CHECK(findArea(edition2020(), twice, "kust") == Reason::unknownName); // the first that was asked
    }
    SECTION("unless it is the same thing in both") {
        CHECK(findArea(once, edition2020(), "kust").value() == std::pair<AreaIndex, AreaIndex>(3, 3));
        CHECK(findArea(twice, once, "oostende").value() == std::pair<AreaIndex, AreaIndex>(3, 3));
    }
}

TEST_CASE("changes: a name of two things, neither of which is in the other edition, is ambiguous",
          "[changes]") {
    const auto later = packageOf(2021, 0)
                           .replace("instruments.csv", "\nlde,", "\nbuurtdiensten,")
                           .replaceAll("observations.csv", ",lde,", ",buurtdiensten,")
                           .replace("areas.csv", "\noostende,", "\nkust,")
                           .replaceAll("observations.csv", "\noostende,", "\nkust,")
                           .edition();
    CHECK(findItem(edition2020(), later, "LDE") == Reason::ambiguousName);
    CHECK(findItem(later, edition2020(), "LDE") == Reason::ambiguousName);
    CHECK(findArea(edition2020(), later, "regio Oostende") == Reason::ambiguousName);
    CHECK(findItem(edition2020(), later, "buurtdiensten") == Reason::unknownName);
    CHECK(findItem(later, edition2020(), "buurtdiensten") == Reason::unknownName);
    CHECK(findArea(edition2020(), later, "kust") == Reason::unknownName);
}
