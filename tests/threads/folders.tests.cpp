// Sources that are read in the background while editions come and go in them, and while they themselves
// change.

#include "../ladder/stores.hpp"
#include "years.hpp"

#include "ladder/store/watched_sources.hpp"
#include "shelf/catalogue.hpp"
#include "support/becomes.hpp"
#include "support/catch.hpp"

#include <algorithm>
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
        : WatchedSources({years::editionOf(2019)}, interval, {shelf::useEditions, [] {}}) {
        shelf::useEditions({years::editionOf(2019)});
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
    Problem notReadYet() const override { return {Reason::folderNotRead, {id()}}; }
    Problem noAnswer() const override { return {Reason::folderNoAnswer, {id()}}; }
    Problem editionGone(const std::string& editionId) const override {
        return {Reason::editionGone, {editionId, id()}};
    }

    std::atomic<int> timesRead = 0;
    std::atomic<bool> hangs = false;
};

/// Adds editions and removes them; each comes back as a revision.
void comeAndGo(const fs::path& folder, int year) {
    for (int time = 0; time < 8; ++time) {
        const auto added = stores::add(folder, years::editionOf(year)->data());
        if (!added || !stores::remove(folder, *added))
            throw std::runtime_error("cannot add and remove");
    }
    if (!stores::add(folder, years::editionOf(year)->data()))
        throw std::runtime_error("cannot add");
}

} // namespace

TEST_CASE("threads: folders change while they are read", "[threads][folders]") {
    const support::TemporaryFolder first;
    const support::TemporaryFolder second;
    Watched watched(1ms);
    const auto watch = [&] { watched.watch(sourcesAt({first.path(), second.path()})); };
    watched.setRule(store::Changes::follow, {});
    watch();
    const auto change = [&] {
        std::thread one([&] { comeAndGo(first.path(), 2021); });
        std::thread other([&] { comeAndGo(second.path(), 2022); });
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
            return shelf::catalogue()->find("2021-r8") != nullptr &&
                   shelf::catalogue()->find("2022-r8") != nullptr;
        },
        limit));
}

TEST_CASE("threads: what is added and removed is in use when that returns", "[threads][folders]") {
    const support::TemporaryFolder folder;
    Watched watched(1h);
    watched.watch(sourcesAt({folder.path()}));
    const auto source = watched.status().front().source;
    std::atomic<int> year = 1100;
    CHECK(years::holdsWhile([] {},
                            [&] {
                                const auto added = watched.add(years::editionOf(year++)->data(), source);
                                const bool isInUse = added && shelf::catalogue()->find(added->id) != nullptr;
                                return isInUse && watched.remove(added->id, source) &&
                                       shelf::catalogue()->find(added->id) == nullptr;
                            }));
}

TEST_CASE("threads: what changes figures is agreed to while it comes and goes", "[threads][folders]") {
    const support::TemporaryFolder folder;
    Watched watched(1ms);
    CHECK(stores::add(folder.path(), years::editionOf(2021)->data()).has_value());
    watched.watch(sourcesAt({folder.path()}));
    watched.awaitFirstReading(limit, limit);
    const auto isAgreedOn = [&](const std::shared_ptr<const Edition>& edition) {
        return edition->year() != 2021 || watched.agreements().contains(store::agreementOn(edition->data()));
    };
    std::atomic<bool> agrees = false;
    const auto change = [&] {
        comeAndGo(folder.path(), 2021);
        CHECK(shelf::catalogue()->find("2021")->revision() == 0); // nobody has agreed yet
        agrees = true;
        comeAndGo(folder.path(), 2021);
    };
    CHECK(years::holdsWhile(change, [&] {
        const auto editions = shelf::catalogue()->editions();
        watched.setRule(store::Changes::ask, watched.agreements());
        for (const auto& listed : watched.listed()) {
            if (agrees && listed.state == store::EditionState::waiting)
                watched.agree(listed.agreement);
        }
        return std::all_of(editions.begin(), editions.end(), isAgreedOn) &&
               years::isWhole(*shelf::catalogue());
    }));
    CHECK(support::becomes([] { return shelf::catalogue()->find("2021")->revision() > 0; }, limit));
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

TEST_CASE("threads: the end comes while sources change, and nothing is read after it", "[threads][folders]") {
    for (int time = 0; time < 50; ++time) {
        Watched watched(0ms);
        std::vector<std::shared_ptr<ChangingSource>> sources;
        for (int number = 0; number < 20; ++number)
            sources.push_back(std::make_shared<ChangingSource>(std::to_string(number)));
        std::thread change([&] {
            for (const auto& source : sources)
                watched.watch({source});
        });
        watched.stop();
        change.join();
        const auto timesRead = [&] {
            int sum = 0;
            for (const auto& source : sources)
                sum += source->timesRead;
            return sum;
        };
        const auto before = timesRead();
        std::this_thread::sleep_for(2ms);
        CHECK(timesRead() == before);
    }
}

TEST_CASE("threads: a source that hangs holds up neither other sources nor the end", "[threads][folders]") {
    const auto hanging = std::make_shared<ChangingSource>("hanging");
    const auto other = std::make_shared<ChangingSource>("other");
    hanging->hangs = true;
    {
        Watched watched(1ms);
        watched.watch({hanging});
        REQUIRE(support::becomes([&] { return hanging->timesRead == 1; }, limit));
        watched.watch({other});
        CHECK(support::becomes([&] { return other->timesRead > 1; }, limit));
    }
    hanging->hangs = false; // what it reads now comes to nobody
    std::this_thread::sleep_for(20ms);
    CHECK(hanging->timesRead == 1);
}
