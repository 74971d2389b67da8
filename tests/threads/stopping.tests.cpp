// Readings in the background that are stopped from another thread.

#include "../ladder/stores.hpp"

#include "ladder/package/zip.hpp"
#include "ladder/store/watch.hpp"
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
    constexpr int editions = 20;
    for (int number = 0; number < editions; ++number)
        stores::put(folder.path(), std::to_string(2030 + number), packageOf(2030 + number, 0));
    std::size_t fewest = editions;
    for (int time = 0; time < 30; ++time) {
        std::atomic<std::size_t> told = 0;
        {
            const store::Watch watch(stores::sourcesAt({folder.path(), folder.path()}), std::chrono::hours(1),
                                     [&](const store::Source& /*source*/, const store::Listing& listing) {
                                         told = std::max(told.load(), listing.entries.size());
                                     });
            watch.await(0, store::Watch::first, std::chrono::milliseconds(2 * time));
        }
        CHECK(told <= editions);
        fewest = std::min(fewest, told.load());
    }
    CHECK(fewest < editions); // it really ended while it read
}
