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
