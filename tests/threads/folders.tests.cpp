// Folders that are read in the background while editions come and go in them, as the office follows them.

#include "../ladder/stores.hpp"
#include "years.hpp"

#include "ladder/store/adding.hpp"
#include "ladder/store/collection.hpp"
#include "ladder/store/removing.hpp"
#include "ladder/store/watch.hpp"
#include "shelf/catalogue.hpp"
#include "support/becomes.hpp"
#include "support/catch.hpp"

#include <mutex>
#include <thread>

using namespace ladder;
using namespace std::chrono_literals;
using store::Watch;
namespace fs = std::filesystem;

namespace {

constexpr auto limit = 60s; // on a machine that has much else to do

/// Puts in use what the folders have.
class Follower {
public:
    explicit Follower(std::vector<fs::path> folders)
        : folders_(std::move(folders))
        , collection_({years::editionOf(2030)}) {
        collection_.setPlaces(folders_);
        use();
    }

    Watch::OnChange listener() {
        return [this](std::size_t folder, const store::Listing& listing) {
            const std::lock_guard lock(mutex_);
            collection_.update(folders_[folder], listing);
            use();
        };
    }
    const std::vector<fs::path>& folders() const { return folders_; }

private:
    void use() { shelf::useEditions(collection_.editionsInUse()); }

    std::mutex mutex_;
    std::vector<fs::path> folders_;
    store::Collection collection_;
};

/// Adds editions and removes them; each comes back as a revision.
void comeAndGo(const fs::path& folder, int year) {
    for (int time = 0; time < 8; ++time) {
        const auto added = store::add(folder, years::editionOf(year)->data());
        if (!added || !store::remove(folder, *added))
            throw std::runtime_error("cannot add and remove");
    }
    if (!store::add(folder, years::editionOf(year)->data()))
        throw std::runtime_error("cannot add");
}

} // namespace

TEST_CASE("threads: folders change while they are read", "[threads][folders]") {
    const support::TemporaryFolder first;
    const support::TemporaryFolder second;
    Follower follower({first.path(), second.path()});
    Watch watch(follower.folders(), 1ms, follower.listener());
    const auto change = [&] {
        std::thread one([&] { comeAndGo(first.path(), 2031); });
        std::thread other([&] { comeAndGo(second.path(), 2032); });
        one.join();
        other.join();
    };
    CHECK(years::holdsWhile(change, [&] {
        watch.readAgain();
        watch.await(0, Watch::first, 1ms);
        static_cast<void>(watch.isAnswering(0));
        return years::isWhole(*shelf::catalogue());
    }));
    REQUIRE(watch.awaitAll(watch.readAgain(), limit));
    CHECK(shelf::catalogue()->find("2031-r8") != nullptr);
    CHECK(shelf::catalogue()->find("2032-r8") != nullptr);
}

TEST_CASE("threads: a watch ends while folders change", "[threads][folders]") {
    const support::TemporaryFolder folder;
    Follower follower({folder.path()});
    const auto change = [&] { comeAndGo(folder.path(), 2033); };
    CHECK(years::holdsWhile(change, [&] {
        const Watch watch(follower.folders(), 0ms, follower.listener());
        return years::isWhole(*shelf::catalogue());
    }));
}
