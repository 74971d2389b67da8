// Texts that are too long, or hold what nobody sees: each is refused at its place, so that nothing that shows
// it grows, or shows something else than it says.

#include "ladder/characters.hpp"
#include "ladder/explain.hpp"
#include "ladder/info.hpp"
#include "ladder/package/defect.hpp"
#include "packages.hpp"
#include "questions.hpp"

#include "support/catch.hpp"

using namespace ladder;
using packages::Findings;
using packages::findings;
using packages::Package;
using packages::warnings;

namespace {

std::string times(std::size_t count, const std::string& character) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += character;
    return text;
}

/// An area called so.
Package withName(const std::string& name) {
    return Package().replace("areas.csv", "brugge,Brugge,", "brugge," + name + ",");
}

constexpr auto descriptor = "datapackage.json";

Findings inDescriptor(const std::string& key, const std::string& before, const std::string& text) {
    auto found = findings(Package().replace(descriptor, "\"" + key + "\": \"" + before + "\"",
                                            "\"" + key + "\": \"" + text + "\""));
    for (auto& finding : found)
        finding.line = finding.column = 0;
    return found;
}

} // namespace

TEST_CASE("limits: a name has 200 characters, however many bytes", "[package][limits]") {
    for (const std::string character : {"a", "é", "€", "😀"}) {
        CAPTURE(character);
        CHECK(findings(withName(times(200, character))).empty());
        CHECK(findings(withName(times(201, character))) ==
              Findings{{"areas.csv", 4, 2, "name", Reason::textTooLong, {"201", "200"}}});
    }
    CHECK(findings(withName(times(1'000'000, "a"))) ==
          Findings{{"areas.csv", 4, 2, "name", Reason::textTooLong, {"1000000", "200"}}});
}

TEST_CASE("limits: each text of a table", "[package][limits]") {
    const auto replaced = [](const char* file, const std::string& text, const std::string& by) {
        auto found = findings(Package().replace(file, text, by));
        REQUIRE_FALSE(found.empty());
        return found.front();
    };
    const auto longName = times(201, "x");
    using packages::Finding;
    CHECK(replaced("areas.csv", "brugge,Brugge,Bruges,regio,", "brugge,Brugge," + longName + ",regio,") ==
          Finding{"areas.csv", 4, 3, "name_en", Reason::textTooLong, {"201", "200"}});
    CHECK(replaced("areas.csv", "brugge,Brugge,Bruges,regio,", "brugge,Brugge,Bruges," + longName + ",") ==
          Finding{"areas.csv", 4, 4, "kind", Reason::textTooLong, {"201", "200"}});
    CHECK(replaced("areas.csv", "\nbrugge,Brugge", "\n" + times(101, "b") + ",Brugge").problem ==
          Reason::textTooLong);
    CHECK(replaced("observations.csv", "\nbrugge,ama,,O,", "\nbrugge,ama,," + times(21, "O") + ",").problem ==
          Reason::textTooLong);
}

TEST_CASE("limits: the elements of a list", "[package][limits]") {
    const auto withAliases = [](const std::string& aliases) {
        auto content = Package().content("areas.csv");
        const auto row = content.find("\nbrugge,");
        const auto start = content.find("west-vlaanderen,", row) + std::string("west-vlaanderen,").size();
        const auto end = content.find(',', start);
        content.replace(start, end - start, aliases);
        return findings(Package().write("areas.csv", content));
    };
    std::string aliases = "a0";
    for (int i = 1; i < 50; ++i)
        aliases += ";a" + std::to_string(i);
    CHECK(withAliases(aliases).empty());
    CHECK(withAliases(aliases + ";last") ==
          Findings{{"areas.csv", 4, 6, "alias", Reason::cellListTooLong, {"51", "50"}}});
    CHECK(withAliases(times(200, "ë")).empty());
    CHECK(withAliases("short;" + times(201, "ë")) ==
          Findings{{"areas.csv", 4, 6, "alias", Reason::textTooLong, {"201", "200"}}});
    CHECK(withAliases("a;b\u202Ec") ==
          Findings{{"areas.csv", 4, 6, "alias", Reason::characterInName, {"U+202E"}}});
}

TEST_CASE("limits: a note has 4 000 characters, and may have lines", "[package][limits]") {
    const auto withNote = [](const std::string& text) {
        return findings(Package().append("notes.csv", "extra,remark,\"" + text + "\",text\n"));
    };
    CHECK(withNote(times(4000, "é")).empty());
    CHECK(withNote("one\ntwo\r\nthree\tfour").empty());
    const auto tooLong = withNote(times(4001, "é"));
    REQUIRE(tooLong.size() == 1);
    CHECK(tooLong.front().problem == Reason::textTooLong);
    CHECK(tooLong.front().arguments == std::vector<std::string>{"4001", "4000"});
    for (const auto& [text, point] :
         {std::pair("a\u202Eb", "U+202E"), {"a\x07", "U+0007"}, {"\u2066", "U+2066"}}) {
        const auto refused = withNote(text);
        REQUIRE(refused.size() == 1);
        CHECK(refused.front().problem == Reason::characterRefused);
        CHECK(refused.front().arguments == std::vector<std::string>{point});
    }
}

TEST_CASE("limits: title, publisher and source", "[package][limits]") {
    const auto title = std::string("Participatieladder 2020");
    CHECK(inDescriptor("title", title, times(300, "é")).empty());
    CHECK(inDescriptor("title", title, times(301, "é")) ==
          Findings{{descriptor, 0, 0, "/title", Reason::textTooLong, {"301", "300"}}});
    CHECK(inDescriptor("title", title, "a\\u202Eb") ==
          Findings{{descriptor, 0, 0, "/title", Reason::characterInName, {"U+202E"}}});
    CHECK(inDescriptor("title", title, "a\\nb") ==
          Findings{{descriptor, 0, 0, "/title", Reason::characterInName, {"U+000A"}}});
    CHECK(inDescriptor("title", "POM West-Vlaanderen", times(201, "p")) ==
          Findings{{descriptor, 0, 0, "/contributors/0/title", Reason::textTooLong, {"201", "200"}}});
    const auto source = std::string("Bron: diverse, verwerking: POM West-Vlaanderen");
    CHECK(inDescriptor("source", source, times(1000, "s")).empty());
    CHECK(inDescriptor("source", source, times(1001, "s")) ==
          Findings{{descriptor, 0, 0, "/edition/source", Reason::textTooLong, {"1001", "1000"}}});
}

TEST_CASE("limits: what nobody sees is refused in a name, with its code point", "[package][limits]") {
    struct Case {
        std::string character;
        std::string point;
    };
    const std::vector<Case> cases{
        {"\x01", "U+0001"},   {"\t", "U+0009"},     {"\n", "U+000A"},     {"\x7F", "U+007F"},
        {"\u0085", "U+0085"}, {"\u061C", "U+061C"}, {"\u200B", "U+200B"}, {"\u200C", "U+200C"},
        {"\u200D", "U+200D"}, {"\u200E", "U+200E"}, {"\u200F", "U+200F"}, {"\u2028", "U+2028"},
        {"\u202A", "U+202A"}, {"\u202B", "U+202B"}, {"\u202C", "U+202C"}, {"\u202D", "U+202D"},
        {"\u202E", "U+202E"}, {"\u2060", "U+2060"}, {"\u2066", "U+2066"}, {"\u2067", "U+2067"},
        {"\u2068", "U+2068"}, {"\u2069", "U+2069"}, {"\uFEFF", "U+FEFF"}};
    for (const auto& [character, point] : cases) {
        CAPTURE(point);
        CHECK(findings(withName("\"Bru" + character + "gge\"")) ==
              Findings{{"areas.csv", 4, 2, "name", Reason::characterInName, {point}}});
    }
    // What looks odd and can be seen is a name like any other.
    for (const auto* name : {"Brügge", "Ħal Qormi", "サッポロ", "Ģĳon 😀", "a\u00A0b"}) {
        CAPTURE(name);
        CHECK(findings(withName(name)).empty());
    }
}

TEST_CASE("limits: who loaded an edition is a claim of any length, of which little is kept",
          "[package][limits]") {
    const auto edition = Package()
                             .replace(descriptor, "\"year\": 2020,",
                                      "\"loaded\": {\"by\": \"" + times(10'000, "é") +
                                          "\", \"at\": \"2021\", \"from\": "
                                          "\"a\\u202Eb\\u200Bc\\n\"}, \"year\": 2020,")
                             .edition();
    CHECK(edition.data().loading->by == times(200, "é"));
    CHECK(edition.data().loading->from == "abc");
    // What is left is written so that it can be read again.
    const auto withoutTime =
        Package().replace(descriptor, "\"year\": 2020,",
                          "\"loaded\": {\"by\": \"\", \"at\": \"\\u200B\", \"from\": \"\"}, \"year\": 2020,");
    REQUIRE(findings(withoutTime).size() == 1);
    CHECK(findings(withoutTime).front().problem == Reason::characterInName);
}

TEST_CASE("limits: a message quotes a part of a value", "[package][limits]") {
    const auto value = times(100'000, "é") + "\u202E";
    const std::vector<Package> packages{
        Package().replaceAll(descriptor, "\"encoding\": \"utf-8\"", "\"encoding\": \"" + value + "\""),
        Package().replace("observations.csv", "\nbrugge,ama,,O,", "\nbrugge,ama," + value + ",O,"),
        Package().replace("observations.csv", "\nbrugge,ama,,O,", "\n" + value + ",ama,,O,"),
        Package().replace("areas.csv", "id,name,name_en", "id,name," + value),
        Package().replace(descriptor, "\"path\": \"areas.csv\"", "\"path\": \"" + value + "\""),
        Package().replace(descriptor, "\"path\": \"areas.csv\"", "\"path\": \"" + times(999, "é") + "\""),
        Package().replace(descriptor, "\"edition\": {",
                          "\"" + value + "\": 1, \"" + value + "\": 2, \"edition\": {")};
    for (std::size_t i = 0; i < packages.size(); ++i) {
        CAPTURE(i);
        const auto reading = packages[i].read();
        CHECK(reading.defects.count() + reading.warnings.count() > 0);
        for (const auto* all : {&reading.defects, &reading.warnings}) {
            for (const auto& defect : all->kept()) {
                for (const auto language : allLanguages) {
                    const auto text = describe(defect, language);
                    CAPTURE(text);
                    CHECK(countCharacters(text) < 1000);
                    CHECK(text.find("\u202E") == std::string::npos);
                }
            }
        }
    }
}

TEST_CASE("limits: an answer has 32 000 characters, whatever an edition says", "[package][limits]") {
    // Every figure of Brugge has fifty notes of 4 000 characters.
    Package package;
    std::string ids;
    for (int i = 0; i < 50; ++i) {
        const auto id = "n" + std::to_string(i);
        package.append("notes.csv", id + ",remark," + times(3990, "é") + id + ",text\n");
        ids += (i == 0 ? "" : ";") + id;
    }
    auto content = package.content("areas.csv");
    const auto end = content.find('\n', content.find("\nbrugge,") + 1);
    content.replace(content.rfind(',', end) + 1, end - content.rfind(',', end) - 1, ids);
    package.write("areas.csv", content);
    const Catalogue catalogue({package.sharedEdition()});
    const auto sentence =
        explain(catalogue, std::string_view("Brugge"), std::string_view("SINE"), Term(), Language::dutch);
    CHECK(countCharacters(sentence) == 32'000);
    CHECK(sentence.ends_with("…"));
    const auto note = info(catalogue, std::string_view("Brugge"), std::string_view("note"), Term());
    CHECK(countCharacters(std::get<std::string>(*note)) == 32'000);
    // A question is repeated in part.
    const auto asked = times(1'000'000, "é");
    const auto unknown = explain(catalogue, std::string_view(asked), std::string_view(asked),
                                 std::string_view(asked), Language::dutch);
    CHECK(countCharacters(unknown) < 300);
    const auto names =
        explain(catalogue, std::string_view(asked), std::string_view(asked), Term(), Language::english);
    CHECK(countCharacters(names) < 3000);
}

TEST_CASE("limits: a name that many areas have is explained by a few of them", "[package][limits]") {
    auto areas = Package().content("areas.csv");
    auto observations = Package().content("observations.csv");
    const auto rows = observations.substr(observations.find('\n') + 1);
    for (int i = 0; i < 300; ++i) {
        const auto id = "twin-" + std::to_string(i);
        areas += id + ",Tweeling,Twin,regio,west-vlaanderen,,\n";
        for (std::size_t at = 0; at < rows.size();) {
            const auto end = rows.find('\n', at);
            const auto row = rows.substr(at, end - at);
            if (row.starts_with("brugge,"))
                observations += id + row.substr(row.find(',')) + "\n";
            at = end + 1;
        }
    }
    const Catalogue catalogue(
        {Package().write("areas.csv", areas).write("observations.csv", observations).sharedEdition()});
    const auto text =
        explain(catalogue, std::string_view("Tweeling"), std::string_view("SINE"), Term(), Language::english);
    CHECK_THAT(text, ContainsSubstring("293 others"));
    CHECK(text.size() < 600);
}

TEST_CASE("limits: what a spreadsheet would take for a formula is warned of", "[package][limits]") {
    for (const std::string mark : {"=", "+", "-", "@"}) {
        CAPTURE(mark);
        const auto package = withName(mark + "Brugge");
        CHECK(findings(package).empty());
        CHECK(warnings(package) ==
              Findings{{"areas.csv", 4, 2, "name", Reason::beginsAsFormula, {mark + "Brugge", mark}}});
    }
    const auto note = Package().append("notes.csv", "extra,remark,text,\"=HYPERLINK(\"\"x\"\")\"\n");
    const auto found = warnings(note);
    REQUIRE(found.size() == 1);
    CHECK(found.front().name == "text_en");
    CHECK(found.front().problem == Reason::beginsAsFormula);
    // Inside a name it means nothing.
    CHECK(warnings(withName("Brugge = +1 - 2")).empty());
}
