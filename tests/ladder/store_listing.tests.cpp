// What a folder of editions holds.

#include "stores.hpp"

#include "ladder/store/ids.hpp"
#include "support/catch.hpp"

#include <fstream>
#include <sys/stat.h>

using namespace ladder;
using namespace ladder::store;
using packages::packageOf;
using stores::described;
using stores::listed;
using stores::put;
using Names = std::vector<std::string>;
namespace fs = std::filesystem;

namespace {

const std::string noDescriptor = ": datapackage.json: the file is missing or cannot be read";

} // namespace

TEST_CASE("store: an id is a year, or a year and a revision", "[store]") {
    const auto isId = [](std::string_view name) { return parseId(name).has_value(); };
    CHECK(parseId("2021")->year == 2021);
    CHECK(parseId("2021")->revision == 0);
    CHECK(parseId("2021-r12")->revision == 12);
    CHECK(parseId("2021-r1")->revision == 1);
    CHECK(parseId("2021-r999")->revision == 999);
    CHECK(parseId("1000")->year == 1000);
    CHECK(parseId("9999")->year == 9999);
    for (const auto* name : {"",
                             "21",
                             "999",
                             "10000",
                             "-2021",
                             "02021",
                             "+2021",
                             " 2021",
                             "2021 ",
                             "2021-r",
                             "2021-r0",
                             "2021-r01",
                             "2021-r-1",
                             "2021-r1000",
                             "2021-r99999999999",
                             "99999999999",
                             "2021-R1",
                             "2021-r1a",
                             "2021/r1",
                             "..",
                             "editie"}) {
        CAPTURE(name);
        CHECK_FALSE(isId(name));
    }
}

TEST_CASE("store: the next id of a year", "[store]") {
    const auto next = [](Id own, const Names& taken) {
        const auto id = nextId(own, taken);
        return id ? editionId(id->year, id->revision) : "none";
    };
    CHECK(next({2021, 0}, {}) == "2021");
    CHECK(next({2021, 0}, {"2020", "2020-r3", "Verwijderd", "2021-rx"}) == "2021");
    CHECK(next({2021, 0}, {"2021"}) == "2021-r1");
    CHECK(next({2021, 0}, {"2021", "2021-r7"}) == "2021-r8");
    CHECK(next({2021, 2}, {}) == "2021-r2");
    CHECK(next({2021, 2}, {"2021-r1"}) == "2021-r2");
    CHECK(next({2021, 2}, {"2021-r2"}) == "2021-r3");
    CHECK(next({2021, 0}, {"2021-r998"}) == "2021-r999");
    CHECK(next({2021, 999}, {}) == "2021-r999");
    CHECK(next({2021, 0}, {"2021-r999"}) == "none");
}

TEST_CASE("store: sub-folders are editions", "[store]") {
    const support::TemporaryFolder folder;
    put(folder.path(), "2021", packageOf(2021, 0));
    put(folder.path(), "2021-r1", packageOf(2021, 1));
    const auto listing = FolderSource(folder.path()).list();
    REQUIRE(described(listing) == Names{"2021", "2021-r1"});
    CHECK(listing.entries[1].edition->id() == "2021-r1");
    CHECK(listing.isWritable);
    CHECK_FALSE(listing.problem);
}

TEST_CASE("store: what is not meant as an edition is passed over", "[store]") {
    const support::TemporaryFolder folder;
    put(folder.path(), ".participatieladder-123", packageOf(2021, 0));
    put(folder.path(), ".git", packageOf(2021, 0));
    put(folder.path() / "Verwijderd", "2021 2026-01-01 10.00.00 UTC", packageOf(2021, 0));
    put(folder.path(), "Verwijderd", packageOf(2021, 0));
    fs::create_directory(folder.path() / "Verslagen 2021");
    std::ofstream(folder.path() / "2022") << "a file";
    std::ofstream(folder.path() / "leesmij.txt") << "a file";
    CHECK(listed(folder.path()).empty());
}

TEST_CASE("store: a folder that is not there is a problem of its own", "[store]") {
    const support::TemporaryFolder folder;
    const auto gone = folder.path() / "weg";
    const Names problem{"The folder " + gone.string() +
                        " is not there or cannot be reached; check the connection of the network or the "
                        "disk, or choose another folder."};
    CHECK(listed(gone) == problem);
    std::ofstream(gone) << "a file";
    CHECK(listed(gone) == problem);
    SECTION("and no longer one once it is there") {
        fs::remove(gone);
        FolderSource source(gone);
        CHECK(described(source.list()) == problem);
        put(gone, "2021", packageOf(2021, 0));
        CHECK(described(source.list()) == Names{"2021"});
        fs::rename(gone, folder.path() / "elders");
        CHECK(described(source.list()) == problem);
    }
}

TEST_CASE("store: a path that depends on where one stands is refused", "[store]") {
    for (const auto* path : {"edities", "./2021", "~/edities", "smb://server/edities", ""}) {
        CHECK(listed(path) == Names{"'" + std::string(path) +
                                    "' is not the full path of a folder; write one that begins with /, or an "
                                    "address that begins with file:///."});
    }
}

TEST_CASE("store: a broken one is listed with the reason", "[store]") {
    const support::TemporaryFolder folder;
    SECTION("a figure that is none") {
        put(folder.path(), "2021", packageOf(2021, 0).replace("rungs.csv", "\n5,", "\nvijf,"));
        const auto names = listed(folder.path());
        REQUIRE(names.size() == 1);
        CHECK_THAT(names.front(), StartsWith("2021: rungs.csv, line "));
    }
    SECTION("empty") {
        fs::create_directory(folder.path() / "2021");
        CHECK(listed(folder.path()) == Names{"2021" + noDescriptor});
    }
    SECTION("another edition than its folder is called") {
        put(folder.path(), "2021", packageOf(2022, 0));
        put(folder.path(), "nieuwe editie é", packageOf(2023, 0));
        CHECK(
            listed(folder.path()) ==
            Names{"2021: datapackage.json: the edition is 2022, but its folder is called '2021'; expected: "
                  "a folder called 2022",
                  "nieuwe editie é: datapackage.json: the edition is 2023, but its folder is called 'nieuwe "
                  "editie é'; expected: a folder called 2023"});
    }
    SECTION("beside a sound one") {
        put(folder.path(), "2021", packageOf(2021, 0));
        fs::create_directory(folder.path() / "2022");
        CHECK(listed(folder.path()) == Names{"2021", "2022" + noDescriptor});
    }
}

TEST_CASE("store: hostile contents are broken, and nothing else", "[store][hostile]") {
    const support::TemporaryFolder outside;
    const support::TemporaryFolder folder;
    put(outside.path(), "2021", packageOf(2021, 0));
    SECTION("a link to an edition elsewhere") {
        fs::create_directory_symlink(outside.path() / "2021", folder.path() / "2021");
        CHECK(listed(folder.path()) ==
              Names{"2021: 2021: a link to another place; expected: a folder with the edition itself"});
    }
    SECTION("a link to the folder itself") {
        fs::create_directory_symlink(".", folder.path() / "2021");
        CHECK(listed(folder.path()).size() == 1);
    }
    SECTION("a file that is a link to one elsewhere") {
        put(folder.path(), "2021", packageOf(2021, 0));
        fs::remove(folder.path() / "2021/areas.csv");
        fs::create_symlink(outside.path() / "2021/areas.csv", folder.path() / "2021/areas.csv");
        CHECK(listed(folder.path()) == Names{"2021: areas.csv: the file is missing or cannot be read"});
    }
    SECTION("a pipe without an end") {
        put(folder.path(), "2021", packageOf(2021, 0));
        fs::remove(folder.path() / "2021/areas.csv");
        REQUIRE(mkfifo((folder.path() / "2021/areas.csv").c_str(), 0600) == 0);
        fs::create_directory(folder.path() / "2022");
        REQUIRE(mkfifo((folder.path() / "2022/datapackage.json").c_str(), 0600) == 0);
        CHECK(listed(folder.path()) ==
              Names{"2021: areas.csv: the file is missing or cannot be read", "2022" + noDescriptor});
    }
    SECTION("a file of two gigabytes") {
        put(folder.path(), "2021", packageOf(2021, 0));
        fs::resize_file(folder.path() / "2021/areas.csv", std::uintmax_t{2} << 30U);
        CHECK(listed(folder.path()).front() ==
              "2021: areas.csv: the file is too large; expected: at most 268435456 bytes");
    }
    SECTION("a folder in a folder in a folder") {
        fs::create_directories(folder.path() / "2021/2021/2021");
        CHECK(listed(folder.path()) == Names{"2021" + noDescriptor});
    }
    SECTION("ten thousand of them") {
        for (int number = 0; number < 10'000; ++number)
            fs::create_directory(folder.path() / ("Map " + std::to_string(number)));
        put(folder.path(), "2021", packageOf(2021, 0));
        CHECK(listed(folder.path()) == Names{"2021"});
    }
}

TEST_CASE("store: what has not changed is not read again", "[store]") {
    const support::TemporaryFolder folder;
    put(folder.path(), "2021", packageOf(2021, 0));
    put(folder.path(), "2022", packageOf(2022, 0).remove("areas.csv"));
    FolderSource source(folder.path());
    const auto before = source.list();
    CHECK(described(before).size() == 2);
    CHECK(source.list() == before);
    SECTION("but what has is") {
        put(folder.path(), "2021", packageOf(2021, 0).replaceAll("areas.csv", "Westhoek", "Westkant"));
        const auto after = source.list();
        CHECK(after != before);
        CHECK(after.entries[0].edition != before.entries[0].edition);
        CHECK(after.entries[1] == before.entries[1]);
    }
    SECTION("a file that was missing") {
        put(folder.path(), "2022", packageOf(2022, 0));
        CHECK(described(source.list()) == Names{"2021", "2022"});
    }
    SECTION("one that is gone") {
        fs::remove_all(folder.path() / "2021");
        CHECK(described(source.list()).size() == 1);
        put(folder.path(), "2021", packageOf(2021, 0));
        CHECK(described(source.list()).size() == 2);
    }
    SECTION("a link in the place of a folder, and back") {
        fs::rename(folder.path() / "2021", folder.path() / "x");
        fs::create_directory_symlink("x", folder.path() / "2021");
        CHECK_THAT(described(source.list()).front(), ContainsSubstring("a link"));
        fs::remove(folder.path() / "2021");
        fs::rename(folder.path() / "x", folder.path() / "2021");
        CHECK(described(source.list()).front() == "2021");
    }
}

TEST_CASE("store: names of any kind", "[store]") {
    const support::TemporaryFolder folder;
    const std::string name =
        GENERATE(std::string("met spaties en 'aanhaling'"), std::string("één ☃ 版本"), std::string(200, 'x'));
    const auto inner = folder.path() / name;
    put(inner, "2021", packageOf(2021, 0));
    CHECK(listed(inner) == Names{"2021"});
}

TEST_CASE("store: a listing can be stopped", "[store]") {
    const support::TemporaryFolder folder;
    put(folder.path(), "2021", packageOf(2021, 0));
    FolderSource source(folder.path());
    int asked = 0;
    CHECK(source.list([&] { return asked++ > 0; }).entries.empty()); // in the midst of reading
    CHECK(asked == 2);
    CHECK(described(source.list()) == Names{"2021"});
}

TEST_CASE("store: a listing that is stopped at once gives nothing", "[store]") {
    const support::TemporaryFolder folder;
    fs::create_directory_symlink("nowhere", folder.path() / "2021"); // needs no reading to be listed
    fs::create_directory(folder.path() / "2022");
    fs::create_directory_symlink("2022", folder.path() / "2023");
    FolderSource source(folder.path());
    CHECK(source.list([] { return true; }) == Listing{});
    CHECK(described(source.list()) ==
          Names{"2022" + noDescriptor,
                "2023: 2023: a link to another place; expected: a folder with the edition itself"});
}

TEST_CASE("store: a folder that comes back is not read again", "[store]") {
    const support::TemporaryFolder folder;
    const auto editions = folder.path() / "edities";
    put(editions, "2021", packageOf(2021, 0));
    put(editions, "2022", packageOf(2022, 0));
    FolderSource source(editions);
    const auto before = source.list();
    REQUIRE(described(before) == Names{"2021", "2022"});
    fs::rename(editions, folder.path() / "weg");
    const auto without = source.list();
    CHECK(without.entries.empty());
    CHECK(without.problem == Problem{Reason::folderGone, {editions.string()}});
    fs::rename(folder.path() / "weg", editions);
    CHECK(source.list() == before); // the same readings
}

TEST_CASE("store: one that changes while it is read is passed over", "[store]") {
    const support::TemporaryFolder folder;
    put(folder.path(), "2021", packageOf(2021, 0));
    FolderSource source(folder.path());
    int asked = 0;
    const auto changeDuringReading = [&] {
        if (++asked == 3) // once before it is read; then the small tables come first
            std::ofstream(folder.path() / "2021/datapackage.json", std::ios::app) << "\n";
        return false;
    };
    CHECK(source.list(changeDuringReading) == Listing{{}, true, {}});
    REQUIRE(asked > 3);
    CHECK(described(source.list()) == Names{"2021"});
}

TEST_CASE("store: a change is seen by the size or by the time of a file", "[store]") {
    const support::TemporaryFolder folder;
    put(folder.path(), "2021", packageOf(2021, 0));
    const auto file = folder.path() / "2021/areas.csv";
    const auto time = fs::last_write_time(file);
    FolderSource source(folder.path());
    const auto before = source.list();
    REQUIRE(described(before) == Names{"2021"});
    SECTION("by the size, with the time of before") {
        std::ofstream(file, std::ios::app) << "\n";
        fs::last_write_time(file, time);
        CHECK(source.list().entries.front().edition != before.entries.front().edition);
    }
    SECTION("by the time, with the size of before") {
        fs::last_write_time(file, time + std::chrono::seconds(2));
        CHECK(source.list().entries.front().edition != before.entries.front().edition);
    }
    SECTION("and by nothing else, such as another file") {
        fs::last_write_time(file, time);
        std::ofstream(folder.path() / "2021/leesmij.txt") << "a file";
        fs::last_write_time(folder.path() / "2021", time + std::chrono::seconds(2));
        CHECK(source.list() == before);
    }
}
