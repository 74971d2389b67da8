// Packages that are written: reading one gives the edition that it was made of.

#include "packages.hpp"

#include "ladder/package/remarks.hpp"
#include "ladder/package/schema.hpp"
#include "ladder/package/writer.hpp"
#include "support/catch.hpp"

using namespace ladder;
using namespace ladder::package;
using packages::Findings;
using packages::findings;
using packages::Package;

namespace {

/// The package that is written for an edition.
Package written(const EditionData& edition) {
    Package package;
    for (const auto& [path, content] : write(edition))
        package.write(path, content);
    return package;
}

void checkRoundTrip(const EditionData& edition) {
    const auto package = written(edition);
    CHECK(findings(package) == Findings{});
    const auto again = package.edition();
    CHECK(again.data() == edition);
    CHECK(written(again.data()).files() == package.files());
}

/// Texts that a careless writer or reader would take for something else.
const std::vector<std::string> awkwardTexts{
    "a \"quoted\" name",
    "\"",
    "comma, and comma",
    " spaces at both ends ",
    "Één café in Vlaanderen ☃",
    "e\u0301 decomposed",
    "=SUM(A1:A9)",
    "+32 50 12 34 56",
    "-1",
    "@SUM(1)",
    "'apostrophe",
    "=HYPERLINK(\"https://example.org\";\"x\")",
    "null",
    "007",
    "C:\\map\\bestand",
};
/// The same, in a note alone.
const std::vector<std::string> awkwardLines{
    "two\nlines",
    "two\r\nlines\r",
    "\ttab",
    "\xEF\xBB\xBFmark",
};

} // namespace

TEST_CASE("writer: an edition is read as it was written", "[package][writer]") {
    SECTION("the bundled one") {
        checkRoundTrip(Package().edition().data());
    }
    SECTION("other ladders") {
        const std::string year = GENERATE("2021", "2022");
        const auto reading = readFolder(std::string(TEST_DATA "/editions/") + year);
        REQUIRE(reading.edition);
        checkRoundTrip(reading.edition->data());
    }
    SECTION("a revision that was loaded") {
        auto edition = packages::packageOf(2021, 12).edition().data();
        edition.loading = {"An \"Officer\"", "2021-11-24T09:30:00Z", "C:\\map\\ladder.ods"};
        checkRoundTrip(edition);
        edition.loading = {"", "2021-11-24T09:30:00Z", ""};
        checkRoundTrip(edition);
    }
    SECTION("with the years of an instrument") {
        auto edition = Package().edition().data();
        auto& instrument = edition.items.at(7);
        REQUIRE(instrument.kind == ItemKind::instrument);
        instrument.validFrom = 2015;
        checkRoundTrip(edition);
        instrument.validTo = 2015;
        instrument.successor = "wijk-werken-nieuw";
        checkRoundTrip(edition);
    }
    SECTION("with weights of many digits") {
        auto edition = Package().edition().data();
        for (auto& item : edition.items) {
            if (item.kind == ItemKind::instrument)
                item.weight /= 3;
        }
        checkRoundTrip(edition);
    }
    SECTION("with figures of other statuses and sizes") {
        auto edition = Package().edition().data();
        auto& observations = edition.observations;
        observations.at(0).observation = {std::int64_t{1} << 53, "A", {0, 2, 1}};
        observations.at(1).observation = {0, "E", {}};
        observations.at(2).observation = {std::nullopt, "X_9", {3}};
        checkRoundTrip(edition);
    }
}

TEST_CASE("writer: any text is written so that it is read the same", "[package][writer]") {
    const auto text = GENERATE(from_range(awkwardTexts));
    CAPTURE(text);
    auto edition = Package().edition().data();
    edition.title = edition.publisher = edition.source = text;
    edition.loading = {text, text, text};
    const Text both{text, text};
    edition.areas.at(1).name = both;
    edition.areas.at(1).kind = text;
    edition.domains.at(0).name = both;
    edition.notes.at(0).text = both;
    for (auto& item : edition.items) {
        if (item.rung == 3)
            item.name = both;
        if (item.kind == ItemKind::rung)
            item.contract = item.unit = item.progression = item.anchoring = both;
        if (item.kind == ItemKind::instrument)
            item.shortName = text;
    }
    checkRoundTrip(edition);
}

TEST_CASE("writer: lines of a note are written so that they are read the same", "[package][writer]") {
    const auto text = GENERATE(from_range(awkwardLines));
    CAPTURE(text);
    auto edition = Package().edition().data();
    edition.notes.at(0).text = {text, text};
    checkRoundTrip(edition);
}

TEST_CASE("writer: names in a list", "[package][writer]") {
    auto edition = Package().edition().data();
    edition.areas.at(1).aliases = {"a, b", "\"c\"", "d e", "=F()", "é"};
    checkRoundTrip(edition);
}

TEST_CASE("writer: the bundled descriptor is what is written for it", "[package][writer]") {
    const Package bundled;
    CHECK(written(bundled.edition().data()).content("datapackage.json") ==
          bundled.content("datapackage.json"));
}

TEST_CASE("writer: what a descriptor says besides is said again", "[package][writer]") {
    const auto package =
        Package().replace("datapackage.json", "\"contributors\"",
                          R"("licenses": [{"name": "CC-BY-4.0", "path": "https://example.org/é"}],
                             "keywords": ["a\"b", "c\\d\n"], "version": 1.5, "image": null, "contributors")");
    const auto again = written(package.edition().data());
    CHECK(again.edition().data() == package.edition().data());
    for (const auto* text : {"\"name\": \"CC-BY-4.0\"", R"("keywords": ["a\"b", "c\\d\n"])",
                             "https://example.org/é", "\"image\": null", "five pages, one for each region"})
        CHECK_THAT(again.content("datapackage.json"), ContainsSubstring(text));
}

TEST_CASE("writer: what stands in the members that are written anew is said again too", "[package][writer]") {
    constexpr auto descriptor = "datapackage.json";
    Package package;
    package.replace(descriptor, "\"name\": \"participatieladder-2020\"", "\"name\": \"ladder\"");
    package.replace(descriptor, "\"roles\": [\"publisher\"]",
                    R"("path": "https://example.org/pom", "roles": ["publisher", "author"])");
    package.replace(
        descriptor, "\"contributors\": [",
        R"("contributors": [{"title": "Reeks", "roles": ["series"]}, {"title": "Tweede", "email": "a@example.org"},)");
    package.replace(descriptor, "\"year\": 2020,", R"("year": 2020, "territory": {"nuts": "BE25"},)");
    package.replace(descriptor, "\"path\": \"observations.csv\",",
                    R"("path": "observations.csv", "bytes": 3, "description": "eigen woorden",
                       "licenses": [{"name": "CC0-1.0", "path": "texts/cc0.txt"}],)");
    package.replace(descriptor, "{\"name\": \"value\", ",
                    R"({"name": "value", "title": "Aantal", "rdfType": "https://example.org/count", )");
    package.replace(descriptor, "Empty where the status says that there is no figure.", "Leeg bij n.b.");
    package.replace(descriptor, "  \"resources\": [\n",
                    R"(  "resources": [
    {"name": "map", "path": ["maps/a.svg", "./maps/b.svg"], "hash": "x"},
    {"name": "tiles", "path": "https://example.org/tiles"},
    {"name": "inline", "data": [{"a": 1}]},
)");
    package.write("maps/a.svg", "<svg/>").write("maps/b.svg", std::string("\0\xFF", 2));
    package.write("texts/cc0.txt", "vrij");
    REQUIRE(findings(package).empty());
    CHECK(packages::notices(package).empty());
    const auto again = written(package.edition().data());
    const auto& text = again.content(descriptor);
    for (const auto* said :
         {"\"name\": \"ladder\"", "https://example.org/pom", "Reeks", "a@example.org", "\"nuts\": \"BE25\"",
          "eigen woorden", "CC0-1.0", "\"title\": \"Aantal\"", "https://example.org/count", "Leeg bij n.b.",
          "maps/b.svg", "https://example.org/tiles", "\"inline\""})
        CHECK_THAT(text, ContainsSubstring(said));
    CHECK_THAT(text, !ContainsSubstring("\"bytes\"")); // of the file as it was
    CHECK(again.content("maps/a.svg") == "<svg/>");
    CHECK(again.content("maps/b.svg") == std::string("\0\xFF", 2));
    CHECK(again.content("texts/cc0.txt") == "vrij");
    CHECK(findings(again).empty());
    checkRoundTrip(package.edition().data());
    SECTION("also where another publishes") {
        auto edition = package.edition().data();
        edition.publisher = "Een ander";
        CHECK(written(edition).edition().publisher() == "Een ander");
    }
}

TEST_CASE("writer: a resource of somebody's own may have the name of a table that came later",
          "[package][writer]") {
    constexpr auto descriptor = "datapackage.json";
    // Such packages were there before the table was.
    auto package = Package();
    package.replace(descriptor, "  \"resources\": [\n",
                    R"(  "resources": [
    {"name": "places", "path": "data/towns.csv", "schema": {"fields": [{"name": "town"}, {"name": "size"}]}},
    {"name": "bases", "path": "https://example.org/military"},
)");
    package.write("data/towns.csv", "town,size\nBrugge,large\n");
    CHECK(findings(package).empty());
    CHECK(packages::notices(package).empty());
    const auto again = written(package.edition().data());
    CHECK(again.content("data/towns.csv") == "town,size\nBrugge,large\n");
    CHECK(again.files().count("places.csv") == 0);
    CHECK_THAT(again.content(descriptor), ContainsSubstring("data/towns.csv"));
    CHECK_THAT(again.content(descriptor), ContainsSubstring("https://example.org/military"));
    checkRoundTrip(package.edition().data());
}

TEST_CASE("writer: what is not kept is told", "[package][writer]") {
    constexpr auto descriptor = "datapackage.json";
    const auto with = [&](const std::string& path, const std::string& content = "x") {
        Package package;
        package.replace(descriptor, "  \"resources\": [\n",
                        "  \"resources\": [\n{\"name\": \"map\", \"path\": \"" + path + "\"},\n");
        if (!content.empty())
            package.write(path, content);
        return package;
    };
    SECTION("a file that is not there, or whose name is that of another or leads elsewhere") {
        for (const auto* path : {"../map.svg", "/map.svg", "areas.csv", "areas.csv/map.svg", ".map.svg"}) {
            CAPTURE(path);
            CHECK(findings(with(path, "")).empty());
            CHECK(packages::notices(with(path, "")) ==
                  Findings{{descriptor, 24, 17, "/resources/0/path", Reason::fileNotKept, {path}}});
        }
        CHECK(packages::notices(with("map.svg", "")).size() == 1);
        CHECK(packages::notices(with(std::string(201, 'x'))).size() == 1);
        CHECK(packages::notices(with(std::string(200, 'x'))).empty());
    }
    SECTION("a file that would make a second package of its folder") {
        for (const auto* path : {"docs/datapackage.json", "docs/DataPackage.JSON"})
            CHECK(packages::notices(with(path)) ==
                  Findings{{descriptor, 24, 17, "/resources/0/path", Reason::fileNotKept, {path}}});
        CHECK(packages::notices(with("docs/my-datapackage.json")).empty());
    }
    SECTION("a file whose name some file systems do not take, or take for that of another") {
        for (const auto* path : {"a?.svg", "a*.svg", "<a.svg", "a>.svg", "a|.svg", "maps./a.svg", "a.", "a ",
                                 "maps /a.svg", "AREAS.csv", "Areas.CSV/a.svg"})
            CHECK(packages::notices(with(path)) ==
                  Findings{{descriptor, 24, 17, "/resources/0/path", Reason::fileNotKept, {path}}});
        CHECK(packages::notices(with(R"(a\".svg)").write("a\".svg", "x")).size() == 1);
        auto two = with("maps/\u00e9.svg").write("MAPS/\u00c9.svg", "y").write("maps/e\u0301.svg", "z");
        two.replace(descriptor, "\"path\": \"maps/\u00e9.svg\"",
                    "\"path\": [\"maps/\u00e9.svg\", \"MAPS/\u00c9.svg\", \"maps/e\u0301.svg\"]");
        CHECK(packages::notices(two).size() == 2);
        CHECK(two.edition().data().attachments.size() == Package().edition().data().attachments.size() + 1);
        CHECK(packages::notices(with("maps/West 1.svg")).empty());
    }
    SECTION("a file that is too large") {
        const auto room = (16U << 20U) - Package().content("areas.geojson").size();
        CHECK(packages::notices(with("map.svg", std::string(room, 'x'))).empty());
        CHECK(packages::notices(with("map.svg", std::string(room + 1, 'x'))).size() == 1);
        const auto large = with("map.svg", std::string((16U << 20U) + 1, 'x'));
        CHECK(packages::notices(large).size() == 1);
        CHECK(large.edition().data().attachments.size() == 1);
        // It is read once, whatever it is called.
        auto spelled = large;
        spelled.replace(descriptor, "\"path\": \"map.svg\"",
                        R"("path": ["map.svg", "./map.svg", "a/../map.svg", ".//map.svg"])");
        int reads = 0;
        const auto counting = [&](std::string_view path) -> Result<std::string> {
            reads += path == "map.svg" ? 1 : 0;
            const auto found = spelled.files().find(std::string(path));
            return found == spelled.files().end() ? Result<std::string>(Reason::fileMissing)
                                                  : Result<std::string>(found->second);
        };
        CHECK(package::read(counting).notices.count() == 4);
        CHECK(reads == 1);
    }
    SECTION("a file beyond those for which an archive has room") {
        const auto many = [&](int count) {
            Package package;
            std::string paths;
            for (int i = 0; i < count; ++i) {
                const auto path = std::to_string(i) + ".svg";
                paths += (i == 0 ? "\"" : ", \"") + path + "\"";
                package.write(path, "x");
            }
            return package.replace(descriptor, "  \"resources\": [\n",
                                   "  \"resources\": [\n{\"name\": \"map\", \"path\": [" + paths + "]},\n");
        };
        // An archive has 1 000 files: the descriptor, a file for each table, and the outlines, which come
        // last.
        constexpr auto most = 991;
        CHECK(packages::notices(many(most)).empty());
        const auto files = written(many(most).edition().data()).files().size();
        CHECK(files == most + Package().files().size());
        const auto warned = packages::notices(many(most + 1));
        REQUIRE(warned.size() == 1);
        CHECK(warned.front().arguments == std::vector<std::string>{"areas.geojson"});
        CHECK(warned.front().problem == Reason::fileNotKept);
    }
    SECTION("a column of its own") {
        Package package;
        package.replace(descriptor, "{\"name\": \"basis\", ",
                        "{\"name\": \"author\"}, {\"name\": \"basis\", ");
        package.replace("notes.csv", "id,basis,text,text_en\n", "id,basis,text,text_en,author\n");
        package.replaceAll("notes.csv", "\"\n", "\",x\n");
        CHECK(packages::notices(package) ==
              Findings{{"notes.csv", 1, 5, "author", Reason::columnNotKept, {"author"}}});
    }
}

TEST_CASE("writer: columns that a table may do without are written where they say something",
          "[package][writer]") {
    auto edition = Package().edition().data();
    const auto header = [&] {
        const auto text = written(edition).content("instruments.csv");
        return text.substr(0, text.find('\n'));
    };
    const std::string always = "id,name,name_en,short_name,rung,weight,domain,alias,note";
    CHECK(header() == always);
    edition.items.at(8).validTo = 2020;
    CHECK(header() == always + ",valid_to");
    edition.items.at(9).successor = "other";
    CHECK(header() == always + ",valid_to,successor");
}

TEST_CASE("writer: a column of which something is said is written, though it is empty", "[package][writer]") {
    Package package;
    package.replaceAll("datapackage.json",
                       "\"constraints\": {\"required\": true, \"minimum\": 0, \"maximum\": 1}},",
                       R"("constraints": {}}, {"name": "valid_from"}, {"name": "valid_to", "title": "Tot"},
                          {"name": "successor", "description": "wie na hem komt"},)");
    package.replaceAll("instruments.csv", "\n", ",,,\n");
    package.replace("instruments.csv", "alias,note,,,", "alias,note,valid_from,valid_to,successor");
    const auto edition = package.edition().data();
    const auto again = written(edition);
    CHECK_THAT(again.content("instruments.csv"), ContainsSubstring("alias,note,valid_to,successor\n"));
    CHECK_THAT(again.content("datapackage.json"), ContainsSubstring("wie na hem komt"));
    checkRoundTrip(edition);
}

TEST_CASE("writer: a revision says what the edition says but for what is of one package",
          "[package][writer]") {
    const auto package = Package().replace(
        "datapackage.json", "\"contributors\"",
        R"("id": "https://example.org/1", "version": "1.0.0", "homepage": "https://example.org",
                             "created": "2021-11-24T09:30:00Z", "contributors")");
    auto revision = package.edition().data();
    revision.remarks = remarksForRevision(revision.remarks);
    const auto text = written(revision).content("datapackage.json");
    for (const auto* said : {"\"homepage\"", "five pages, one for each region"})
        CHECK_THAT(text, ContainsSubstring(said));
    for (const auto* ofOther : {"example.org/1", "\"version\"", "\"created\""})
        CHECK_THAT(text, !ContainsSubstring(ofOther));
}

TEST_CASE("schema: the bundled tables have its columns in its order", "[package][schema]") {
    for (const auto table : allTables) {
        const auto& schema = schemaOf(table);
        std::string header;
        for (const auto& column : schema.columns) {
            if (column.presence != Presence::mayBeLeftOut)
                header += (header.empty() ? "" : ",") + std::string(column.name);
        }
        const auto text = Package::whole().content(std::string(schema.name) + ".csv");
        CHECK(text.substr(0, text.find('\n')) == header);
    }
}
