// What a package is read with, and would be read wrongly in silence: each has its place.

#include "packages.hpp"
#include "questions.hpp"

#include "support/catch.hpp"

using namespace ladder;
using packages::Findings;
using packages::findings;
using packages::notices;
using packages::Package;
using packages::warnings;
using questions::ask;

namespace {

constexpr auto descriptor = "datapackage.json";
constexpr auto observations = "observations.csv";

/// Warns of nothing else, and of nothing that keeps it from being read.
void checkWarning(const Package& package, const packages::Finding& warning) {
    CHECK(findings(package).empty());
    CHECK(warnings(package) == Findings{warning});
    CHECK(notices(package).empty());
}

/// Tells of nothing else, and of nothing that someone must accept.
void checkNotice(const Package& package, const packages::Finding& notice) {
    CHECK(findings(package).empty());
    CHECK(warnings(package).empty());
    CHECK(notices(package) == Findings{notice});
}

} // namespace

TEST_CASE("warnings: the bundled package has none", "[package][warnings]") {
    CHECK(warnings(Package()).empty());
    CHECK(notices(Package()).empty());
}

TEST_CASE("warnings: what stands for a missing value is no figure", "[package][warnings]") {
    const std::string filled = "\nbrugge,ama,999999,O,";
    const std::string empty = "\nbrugge,ama,,O,";
    SECTION("as the schema declares it") {
        auto package = Package().replaceAll(descriptor, "\"missingValues\": [\"\"]",
                                            "\"missingValues\": [\"\", \"999999\", \"n.b.\"]");
        package.replace(observations, empty, filled);
        package.replace(observations, "\noostende,ama,,O,", "\noostende,ama,n.b.,O,");
        const auto edition = package.edition();
        CHECK(ask(count, edition, "Brugge", "AMA") == Reason::notAvailable);
        CHECK(ask(count, edition, "Oostende", "AMA") == Reason::notAvailable);
        CHECK(warnings(package).empty());
        // A figure that is one stays one.
        CHECK(ask(count, edition, "Brugge", "SINE") == 156.0);
    }
    SECTION("with a label, or for one column alone") {
        const auto labelled =
            Package()
                .replaceAll(descriptor, "\"missingValues\": [\"\"]",
                            "\"missingValues\": [{\"value\": \"999999\", \"label\": \"n.b.\"}]")
                .replace(observations, empty, filled);
        CHECK(findings(labelled).empty());
        const auto column = Package()
                                .replace(descriptor, "{\"name\": \"value\", ",
                                         "{\"name\": \"value\", \"missingValues\": [\"999999\"], ")
                                .replace(observations, empty, filled);
        CHECK(findings(column).empty());
    }
    SECTION("and in a figure that must be there it is a defect") {
        CHECK(findings(
                  Package()
                      .replaceAll(descriptor, "\"missingValues\": [\"\"]", "\"missingValues\": [\"999999\"]")
                      .replace(observations, "\nbrugge,sine,156,A,", "\nbrugge,sine,999999,A,")) ==
              Findings{{observations, 51, 3, "value", Reason::valueMissing, {"A"}}});
    }
    SECTION("that is no list of texts is refused") {
        const auto found = findings(
            Package().replaceAll(descriptor, "\"missingValues\": [\"\"]", "\"missingValues\": \"999999\""));
        REQUIRE(found.size() == 7); // one for each table
        CHECK(found.back().problem == Reason::wrongValue);
        CHECK(found.back().name == "/resources/6/schema/missingValues");
    }
}

TEST_CASE("warnings: figures of a year in which an instrument does not exist", "[package][warnings]") {
    Package package;
    package.replaceAll(descriptor, "\"constraints\": {\"required\": true, \"minimum\": 0, \"maximum\": 1}},",
                       "\"constraints\": {}}, {\"name\": \"valid_from\"}, {\"name\": \"valid_to\"}, "
                       "{\"name\": \"successor\"},");
    package.replaceAll("instruments.csv", "\n", ",,,\n");
    package.replace("instruments.csv", "alias,note,,,", "alias,note,valid_from,valid_to,successor");
    const auto with = [&](const std::string& cells) {
        return Package(package).replace("instruments.csv", ",sine-weight;domain-assigned,,,",
                                        ",sine-weight;domain-assigned," + cells);
    };
    constexpr auto file = "instruments.csv";
    SECTION("after its last") {
        checkNotice(with("2015,2019,"), {file, 3, 11, "valid_to", Reason::figureAfterEnd, {"2020", "2019"}});
    }
    SECTION("before its first") {
        checkNotice(with("2021,,"), {file, 3, 10, "valid_from", Reason::figureBeforeStart, {"2020", "2021"}});
    }
    SECTION("but not of a year in which it does") {
        for (const auto* cells : {"2020,2020,", "2015,,", ",2020,"})
            CHECK(notices(with(cells)).empty());
    }
    SECTION("nor where it has none") {
        auto none = with("2015,2019,");
        for (const auto* area :
             {"west-vlaanderen,sine,1214", "westhoek,sine,216", "brugge,sine,156", "oostende,sine,115",
              "midden-west-vlaanderen,sine,196", "zuid-west-vlaanderen,sine,531"}) {
            const std::string row = area;
            none.replace(observations, "\n" + row + ",A,", "\n" + row.substr(0, row.rfind(',')) + ",,M,");
        }
        CHECK(findings(none).empty());
        CHECK(notices(none).empty());
    }
    SECTION("and a successor that is not one of a later edition") {
        checkNotice(with(",,trede-4"), {file, 3, 12, "successor", Reason::successorIsRung, {"trede-4"}});
        checkNotice(with(",,lde"), {file, 3, 12, "successor", Reason::successorInEdition, {"lde"}});
        CHECK(notices(with(",,nieuw")).empty());
    }
}

TEST_CASE("warnings: a status that SDMX does not know", "[package][warnings]") {
    const auto with = [](const std::string& status, const std::string& value = "156") {
        return Package().replace(observations, "\nbrugge,sine,156,A,",
                                 "\nbrugge,sine," + value + "," + status + ",");
    };
    SECTION("is named with its place") {
        const std::string status = GENERATE("T", "Y", "Z", "X_9", "AA", "C", "1");
        checkNotice(with(status), {observations, 51, 4, "status", Reason::unknownStatus, {status}});
    }
    SECTION("is none of its own list") {
        for (const auto* status :
             {"A", "B", "D", "E", "F", "G", "I", "J", "K", "N", "P", "R", "S", "U", "V", "W", "X", "_U"}) {
            CAPTURE(status);
            CHECK(findings(with(status)).empty());
            CHECK(notices(with(status)).empty());
        }
        for (const auto* status : {"H", "L", "M", "O", "Q"})
            CHECK(notices(with(status, "")).empty());
    }
    SECTION("or that says that there is no figure, with one") {
        const std::string status = GENERATE("H", "Q");
        checkWarning(with(status), {observations, 51, 3, "value", Reason::valueUnexpected, {"156", status}});
    }
}

TEST_CASE("warnings: a name that makes something else unaskable", "[package][warnings]") {
    SECTION("the number of a rung") {
        checkNotice(Package().replace("sectors.csv", "andere sectoren", "5"),
                    {"sectors.csv", 6, 5, "alias", Reason::nameOfRung, {"5", "5"}});
        checkNotice(Package().replace("instruments.csv", ",LDE,5,1", ",6,5,1"),
                    {"instruments.csv", 4, 4, "short_name", Reason::nameOfRung, {"6", "6"}});
    }
    SECTION("also between rungs, in either order") {
        checkNotice(Package().replace("rungs.csv", "Betaald werk,Paid work,,", "Betaald werk,Paid work,2,"),
                    {"rungs.csv", 2, 5, "alias", Reason::nameOfRung, {"2", "2"}});
    }
    SECTION("an area with the name of an item, of which LADDER_INFO tells") {
        checkWarning(Package().replace("areas.csv", "regio Oostende", "sine"),
                     {"instruments.csv", 3, 1, "id", Reason::idIsNameOfOther, {"sine", "oostende"}});
        checkWarning(Package().replace("sectors.csv", "andere sectoren", "Brugge"),
                     {"areas.csv", 4, 1, "id", Reason::idIsNameOfOther, {"brugge", "andere"}});
    }
}
