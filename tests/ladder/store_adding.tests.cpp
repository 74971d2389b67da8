// New editions in a folder, and old ones out of it.

#include "stores.hpp"

#include "support/catch.hpp"

#include <algorithm>
#include <fstream>

using namespace ladder;
using namespace ladder::store;
using stores::add;
using stores::contentOf;
using stores::described;
using stores::editionOf;
using stores::listed;
using stores::namesIn;
using stores::remove;
using stores::said;
using Names = std::vector<std::string>;
namespace fs = std::filesystem;

TEST_CASE("adding: an edition comes back as it was", "[store][adding]") {
    const support::TemporaryFolder folder;
    auto edition = editionOf(2021);
    edition.loading = Loading{"An Peeters", "2026-11-24T09:30:00Z", "/home/an/Cijfers 2021 é.ods"};
    edition.remarks = R"({"resources":[{"name":"map","path":["maps/west/a.svg","b.svg"]}]})";
    edition.attachments = {{"b.svg", ""}, {"maps/west/a.svg", "<svg/>"}};
    CHECK(said(add(folder.path(), edition)) == "2021");
    const auto listing = FolderSource(folder.path()).list();
    REQUIRE(listing.entries.size() == 1);
    REQUIRE(listing.entries.front().edition);
    CHECK(listing.entries.front().edition->data() == edition);
    CHECK(namesIn(folder.path()) == Names{"2021"});
}

TEST_CASE("adding: the same year again is the next revision", "[store][adding]") {
    const support::TemporaryFolder folder;
    const auto added = [&](int year, int revision = 0, const Names& taken = {}) {
        return said(add(folder.path(), editionOf(year, revision), taken));
    };
    CHECK(added(2021) == "2021");
    const auto before = contentOf(folder.path() / "2021/datapackage.json");
    CHECK(added(2021) == "2021-r1");
    CHECK(added(2021) == "2021-r2");
    CHECK(contentOf(folder.path() / "2021/datapackage.json") == before);
    CHECK(listed(folder.path()) == Names{"2021", "2021-r1", "2021-r2"});
    SECTION("after those that are known elsewhere") {
        CHECK(added(2020, 0, {"2020"}) == "2020-r1");
        CHECK(added(2021, 0, {"2021-r6", "2020-r8"}) == "2021-r7");
    }
    SECTION("and a revision keeps its number where it can") {
        CHECK(added(2022, 3) == "2022-r3");
        CHECK(added(2022, 3) == "2022-r4");
        CHECK(added(2022) == "2022-r5");
    }
    SECTION("whatever stands under its name") {
        fs::create_directory(folder.path() / "2023");
        std::ofstream(folder.path() / "2023-r1") << "a file";
        fs::create_symlink("nowhere", folder.path() / "2023-r2");
        CHECK(added(2023) == "2023-r3");
    }
    SECTION("to the last one") {
        fs::create_directory(folder.path() / "2023-r999");
        CHECK(
            said(add(folder.path(), editionOf(2023))) ==
            "There are 999 revisions of 2023 already, which is the most there can be; load the edition into "
            "another folder.");
    }
}

TEST_CASE("adding: a folder of any name", "[store][adding]") {
    const support::TemporaryFolder folder;
    const std::string name =
        GENERATE(std::string("met spaties en 'aanhaling'"), std::string("één ☃ 版本"), std::string(200, 'x'));
    fs::create_directory(folder.path() / name);
    CHECK(said(add(folder.path() / name, editionOf(2021))) == "2021");
    CHECK(listed(folder.path() / name) == Names{"2021"});
}

TEST_CASE("adding: a folder that is not there is not made", "[store][adding]") {
    const support::TemporaryFolder folder;
    const auto gone = folder.path() / "netwerk";
    CHECK_THAT(said(add(gone, editionOf(2021))), ContainsSubstring("is not there or cannot be reached"));
    CHECK_FALSE(fs::exists(gone));
    std::ofstream(gone) << "a file";
    CHECK_THAT(said(add(gone, editionOf(2021))), ContainsSubstring("is not there or cannot be reached"));
}

TEST_CASE("adding: the user's own folder is made when the first edition comes", "[store][adding]") {
    const support::TemporaryFolder folder;
    FolderSource source(folder.path() / "profiel/edities", true);
    const auto listing = source.list();
    CHECK_FALSE(listing.problem);
    CHECK(listing.isWritable);
    CHECK(said(source.add(editionOf(2021))) == "2021");
    CHECK(described(source.list()) == Names{"2021"});
    std::ofstream(folder.path() / "file") << "a file";
    CHECK_THAT(said(FolderSource(folder.path() / "file/edities", true).add(editionOf(2021))),
               ContainsSubstring("is not there or cannot be reached"));
}

TEST_CASE("adding: a path that is too long says so", "[store][adding]") {
    const support::TemporaryFolder folder;
    const auto tooLong = folder.path() / std::string(300, 'x');
    CHECK_THAT(said(add(tooLong, editionOf(2021))), ContainsSubstring("is too long"));
}

TEST_CASE("adding: what a killed writer left goes a day later", "[store][adding]") {
    const support::TemporaryFolder folder;
    const auto draft = [&](const char* name, std::chrono::minutes old) {
        fs::create_directories(folder.path() / name / "in");
        fs::last_write_time(folder.path() / name, fs::file_time_type::clock::now() - old);
    };
    constexpr auto day = std::chrono::hours(24);
    constexpr auto quarter = std::chrono::minutes(15);
    draft(".participatieladder-1", day + quarter);
    draft(".participatieladder-2", day - quarter);
    draft(".another program", day + quarter);
    CHECK(add(folder.path(), editionOf(2021)).has_value());
    CHECK(namesIn(folder.path()) == Names{".another program", ".participatieladder-2", "2021"});
}

TEST_CASE("removing: a copy stays", "[store][removing]") {
    const support::TemporaryFolder folder;
    REQUIRE(add(folder.path(), editionOf(2021)).has_value());
    const auto before = contentOf(folder.path() / "2021/observations.csv");
    const auto copy = remove(folder.path(), "2021");
    REQUIRE(copy.has_value());
    CHECK(listed(folder.path()).empty());
    CHECK(namesIn(folder.path()) == Names{"Verwijderd"});
    CHECK(copy->parent_path() == folder.path() / "Verwijderd");
    CHECK_THAT(copy->filename().string(), StartsWith("2021 20") && EndsWith(" UTC"));
    CHECK(contentOf(*copy / "observations.csv") == before);
    SECTION("its id does not come back with other figures") {
        CHECK(said(add(folder.path(), editionOf(2021))) == "2021-r1");
        CHECK(remove(folder.path(), "2021-r1").has_value());
        CHECK(said(add(folder.path(), editionOf(2021))) == "2021-r2");
    }
    SECTION("every time") {
        for (int time = 0; time < 3; ++time) {
            stores::put(folder.path(), "2021", packages::packageOf(2021, 0));
            CHECK(remove(folder.path(), "2021").has_value());
        }
        CHECK(namesIn(folder.path() / "Verwijderd").size() == 4);
    }
    SECTION("and can be put back") {
        fs::rename(*copy, folder.path() / "2021");
        CHECK(listed(folder.path()) == Names{"2021"});
    }
}

TEST_CASE("removing: a broken one goes too", "[store][removing]") {
    const support::TemporaryFolder folder;
    stores::put(folder.path(), "nieuw é", packages::packageOf(2021, 0));
    CHECK(remove(folder.path(), "nieuw é").has_value());
    CHECK(listed(folder.path()).empty());
}

TEST_CASE("removing: only what is in the folder", "[store][removing]") {
    const support::TemporaryFolder folder;
    const auto inner = folder.path() / "edities";
    fs::create_directory(inner);
    stores::put(folder.path(), "2021", packages::packageOf(2021, 0));
    stores::put(inner, ".participatieladder-1", packages::packageOf(2021, 0));
    for (const auto* name :
         {"2021", "", ".", "..", "../2021", "./.", "/", "/tmp", ".participatieladder-1", "Verwijderd"}) {
        CAPTURE(name);
        const auto removed = remove(inner, name);
        REQUIRE_FALSE(removed.has_value());
        CHECK(describe(removed.error(), Language::english) ==
              "Edition " + std::string(name) + " is no longer in the folder " + inner.string() + ".");
    }
    CHECK(listed(folder.path()) == Names{"2021"});
}

TEST_CASE("removing: the folder of what was removed is no edition", "[store][removing]") {
    const support::TemporaryFolder folder;
    stores::put(folder.path(), "2021", packages::packageOf(2021, 0));
    REQUIRE(remove(folder.path(), "2021").has_value());
    const auto before = namesIn(folder.path() / "Verwijderd");
    const auto removed = remove(folder.path(), "Verwijderd");
    REQUIRE_FALSE(removed.has_value());
    CHECK(describe(removed.error(), Language::dutch) ==
          "Editie Verwijderd is niet meer in de map " + folder.path().string() + ".");
    CHECK(namesIn(folder.path()) == Names{"Verwijderd"});
    CHECK(namesIn(folder.path() / "Verwijderd") == before);
}

TEST_CASE("removing: copies of the same second are numbered from two", "[store][removing]") {
    const support::TemporaryFolder folder;
    const auto copies = folder.path() / "Verwijderd";
    // Two of thirty removals fall within one second, unless the machine needs a second for each.
    Names names;
    for (int time = 0; time < 30; ++time) {
        fs::create_directory(folder.path() / "2021");
        const auto copy = remove(folder.path(), "2021");
        REQUIRE(copy.has_value());
        names.push_back(copy->filename().string());
    }
    std::sort(names.begin(), names.end());
    CHECK(namesIn(copies) == names);
    const auto isNumbered = [](const std::string& name) { return name.ends_with(")"); };
    const auto numbered = std::find_if(names.begin(), names.end(), isNumbered);
    REQUIRE(numbered != names.end());
    const auto plain = numbered->substr(0, numbered->find(" ("));
    CHECK(std::binary_search(names.begin(), names.end(), plain));
    CHECK(std::binary_search(names.begin(), names.end(), plain + " (2)"));
    CHECK_FALSE(std::binary_search(names.begin(), names.end(), plain + " (1)"));
}
