#include "starts.hpp"

#include "support/office.hpp"

#include <memory>
#include <stdexcept>

namespace bench {
namespace {

using std::filesystem::path;

constexpr int starts = 41;
constexpr int firsts = 7;

double secondsOfFormula(const support::Document& document, const char* cell, const char* formula) {
    return secondsOf([&] {
        document.setFormula(cell, formula);
        if (!(document.number(cell) > 0))
            throw std::runtime_error(std::string("no result of ") + formula);
    });
}

/// Two formulas, one after the other, in an office of their own.
std::vector<Timing> timePair(const path& profile, const std::string& name, const char* first,
                             const char* second) {
    std::unique_ptr<support::Office> office;
    std::unique_ptr<support::Document> document;
    const auto measureFirst = [&] {
        document.reset();
        office.reset();
        office = std::make_unique<support::Office>(profile);
        document = std::make_unique<support::Document>(*office);
        return secondsOfFormula(*document, "A1", first);
    };
    const auto measureSecond = [&] { return secondsOfFormula(*document, "A2", second); };
    return race({{"the first, " + name, measureFirst}, {"the second, " + name, measureSecond}}, firsts);
}

} // namespace

std::vector<Timing> timeStarts(const path& without, const path& with) {
    const auto start = [](const path& profile) {
        return [profile] { return secondsOf([&] { support::startAndEnd(profile); }); };
    };
    return race({{"without the extension", start(without)}, {"with the extension", start(with)}}, starts);
}

std::vector<Timing> timeFirstFormulas(const path& profile) {
    auto timings = timePair(profile, "SUM", "=SUM(1;2)", "=SUM(3;4)");
    for (auto& timing :
         timePair(profile, "LADDER_SHARE", "=LADDER_SHARE(\"Westhoek\";5)", "=LADDER_SHARE(\"Brugge\";4)"))
        timings.push_back(std::move(timing));
    return timings;
}

} // namespace bench
