// The time, which is that of UTC wherever the machine is.

#include "stores.hpp"

#include "ladder/time.hpp"
#include "support/catch.hpp"

#include <chrono>
#include <cstdlib>
#include <ctime>

using namespace ladder;

namespace {

std::string digits(unsigned number) {
    const auto text = std::to_string(number);
    return text.size() == 1 ? "0" + text : text;
}

/// The time of UTC as text, worked out from the days since 1970 alone. It reads the clock of whole seconds,
/// as the tested function does, because a finer clock may be in the next second a few milliseconds earlier.
std::string utc() {
    using namespace std::chrono;
    const sys_seconds now(seconds(std::time(nullptr)));
    const auto midnight = floor<days>(now);
    const year_month_day day(midnight);
    const hh_mm_ss time(now - midnight);
    return std::to_string(static_cast<int>(day.year())) + "-" + digits(static_cast<unsigned>(day.month())) +
           "-" + digits(static_cast<unsigned>(day.day())) + " " +
           digits(static_cast<unsigned>(time.hours().count())) + ":" +
           digits(static_cast<unsigned>(time.minutes().count())) + ":" +
           digits(static_cast<unsigned>(time.seconds().count()));
}

} // namespace

TEST_CASE("time: it is that of UTC in every time zone", "[time]") {
    const auto* zone = GENERATE("UTC0", "FAR-14", "WEST11:30", "CET-1CEST,M3.5.0,M10.5.0/3");
    CAPTURE(zone);
    // In a process of its own, because a time zone is that of a whole process.
    const auto times = stores::inChild([&] {
        setenv("TZ", zone, 1);
        tzset();
        const auto before = utc();
        const auto now = nowInUtc("%Y-%m-%d %H:%M:%S");
        return before <= now && now <= utc() ? "now" : before + " is not " + now;
    });
    CHECK(times == "now");
}

TEST_CASE("time: a text of up to 31 characters is given whole", "[time]") {
    CHECK(nowInUtc("x").size() == 1);
    CHECK(nowInUtc("%%") == "%");
    CHECK(nowInUtc("1234567890123456789012345678901") == "1234567890123456789012345678901");
}

TEST_CASE("time: a moment is said in words, in the time zone of the computer") {
    const char* before = std::getenv("TZ");
    const std::string zone = before == nullptr ? "" : before;
    setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1); // that of Brussels
    tzset();
    using ladder::Language;
    using ladder::sayMoment;
    CHECK(sayMoment("2026-11-26T09:47:00Z", Language::dutch) == "26 november 2026 om 10.47 uur");
    CHECK(sayMoment("2026-11-26T09:47:00Z", Language::english) == "26 November 2026 at 10:47");
    CHECK(sayMoment("2026-06-30T22:05:59Z", Language::dutch) == "1 juli 2026 om 0.05 uur"); // summer time
    CHECK(sayMoment("2025-12-31T23:30:00Z", Language::english) == "1 January 2026 at 0:30");
    for (const auto* other : {"", "gisteren", "2026-11-26", "2026-13-26T09:47:00Z", "2026-11-26T09:47:00Z."})
        CHECK(sayMoment(other, Language::dutch) == other);
    before == nullptr ? unsetenv("TZ") : setenv("TZ", zone.c_str(), 1);
    tzset();
}
