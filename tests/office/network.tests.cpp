// A network drive that does not answer, among the shared folders.

#include "office/places.hpp"
#include "support/catch.hpp"
#include "support/dead_drive.hpp"

#include <chrono>
#include <iostream>

using namespace std::chrono_literals;

TEST_CASE("network: the office goes on, and ends", "[network]") {
    const support::DeadDrive drive;
    if (!drive.isThere()) {
        std::cout << "SKIPPED: only root can have a drive that does not answer\n";
        return;
    }
    const support::TemporaryFolder shared;
    places::put("2021", shared.path(), "2021");
    const places::Profile profile({drive.path() / "edities", shared.path()});
    using Clock = std::chrono::steady_clock;
    auto office = profile.start();
    {
        const support::Document document(office);
        const auto asked = Clock::now();
        document.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
        CHECK(document.number("A1") == 8365); // the other folder is read
        CHECK(Clock::now() - asked < 20s);    // one second, and what the office needs itself
        const auto again = Clock::now();
        document.setFormula("A2", "=RUNG_TOTAL(\"Westhoek\";5;2020)");
        CHECK(document.number("A2") == 6692);
        CHECK(Clock::now() - again < 900ms); // not that second again
    }
    const auto ending = Clock::now();
    office.close();
    CHECK(Clock::now() - ending < 40s); // by itself: it would be killed later
}
