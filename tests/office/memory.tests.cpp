// Memory while figures are computed again and again.

#include "support/memory.hpp"
#include "office/offices.hpp"
#include "office/questions.hpp"
#include "support/catch.hpp"

#include <chrono>
#include <iostream>

using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int rows = 2000;

/// Recalculates as long as it is told, and tells how many calls that were.
long recalculate(const support::Workbook& workbook, Clock::duration time) {
    long calls = 0;
    for (const auto end = Clock::now() + time; Clock::now() < end; calls += rows * questions::columns)
        workbook.recalculate();
    return calls;
}

} // namespace

TEST_CASE("memory: recalculation leaves nothing behind", "[memory]") {
    const auto& office = offices::english();
    const support::Workbook workbook(office);
    questions::ask(workbook, rows);
    recalculate(workbook, 10s); // what is made once is made now
    const auto before = support::memoryOf(office.process());
    const auto calls = recalculate(workbook, 40s);
    const auto grown = support::memoryOf(office.process()) - before;
    INFO(grown << " kB more after " << calls << " calls");
    REQUIRE(calls > 200'000);
    // Of what a call takes the heap gives 32 bytes at least.
    CHECK(grown < calls * 32 / 1024 / 4);
}

// office_tests "[hour]"
TEST_CASE("memory: it is flat in an hour of recalculation", "[.hour]") {
    const auto& office = offices::english();
    const support::Workbook workbook(office);
    questions::ask(workbook, rows);
    recalculate(workbook, 2min);
    const auto before = support::memoryOf(office.process());
    long calls = 0;
    std::cout << "minute  calls  kB\n" << 0 << "  " << 0 << "  " << before << std::endl;
    for (int minute = 1; minute <= 60; ++minute) {
        calls += recalculate(workbook, 1min);
        std::cout << minute << "  " << calls << "  " << support::memoryOf(office.process()) << std::endl;
    }
    CHECK(support::memoryOf(office.process()) - before < 5000);
}
