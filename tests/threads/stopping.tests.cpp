// Readings in the background that are stopped from another thread.

#include "../ladder/stores.hpp"

#include "ladder/package/zip.hpp"
#include "ladder/store/watched_sources.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <atomic>
#include <fstream>
#include <future>

using namespace ladder;
using packages::packageOf;

TEST_CASE("threads: a reading is stopped while it goes on", "[threads][stopping]") {
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "package.zip";
    std::ofstream(file, std::ios::binary) << package::writeZip(packages::Package().edition().data());
    for (int most = 0; most < 100; ++most) { // progress is told a hundred times
        std::atomic<bool> isStopped = false;
        std::atomic<int> told = 0;
        const auto onProgress = [&](double /*done*/) {
            ++told;
            return !isStopped;
        };
        auto reading = std::async(std::launch::async, [&] { return package::readZip(file, onProgress); });
        while (told < most && reading.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
            std::this_thread::yield();
        isStopped = true;
        const auto read = reading.get();
        CHECK(read.isStopped != read.edition.has_value());
        CHECK(read.defects.none());
    }
}

TEST_CASE("threads: a watch ends while it reads", "[threads][stopping]") {
    const support::TemporaryFolder folder;
    constexpr std::size_t editions = 20;
    for (int number = 0; number < int{editions}; ++number)
        stores::put(folder.path(), std::to_string(2030 + number), packageOf(2030 + number, 0));
    std::size_t fewest = editions;
    for (int time = 0; time < 30; ++time) {
        std::atomic<std::size_t> inUse = 0;
        {
            store::WatchedSources watched({}, std::chrono::hours(1),
                                          {[&](const Editions& listed) { inUse = listed.size(); }, [] {}});
            watched.watch(stores::sourcesAt({folder.path()}));
            watched.awaitFirstReading({}, std::chrono::milliseconds(2 * time));
        }
        CHECK((inUse == 0 || inUse == editions));
        fewest = std::min(fewest, inUse.load());
    }
    CHECK(fewest == 0); // it really ended while it read
}
