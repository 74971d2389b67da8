// Sources that are read in the background.

#include "stores.hpp"

#include "ladder/store/timeout.hpp"
#include "ladder/store/watch.hpp"
#include "support/catch.hpp"
#include "support/dead_drive.hpp"

#include <fcntl.h>
#include <iostream>
#include <map>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>

using namespace ladder::store;
using namespace std::chrono_literals;
using packages::packageOf;
using stores::described;
using stores::put;
using stores::sourcesAt;
using Names = std::vector<std::string>;
namespace fs = std::filesystem;

namespace {

constexpr auto never = 1h;
constexpr auto soon = 20s; // on a machine that has much else to do

/// Remembers what was reported of each folder.
class Reports {
public:
    Watch::OnChange listener() {
        return [this](const Source& source, const Listing& listing) {
            const std::lock_guard lock(mutex_);
            listings_[source.id()].push_back(described(listing));
        };
    }
    std::vector<Names> of(const fs::path& folder) const {
        const std::lock_guard lock(mutex_);
        const auto found = listings_.find(folder.string());
        return found == listings_.end() ? std::vector<Names>() : found->second;
    }

private:
    mutable std::mutex mutex_;
    std::map<std::string, std::vector<Names>> listings_;
};

class Stopwatch {
public:
    auto passed() const { return std::chrono::steady_clock::now() - start_; }

private:
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

} // namespace

TEST_CASE("watch: each folder is read at once, and reported", "[store][watch]") {
    const support::TemporaryFolder first;
    const support::TemporaryFolder second;
    put(second.path(), "2021", packageOf(2021, 0));
    Reports reports;
    Watch watch(sourcesAt({first.path(), second.path()}), never, reports.listener());
    REQUIRE(watch.awaitAll(Watch::first, soon));
    CHECK(reports.of(first.path()) == std::vector<Names>{{}});
    CHECK(reports.of(second.path()) == std::vector<Names>{{"2021"}});
    CHECK(watch.isAnswering(0));
    SECTION("and when asked again, only what changed") {
        put(first.path(), "2022", packageOf(2022, 0));
        REQUIRE(watch.awaitAll(watch.readAgain(), soon));
        CHECK(reports.of(first.path()) == std::vector<Names>{{}, {"2022"}});
        CHECK(reports.of(second.path()).size() == 1);
    }
}

TEST_CASE("watch: what appears and vanishes is reported by itself", "[store][watch]") {
    const support::TemporaryFolder folder;
    Reports reports;
    const Watch watch(sourcesAt({folder.path()}), 10ms, reports.listener());
    const auto awaitReport = [&](const Names& names) {
        const Stopwatch time;
        while (time.passed() < soon &&
               (reports.of(folder.path()).empty() || reports.of(folder.path()).back() != names))
            std::this_thread::sleep_for(5ms);
        return reports.of(folder.path()).back() == names;
    };
    CHECK(awaitReport({}));
    put(folder.path(), ".new", packageOf(2021, 0));
    fs::rename(folder.path() / ".new", folder.path() / "2021");
    CHECK(awaitReport({"2021"}));
    fs::remove_all(folder.path() / "2021");
    CHECK(awaitReport({}));
}

TEST_CASE("watch: nothing is called after its end", "[store][watch]") {
    const support::TemporaryFolder folder;
    for (int time = 0; time < 100; ++time) {
        auto reports = std::make_unique<Reports>();
        { const Watch watch(sourcesAt({folder.path(), folder.path()}), 0ms, reports->listener()); }
        reports.reset(); // a listener that would still be called finds it gone
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
    Reports reports;
    Stopwatch time;
    {
        Watch watch(sourcesAt({drive.path(), folder.path()}), never, reports.listener());
        CHECK(watch.await(1, Watch::first, soon));
        CHECK(reports.of(folder.path()) == std::vector<Names>{{"2021"}});
        CHECK_FALSE(watch.awaitAll(Watch::first, 200ms));
        CHECK_FALSE(watch.isAnswering(0));
        CHECK(watch.isAnswering(1));
        time = {};
    }
    CHECK(time.passed() < 1500ms);
    CHECK(reports.of(drive.path()).empty());
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
