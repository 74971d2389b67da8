// The list of defects: all of them, in words, and no more than a person would read.

#include "packages.hpp"

#include "ladder/package/defect.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace ladder;
using namespace ladder::package;
using packages::Findings;
using packages::findings;
using packages::Package;

TEST_CASE("defects: all are told, not only the first", "[package][defects]") {
    const auto package = Package()
                             .replace("datapackage.json", "\"year\": 2020", "\"year\": \"2020\"")
                             .replace("datapackage.json", "  \"title\": \"Participatieladder 2020\",\n", "")
                             .replace("notes.csv", "sine-weight,derived,", "sine-weight,guessed,")
                             .replace("domains.csv", "onderwijs,Onderwijs,Education", "onderwijs,,")
                             .replace("areas.csv", "Ostend,regio,west-vlaanderen", "Ostend,regio,kust")
                             .replace("areas.csv", "regio Brugge", "regio Brugge;regio Brugge")
                             .replace("rungs.csv", "6,trede-6,", "x,trede-6,")
                             .replace("instruments.csv", "SINE,5,0.4,", "SINE,5,\"0,4\",")
                             .replace("sectors.csv", "andere,Andere,Other,3", "andere,,Other,3")
                             .replace("observations.csv", "\nbrugge,sine,156,A,", "\nbrugge,sine,-156,A,")
                             .replace("observations.csv", "\noostende,lde,24,A,", "")
                             .append("observations.csv", "brugge,lde,71,A,\nbrugge,lde\n");
    CHECK(findings(package) ==
          Findings{
              {"datapackage.json", 1, 1, "", Reason::missingKey, {"title", "text"}},
              {"datapackage.json", 17, 5, "/edition/year", Reason::wrongValue, {"1000-9999"}},
              {"notes.csv", 2, 2, "basis", Reason::notABasis, {"guessed"}},
              {"domains.csv", 5, 2, "name", Reason::emptyCell, {}},
              {"domains.csv", 5, 3, "name_en", Reason::emptyCell, {}},
              {"areas.csv", 4, 6, "alias", Reason::listedTwice, {"regio Brugge"}},
              {"areas.csv", 5, 5, "parent", Reason::notInTable, {"kust", "areas"}},
              {"rungs.csv", 2, 1, "rung", Reason::notAWholeNumber, {"x", "1", "99"}},
              {"instruments.csv", 3, 6, "weight", Reason::notAWeight, {"0,4"}},
              {"sectors.csv", 6, 2, "name", Reason::emptyCell, {}},
              {"observations.csv", 51, 3, "value", Reason::negativeCount, {"-156"}},
              {"observations.csv", 133, 2, "item", Reason::duplicateObservation, {"brugge", "lde"}},
              {"observations.csv", 134, 3, "", Reason::wrongCellCount, {"2", "5"}},
              {"observations.csv", 0, 0, "", Reason::missingObservation, {"oostende", "lde"}},
          });
    CHECK_FALSE(package.read().edition);
}

TEST_CASE("defects: in words", "[package][defects]") {
    const auto words = [](const Package& package, Language language) {
        return describe(package.read().defects.kept().front(), language);
    };
    SECTION("with file and line and column") {
        const auto package =
            Package().replace("observations.csv", "\nbrugge,sine,156,A,", "\nbrugge,sine,veel,A,");
        CHECK(
            words(package, Language::dutch) ==
            "observations.csv, regel 51, kolom 3 (value): 'veel' is geen aantal; verwacht: een geheel getal "
            "van 0 tot 9007199254740992, zonder punt of komma");
        CHECK(words(package, Language::english) ==
              "observations.csv, line 51, column 3 (value): 'veel' is not a count; expected: a whole number "
              "from 0 to 9007199254740992, without point or comma");
    }
    SECTION("with the file alone") {
        const auto package = Package().remove("datapackage.json");
        CHECK(words(package, Language::dutch) ==
              "datapackage.json: het bestand ontbreekt of is niet leesbaar");
    }
    SECTION("without a name where there is none") {
        const auto package = Package().replace("observations.csv", "\nbrugge,sine,", "\nbrugge,si\"ne,");
        CHECK_THAT(words(package, Language::english),
                   StartsWith("observations.csv, line 51, column 2: the quotes do not match"));
    }
}

TEST_CASE("defects: a thousand are kept and all are counted", "[package][defects]") {
    Package package;
    for (int i = 0; i < 2500; ++i)
        package.append("notes.csv", "note-" + std::to_string(i) + ",heard,t,t\n");
    const auto reading = package.read();
    CHECK(reading.defects.count() == 2500);
    CHECK(reading.defects.kept().size() == Defects::mostKept);
    CHECK(reading.defects.kept().front().location.line == 20);
    CHECK_FALSE(reading.edition);
}

TEST_CASE("defects: a list of them", "[package][defects]") {
    Defects defects;
    CHECK(defects.none());
    defects.add({"a.csv", 1, 2, "b"}, Reason::notAnId, {std::string(1000, 'x')});
    CHECK_FALSE(defects.none());
    CHECK(defects.count() == 1);
    CHECK(defects.kept().front().problem.arguments.front() == std::string(80, 'x') + "…");
}

TEST_CASE("defects: what would be said of each of many is said a thousand times at most",
          "[package][defects]") {
    Package package;
    SECTION("a figure that is missing") {
        for (int i = 0; i < 60; ++i) {
            const auto number = std::to_string(i);
            package.append("areas.csv", "kust-" + number + ",Kust " + number + ",Coast,stad,,,\n");
        }
        CHECK(package.read().defects.count() == Defects::mostKept); // of 60 × 22
    }
    SECTION("an id that is the name of another") {
        for (int i = 0; i < 40; ++i) {
            std::string others;
            for (int other = 0; other < 40; ++other) {
                if (other != i)
                    others += (others.empty() ? "k" : ";k") + std::to_string(other);
            }
            package.append("areas.csv", "k" + std::to_string(i) + ",Kust,Coast,stad,," + others + ",\n");
        }
        const auto reading = package.read();
        const auto& kept = reading.defects.kept();
        const auto count = std::count_if(kept.begin(), kept.end(), [](const Defect& defect) {
            return defect.problem.reason == Reason::idIsNameOfOther;
        });
        CHECK(count == 40); // each once, though each has 39 causes
    }
}
