// What a resource of a package declares is followed, or refused with the declaration's own place.

#include "packages.hpp"

#include "support/catch.hpp"

#include <algorithm>
#include <zlib.h>

using namespace ladder;
using packages::Findings;
using packages::findings;
using packages::Package;
using namespace std::string_literals;

namespace {

constexpr auto descriptor = "datapackage.json";
constexpr auto observations = "observations.csv";
constexpr auto pathOfObservations = "\"path\": \"observations.csv\"";

/// The package with more members in the resource of its figures.
Package declaring(const std::string& members) {
    return Package().replace(descriptor, pathOfObservations, pathOfObservations + (", " + members));
}

/// Reads as the same edition as the bundled package.
void checkSame(const Package& package) {
    REQUIRE(findings(package) == Findings{});
    CHECK(package.edition().data().observations == Package().edition().data().observations);
}

std::string replacedIn(std::string text, char from, char to) {
    for (auto& character : text)
        character = character == from ? to : character;
    return text;
}

std::string gzipped(const std::string& text) {
    z_stream stream{};
    REQUIRE(deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY) == Z_OK);
    std::string packed(text.size() + 1000, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    REQUIRE(deflate(&stream, Z_FINISH) == Z_STREAM_END);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

/// Refused at the member that declares it, and nowhere else.
void checkRefused(const Package& package, const std::string& pointer, Reason reason) {
    const auto found = findings(package);
    REQUIRE(found.size() == 1);
    CHECK(found.front().file == descriptor);
    CHECK(found.front().name == pointer);
    CHECK(found.front().problem == reason);
}

} // namespace

TEST_CASE("declarations: a dialect", "[package][declarations]") {
    const auto text = Package().content(observations);
    SECTION("with other characters") {
        checkSame(
            declaring(R"("dialect": {"delimiter": ";"})").write(observations, replacedIn(text, ',', ';')));
        checkSame(declaring(R"("dialect": {"delimiter": "\t", "lineTerminator": "\r\n"})")
                      .write(observations, replacedIn(text, ',', '\t')));
        Package tabs;
        auto declared = tabs.content(descriptor);
        const std::string csv = "\"format\": \"csv\"";
        declared.replace(declared.rfind(csv), csv.size(), "\"format\": \"tsv\"");
        checkSame(tabs.write(descriptor, declared).write(observations, replacedIn(text, ',', '\t')));
        checkSame(declaring(R"("dialect": {"quoteChar": "'"})")
                      .replace(observations, "\nbrugge,sine,156,A,", "\nbrugge,'sine',156,A,"));
        checkSame(declaring(R"("dialect": {"quoteChar": null})"));
    }
    SECTION("without a header, in the order of the fields") {
        checkSame(declaring(R"("dialect": {"header": false})")
                      .write(observations, text.substr(text.find('\n') + 1)));
    }
    SECTION("that says what is so anyway, or nothing") {
        checkSame(declaring(R"("dialect": {"delimiter": ",", "doubleQuote": true, "header": true,
                               "skipInitialSpace": true, "headerRows": [1], "commentChar": null,
                               "csvddfVersion": 1.2})"));
    }
    SECTION("in a file of its own") {
        checkSame(declaring(R"("dialect": "sub/dialect.json")")
                      .write("sub/dialect.json", R"({"delimiter": ";"})")
                      .write(observations, replacedIn(text, ',', ';')));
        CHECK(findings(declaring(R"("dialect": "sub/dialect.json")")).front() ==
              packages::Finding{"sub/dialect.json", 0, 0, "", Reason::fileMissing, {"268435456"}});
        CHECK(
            findings(declaring(R"("dialect": "d.json")").write("d.json", R"({"delimiter": ";;"})")).front() ==
            packages::Finding{"d.json",
                              1,
                              2,
                              "/delimiter",
                              Reason::notFollowed,
                              {"delimiter", ";;", R"("," ";" "\t" "|")"}});
    }
    SECTION("that the file does not follow") {
        CHECK(findings(declaring(R"("dialect": {"delimiter": ";"})")) ==
              Findings{{observations, 1, 1, "", Reason::otherSeparator, {";"}}});
    }
    SECTION("that is not followed") {
        for (const std::string member :
             {R"("delimiter": "::")", R"("delimiter": "\u00a0")", R"("quoteChar": "<<")",
              R"("escapeChar": "\\")", R"("commentChar": "#")", R"("doubleQuote": false)",
              R"("headerRows": [1, 2])", R"("commentRows": [2])", R"("lineTerminator": "|")"}) {
            CAPTURE(member);
            const auto key = member.substr(1, member.find('"', 1) - 1);
            checkRefused(declaring("\"dialect\": {" + member + "}"), "/resources/6/dialect/" + key,
                         Reason::notFollowed);
        }
    }
}

TEST_CASE("declarations: an encoding", "[package][declarations]") {
    SECTION("that is known") {
        Package package;
        package.replace(descriptor, "\"path\": \"areas.csv\"",
                        "\"path\": \"areas.csv\", \"encoding\": \"windows-1252\"");
        // The package declares UTF-8 besides, which the first declaration then is not.
        const auto& text = package.content(descriptor);
        const auto second = text.find("\"encoding\": \"utf-8\"", text.find("windows-1252"));
        auto changed = text;
        changed.replace(second, std::string("\"encoding\": \"utf-8\"").size(), "\"x\": 1");
        package.write(descriptor, changed);
        package.replace("areas.csv", "Ostend,regio", "K\xFCste \x80,regio");
        const auto edition = package.edition();
        CHECK(edition.areas()[3].name.in(ladder::TextLanguage::english) == "Küste €");
        SECTION("and that the file is not in") {
            package.replace("areas.csv", "K\xFCste \x80,regio", "K\x81,regio");
            CHECK(findings(package) ==
                  Findings{{"areas.csv", 5, 20, "", Reason::notInEncoding, {"windows-1252"}}});
        }
    }
    SECTION("UTF-16, whose bytes hold NUL") {
        Package package;
        package.replaceAll(descriptor, "\"encoding\": \"utf-8\"", "\"encoding\": \"utf-16\"");
        for (const auto* file : {"areas.csv", "rungs.csv", "domains.csv", "instruments.csv", "sectors.csv",
                                 "notes.csv", observations}) {
            // Plain letters become two bytes each; others are left out of these copies.
            std::string wide = "\xFF\xFE";
            for (const char character : package.content(file)) {
                if (character > 0)
                    wide += character + "\0"s;
            }
            package.write(file, wide);
        }
        CHECK(findings(package).empty());
    }
    SECTION("of another name for UTF-8") {
        for (const auto* name : {"UTF-8", "utf8", "utf_8", "utf-8-sig"})
            CHECK(findings(Package().replaceAll(descriptor, "\"encoding\": \"utf-8\"",
                                                "\"encoding\": \"" + std::string(name) + "\""))
                      .empty());
    }
    SECTION("in which a file is larger than a file may be") {
        auto package = Package().replace(descriptor, pathOfObservations,
                                         std::string("\"encoding\": \"cp437\", ") + pathOfObservations);
        const auto& declared = package.content(descriptor);
        const auto own = declared.rfind("\"encoding\": \"utf-8\"");
        package.write(descriptor, std::string(declared).replace(own, 19, "\"x\": 1"));
        // A line of a box is one byte in it and three in UTF-8.
        CHECK(findings(package.write(observations, std::string(90'000'000, '\xC4'))) ==
              Findings{{observations, 0, 0, "", Reason::fileTooLarge, {"268435456"}}});
    }
    SECTION("that is not known") {
        for (const auto* name : {"ISO-2022-CN-EXT", "UTF-7", "EUC-JP", "ISO-8859-12", "cp1259", "klingon",
                                 "../../tmp/x", "utf-8//TRANSLIT", "utf-8,x"}) {
            CAPTURE(name);
            const auto found = findings(Package().replaceAll(descriptor, "\"encoding\": \"utf-8\"",
                                                             "\"encoding\": \"" + std::string(name) + "\""));
            REQUIRE(found.size() == 7);
            CHECK(found.back().name == "/resources/6/encoding");
            CHECK(found.back().problem == Reason::notFollowed);
        }
    }
}

TEST_CASE("declarations: characters in numbers", "[package][declarations]") {
    const auto value = [](const std::string& declared, const std::string& written) {
        return Package()
            .replace(descriptor, "{\"name\": \"value\", ", "{\"name\": \"value\", " + declared + ", ")
            .replace(observations, "\nwest-vlaanderen,trede-5,42749,A,",
                     "\nwest-vlaanderen,trede-5,\"" + written + "\",A,");
    };
    checkSame(value(R"("groupChar": ".")", "42.749"));
    checkSame(value(R"("groupChar": " ")", "42 749"));
    checkSame(value(R"("groupChar": "\u202f")", "42\u202F749"));
    checkSame(value(R"("groupChar": ".", "decimalChar": ",")", "42.749,0"));
    SECTION("that stand where they mean nothing") {
        CHECK(findings(value(R"("groupChar": ".")", "42.74.9")).size() == 1);
        CHECK(findings(value(R"("groupChar": ".")", "4.2749")).size() == 1);
        CHECK(findings(value(R"("groupChar": ".")", "42.749.")).size() == 1);
        CHECK(findings(value(R"("decimalChar": ",")", "42749.0")).size() == 1);
    }
    SECTION("of a weight") {
        CHECK(findings(Package()
                           .replace(descriptor, "{\"name\": \"weight\", ",
                                    "{\"name\": \"weight\", \"decimalChar\": \",\", ")
                           .replace("instruments.csv", "SINE,5,0.4,", "SINE,5,\"0,4\","))
                  .empty());
    }
    SECTION("with anything around them") {
        checkRefused(value(R"("bareNumber": false)", "42749"), "/resources/6/schema/fields/2/bareNumber",
                     Reason::notFollowed);
    }
}

TEST_CASE("declarations: files", "[package][declarations]") {
    const auto text = Package().content(observations);
    const auto middle = text.find('\n', text.size() / 2) + 1;
    const auto header = text.substr(0, text.find('\n') + 1);
    const auto at = [](const std::string& path) {
        return Package().replace(descriptor, pathOfObservations, "\"path\": " + path);
    };
    SECTION("that are parts of one table") {
        auto package = at(R"(["a.csv", "./sub/b.csv"])").remove(observations);
        package.write("a.csv", text.substr(0, middle));
        checkSame(Package(package).write("sub/b.csv", text.substr(middle)));
        checkSame(Package(package).write("sub/b.csv", header + text.substr(middle)));
        package.write("sub/b.csv", header + text.substr(middle) + "brugge,sine,x,A,\n");
        CHECK(findings(package).front().file == "sub/b.csv");
        const auto rows = text.substr(middle);
        CHECK(findings(package).front().line ==
              static_cast<std::size_t>(std::count(rows.begin(), rows.end(), '\n')) + 2);
        CHECK(findings(package.remove("sub/b.csv")) ==
              Findings{{"sub/b.csv", 0, 0, "", Reason::fileMissing, {"268435456"}}});
        CHECK(findings(at("[]")).front().name == "/resources/6/path");
    }
    SECTION("each once, and no more than a table needs") {
        const auto twice = at(R"(["observations.csv", "./observations.csv"])");
        CHECK(findings(twice).front().arguments == std::vector<std::string>{observations});
        checkRefused(twice, "/resources/6/path/1", Reason::listedTwice);
        const auto parts = [&](int count) {
            auto package = at("[]");
            std::string paths;
            for (int i = 0; i < count; ++i) {
                const auto path = std::to_string(i) + ".csv";
                paths += (i == 0 ? "\"" : ", \"") + path + "\"";
                package.write(path, i == 0 ? text : header);
            }
            return package.replace(descriptor, "\"path\": []", "\"path\": [" + paths + "]");
        };
        checkSame(parts(1000));
        checkRefused(parts(1001), "/resources/6/path", Reason::listTooLong);
    }
    SECTION("that are too large together") {
        const auto large = gzipped(header + std::string(100U << 20U, 'x') + "\n"); // 100 MiB each
        auto package = at(R"(["a.csv.gz", "b.csv.gz", "c.csv.gz", "d.csv.gz"])");
        for (const auto* path : {"a.csv.gz", "b.csv.gz", "c.csv.gz", "d.csv.gz"})
            package.write(path, large);
        const auto found = findings(package);
        REQUIRE(found.size() == 3); // of the others each the one row
        CHECK(found[0] == packages::Finding{"a.csv.gz", 2, 2, "", Reason::wrongCellCount, {"1", "5"}});
        CHECK(found[1] == packages::Finding{"b.csv.gz", 2, 2, "", Reason::wrongCellCount, {"1", "5"}});
        CHECK(found[2] == packages::Finding{"c.csv.gz", 0, 0, "", Reason::tableTooLarge, {"268435456"}});
    }
    SECTION("in their own folder") {
        checkSame(at(R"("./observations.csv")"));
        checkSame(at(R"("sub/.//observations.csv")").write("sub/observations.csv", text));
    }
    SECTION("that are packed") {
        checkSame(at(R"("observations.csv.gz")").write("observations.csv.gz", gzipped(text)));
        checkSame(declaring(R"("compression": "gz")").write(observations, gzipped(text)));
        checkSame(at(R"("observations.csv.gz")")
                      .write("observations.csv.gz",
                             gzipped(text.substr(0, middle)) + gzipped(text.substr(middle))));
        for (const auto& damaged : {text, gzipped(text).substr(0, 500), gzipped(text) + "x", ""s}) {
            CHECK(findings(at(R"("observations.csv.gz")").write("observations.csv.gz", damaged)) ==
                  Findings{{"observations.csv.gz", 0, 0, "", Reason::notGzip, {"268435456"}}});
        }
        checkRefused(declaring(R"("compression": "zip")"), "/resources/6/compression", Reason::notFollowed);
    }
    SECTION("that are no files of the package") {
        checkRefused(at(R"("https://example.org/x.csv")"), "/resources/6/path", Reason::pathIsAddress);
        checkRefused(at(R"("file:///etc/passwd")"), "/resources/6/path", Reason::pathIsAddress);
        checkRefused(at(R"("sub\\x.csv")"), "/resources/6/path", Reason::pathNotPlain);
        checkRefused(at(R"("om 12:30.csv")"), "/resources/6/path", Reason::pathNotPlain);
        checkRefused(at(R"("observations.csv\u0000x")"), "/resources/6/path", Reason::fileOutsideFolder);
        checkRefused(Package().replace(descriptor, pathOfObservations, R"("data": [["area"]])"),
                     "/resources/6/data", Reason::notFollowed);
    }
    SECTION("whose kind is written with capitals") {
        checkSame(Package().replaceAll(descriptor, "\"format\": \"csv\"", "\"format\": \"CSV\""));
        checkSame(declaring(R"("compression": "GZ")").write(observations, gzipped(text)));
    }
    SECTION("of another kind") {
        const auto found =
            findings(Package().replaceAll(descriptor, "\"format\": \"csv\"", "\"format\": \"xlsx\""));
        REQUIRE(found.size() == 7);
        CHECK(found.back() == packages::Finding{descriptor,
                                                171,
                                                7,
                                                "/resources/6/format",
                                                Reason::notFollowed,
                                                {"format", "xlsx", "csv, tsv"}});
    }
}

TEST_CASE("declarations: a schema in a file of its own", "[package][declarations]") {
    Package package;
    const auto text = package.content(descriptor);
    const auto start = text.find("\"schema\": {", text.find(pathOfObservations));
    const auto open = start + std::string("\"schema\": ").size();
    std::size_t depth = 0;
    auto end = open;
    do {
        depth += text[end] == '{' ? 1 : 0;
        depth -= text[end] == '}' ? 1 : 0;
        ++end;
    } while (depth > 0);
    const auto schema = text.substr(open, end - open);
    package.write(descriptor, text.substr(0, open) + "\"schemas/figures.json\"" + text.substr(end));
    package.write("schemas/figures.json", schema);
    checkSame(package);
    package.replace("schemas/figures.json", "{\"name\": \"area\", ", "{\"name\": 5, ");
    CHECK(findings(package).front().file == "schemas/figures.json");
    CHECK(findings(package).front().name == "/fields/0/name");
    checkRefused(Package(package).replace(descriptor, "schemas/figures.json", "https://example.org/s.json"),
                 "/resources/6/schema", Reason::pathIsAddress);
}
