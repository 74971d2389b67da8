// Forms in which the files of a package may come, and texts that are none.

#include "packages.hpp"
#include "questions.hpp"

#include "support/catch.hpp"

#include <algorithm>

using namespace ladder;
using packages::Findings;
using packages::findings;
using packages::Package;
using questions::ask;
using namespace std::string_literals;

namespace {

/// Each file changed by `change`.
template<class Change>
Package changed(Change change) {
    Package package;
    const auto files = package.files();
    for (const auto& [name, content] : files)
        package.write(name, change(content));
    return package;
}

std::string withLineEnds(std::string text, const std::string& end) {
    for (auto at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + end.size()))
        text.replace(at, 1, end);
    return text;
}

constexpr auto observations = "observations.csv";

} // namespace

TEST_CASE("reading: files may have", "[package][reading]") {
    SECTION("a byte order mark") {
        CHECK(findings(changed([](const std::string& text) { return "\xEF\xBB\xBF" + text; })).empty());
    }
    SECTION("line ends of Windows") {
        CHECK(findings(changed([](const std::string& text) { return withLineEnds(text, "\r\n"); })).empty());
    }
    SECTION("line ends of an old Mac") {
        CHECK(findings(changed([](const std::string& text) { return withLineEnds(text, "\r"); })).empty());
    }
    SECTION("no line end after the last line") {
        CHECK(findings(changed([](std::string text) {
                  text.pop_back();
                  return text;
              })).empty());
    }
    SECTION("empty lines") {
        CHECK(findings(changed([](const std::string& text) {
                  return withLineEnds(text, "\n\n") + "\n\n";
              })).empty());
    }
    SECTION("rows and columns of nothing but commas, as a spreadsheet leaves them") {
        Package package;
        auto text = withLineEnds(package.content(observations), ",,\n");
        package.write(observations, text + ",,,,,,\n,,,,\n,\n");
        CHECK(findings(package).empty());
        package.append(observations, ",,,,,,x\n");
        CHECK(findings(package).front().problem == Reason::wrongCellCount);
    }
    SECTION("quotes around every cell") {
        Package package;
        auto text = withLineEnds(package.content(observations), "\"\n\"");
        for (auto at = text.find(','); at != std::string::npos; at = text.find(',', at + 3))
            text.replace(at, 1, "\",\"");
        text.pop_back(); // the quote after the last line
        CHECK(findings(package.write(observations, "\"" + text)).empty());
    }
}

TEST_CASE("reading: the number of a line is right", "[package][reading]") {
    constexpr auto edit = "\nbrugge,sine,156,x,";
    const auto lineOf = [](const Package& package) {
        const auto found = findings(package);
        REQUIRE(found.size() == 1);
        CHECK(found.front().problem == Reason::notAStatus);
        return found.front().line;
    };
    Package package;
    package.replace(observations, "\nbrugge,sine,156,A,", edit);
    SECTION("whatever the line ends") {
        CHECK(lineOf(package) == 51);
        for (const std::string end : {"\r\n", "\r"}) {
            auto other = package;
            other.write(observations, withLineEnds(package.content(observations), end));
            CHECK(lineOf(other) == 51);
        }
    }
    SECTION("after a byte order mark") {
        package.write(observations, "\xEF\xBB\xBF" + package.content(observations));
        CHECK(lineOf(package) == 51);
    }
    SECTION("after empty lines") {
        package.write(observations, "\n\r\n" + package.content(observations));
        CHECK(lineOf(package) == 53);
    }
    SECTION("after cells with line breaks") {
        Package notes;
        notes.replace("notes.csv", "\"beside the sector bar", "\"beside,\nthe \"\"sector\"\"\r\nbar");
        notes.replace("notes.csv", "\nmovements,published,", "\nmovements,heard,");
        CHECK(findings(notes) == Findings{{"notes.csv", 17, 2, "basis", Reason::notABasis, {"heard"}}});
    }
}

TEST_CASE("reading: a quoted cell holds commas and quotes and line breaks", "[package][reading]") {
    const auto edition =
        Package()
            .replace("domains.csv", "onderwijs,Onderwijs,Education", "onderwijs,\"O, \"\"n\"\"d\",Education")
            .append("notes.csv", "last,remark,\"O, \"\"n\"\"\nd\",text\n")
            .edition();
    CHECK(edition.domains().back().name.nl == "O, \"n\"d");
    CHECK(edition.data().notes.back().text.nl == "O, \"n\"\nd");
}

TEST_CASE("reading: quotes that do not match", "[package][reading]") {
    SECTION("in the middle of a cell") {
        CHECK(findings(Package().replace(observations, "\nbrugge,sine,156,A,", "\nbrugge,si\"ne,156,A,")) ==
              Findings{{observations, 51, 2, "", Reason::csvQuotes, {}}});
    }
    SECTION("after a quoted cell") {
        CHECK(
            findings(Package().replace(observations, "\nbrugge,sine,156,A,", "\nbrugge,\"sine\"x,156,A,")) ==
            Findings{{observations, 51, 2, "", Reason::csvQuotes, {}}});
    }
    SECTION("never closed") {
        const auto found =
            findings(Package().replace(observations, "\nbrugge,sine,156,A,", "\nbrugge,\"sine,156,A,"));
        REQUIRE(found.size() == 1);
        CHECK(found.front().problem == Reason::csvQuotes);
        CHECK(found.front().column == 2);
    }
}

TEST_CASE("reading: another separator than the comma", "[package][reading]") {
    const auto separator = GENERATE(as<std::string>{}, ";", "\t");
    auto text = Package().content(observations);
    for (auto& character : text) {
        if (character == ',')
            character = separator.front();
    }
    CHECK(findings(Package().write(observations, text)) ==
          Findings{{observations, 1, 1, "", Reason::csvSeparator, {}}});
}

TEST_CASE("reading: what is no text", "[package][reading]") {
    SECTION("is not UTF-8") {
        const std::string bytes =
            GENERATE("\xFF"s, "\xC3"s, "\xC0\xAF"s, "\xED\xA0\x80"s, "\xF5\x80\x80\x80"s, "\x80"s);
        CHECK(findings(Package().replace(observations, "\nbrugge,sine,156,A,",
                                         "\nbrugge,sine" + bytes + ",156,A,")) ==
              Findings{{observations, 51, 12, "", Reason::notUtf8, {}}});
    }
    SECTION("is the encoding of Windows") {
        CHECK(findings(Package().replace("datapackage.json", "Participatieladder 2020\"", "Caf\xE9\"")) ==
              Findings{{"datapackage.json", 4, 16, "", Reason::notUtf8, {}}});
    }
    SECTION("is the encoding of Windows in a table") {
        CHECK(findings(Package().replace("areas.csv", "regio Oostende", "regio K\xFCste")).front() ==
              packages::Finding{"areas.csv", 5, 55, "", Reason::notUtf8, {}});
    }
    SECTION("is UTF-16") {
        for (const auto& text : {"\xFF\xFE{\0}\0"s, "\xFE\xFF\0{\0}"s, "\xFF\xFE"s}) {
            CHECK(findings(Package().write("datapackage.json", text)) ==
                  Findings{{"datapackage.json", 0, 0, "", Reason::utf16, {}}});
        }
    }
    SECTION("is UTF-16 that does not say so") {
        CHECK(findings(Package().write("domains.csv", "i\0d\0,\0"s)).front() ==
              packages::Finding{"domains.csv", 1, 2, "", Reason::nulByte, {}});
    }
    SECTION("has a NUL byte") {
        CHECK(findings(Package().replace(observations, "\nbrugge,sine,156,A,", "\nbrugge,sine\0,156,A,"s)) ==
              Findings{{observations, 51, 12, "", Reason::nulByte, {}}});
        CHECK(findings(Package().replace("datapackage.json", "\"edition\"", "\0\"edition\""s)) ==
              Findings{{"datapackage.json", 17, 3, "", Reason::nulByte, {}}});
    }
}

TEST_CASE("reading: an edition holds what the package says", "[package][reading]") {
    const auto edition = packages::packageOf(2023, 4)
                             .replace("datapackage.json", "\"Participatieladder 2020\"", "\"Ladder \\u00e9\"")
                             .replace("instruments.csv", "SINE,5,0.4,", "SINE,5,0.25,")
                             .edition();
    CHECK(edition.id() == "2023-r4");
    CHECK(edition.title() == "Ladder é");
    CHECK(edition.source() == "Bron: diverse, verwerking: POM West-Vlaanderen");
    CHECK(ask(weightedSum, edition, "Westhoek", "5").value() == 5335 + 22 + 1249 + 216 / 4.0);
}

TEST_CASE("reading: another ladder is only another package", "[package][reading]") {
    const auto edition =
        Package()
            .write("areas.csv", "id,name,name_en,kind,parent,alias,note\na,A,A,land,,,\nb,B,B,stad,a,,\n")
            .write("rungs.csv", "rung,id,name,name_en,alias,contract,contract_en,unit,unit_en,progression,"
                                "progression_en,anchoring,anchoring_en,note\n"
                                "12,top,Top,Top,,met,with,mensen,people,,,,,\n")
            .write("instruments.csv", "id,name,name_en,short_name,rung,weight,domain,alias,note\n"
                                      "x,X,X,,12,0.5,werk,,\n")
            .write("sectors.csv", "id,name,name_en,rung,alias,note\ny,Y,Y,12,,\n")
            .write(observations, "area,item,value,status,note\na,top,10,A,\nb,top,4,A,\na,x,8,A,\nb,x,,O,\n"
                                 "a,y,10,A,\nb,y,4,A,\n")
            .edition();
    CHECK(ask(shareOfParent, edition, "B", "12") == 0.4);
    CHECK(ask(weightedSum, edition, "A", "Trede 12") == 4.0);
    CHECK(ask(weightedSum, edition, "B", "Trede 12") == Reason::noPart);
    CHECK(rungRange(edition) == std::pair(12, 12));
}

TEST_CASE("reading: a ladder may be of rungs alone", "[package][reading]") {
    Package package;
    for (const auto* file : {"domains.csv", "instruments.csv", "sectors.csv", "notes.csv"}) {
        const auto text = package.content(file);
        package.write(file, text.substr(0, text.find('\n') + 1));
    }
    package.write("areas.csv", "id,name,name_en,kind,parent,alias,note\na,A,A,land,,,\n")
        .write("rungs.csv", "rung,id,name,name_en,alias,contract,contract_en,unit,unit_en,progression,"
                            "progression_en,anchoring,anchoring_en,note\n"
                            "1,laag,Laag,Low,,met,with,mensen,people,,,,,\n")
        .write(observations, "area,item,value,status,note\na,laag,10,A,\n")
        .replace("datapackage.json", "[\"reading\", \"series\", \"contract\", \"movements\"]", "[]");
    CHECK(findings(package).empty());
    SECTION("but not of nothing") {
        for (const auto* file : {"areas.csv", "rungs.csv", observations}) {
            auto without = package;
            const auto text = package.content(file);
            const auto found = findings(without.write(file, text.substr(0, text.find('\n') + 1)));
            REQUIRE_FALSE(found.empty());
            CHECK(found.front() == packages::Finding{file, 0, 0, "", Reason::csvNoRows, {}});
        }
    }
}
