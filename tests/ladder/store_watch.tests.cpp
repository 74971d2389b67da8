// Sources that are read in the background.

#include "stores.hpp"

#include "ladder/store/timeout.hpp"
#include "ladder/store/watched_sources.hpp"
#include "support/becomes.hpp"
#include "support/catch.hpp"
#include "support/dead_drive.hpp"

#include <atomic>
#include <fcntl.h>
#include <iostream>
#include <sys/stat.h>
#include <unistd.h>

using namespace ladder::store;
using namespace std::chrono_literals;
using packages::packageOf;
using stores::editionOf;
using stores::put;
using stores::said;
using stores::sourcesAt;
using support::becomes;
using Names = std::vector<std::string>;
namespace fs = std::filesystem;

namespace {

constexpr auto never = 1h;
constexpr auto soon = 2min; // on a machine that has much else to do

/// Watches folders, and counts the changes that are reported of them.
struct Watched {
    Watched(const std::vector<fs::path>& folders, std::chrono::milliseconds interval)
        : sources({}, interval, {[](const auto& /*editions*/) {}, [this] { ++changes; }}) {
        sources.watch(sourcesAt(folders));
    }
    Names names() const {
        Names names;
        for (const auto& listed : sources.listed())
            names.push_back(listed.id + (listed.state == EditionState::gone ? " gone" : ""));
        return names;
    }
    std::atomic<int> changes = 0;
    WatchedSources sources;
};

class Stopwatch {
public:
    auto passed() const { return std::chrono::steady_clock::now() - start_; }

private:
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

} // namespace

TEST_CASE("watch: each source is read at once", "[store][watch]") {
    const support::TemporaryFolder first;
    const support::TemporaryFolder second;
    put(second.path(), "2021", packageOf(2021, 0));
    Watched watched({first.path(), second.path()}, never);
    watched.sources.awaitFirstReading(0ms, soon);
    CHECK(watched.names() == Names{"2021"});
    for (const auto& status : watched.sources.status()) {
        CHECK(status.isWritable);
        CHECK_FALSE(status.problem);
    }
    CHECK(watched.changes == 3); // there are sources, and each of them was read
    SECTION("and when asked again, only what changed") {
        put(first.path(), "2022", packageOf(2022, 0));
        watched.sources.watch(sourcesAt({first.path(), second.path()}));
        CHECK(becomes([&] { return watched.names() == Names{"2022", "2021"}; }, soon));
        CHECK(watched.changes == 5);
    }
    SECTION("and others beside those that stay") {
        const auto stays = watched.sources.status().back().source;
        watched.sources.watch(sourcesAt({second.path(), first.path() / "weg"}));
        REQUIRE(watched.sources.status().size() == 2);
        CHECK(watched.sources.status().front().source == stays);
        CHECK(becomes(
            [&] {
                const auto problem = watched.sources.status().back().problem;
                return problem && problem->reason == ladder::Reason::folderGone;
            },
            soon));
    }
}

TEST_CASE("watch: what appears and vanishes is seen by itself", "[store][watch]") {
    const support::TemporaryFolder folder;
    const Watched watched({folder.path()}, 10ms);
    put(folder.path(), ".new", packageOf(2021, 0));
    fs::rename(folder.path() / ".new", folder.path() / "2021");
    CHECK(becomes([&] { return watched.names() == Names{"2021"}; }, soon));
    fs::remove_all(folder.path() / "2021");
    CHECK(becomes([&] { return watched.names() == Names{"2021 gone"}; }, soon));
}

TEST_CASE("watch: an edition is in use when it is added, and no longer when it is removed",
          "[store][watch]") {
    const support::TemporaryFolder folder;
    Watched watched({folder.path() / "own", folder.path()}, never);
    const auto source = watched.sources.status().back().source;
    CHECK(said(watched.sources.add(editionOf(2021), source)) == "2021");
    CHECK(watched.names() == Names{"2021"});
    auto revised = editionOf(2021);
    revised.title = "Herzien";
    CHECK(said(watched.sources.add(revised, source)) == "2021-r1");
    CHECK_THAT(said(watched.sources.remove("2021", source)), StartsWith(source->placeOfCopies() + "/2021 "));
    CHECK(watched.names() == Names{"2021-r1"});
    CHECK_THAT(said(watched.sources.remove("2021", source)), StartsWith("Edition 2021 is no longer"));
    CHECK_THAT(said(watched.sources.add(editionOf(2021), watched.sources.status().front().source)),
               ContainsSubstring("is not there"));
}

TEST_CASE("watch: what says nothing new is not added again", "[store][watch]") {
    const support::TemporaryFolder folder;
    Watched watched({folder.path() / "own", folder.path()}, never);
    const auto source = watched.sources.status().back().source;
    auto edition = editionOf(2021);
    edition.loading = ladder::Loading{"An", "2026-11-24T09:30:00Z", "a.ods"};
    CHECK(watched.sources.add(edition, source)->isNew);
    edition.loading->at = "2026-11-25T09:30:00Z"; // the same workbook, a day later
    const auto again = *watched.sources.add(edition, source);
    CHECK(again.id == "2021");
    CHECK_FALSE(again.isNew);
    CHECK(watched.names() == Names{"2021"});
    auto revised = edition;
    revised.title = "Herzien";
    CHECK(watched.sources.add(revised, source)->id == "2021-r1");
    CHECK_FALSE(watched.sources.add(revised, source)->isNew);
    // As it was at first is another revision again: the latest one says something else.
    CHECK(watched.sources.add(edition, source)->id == "2021-r2");
    CHECK(watched.names() == Names{"2021", "2021-r1", "2021-r2"});
}

TEST_CASE("watch: nothing is called after its end", "[store][watch]") {
    const support::TemporaryFolder folder;
    for (int time = 0; time < 100; ++time) {
        auto changes = std::make_unique<std::atomic<int>>(0);
        {
            WatchedSources sources({}, 0ms, {[](const auto& /*editions*/) {}, [&] { ++*changes; }});
            sources.watch(sourcesAt({folder.path(), folder.path() / "weg"}));
        }
        changes.reset(); // a callback that would still be called finds it gone
    }
    SUCCEED();
}

TEST_CASE("watch: a drive that does not answer holds up nobody", "[store][watch][drive]") {
    const support::TemporaryFolder folder;
    put(folder.path(), "2021", packageOf(2021, 0));
    const support::DeadDrive drive;
    if (!drive.isThere()) {
        std::cout << "SKIPPED: only root can have a drive that does not answer\n";
        return;
    }
    Stopwatch time;
    {
        const Watched watched({drive.path(), folder.path()}, never);
        watched.sources.awaitFirstReading(0ms, 200ms);
        CHECK(time.passed() >= 200ms);
        CHECK(becomes([&] { return watched.names() == Names{"2021"}; }, soon));
        const auto status = watched.sources.status();
        REQUIRE(status.front().problem);
        CHECK(status.front().problem->reason == ladder::Reason::folderNotRead);
        CHECK_FALSE(status.back().problem);
        time = {};
    }
    CHECK(time.passed() < 20s);
}

TEST_CASE("watch: a call that hangs is not waited for", "[store][watch]") {
    const support::TemporaryFolder folder;
    const auto pipe = folder.path() / "pipe";
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    const auto open = [pipe] { return ::open(pipe.c_str(), O_RDONLY); }; // waits for somebody who writes
    const Stopwatch time;
    CHECK_FALSE(callWithTimeout(100ms, open));
    CHECK(time.passed() < soon);
    const auto writer = ::open(pipe.c_str(), O_WRONLY);
    CHECK(callWithTimeout(soon, [] { return 42; }) == 42);
    CHECK_THROWS_AS(callWithTimeout(soon, []() -> int { throw std::runtime_error("failed"); }),
                    std::runtime_error);
    close(writer);
}
