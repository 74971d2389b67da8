// The table that is printed, in Markdown.
#pragma once

#include "timing.hpp"

#include <ostream>
#include <string>
#include <string_view>

namespace bench {

/// A unit of time or memory, and how many of it are a second or a byte.
struct Unit {
    std::string_view name;
    double inOne;
};

inline constexpr Unit milliseconds{"ms", 1e3};
inline constexpr Unit microseconds{"µs", 1e6};
inline constexpr Unit nanoseconds{"ns", 1e9};
inline constexpr Unit megabytes{"MB", 1e-6};

class Report {
public:
    explicit Report(std::ostream& out)
        : out_(out) {}

    /// Where and when: above the table.
    void begin(const std::string& officeVersion);

    void section(std::string_view title, const Unit& unit);
    void line(const Timing& timing);
    /// A line with the most that it may be, in seconds or bytes.
    void line(const Timing& timing, const Unit& unit, double most);
    /// How many times `against` the timing is, which is to be at most `target`; 0 where there is no target.
    void ratio(const Timing& timing, const Timing& against, double target = 0);

private:
    std::ostream& out_;
    Unit unit_ = microseconds;
};

} // namespace bench
