// What can be wrong with the tables of a package, and where that is said to be.

#include "packages.hpp"
#include "questions.hpp"

#include "support/catch.hpp"

using namespace ladder;
using packages::Findings;
using packages::findings;
using packages::Package;
using questions::ask;

namespace {

Findings after(const std::string& file, const std::string& text, const std::string& by) {
    return findings(Package().replace(file, text, by));
}

} // namespace

TEST_CASE("records: a file", "[package][records]") {
    constexpr auto file = "observations.csv";
    SECTION("that is missing is said once, not with every figure that it lacks") {
        CHECK(findings(Package().remove(file)) ==
              Findings{{file, 0, 0, "", Reason::fileMissing, {"268435456"}}});
    }
    SECTION("that is missing or damaged brings no errors of others") {
        for (const auto* other : {"areas.csv", "rungs.csv", "sectors.csv", "domains.csv", "notes.csv"}) {
            CAPTURE(other);
            CHECK(findings(Package().remove(other)) ==
                  Findings{{other, 0, 0, "", Reason::fileMissing, {"268435456"}}});
            auto content = Package().content(other);
            content.insert(content.find('\n') + 2, "\"");
            CHECK(findings(Package().write(other, content)) ==
                  Findings{{other, 2, 1, "", Reason::csvQuotes, {}}});
        }
        CHECK(after("areas.csv", "brugge,Brugge,", "Brugge,Brugge,") ==
              Findings{{"areas.csv", 4, 1, "id", Reason::notAnId, {"Brugge"}}});
    }
    SECTION("that is empty") {
        const std::string content = GENERATE("", "\n", "\r\n\r\n", "\xEF\xBB\xBF");
        CHECK(findings(Package().write(file, content)) ==
              Findings{{file, 0, 0, "", Reason::csvNoHeader, {}}});
    }
    SECTION("that has column names only") {
        const std::string content =
            GENERATE("area,item,value,status,note", "area,item,value,status,note\n\n");
        CHECK(findings(Package().write(file, content)) == Findings{{file, 0, 0, "", Reason::csvNoRows, {}}});
    }
}

TEST_CASE("records: columns", "[package][records]") {
    constexpr auto file = "observations.csv";
    constexpr auto header = "area,item,value,status,note";
    SECTION("one that is missing") {
        CHECK(after(file, header, "area,item,value,status,remark") ==
              Findings{{file, 1, 5, "remark", Reason::undeclaredColumn, {"remark"}},
                       {file, 1, 6, "note", Reason::missingColumn, {"note"}}});
    }
    SECTION("one that is there twice") {
        CHECK(after(file, header, "area,item,value,status,item,note").at(0) ==
              packages::Finding{file, 1, 5, "item", Reason::duplicateColumn, {"item"}});
    }
    SECTION("one that the schema does not declare") {
        CHECK(after(file, header, "area,item,value,status,note,extra").at(0) ==
              packages::Finding{file, 1, 6, "extra", Reason::undeclaredColumn, {"extra"}});
    }
    SECTION("one that only the schema declares") {
        CHECK(after("datapackage.json", "{\"name\": \"value\", ",
                    "{\"name\": \"extra\"}, {\"name\": \"value\", ") ==
              Findings{{file, 1, 6, "extra", Reason::missingColumn, {"extra"}}});
    }
    SECTION("one more that the schema declares as well") {
        Package package;
        package.replace("datapackage.json", "{\"name\": \"basis\", ",
                        "{\"name\": \"author\"}, {\"name\": \"basis\", ");
        package.replace("notes.csv", "id,basis,text,text_en\n", "id,basis,text,text_en,author\n");
        package.replaceAll("notes.csv", "\"\n", "\",x\n");
        CHECK(findings(package).empty());
    }
    SECTION("one that holds what might be a separator") {
        const auto found = after(file, header, "area,item,value,status;note");
        REQUIRE(found.size() > 3); // each row has one cell too many besides
        CHECK(Findings(found.begin(), found.begin() + 3) ==
              Findings{{file, 1, 4, "status;note", Reason::undeclaredColumn, {"status;note"}},
                       {file, 1, 5, "status", Reason::missingColumn, {"status"}},
                       {file, 1, 5, "note", Reason::missingColumn, {"note"}}});
        CHECK(after(file, header, "area;").at(0) ==
              packages::Finding{file, 1, 1, "", Reason::csvSeparator, {}});
    }
    SECTION("one alone") {
        CHECK(findings(Package().write(file, "area\nbrugge\n")) ==
              Findings{{file, 1, 2, "item", Reason::missingColumn, {"item"}},
                       {file, 1, 2, "value", Reason::missingColumn, {"value"}},
                       {file, 1, 2, "status", Reason::missingColumn, {"status"}},
                       {file, 1, 2, "note", Reason::missingColumn, {"note"}}});
    }
    SECTION("in another order") {
        CHECK(findings(Package().write("domains.csv",
                                       "name_en,id,name\nWork,werk,Werk\n"
                                       "Social Economy,sociale-economie,Sociale Economie\n"
                                       "Welfare,welzijn,Welzijn\nEducation,onderwijs,Onderwijs\n"))
                  .empty());
    }
    SECTION("in another case are others") {
        CHECK(after(file, header, "Area,item,value,status,note").size() == 2);
    }
}

TEST_CASE("records: a row with more or fewer cells than columns", "[package][records]") {
    CHECK(after("notes.csv", "which belongs to no figure\"", "which belongs to no figure\",x").at(0) ==
          packages::Finding{"notes.csv", 9, 5, "", Reason::wrongCellCount, {"5", "4"}});
    CHECK(after("observations.csv", "\nbrugge,sine,156,A,", "\nbrugge,sine,156,A") ==
          Findings{{"observations.csv", 51, 5, "", Reason::wrongCellCount, {"4", "5"}}});
}

TEST_CASE("records: an empty cell", "[package][records]") {
    SECTION("of an area") {
        CHECK(after("areas.csv", "brugge,Brugge,Bruges,regio", "brugge,,Bruges,") ==
              Findings{{"areas.csv", 4, 2, "name", Reason::emptyCell, {}},
                       {"areas.csv", 4, 4, "kind", Reason::emptyCell, {}}});
    }
    SECTION("of a rung") {
        CHECK(after("rungs.csv", "Betaald werk,Paid work,,met arbeidsovereenkomst",
                    "Betaald werk,Paid work,,\"\"") ==
              Findings{{"rungs.csv", 2, 6, "contract", Reason::emptyCell, {}}});
    }
    SECTION("of a rung, where the other language has a text") {
        // Columns 10 to 13 are progression, progression_en, anchoring and anchoring_en.
        constexpr auto rung6 = "tewerkstellingsplaatsen,employment places,,,,,not-collected";
        const auto only = [&](const std::string& cells) {
            return after("rungs.csv", rung6,
                         "tewerkstellingsplaatsen,employment places," + cells + ",not-collected");
        };
        CHECK(only(",up,,") == Findings{{"rungs.csv", 2, 10, "progression", Reason::emptyCell, {}}});
        CHECK(only("op,,,") == Findings{{"rungs.csv", 2, 11, "progression_en", Reason::emptyCell, {}}});
        CHECK(only(",,,stay") == Findings{{"rungs.csv", 2, 12, "anchoring", Reason::emptyCell, {}}});
        CHECK(only(",,blijf,") == Findings{{"rungs.csv", 2, 13, "anchoring_en", Reason::emptyCell, {}}});
        CHECK(only("op,up,blijf,stay").empty());
    }
    SECTION("of an instrument") {
        CHECK(after("instruments.csv", "LDE,5,1,sociale-economie,", "LDE,5,1,,") ==
              Findings{{"instruments.csv", 4, 7, "domain", Reason::emptyCell, {}}});
    }
    SECTION("of spaces") {
        CHECK(after("domains.csv", "onderwijs,Onderwijs,Education", "onderwijs,Onderwijs,   ") ==
              Findings{{"domains.csv", 5, 3, "name_en", Reason::emptyCell, {}}});
    }
    SECTION("in a list") {
        CHECK(after("areas.csv", "regio Oostende", "regio Oostende;;kust") ==
              Findings{{"areas.csv", 5, 6, "alias", Reason::emptyCell, {}}});
        CHECK(after("areas.csv", "regio Oostende", ";regio Oostende") ==
              Findings{{"areas.csv", 5, 6, "alias", Reason::emptyCell, {}}});
    }
    SECTION("of an observation") {
        CHECK(after("observations.csv", "\nbrugge,sine,156,A,", "\nbrugge,,156,,") ==
              Findings{{"observations.csv", 51, 2, "item", Reason::emptyCell, {}},
                       {"observations.csv", 51, 4, "status", Reason::statusMissing, {}}});
    }
}

TEST_CASE("records: a list names nothing twice", "[package][records]") {
    CHECK(after("areas.csv", "regio Oostende", "regio Oostende; kust ;kust") ==
          Findings{{"areas.csv", 5, 6, "alias", Reason::listedTwice, {"kust"}}});
    CHECK(after("instruments.csv", "4,1,werk;welzijn", "4,1,welzijn;welzijn") ==
          Findings{{"instruments.csv", 10, 7, "domain", Reason::listedTwice, {"welzijn"}}});
}

TEST_CASE("records: an id", "[package][records]") {
    SECTION("has lower-case letters and digits and single hyphens") {
        const std::string id =
            GENERATE("Werk2", "werk--twee", "-werk", "werk-", "werk_2", "wérk", "werk 2", "");
        CHECK(findings(Package().append("domains.csv", id + ",Naam,Name\n")) ==
              Findings{{"domains.csv", 6, 1, "id", Reason::notAnId, {id}}});
    }
    SECTION("stands once in its table") {
        CHECK(findings(Package().append("domains.csv", "werk,Werk,Work\n")) ==
              Findings{{"domains.csv", 6, 1, "id", Reason::duplicateId, {"werk"}}});
        CHECK(findings(Package().append("areas.csv", "brugge,Brugge,Bruges,regio,west-vlaanderen,,\n")) ==
              Findings{{"areas.csv", 8, 1, "id", Reason::duplicateId, {"brugge"}}});
    }
    SECTION("stands once among rungs and instruments and sectors") {
        CHECK(findings(Package().append("sectors.csv", "sine,Sine,Sine,3,,\n")) ==
              Findings{{"sectors.csv", 7, 1, "id", Reason::duplicateId, {"sine"}}});
        CHECK(findings(Package().append("instruments.csv", "trede-5,Vijf,Five,,5,1,werk,,\n")) ==
              Findings{{"instruments.csv", 13, 1, "id", Reason::duplicateId, {"trede-5"}}});
    }
    SECTION("that is wrong is not said to lack its figures") {
        CHECK(findings(Package().append("sectors.csv", "Nieuw,Nieuw,New,3,,\n")) ==
              Findings{{"sectors.csv", 7, 1, "id", Reason::notAnId, {"Nieuw"}}});
    }
    SECTION("is no name of something else") {
        CHECK(after("instruments.csv", "sociale-economie,maatwerk,", "sociale-economie,SINE,") ==
              Findings{
                  {"instruments.csv", 3, 1, "id", Reason::idIsNameOfOther, {"sine", "collectief-maatwerk"}}});
        CHECK(after("areas.csv", "regio Oostende", "Brugge") ==
              Findings{{"areas.csv", 4, 1, "id", Reason::idIsNameOfOther, {"brugge", "oostende"}}});
        CHECK(after("sectors.csv", "andere sectoren", "Trede 4") ==
              Findings{{"rungs.csv", 4, 1 + 1, "id", Reason::idIsNameOfOther, {"trede-4", "andere"}}});
    }
    SECTION("is not the same but for hyphens") {
        CHECK(after("areas.csv", "regio Oostende", "west hoek") ==
              Findings{{"areas.csv", 3, 1, "id", Reason::idIsNameOfOther, {"westhoek", "oostende"}}});
    }
}

TEST_CASE("records: a whole number", "[package][records]") {
    constexpr auto file = "observations.csv";
    const auto valueOf = [&](const std::string& value) {
        return after(file, "\nbrugge,sine,156,A,", "\nbrugge,sine," + value + ",A,");
    };
    SECTION("is no figure where it is something else") {
        const auto value = GENERATE(as<std::string>{}, "+5", "1e3", "0x10", "nan", "inf", "9007199254740993",
                                    "99999999999999999999999999", "\xC2\xB2", "veel", "156 personen", "-",
                                    "--1", "1..5", ".5", "5.", "1 4 9", "O", "#N/A", "=1+1", "156*");
        CHECK(valueOf(value) ==
              Findings{{file, 51, 3, "value", Reason::notAWholeNumber, {value, "0", "9007199254740992"}}});
    }
    const auto problemOf = [&](const std::string& value, Reason problem) {
        CHECK(valueOf("\"" + value + "\"") == Findings{{file, 51, 3, "value", problem, {value}}});
    };
    SECTION("is not negative") {
        problemOf(GENERATE(as<std::string>{}, "-1", "-1.495", "-0.5", "-9223372036854775809"),
                  Reason::negativeCount);
    }
    SECTION("has no decimals") {
        problemOf(GENERATE(as<std::string>{}, "1,5", "1.5", "156.10", "156,50", "0.400", "156,0", "0,4",
                           "1234.567"),
                  Reason::brokenCount);
    }
    SECTION("may have decimals that are nothing, as many programs write it") {
        for (const auto* value : {"156.0", "156.00", "42749.0", "0.0", "0.000"}) {
            CAPTURE(value);
            CHECK(valueOf(value).empty());
        }
        CHECK(ask(count,
                  Package().replace(file, "\nbrugge,sine,156,A,", "\nbrugge,sine,42749.0,A,").edition(),
                  "Brugge", "SINE") == 42749.0);
        CHECK(after("rungs.csv", "6,trede-6,", "6.0,trede-6,").empty());
        CHECK(after("instruments.csv", "LDE,5,1", "LDE,5.0,1").empty());
        CHECK(valueOf("1.000").at(0).problem == Reason::groupedDigits); // a thousand, or one?
    }
    SECTION("says nothing of what is not available") {
        problemOf(GENERATE(as<std::string>{}, "n.b.", "n.b", "N.B.", "nb", "n/a", "N/A"),
                  Reason::notAvailableAsText);
    }
    SECTION("has no separators of thousands, and is not guessed") {
        const auto value =
            GENERATE(as<std::string>{}, "1.495", "1,495", "1 495", "1'495", "1\u00A0495", "1\u202F495");
        CHECK(valueOf("\"" + value + "\"") ==
              Findings{{file, 51, 3, "value", Reason::groupedDigits, {value, "1495"}}});
        CHECK(valueOf("\"909,090\"") ==
              Findings{{file, 51, 3, "value", Reason::groupedDigits, {"909,090", "909090"}}});
        CHECK(valueOf("12.345.678") ==
              Findings{{file, 51, 3, "value", Reason::groupedDigits, {"12.345.678", "12345678"}}});
    }
    SECTION("that is split otherwise is not understood") {
        const auto value = GENERATE(as<std::string>{}, "1 49", "14 9", "1'49", "1.4.5", "0.495.000", "0 495",
                                    "1234 567", "1/495", "1:495", "1.49.500", "1.495.50", "1..495");
        CHECK(valueOf("\"" + value + "\"") ==
              Findings{{file, 51, 3, "value", Reason::notAWholeNumber, {value, "0", "9007199254740992"}}});
    }
    SECTION("is looked into up to 80 bytes") {
        CHECK(valueOf("-" + std::string(79, '1')).at(0).problem == Reason::negativeCount);
        CHECK(valueOf("-" + std::string(80, '1')).at(0).problem == Reason::notAWholeNumber);
    }
    SECTION("may be very long") {
        const auto found = valueOf("1" + std::string(1'000'000, '.'));
        REQUIRE(found.size() == 1);
        CHECK(found.front().problem == Reason::notAWholeNumber);
    }
    SECTION("may be quoted or spaced or as large as a cell can hold") {
        CHECK(valueOf("\"156\"").empty());
        CHECK(valueOf("  156 ").empty());
        CHECK(valueOf("9007199254740992").empty());
        CHECK(valueOf("0").empty());
    }
    SECTION("of a rung is 1 to 99") {
        const std::string number = GENERATE("0", "100", "-5", "6.5", "zes", "");
        CHECK(after("rungs.csv", "6,trede-6,", number + ",trede-6,") ==
              Findings{{"rungs.csv", 2, 1, "rung", Reason::notAWholeNumber, {number, "1", "99"}}});
    }
}

TEST_CASE("records: a rung", "[package][records]") {
    SECTION("stands once") {
        CHECK(after("rungs.csv", "1,trede-1,", "6,trede-1,") ==
              Findings{{"rungs.csv", 7, 1, "rung", Reason::duplicateRung, {"6"}}});
    }
    SECTION("of an instrument exists") {
        CHECK(after("instruments.csv", "LDE,5,1", "LDE,7,1") ==
              Findings{{"instruments.csv", 4, 5, "rung", Reason::notInTable, {"7", "rungs"}}});
        CHECK(after("sectors.csv", "andere,Andere,Other,3", "andere,Andere,Other,03") ==
              Findings{{"sectors.csv", 6, 4, "rung", Reason::notInTable, {"03", "rungs"}}});
    }
}

TEST_CASE("records: a weight", "[package][records]") {
    const auto weightOf = [](const std::string& weight) {
        return after("instruments.csv", "SINE,5,0.4,", "SINE,5," + weight + ",");
    };
    SECTION("is a number from 0 to 1") {
        for (const std::string weight : {"0", "1", "0.4", "1.0", "4e-1", "0.000001"}) {
            CAPTURE(weight);
            CHECK(weightOf(weight).empty());
        }
    }
    SECTION("is nothing else") {
        const std::string weight = GENERATE("1.1", "-0.1", "nan", "inf", "-inf", "NaN", "40%", "0.4x", "",
                                            "2", "1e400", "1e-400", "0x1", "+0.4");
        CHECK(weightOf(weight) ==
              Findings{{"instruments.csv", 3, 6, "weight", Reason::notAWeight, {weight}}});
    }
    SECTION("has no comma") {
        CHECK(weightOf("\"0,4\"") ==
              Findings{{"instruments.csv", 3, 6, "weight", Reason::notAWeight, {"0,4"}}});
    }
}

TEST_CASE("records: the years of an instrument", "[package][records]") {
    constexpr auto file = "instruments.csv";
    /// The cells of SINE in the columns valid_from, valid_to and successor, which the others leave empty.
    const auto yearsOf = [&](const std::string& cells) {
        Package package;
        package.replaceAll(
            "datapackage.json", "\"constraints\": {\"required\": true, \"minimum\": 0, \"maximum\": 1}},",
            "\"constraints\": {}}, {\"name\": \"valid_from\"}, {\"name\": \"valid_to\"}, {\"name\": "
            "\"successor\"},");
        package.replaceAll(file, "\n", ",,,\n");
        package.replace(file, "alias,note,,,", "alias,note,valid_from,valid_to,successor");
        return package.replace(file, ",sine-weight;domain-assigned,,,",
                               ",sine-weight;domain-assigned," + cells);
    };
    SECTION("are known or not") {
        const auto edition = yearsOf("2015,2020,lde").edition();
        const auto& sine = edition.items().at(7);
        REQUIRE(sine.id == "sine");
        CHECK(sine.validFrom == 2015);
        CHECK(sine.validTo == 2020);
        CHECK(sine.successor == "lde");
        const auto& lde = edition.items().at(8);
        CHECK_FALSE(lde.validFrom);
        CHECK_FALSE(lde.validTo);
        CHECK(lde.successor.empty());
    }
    SECTION("may be one and the same, or stand alone, before an item of another edition") {
        for (const auto* cells : {"2020,2020,", "2015,,", ",2015,", ",,nieuw-2"}) {
            CAPTURE(cells);
            CHECK(findings(yearsOf(cells)).empty());
        }
    }
    SECTION("are whole numbers") {
        const std::string year = GENERATE("999", "10000", "2015.5", "vorig jaar", "-2015");
        CHECK(findings(yearsOf(year + ",,")) ==
              Findings{{file, 3, 10, "valid_from", Reason::notAWholeNumber, {year, "1000", "9999"}}});
    }
    SECTION("do not end before they start") {
        CHECK(findings(yearsOf("2020,2019,")) ==
              Findings{{file, 3, 11, "valid_to", Reason::endsBeforeStart, {"2019", "2020"}}});
    }
    SECTION("lead to another item") {
        CHECK(findings(yearsOf(",,sine")) ==
              Findings{{file, 3, 12, "successor", Reason::ownSuccessor, {"sine"}}});
        CHECK(findings(yearsOf(",,Lokale diensteneconomie")) ==
              Findings{{file, 3, 12, "successor", Reason::notAnId, {"Lokale diensteneconomie"}}});
    }
}

TEST_CASE("records: a status", "[package][records]") {
    constexpr auto file = "observations.csv";
    const auto rowOf = [&](const std::string& valueAndStatus) {
        return after(file, "\nbrugge,sine,156,A,", "\nbrugge,sine," + valueAndStatus + ",");
    };
    SECTION("is a code") {
        const std::string status = GENERATE("a", "n.b.", "Ä", "A B", "O?");
        CHECK(rowOf("156," + status) == Findings{{file, 51, 4, "status", Reason::notAStatus, {status}}});
    }
    SECTION("is there, with a figure or without") {
        CHECK(rowOf("156,") == Findings{{file, 51, 4, "status", Reason::statusMissing, {}}});
        CHECK(rowOf(",") == Findings{{file, 51, 4, "status", Reason::statusMissing, {}}});
    }
    SECTION("that is normal needs a figure") {
        CHECK(rowOf(",A") == Findings{{file, 51, 3, "value", Reason::valueMissing, {"A"}}});
    }
    SECTION("that says there is none allows none") {
        const std::string status = GENERATE("O", "L", "M");
        CHECK(rowOf("156," + status) ==
              Findings{{file, 51, 3, "value", Reason::valueUnexpected, {"156", status}}});
        CHECK(rowOf("0," + status) ==
              Findings{{file, 51, 3, "value", Reason::valueUnexpected, {"0", status}}});
        CHECK(rowOf("," + status).empty());
    }
    SECTION("is one error a cell, whatever else is wrong with it") {
        CHECK(rowOf("n.b.,O") == Findings{{file, 51, 3, "value", Reason::notAvailableAsText, {"n.b."}}});
        CHECK(after("instruments.csv", "LDE,5,1,sociale-economie,", "LDE,5,1,a;b;c,") ==
              Findings{{"instruments.csv", 4, 7, "domain", Reason::notInTable, {"a", "domains"}}});
    }
    SECTION("of any other code goes with or without a figure") {
        CHECK(rowOf("156,E").empty());
        CHECK(rowOf(",Q").empty());
        CHECK(rowOf("156,X_9").empty());
    }
}

TEST_CASE("records: the basis of a note", "[package][records]") {
    const std::string basis = GENERATE("guessed", "Derived", "");
    CHECK(after("notes.csv", "sine-weight,derived,", "sine-weight," + basis + ",") ==
          Findings{{"notes.csv", 2, 2, "basis", Reason::notABasis, {basis}}});
}

TEST_CASE("records: a reference", "[package][records]") {
    SECTION("to a note") {
        CHECK(after("areas.csv", "regio Oostende,", "regio Oostende,sine-weight;nowhere") ==
              Findings{{"areas.csv", 5, 7, "note", Reason::notInTable, {"nowhere", "notes"}}});
        CHECK(after("observations.csv", "westhoek,andere,0,A,label-missing", "westhoek,andere,0,A,label") ==
              Findings{{"observations.csv", 43, 5, "note", Reason::notInTable, {"label", "notes"}}});
    }
    SECTION("to a domain") {
        CHECK(after("instruments.csv", "LDE,5,1,sociale-economie,", "LDE,5,1,economie,") ==
              Findings{{"instruments.csv", 4, 7, "domain", Reason::notInTable, {"economie", "domains"}}});
    }
    SECTION("to an area or an item") {
        CHECK(after("observations.csv", "\nbrugge,sine,156,A,", "\nbruges,SINE,156,A,") ==
              Findings{{"observations.csv", 51, 1, "area", Reason::notInTable, {"bruges", "areas"}},
                       {"observations.csv",
                        51,
                        2,
                        "item",
                        Reason::notInTable,
                        {"SINE", "rungs, instruments, sectors"}}});
    }
    SECTION("is repeated only so far as one would read") {
        const auto found = after("instruments.csv", "LDE,5,1,sociale-economie,",
                                 "LDE,5,1," + std::string(100'000, 'x') + ",");
        REQUIRE(found.size() == 1);
        CHECK(found.front().arguments.front().size() < 100);
    }
}

TEST_CASE("records: parents", "[package][records]") {
    constexpr auto file = "areas.csv";
    SECTION("exist") {
        CHECK(after(file, "Ostend,regio,west-vlaanderen", "Ostend,regio,oost-vlaanderen") ==
              Findings{{file, 5, 5, "parent", Reason::notInTable, {"oost-vlaanderen", "areas"}}});
    }
    SECTION("are ids") {
        CHECK(after(file, "Ostend,regio,west-vlaanderen", "Ostend,regio,West-Vlaanderen") ==
              Findings{{file, 5, 5, "parent", Reason::notInTable, {"West-Vlaanderen", "areas"}}});
    }
    SECTION("are not the area itself") {
        CHECK(after(file, "Ostend,regio,west-vlaanderen", "Ostend,regio,oostende") ==
              Findings{{file, 5, 5, "parent", Reason::ownAncestor, {"oostende"}}});
    }
    SECTION("make no circle, which is said once") {
        CHECK(after(file, "West Flanders,provincie,,", "West Flanders,provincie,brugge,") ==
              Findings{{file, 2, 5, "parent", Reason::ownAncestor, {"west-vlaanderen"}}});
    }
    SECTION("make no circles, each of which is said") {
        CHECK(findings(Package()
                           .replace(file, "Ostend,regio,west-vlaanderen", "Ostend,regio,brugge")
                           .replace(file, "Bruges,regio,west-vlaanderen", "Bruges,regio,oostende")
                           .replace(file, "Westhoek,Westhoek,regio,west-vlaanderen",
                                    "Westhoek,Westhoek,regio,westhoek")) ==
              Findings{{file, 3, 5, "parent", Reason::ownAncestor, {"westhoek"}},
                       {file, 4, 5, "parent", Reason::ownAncestor, {"brugge"}}});
    }
    SECTION("may stand below their children") {
        Package package;
        const auto row = std::string("oostende,Oostende,Ostend,regio,west-vlaanderen,regio Oostende,\n");
        package.replace(file, row, "")
            .replace(file, "name_en,kind,parent,alias,note\n", "name_en,kind,parent,alias,note\n" + row);
        CHECK(findings(package).empty());
    }
}

TEST_CASE("records: each area has one row for each item", "[package][records]") {
    constexpr auto file = "observations.csv";
    SECTION("not two") {
        CHECK(findings(Package().append(file, "brugge,sine,156,A,\n")) ==
              Findings{{file, 134, 2, "item", Reason::duplicateObservation, {"brugge", "sine"}}});
    }
    SECTION("not none") {
        CHECK(after(file, "\nbrugge,sine,156,A,", "") ==
              Findings{{file, 0, 0, "", Reason::missingObservation, {"brugge", "sine"}}});
    }
    SECTION("in any order") {
        CHECK(
            findings(Package().replace(file, "\nbrugge,sine,156,A,", "").append(file, "brugge,sine,156,A,\n"))
                .empty());
    }
    SECTION("also an area that is new") {
        const auto found =
            findings(Package().append("areas.csv", "kust,Kust,Coast,regio,west-vlaanderen,,\n"));
        CHECK(found.size() == 22);
        CHECK(found.front() ==
              packages::Finding{file, 0, 0, "", Reason::missingObservation, {"kust", "trede-6"}});
    }
}
