// A file in the place of another: what links, modes, other people and a full disk make of it.

#include "stores.hpp"

#include "ladder/store/disk.hpp"
#include "ladder/store/saving.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <fstream>
#include <grp.h>
#include <iostream>
#include <set>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace ladder;
using namespace ladder::store;
using stores::contentOf;
using stores::inChild;
using stores::namesIn;
using Names = std::vector<std::string>;
namespace fs = std::filesystem;

namespace {

void put(const fs::path& file, const std::string& content, unsigned mode = 0644) {
    std::ofstream(file, std::ios::binary) << content;
    fs::permissions(file, fs::perms(mode));
}

unsigned modeOf(const fs::path& file) {
    return static_cast<unsigned>(fs::symlink_status(file).permissions());
}

/// Why a file was not saved, in English; empty where it was.
std::string refusalOf(const fs::path& file, const std::string& content) {
    const auto outcome = saveFile(file, content);
    return outcome ? std::string() : describe(outcome.error(), Language::english);
}

constexpr uid_t nobody = 65534;
constexpr gid_t others = 65533;
constexpr uid_t somebody = 65532;

/// What a call says that is made with the rights of one who owns nothing; only root can become that.
std::string asNobody(const std::function<std::string()>& call) {
    return inChild([&]() -> std::string {
        if (setgroups(0, nullptr) != 0 || setgid(others) != 0 || setuid(nobody) != 0)
            return "cannot become another user";
        return call();
    });
}

bool isRoot() {
    if (geteuid() == 0)
        return true;
    std::cout << "SKIPPED: only root can make files of others\n";
    return false;
}

/// A list of people as the system keeps it with a file: the user `somebody` may read and change it, too.
std::string listWithSomebody() {
    struct Entry {
        std::uint16_t kind;
        std::uint16_t rights;
        std::uint32_t id;
    };
    constexpr auto none = static_cast<std::uint32_t>(-1);
    // The version of the format; then the owner, a user, the group, the most that both may do, and all
    // others.
    const std::uint32_t version = 2;
    const std::array<Entry, 5> entries{
        {{0x01, 6, none}, {0x02, 6, somebody}, {0x04, 0, none}, {0x10, 6, none}, {0x20, 0, none}}};
    std::string bytes(reinterpret_cast<const char*>(&version), sizeof version);
    return bytes.append(reinterpret_cast<const char*>(entries.data()), sizeof entries);
}

std::string listOf(const fs::path& file) {
    std::array<char, 256> bytes{};
    const auto size = getxattr(file.c_str(), "system.posix_acl_access", bytes.data(), bytes.size());
    return {bytes.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0))};
}

} // namespace

TEST_CASE("saving: a file is made, or replaced as a whole", "[store][saving]") {
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "e.csv";
    REQUIRE(refusalOf(file, "first").empty());
    CHECK(contentOf(file) == "first");
    REQUIRE(refusalOf(file, "2").empty());
    CHECK(contentOf(file) == "2");
    CHECK(namesIn(folder.path()) == Names{"e.csv"});
    SECTION("also where its name is as long as a name can be") {
        const auto longest = std::string(251, 'e') + ".csv";
        CHECK(refusalOf(folder.path() / longest, "x").empty());
        CHECK(contentOf(folder.path() / longest) == "x");
    }
    SECTION("and nothing is written where there is no folder") {
        CHECK(refusalOf(folder.path() / "b/e.csv", "x") ==
              "The folder " + folder.path().string() +
                  "/b is not there or cannot be reached; check the connection of the network or the disk, or "
                  "choose another folder.");
    }
}

TEST_CASE("saving: what others have put beside a file stays as it is", "[store][saving]") {
    const support::TemporaryFolder folder;
    put(folder.path() / "e.csv.part", "somebody else's", 0600);
    put(folder.path() / "own", "own");
    fs::create_symlink(folder.path() / "own", folder.path() / "f.csv.part");
    for (const auto* name : {"e.csv", "f.csv"}) {
        REQUIRE(refusalOf(folder.path() / name, "x").empty());
        CHECK(contentOf(folder.path() / name) == "x");
    }
    CHECK(contentOf(folder.path() / "e.csv.part") == "somebody else's");
    CHECK(modeOf(folder.path() / "e.csv.part") == 0600);
    CHECK(fs::is_symlink(folder.path() / "f.csv.part"));
    CHECK(contentOf(folder.path() / "own") == "own");
    CHECK(namesIn(folder.path()) == Names{"e.csv", "e.csv.part", "f.csv", "f.csv.part", "own"});
}

TEST_CASE("saving: a hidden name is another one each time", "[store][saving]") {
    std::set<fs::path> paths;
    for (int time = 0; time < 1000; ++time)
        paths.insert(hiddenPathIn("/map"));
    CHECK(paths.size() == 1000);
    for (const auto& path : paths)
        REQUIRE(path.filename().string().starts_with(hiddenPrefix));
}

TEST_CASE("saving: a link stays one, and what it leads to is written", "[store][saving]") {
    const support::TemporaryFolder folder;
    fs::create_directory(folder.path() / "elsewhere");
    const auto target = folder.path() / "elsewhere/t.csv";
    const auto link = folder.path() / "e.csv";
    SECTION("where it is there, with its mode") {
        put(target, "old", 0640);
        fs::create_symlink(target, link);
        REQUIRE(refusalOf(link, "new").empty());
        CHECK(modeOf(target) == 0640);
    }
    SECTION("where nothing is there yet") {
        fs::create_symlink("elsewhere/t.csv", link);
        REQUIRE(refusalOf(link, "new").empty());
    }
    SECTION("where it leads to another link, in another folder") {
        put(target, "old");
        fs::create_symlink("t.csv", folder.path() / "elsewhere/second");
        fs::create_symlink("elsewhere/second", link);
        REQUIRE(refusalOf(link, "new").empty());
        CHECK(fs::read_symlink(folder.path() / "elsewhere/second") == "t.csv");
    }
    CHECK(fs::is_symlink(link));
    CHECK(fs::is_regular_file(fs::symlink_status(target)));
    CHECK(contentOf(target) == "new");
    CHECK(namesIn(folder.path()) == Names{"e.csv", "elsewhere"});
}

TEST_CASE("saving: a link that leads nowhere is refused, and stays", "[store][saving]") {
    const support::TemporaryFolder folder;
    const auto link = folder.path() / "e.csv";
    SECTION("as one to a folder that is not there") {
        fs::create_symlink("gone/t.csv", link);
        CHECK_THAT(refusalOf(link, "x"), ContainsSubstring(folder.path().string() + "/gone is not there"));
    }
    SECTION("as one to itself") {
        fs::create_symlink("e.csv", link);
        CHECK_THAT(refusalOf(link, "x"), ContainsSubstring("is not there"));
    }
    CHECK(fs::is_symlink(fs::symlink_status(link)));
    CHECK(namesIn(folder.path()) == Names{"e.csv"});
}

TEST_CASE("saving: a link that somebody else has made is not followed", "[store][saving]") {
    if (!isRoot())
        return;
    const support::TemporaryFolder folder;
    fs::permissions(folder.path(), fs::perms(01777)); // as /tmp
    const auto own = folder.path() / "own";
    const auto link = folder.path() / "e.csv";
    put(own, "own");
    REQUIRE(chown(own.c_str(), nobody, others) == 0);
    fs::create_symlink(own, link);
    const auto saved = [&] { return asNobody([&] { return refusalOf(link, "new"); }); };
    SECTION("who could choose which file is lost") {
        REQUIRE(lchown(link.c_str(), somebody, others) == 0);
        CHECK(saved() == link.string() +
                             " is a link that somebody else has made; nothing was written. Choose another "
                             "name, or another folder.");
        CHECK(contentOf(own) == "own");
    }
    SECTION("but one's own is") {
        REQUIRE(lchown(link.c_str(), nobody, others) == 0);
        CHECK(saved().empty());
        CHECK(contentOf(own) == "new");
    }
    SECTION("and so is that of the system") {
        CHECK(saved().empty());
        CHECK(contentOf(own) == "new");
    }
}

TEST_CASE("saving: a file keeps its mode, and a new one has what the umask leaves", "[store][saving]") {
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "e.csv";
    const auto mask = GENERATE(as<mode_t>{}, 0077, 0022, 0);
    const auto modeAfter = [&] {
        const auto own = umask(mask);
        const auto refusal = refusalOf(file, "new");
        umask(own);
        REQUIRE(refusal.empty());
        return modeOf(file);
    };
    CAPTURE(mask);
    CHECK(modeAfter() == (0666U & ~mask));
    for (const unsigned mode : {0600U, 0640U, 0644U, 0664U, 0666U, 0755U}) {
        put(file, "old", mode);
        CHECK(modeAfter() == mode);
    }
}

TEST_CASE("saving: a file stays with its owner, its group and its list of people", "[store][saving]") {
    if (!isRoot())
        return;
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "e.csv";
    put(file, "old", 0660);
    REQUIRE(chown(file.c_str(), somebody, others) == 0);
    const auto list = listWithSomebody();
    const bool hasList = setxattr(file.c_str(), "system.posix_acl_access", list.data(), list.size(), 0) == 0;
    REQUIRE(refusalOf(file, "new").empty());
    struct stat status {};
    REQUIRE(stat(file.c_str(), &status) == 0);
    CHECK(status.st_uid == somebody);
    CHECK(status.st_gid == others);
    CHECK(modeOf(file) == 0660);
    if (!hasList)
        std::cout << "SKIPPED: the file system keeps no lists of people\n";
    else
        CHECK(listOf(file) == list);
}

TEST_CASE("saving: another group never gets what the group of the file had", "[store][saving]") {
    if (!isRoot())
        return;
    const support::TemporaryFolder folder;
    fs::permissions(folder.path(), fs::perms(0777));
    const auto file = folder.path() / "e.csv";
    const auto [mode, expected] =
        GENERATE(table<unsigned, unsigned>({{0660, 0600}, {0664, 0644}, {0640, 0600}, {0666, 0666}}));
    put(file, "old", mode);
    REQUIRE(chown(file.c_str(), nobody, somebody) == 0); // a group that nobody is not in
    REQUIRE(asNobody([&] { return refusalOf(file, "new"); }).empty());
    CHECK(contentOf(file) == "new");
    CHECK(modeOf(file) == expected);
}

TEST_CASE("saving: only a file that one may change is replaced", "[store][saving]") {
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "e.csv";
    SECTION("not one that is protected") {
        if (!isRoot())
            return;
        put(file, "old", 0444);
        REQUIRE(chown(folder.path().c_str(), nobody, others) == 0);
        REQUIRE(chown(file.c_str(), nobody, others) == 0);
        CHECK(
            asNobody([&] { return refusalOf(file, "new"); }) ==
            "You may not change the file " + file.string() +
                "; nothing has changed. Choose another name, or ask whoever keeps the file for permission.");
        CHECK(contentOf(file) == "old");
        CHECK(modeOf(file) == 0444);
    }
    SECTION("not one in a folder that is read-only") {
        if (!isRoot())
            return;
        put(file, "old", 0666);
        fs::permissions(folder.path(), fs::perms(0555));
        CHECK(asNobody([&] { return refusalOf(file, "new"); }) ==
              "You may not change anything in the folder " + folder.path().string() +
                  "; choose another folder, or ask your administrator for permission.");
        CHECK(contentOf(file) == "old");
    }
    SECTION("not a folder") {
        fs::create_directory(file);
        CHECK_THAT(refusalOf(file, "new"), ContainsSubstring("(Is a directory); nothing has changed"));
        CHECK(fs::is_directory(file));
    }
    SECTION("not a pipe, which is not waited for either") {
        REQUIRE(mkfifo(file.c_str(), 0600) == 0);
        CHECK_THAT(refusalOf(file, "new"), ContainsSubstring("nothing has changed"));
        CHECK(fs::is_fifo(file));
    }
    CHECK(namesIn(folder.path()) == Names{"e.csv"});
}

TEST_CASE("saving: a file that may not grow leaves the old one", "[store][saving]") {
    const support::TemporaryFolder folder;
    put(folder.path() / "e.csv", "old", 0640);
    const auto outcome = inChild([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit most{1000, 1000};
        setrlimit(RLIMIT_FSIZE, &most);
        return refusalOf(folder.path() / "e.csv", std::string(1001, 'x'));
    });
    CHECK_THAT(outcome, ContainsSubstring("(File too large); nothing has changed"));
    CHECK(contentOf(folder.path() / "e.csv") == "old");
    CHECK(namesIn(folder.path()) == Names{"e.csv"});
}

TEST_CASE("saving: a full disk leaves the old file", "[store][saving]") {
    const support::TemporaryFolder folder;
    const auto outcome = inChild([&]() -> std::string {
        if (!stores::mountSmallDisk(folder.path(), 16384))
            return "no disk";
        put(folder.path() / "e.csv", "old");
        const auto refusal = refusalOf(folder.path() / "e.csv", std::string(65536, 'x'));
        return refusal + "\n" + contentOf(folder.path() / "e.csv") + "\n" +
               std::to_string(namesIn(folder.path()).size());
    });
    if (outcome == "no disk") {
        std::cout << "SKIPPED: only root can mount a small disk here\n";
        return;
    }
    CHECK(outcome == "The disk with the folder " + folder.path().string() +
                         " is full; nothing has changed. Make room on it and try again.\nold\n1");
}

TEST_CASE("saving: two who save at once leave one whole file", "[store][saving]") {
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "e.csv";
    const std::string own(300000, 'a');
    const std::string other(200000, 'b');
    put(file, own, 0640);
    const auto saveMany = [&](const std::string& content) {
        int failures = 0;
        for (int time = 0; time < 50; ++time)
            failures += saveFile(file, content) ? 0 : 1;
        return failures;
    };
    const auto child = fork();
    if (child == 0)
        _exit(saveMany(other));
    int torn = 0;
    int failures = 0;
    for (int time = 0; time < 50; ++time) {
        failures += saveFile(file, own) ? 0 : 1;
        const auto now = contentOf(file);
        torn += now == own || now == other ? 0 : 1;
    }
    int status = 0;
    waitpid(child, &status, 0);
    CHECK(failures == 0);
    CHECK((WIFEXITED(status) && WEXITSTATUS(status) == 0));
    CHECK(torn == 0);
    CHECK(modeOf(file) == 0640);
    CHECK(namesIn(folder.path()) == Names{"e.csv"});
}

TEST_CASE("saving: what a killed writer left goes with the next edition a day later", "[store][saving]") {
    const support::TemporaryFolder folder;
    const auto left = hiddenPathIn(folder.path());
    put(left, "half a fi");
    SECTION("not before") {
        REQUIRE(stores::add(folder.path(), stores::editionOf(2021)).has_value());
        CHECK(fs::exists(left));
    }
    SECTION("and then it is gone") {
        fs::last_write_time(left, fs::last_write_time(left) - std::chrono::hours(25));
        REQUIRE(stores::add(folder.path(), stores::editionOf(2021)).has_value());
        CHECK_FALSE(fs::exists(left));
    }
}
