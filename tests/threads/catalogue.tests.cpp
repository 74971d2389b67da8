// The catalogue in use, which is asked by some while others put another in its place.

#include "years.hpp"

#include "shelf/catalogue.hpp"
#include "support/catch.hpp"

#include <thread>

using namespace ladder;
using years::editionOf;

namespace {

const std::vector<Editions>& choices() {
    static const auto all = [] {
        const auto first = editionOf(2030);
        const auto second = editionOf(2031);
        const auto third = editionOf(2032);
        return std::vector<Editions>{{first}, {first, second}, {second, third}, {third, second, first}};
    }();
    return all;
}

constexpr int times = 5000;

void changeEditions() {
    for (int time = 0; time < times; ++time)
        shelf::useEditions(choices()[static_cast<std::size_t>(time) % choices().size()]);
}

void changeDefault() {
    for (int time = 0; time < times; ++time)
        shelf::useDefaultEdition(time % 4 == 0 ? "" : std::to_string(2030 + time % 4));
}

} // namespace

TEST_CASE("threads: the first to ask the bundled edition are many", "[threads][first]") {
    // Nothing before may have asked it: this is a process of its own.
    CHECK(years::holdsWhile([] {},
                            [] {
                                const auto catalogue = shelf::catalogue();
                                const auto& edition = catalogue->defaultEdition();
                                return catalogue.get() == &bundledCatalogue() &&
                                       edition.itemNames().find("sine").size() == 1;
                            }));
}

TEST_CASE("threads: who asks sees the old catalogue or the new one", "[threads][catalogue]") {
    shelf::useEditions(choices().front());
    const auto change = [] {
        std::thread editions(changeEditions);
        std::thread defaults(changeDefault);
        editions.join();
        defaults.join();
    };
    CHECK(years::holdsWhile(change, [] { return years::isWhole(*shelf::catalogue()); }));
    SECTION("and no change is lost") {
        shelf::useEditions(choices().back());
        shelf::useDefaultEdition("2031");
        CHECK(shelf::catalogue()->editions().size() == 3);
        CHECK(shelf::catalogue()->defaultEdition().id() == "2031");
    }
}

TEST_CASE("threads: a catalogue that was taken lasts", "[threads][catalogue]") {
    shelf::useEditions(choices().front());
    shelf::useDefaultEdition("");
    const auto taken = shelf::catalogue();
    CHECK(years::holdsWhile(
        changeEditions, [&] { return taken->defaultEdition().id() == "2030" && years::isWhole(*taken); }));
}
