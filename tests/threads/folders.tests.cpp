// Sources that are read in the background while editions come and go in them, and while they themselves
// change.

#include "../ladder/stores.hpp"
#include "years.hpp"

#include "ladder/store/adding.hpp"
#include "ladder/store/removing.hpp"
#include "ladder/store/watched_sources.hpp"
#include "shelf/catalogue.hpp"
#include "support/becomes.hpp"
#include "support/catch.hpp"

#include <atomic>
#include <thread>

using namespace ladder;
using namespace std::chrono_literals;
using stores::sourcesAt;
namespace fs = std::filesystem;

namespace {

constexpr auto limit = 60s; // on a machine that has much else to do

/// Sources whose editions the whole process uses, as the office does it.
struct Watched : store::WatchedSources {
    explicit Watched(std::chrono::milliseconds interval)
        : WatchedSources({years::editionOf(2030)}, interval, {shelf::useEditions, [] {}}) {
        shelf::useEditions({years::editionOf(2030)});
    }
};

/// A source that has another edition each time that it is read, and can be made to hang.
class ChangingSource : public store::Source {
public:
    explicit ChangingSource(std::string id)
        : Source(std::move(id), false) {}

    std::string name() const override { return id(); }
    store::Listing list(const store::IsStopped& /*isStopped*/) override {
        const auto time = ++timesRead;
        while (hangs)
            std::this_thread::sleep_for(1ms);
        return {{{std::to_string(time), nullptr, nullptr}}, false, {}};
    }
    store::Outcome<std::string> add(EditionData /*edition*/,
                                    std::vector<std::string> /*taken*/) const override {
        return noAnswer();
    }
    store::Outcome<std::string> remove(const std::string& /*name*/) const override { return noAnswer(); }
    std::string placeOfCopies() const override { return {}; }
    store::Problem notReadYet() const override { return {Message::folderNotRead, {id()}}; }
    store::Problem noAnswer() const override { return {Message::folderNoAnswer, {id()}}; }
    store::Problem editionGone(const std::string& editionId) const override {
        return {Message::editionGone, {editionId, id()}};
    }

    std::atomic<int> timesRead = 0;
    std::atomic<bool> hangs = false;
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
    Watched watched(1ms);
    const auto watch = [&] { watched.watch(sourcesAt({first.path(), second.path()})); };
    watch();
    const auto change = [&] {
        std::thread one([&] { comeAndGo(first.path(), 2031); });
        std::thread other([&] { comeAndGo(second.path(), 2032); });
        one.join();
        other.join();
    };
    CHECK(years::holdsWhile(change, [&] {
        watch(); // the same ones: they are read again
        watched.awaitFirstReading(1ms, 1ms);
        return watched.status().size() == 2 && !watched.listed().empty() &&
               years::isWhole(*shelf::catalogue());
    }));
    CHECK(support::becomes(
        [] {
            return shelf::catalogue()->find("2031-r8") != nullptr &&
                   shelf::catalogue()->find("2032-r8") != nullptr;
        },
        limit));
}

TEST_CASE("threads: what is added and removed is in use when that returns", "[threads][folders]") {
    const support::TemporaryFolder folder;
    Watched watched(1h);
    watched.watch(sourcesAt({folder.path()}));
    const auto source = watched.status().front().source;
    std::atomic<int> year = 2040;
    CHECK(years::holdsWhile([] {},
                            [&] {
                                const auto id = watched.add(years::editionOf(year++)->data(), source);
                                const bool isInUse = id && shelf::catalogue()->find(*id) != nullptr;
                                return isInUse && watched.remove(*id, source) &&
                                       shelf::catalogue()->find(*id) == nullptr;
                            }));
}

TEST_CASE("threads: sources change while they are read, by several at once", "[threads][folders]") {
    Watched watched(0ms);
    std::atomic<int> number = 0;
    const auto change = [&] {
        for (int time = 0; time < 200; ++time)
            static_cast<void>(watched.status());
    };
    CHECK(years::holdsWhile(change, [&] {
        const auto id = std::to_string(++number);
        watched.watch({std::make_shared<ChangingSource>(id), std::make_shared<ChangingSource>(id + " too")});
        return watched.status().size() == 2;
    }));
}

TEST_CASE("threads: no watch lives on that was made while the end came", "[threads][folders]") {
    Watched watched(1ms);
    const auto before = std::make_shared<ChangingSource>("before");
    const auto after = std::make_shared<ChangingSource>("after");
    before->hangs = true;
    watched.watch({before});
    REQUIRE(support::becomes([&] { return before->timesRead == 1; }, limit));
    std::thread change([&] { watched.watch({after}); }); // it waits a second for the one that hangs
    REQUIRE(support::becomes([&] { return watched.status().front().source->id() == "after"; }, limit));
    watched.stop();
    change.join();
    before->hangs = false;
    const int read = after->timesRead;
    std::this_thread::sleep_for(100ms);
    CHECK(after->timesRead == read);
    watched.watch({before});
    CHECK(before->timesRead == 1);
}
