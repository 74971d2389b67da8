// Measures the extension in a real office: its formulas against an add-in that does nothing and against
// Calc's own functions, all in one run, so that their ratios hold on any machine.

#include "core.hpp"
#include "insertions.hpp"
#include "large.hpp"
#include "panel.hpp"
#include "recalculation.hpp"
#include "report.hpp"
#include "starts.hpp"

#include <iostream>

namespace {

using namespace bench;
using std::filesystem::path;

void reportCells(Report& report, const std::vector<Timing>& timings) {
    report.section("100 000 formula cells, each time all anew, per cell", microseconds);
    for (const auto kind : {nothing, sumifs, indexMatch, vlookup})
        report.line(timings[kind]);
    report.line(timings[ladderShare]);
    report.ratio(timings[ladderShare], timings[nothing], 1.2);
    report.ratio(timings[ladderShare], timings[sumifs], 0.4);
    report.ratio(timings[ladderShare], timings[indexMatch]);
    report.ratio(timings[ladderShare], timings[vlookup], 1.0);
    report.line(timings[ladderRate]);
    report.ratio(timings[ladderRate], timings[ladderShare], 1.1);
    report.line(timings[rungTotal]);
    report.ratio(timings[rungTotal], timings[nothing]);
    report.section("one array formula for about as many cells, per cell", microseconds);
    report.line(timings[copiedColumn]);
    report.line(timings[copiedColumnOfTwo]);
    report.line(timings[columnOfShares]);
    report.ratio(timings[columnOfShares], timings[copiedColumn], 1.3);
    report.ratio(timings[columnOfShares], timings[copiedColumnOfTwo]);
    report.line(timings[copiedGrid]);
    report.line(timings[gridOfShares]);
    report.ratio(timings[gridOfShares], timings[copiedGrid]);
}

void reportInsertions(Report& report, const support::Office& office) {
    report.section("a sheet into a new document, over the pipe", milliseconds);
    for (const auto& timing : timeInsertions(office))
        report.line(timing);
}

void reportPanel(Report& report, const support::Office& office) {
    report.section("the sidebar opens with a deck, over the pipe", milliseconds);
    for (const auto& timing : timeOpening(office))
        report.line(timing);
    report.section("a move of the cursor among 100 000 formulas, over the pipe", milliseconds);
    for (const auto& timing : timeMoves(office))
        report.line(timing);
}

void reportStarts(Report& report, const path& without, const path& with) {
    const auto starts = timeStarts(without, with);
    report.section("start and end of the office", milliseconds);
    report.line(starts[0]);
    report.line(starts[1]);
    report.ratio(starts[1], starts[0], 1.03);
    report.section("a formula over the pipe, in an office just started", milliseconds);
    for (const auto& timing : timeFirstFormulas(with))
        report.line(timing);
}

void reportLarge(Report& report, const support::Office& office, const path& folder) {
    writeLargePackage(folder);
    report.section("a package of a million observations", milliseconds);
    const auto reading = timeLargeReading(folder);
    report.line(reading.time, milliseconds, 2);
    report.line(reading.memory, megabytes, 200e6);
    report.line(timeCalc(office, folder / "observations.csv"));
    report.section("its figures, the core alone, per share", nanoseconds);
    const auto shares = timeLargeShares(folder);
    report.line(shares[0]);
    for (const auto& large : {shares[1], shares[2]}) {
        report.line(large);
        report.ratio(large, shares[0], 1.3);
    }
}

/// A profile with extensions, ready for the next start: the office takes them into its own process only then.
void prepare(const path& profile, const std::vector<path>& extensions) {
    {
        const support::Office office(profile);
        for (const auto& extension : extensions)
            office.install(extension);
    }
    support::startAndEnd(profile);
}

void run(const path& extension, const path& floor, const path& folder) {
    std::filesystem::remove_all(folder);
    prepare(folder / "plain", {});
    prepare(folder / "extended", {extension});
    prepare(folder / "both", {extension, floor});

    Report report(std::cout);
    {
        const support::Office office(folder / "both");
        report.begin(office.version());
        reportCells(report, timeCells(office));
        reportInsertions(report, office);
        reportPanel(report, office);
        reportLarge(report, office, folder / "large");
    }
    reportStarts(report, folder / "plain", folder / "extended");
    report.section("the core alone, per share", nanoseconds);
    report.line(timeCore());
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 4) {
        std::cerr << "bench <the extension> <the extension that does nothing> <folder for profiles>\n";
        return 2;
    }
    try {
        run(argv[1], argv[2], argv[3]);
        return 0;
    } catch (const css::uno::Exception& failure) {
        std::cerr << support::toUtf8(failure.Message) << "\n";
    } catch (const std::exception& failure) {
        std::cerr << failure.what() << "\n";
    }
    return 1;
}
