#include "report.hpp"

#include <chrono>
#include <ctime>
#include <fstream>
#include <iomanip>
#include <sstream>
#include <thread>

namespace bench {
namespace {

std::string today() {
    const auto now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::ostringstream date;
    date << std::put_time(std::localtime(&now), "%Y-%m-%d");
    return date.str();
}

std::string processor() {
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("model name"))
            return line.substr(line.find(':') + 2);
    }
    return "unknown processor";
}

std::string fixed(double number, int decimals) {
    std::ostringstream text;
    text << std::fixed << std::setprecision(decimals) << number;
    return text.str();
}

} // namespace

void Report::begin(const std::string& officeVersion) {
    out_ << today() << ", " << processor() << ", " << std::thread::hardware_concurrency()
         << " cores, LibreOffice " << officeVersion << "\n\n"
         << "| | time | ± | ratio | target | |\n"
         << "|---|--:|--:|--:|--:|---|\n";
}

void Report::section(std::string_view title, const Unit& unit) {
    unit_ = unit;
    out_ << "| **" << title << "** | | | | | |\n";
}

void Report::line(const Timing& timing) {
    out_ << "| " << timing.name << " | " << fixed(timing.median * unit_.inOne, 2) << " " << unit_.name
         << " | " << fixed(timing.spread * 100, 0) << "% | | | |\n";
}

void Report::line(const Timing& timing, const Unit& unit, double most) {
    const auto amount = [&](double value) {
        return fixed(value * unit.inOne, 0) + " " + std::string(unit.name);
    };
    out_ << "| " << timing.name << " | " << amount(timing.median) << " | " << fixed(timing.spread * 100, 0)
         << "% | | ≤ " << amount(most) << " | " << (timing.median <= most ? "pass" : "**fail**") << " |\n";
}

void Report::ratio(const Timing& timing, const Timing& against, double target) {
    const auto ratio = timing.median / against.median;
    out_ << "| … against " << against.name << " | | | " << fixed(ratio, 2) << " | ";
    if (target > 0)
        out_ << "≤ " << fixed(target, 2) << " | " << (ratio <= target ? "pass" : "**fail**") << " |\n";
    else
        out_ << "| |\n";
    out_.flush();
}

} // namespace bench
