// The catalogue in use, which is asked by some while others put another in its place.

#include "years.hpp"

#include "office/catalogue.hpp"
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
        office::useEditions(choices()[static_cast<std::size_t>(time) % choices().size()]);
}

void changeDefault() {
    for (int time = 0; time < times; ++time)
        office::useDefaultEdition(time % 4 == 0 ? "" : std::to_string(2030 + time % 4));
}

} // namespace

TEST_CASE("threads: the first to ask the bundled edition are many", "[threads][first]") {
    // Nothing before may have asked it: this is a process of its own.
    CHECK(years::holdsWhile([] {},
                            [] {
                                const auto catalogue = office::catalogue();
                                const auto& edition = catalogue->defaultEdition();
                                return catalogue.get() == &bundledCatalogue() &&
                                       edition.itemNames().find("sine").size() == 1;
                            }));
}

TEST_CASE("threads: who asks sees the old catalogue or the new one", "[threads][catalogue]") {
    office::useEditions(choices().front());
    const auto change = [] {
        std::thread editions(changeEditions);
        std::thread defaults(changeDefault);
        editions.join();
        defaults.join();
    };
    CHECK(years::holdsWhile(change, [] { return years::isWhole(*office::catalogue()); }));
    SECTION("and no change is lost") {
        office::useEditions(choices().back());
        office::useDefaultEdition("2031");
        CHECK(office::catalogue()->editions().size() == 3);
        CHECK(office::catalogue()->defaultEdition().id() == "2031");
    }
}

TEST_CASE("threads: a catalogue that was taken lasts", "[threads][catalogue]") {
    office::useEditions(choices().front());
    office::useDefaultEdition("");
    const auto taken = office::catalogue();
    CHECK(years::holdsWhile(
        changeEditions, [&] { return taken->defaultEdition().id() == "2030" && years::isWhole(*taken); }));
}
