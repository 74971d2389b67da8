// What can be wrong with datapackage.json, and where that is said to be.

#include "packages.hpp"

#include "support/catch.hpp"

using namespace ladder;
using packages::Findings;
using packages::findings;
using packages::Package;

namespace {

constexpr auto descriptor = "datapackage.json";

Findings after(const std::string& text, const std::string& by) {
    return findings(Package().replace(descriptor, text, by));
}

} // namespace

TEST_CASE("descriptor: the bundled package has no defects", "[package][descriptor]") {
    CHECK(findings(Package()).empty());
    CHECK(Package().read().defects.none());
}

TEST_CASE("descriptor: a missing file is all that is said", "[package][descriptor]") {
    CHECK(findings(Package().remove(descriptor)) ==
          Findings{{descriptor, 0, 0, "", Reason::fileMissing, {"268435456"}}});
}

TEST_CASE("descriptor: a large file is not read", "[package][descriptor]") {
    const auto filledTo = [](std::size_t size) {
        Package package;
        return package.append(descriptor, std::string(size - package.content(descriptor).size(), ' '));
    };
    CHECK(findings(filledTo(262'144)).empty());
    CHECK(findings(filledTo(262'145)) == Findings{{descriptor, 0, 0, "", Reason::fileTooLarge, {"262144"}}});
}

TEST_CASE("descriptor: what is not JSON is said with its place", "[package][descriptor]") {
    const auto isNotJson = [](const Package& package, std::size_t line, std::size_t column) {
        const auto found = findings(package);
        REQUIRE(found.size() == 1);
        CHECK(found.front().problem == Reason::notJson);
        CHECK(found.front().line == line);
        CHECK(found.front().column == column);
    };
    SECTION("a word without quotes") {
        isNotJson(Package().replace(descriptor, "\"title\": \"Participatieladder 2020\"", "\"title\": x"), 4,
                  12);
    }
    SECTION("a missing comma") {
        isNotJson(Package().replace(descriptor, "\"year\": 2020,", "\"year\": 2020"), 19, 5);
    }
    SECTION("something after the end") {
        isNotJson(Package().append(descriptor, "  {}\n"), 199, 3);
    }
    SECTION("nothing at all") {
        isNotJson(Package().write(descriptor, ""), 1, 1);
    }
    SECTION("nesting deeper than any package needs") {
        isNotJson(Package().write(descriptor, std::string(100'000, '[')), 1, 33);
    }
    SECTION("a comment") {
        isNotJson(Package().replace(descriptor, "{\n  \"$schema\"", "// x\n{\n  \"$schema\""), 1, 1);
    }
}

TEST_CASE("descriptor: why it is no JSON is told", "[package][descriptor]") {
    const auto whyNot = [](const std::string& text) { return findings(Package().write(descriptor, text)); };
    const auto notJson = [](std::size_t line, std::size_t column, const std::string& why) {
        return Findings{{descriptor, line, column, "", Reason::notJson, {why}}};
    };
    CHECK(whyNot("{} x") == notJson(1, 4, "extra data"));
    CHECK(whyNot("{}\n\t\r {}") == notJson(2, 4, "extra data"));
    CHECK(whyNot("{\"title\" 5} x") == notJson(1, 10, "syntax error"));
    CHECK(whyNot("{\"title\": x} ") == notJson(1, 11, "syntax error"));
    CHECK(whyNot("{\"title\": 5") == notJson(1, 12, "incomplete JSON"));
    SECTION("but spaces after it are none of it") {
        CHECK(findings(Package().append(descriptor, " \t\r\n")).empty());
    }
}

TEST_CASE("descriptor: a missing key is said with the object that lacks it", "[package][descriptor]") {
    SECTION("title") {
        CHECK(after("  \"title\": \"Participatieladder 2020\",\n", "") ==
              Findings{{descriptor, 1, 1, "", Reason::missingKey, {"title", "text"}}});
    }
    SECTION("contributors") {
        CHECK(after("\"contributors\"", "\"authors\"") ==
              Findings{{descriptor, 1, 1, "", Reason::missingKey, {"contributors", "list"}}});
    }
    SECTION("the title of the publisher") {
        CHECK(after("\"title\": \"POM West-Vlaanderen\"", "\"name\": \"POM\"") ==
              Findings{{descriptor, 12, 5, "/contributors/0", Reason::missingKey, {"title", "text"}}});
    }
    SECTION("year") {
        CHECK(after("    \"year\": 2020,\n", "") ==
              Findings{{descriptor, 17, 3, "/edition", Reason::missingKey, {"year", "1000-9999"}}});
    }
    SECTION("revision") {
        CHECK(after("    \"revision\": 0,\n", "") ==
              Findings{{descriptor, 17, 3, "/edition", Reason::missingKey, {"revision", "0-999"}}});
    }
    SECTION("source") {
        CHECK(after("\"source\": \"Bron", "\"src\": \"Bron") ==
              Findings{{descriptor, 17, 3, "/edition", Reason::missingKey, {"source", "text"}}});
    }
    SECTION("notes") {
        CHECK(after("\"notes\": [\"reading\"", "\"remarks\": [\"reading\"") ==
              Findings{{descriptor, 17, 3, "/edition", Reason::missingKey, {"notes", "list"}}});
    }
    SECTION("everything") {
        const auto found = findings(Package().write(descriptor, "[]"));
        CHECK(found.size() == 7);
        for (const auto& finding : found)
            CHECK(finding.problem == Reason::missingKey);
    }
    SECTION("the path of a table") {
        CHECK(after("\"path\": \"observations.csv\"", "\"paths\": \"observations.csv\"") ==
              Findings{{descriptor, 166, 5, "/resources/6", Reason::missingKey, {"path", "text"}}});
    }
    SECTION("the name of a resource") {
        CHECK(after("\"name\": \"observations\"", "\"nam\": \"observations\"") ==
              Findings{{descriptor, 166, 5, "/resources/6", Reason::missingKey, {"name", "text"}},
                       {descriptor, 23, 3, "/resources", Reason::missingTable, {"observations"}}});
    }
    SECTION("the name of a column") {
        CHECK(
            after("{\"name\": \"value\", ", "{") ==
            Findings{
                {descriptor, 178, 11, "/resources/6/schema/fields/2", Reason::missingKey, {"name", "text"}}});
    }
}

TEST_CASE("descriptor: another value than expected", "[package][descriptor]") {
    SECTION("is no text") {
        CHECK(after("\"title\": \"Participatieladder 2020\"", "\"title\": 2020") ==
              Findings{{descriptor, 4, 3, "/title", Reason::wrongValue, {"text"}}});
    }
    SECTION("is an empty text") {
        CHECK(after("\"title\": \"Participatieladder 2020\"", "\"title\": \"\"") ==
              Findings{{descriptor, 4, 3, "/title", Reason::wrongValue, {"text"}}});
    }
    SECTION("is no year") {
        const std::string year =
            GENERATE("\"2020\"", "2020.5", "2020.0", "999", "10000", "-2020", "null", "true", "[]",
                     "99999999999999999999", "1e400", "18446744073709551615");
        CAPTURE(year);
        CHECK(after("\"year\": 2020", "\"year\": " + year) ==
              Findings{{descriptor, 18, 5, "/edition/year", Reason::wrongValue, {"1000-9999"}}});
    }
    SECTION("is no revision") {
        const std::string revision = GENERATE("-1", "1000", "\"r1\"");
        CHECK(after("\"revision\": 0", "\"revision\": " + revision) ==
              Findings{{descriptor, 19, 5, "/edition/revision", Reason::wrongValue, {"0-999"}}});
    }
    SECTION("but the first and the last number are expected too") {
        for (const auto* year : {"1000", "9999"})
            CHECK(after("\"year\": 2020", std::string("\"year\": ") + year).empty());
        CHECK(after("\"revision\": 0", "\"revision\": 999").empty());
    }
    SECTION("is no list") {
        CHECK(after("[\"reading\", \"series\", \"contract\", \"movements\"]", "\"reading\"") ==
              Findings{{descriptor, 21, 5, "/edition/notes", Reason::wrongValue, {"list"}}});
        CHECK(after("\"roles\": [\"publisher\"]", "\"roles\": \"publisher\"") ==
              Findings{{descriptor,
                        11,
                        3,
                        "/contributors",
                        Reason::wrongValue,
                        {R"({"title": …, "roles": ["publisher"]})"}}});
        CHECK(findings(Package().write(descriptor, R"({"title": "t", "contributors": {}, "edition":
{"year": 2020, "revision": 0, "source": "s", "notes": []}, "resources": 5})")) ==
              Findings{{descriptor, 1, 16, "/contributors", Reason::wrongValue, {"list"}},
                       {descriptor, 2, 60, "/resources", Reason::wrongValue, {"list"}}});
    }
    SECTION("is a list without a publisher") {
        CHECK(after("\"roles\": [\"publisher\"]", "\"roles\": [\"author\"]").size() == 1);
    }
    SECTION("stands in a list") {
        CHECK(after("\"series\", \"contract\"", "\"series\", 5") ==
              Findings{{descriptor, 21, 36, "/edition/notes/2", Reason::wrongValue, {"text"}}});
    }
    SECTION("is a list of columns") {
        const auto found =
            findings(Package().replace(descriptor, "\"fields\": [\n          {\"name\": \"area\"",
                                       "\"fields\": 0, \"other\": [\n{\"name\": \"area\""));
        REQUIRE_FALSE(found.empty());
        CHECK(found.front() ==
              packages::Finding{
                  descriptor, 175, 9, "/resources/6/schema/fields", Reason::wrongValue, {"list"}});
    }
}

TEST_CASE("descriptor: by whom and when it was loaded", "[package][descriptor]") {
    const auto with = [](const std::string& loaded) {
        return after("\"revision\": 0,", "\"revision\": 0, \"loaded\": " + loaded + ",");
    };
    CHECK(with(R"({"by": "", "at": "2021-11-24T09:30:00Z", "from": ""})").empty());
    CHECK(with(R"({"by": "a", "from": "b"})") ==
          Findings{{descriptor, 19, 20, "/edition/loaded", Reason::missingKey, {"at", "text"}}});
    CHECK(with(R"({"by": 1, "at": "", "from": "b"})") ==
          Findings{{descriptor, 19, 31, "/edition/loaded/by", Reason::wrongValue, {"text"}},
                   {descriptor, 19, 40, "/edition/loaded/at", Reason::wrongValue, {"text"}}});
    CHECK(with("\"yesterday\"").size() == 3);
}

TEST_CASE("descriptor: a note that does not exist", "[package][descriptor]") {
    CHECK(after("\"series\", \"contract\"", "\"serie\", \"contract\"") ==
          Findings{{descriptor, 21, 26, "/edition/notes/1", Reason::notInTable, {"serie", "notes"}}});
}

TEST_CASE("descriptor: tables are found by the names of their resources", "[package][descriptor]") {
    SECTION("one that is missing is named") {
        CHECK(after("\"name\": \"observations\"", "\"name\": \"figures\"") ==
              Findings{{descriptor, 23, 3, "/resources", Reason::missingTable, {"observations"}}});
    }
    SECTION("one that is there twice is named") {
        CHECK(
            after(
                "  \"resources\": [\n",
                "  \"resources\": [\n{\"name\": \"areas\", \"path\": \"areas.csv\", \"schema\": {\"fields\": "
                "[{\"name\": \"id\"}, {\"name\": \"name\"}, {\"name\": \"name_en\"}, {\"name\": \"kind\"}, "
                "{\"name\": \"parent\"}, {\"name\": \"alias\"}, {\"name\": \"note\"}]}},\n") ==
            Findings{{descriptor, 26, 7, "/resources/1/name", Reason::duplicateTable, {"areas"}}});
    }
    SECTION("others are for other readers") {
        CHECK(after("  \"resources\": [\n",
                    "  \"resources\": [\n{\"name\": \"map\", \"path\": \"https://example.org/map.png\"},\n")
                  .empty());
    }
    SECTION("in any order and below other names") {
        Package package;
        package.write("sub/figures.csv", package.content("observations.csv")).remove("observations.csv");
        package.replace(descriptor, "\"path\": \"observations.csv\"", "\"path\": \"sub/figures.csv\"");
        CHECK(findings(package).empty());
    }
}

TEST_CASE("descriptor: a path outside the package is not read", "[package][descriptor]") {
    const std::string path =
        GENERATE("../observations.csv", "..", "sub/../../observations.csv", "/etc/passwd", "..\\\\x.csv",
                 "C:\\\\x.csv", "C:x.csv", "\\\\\\\\server\\\\share\\\\x.csv", "//server/x.csv");
    CAPTURE(path);
    auto meant = path;
    for (auto at = meant.find("\\\\"); at != std::string::npos; at = meant.find("\\\\", at + 1))
        meant.erase(at, 1);
    CHECK(after("\"path\": \"observations.csv\"", "\"path\": \"" + path + "\"") ==
          Findings{{descriptor, 170, 7, "/resources/6/path", Reason::fileOutsideFolder, {meant}}});
}

TEST_CASE("descriptor: a doubled key is said where it stands again", "[package][descriptor]") {
    CHECK(after("\"year\": 2020,", "\"year\": 2020,\n\"year\": 2021,") ==
          Findings{{descriptor, 19, 1, "/edition/year", Reason::listedTwice, {"year"}}});
    CHECK(after("\"path\": \"observations.csv\"", "\"path\": \"a.csv\", \"path\": \"observations.csv\"") ==
          Findings{{descriptor, 170, 24, "/resources/6/path", Reason::listedTwice, {"path"}}});
    CHECK(after("  \"resources\": [", "  \"resources\": 1,\n  \"resources\": [") ==
          Findings{{descriptor, 24, 3, "/resources", Reason::listedTwice, {"resources"}}});
    SECTION("but what is not read from there is no more than a warning") {
        const auto package = Package().replace(descriptor, "\"title\": \"Participatieladder 2020\",",
                                               "\"title\": \"T\", \"x\": {\"y\": 1, \"y\": 2}, ");
        CHECK(findings(package).empty());
        CHECK(packages::warnings(package) ==
              Findings{{descriptor, 4, 31, "/x/y", Reason::listedTwice, {"y"}}});
    }
    SECTION("and the same key in another object is another one") {
        CHECK(after("\"$schema\"", "\"a\": [{\"b\": 1}, {\"b\": {\"b\": 2}}], \"$schema\"").empty());
    }
}

TEST_CASE("descriptor: keys that are not ours are passed over", "[package][descriptor]") {
    CHECK(after("\"$schema\"", "\"a/b~c\": {\"d\": [1, {\"e\": null}]}, \"$schema\"").empty());
}

TEST_CASE("descriptor: the publisher is the first contributor with that role", "[package][descriptor]") {
    const auto publisherOf = [](const std::string& contributors) {
        Package package;
        const auto& text = package.content(descriptor);
        const auto start = text.find("\"contributors\": ");
        const auto end = text.find("\"edition\"");
        return package
            .replace(descriptor, text.substr(start, end - start),
                     "\"contributors\": [" + contributors + "], ")
            .edition()
            .publisher();
    };
    const std::string publisher = R"({"title": "P", "roles": ["publisher"]})";
    CHECK(publisherOf(publisher) == "P");
    CHECK(publisherOf(publisher + R"(, {"title": "Q", "roles": ["publisher"]})") == "P");
    CHECK(publisherOf(R"({"title": "A", "roles": ["author"]}, )" + publisher) == "P");
    CHECK(publisherOf(R"({"title": "A"}, {"title": "B", "roles": "publisher"}, 5, )" + publisher) == "P");
    CHECK(publisherOf(R"({"title": "A", "roles": ["author", "publisher"]}, )" + publisher) == "A");
}
