// How long things take, measured so that a machine that slows down slows all of them alike.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace bench {

/// The seconds that one call takes.
double secondsOf(const std::function<void()>& work);

double median(std::vector<double> values);

/// Something to be timed against others.
struct Contender {
    std::string name;
    std::function<double()> measure; ///< does it once and gives the seconds
};

/// A contender's measurements.
struct Timing {
    std::string name;
    double median = 0; ///< seconds
    double spread = 0; ///< half the distance between the quartiles, as a part of the median
};

/// Measures all in turn, again and again, after a first turn that does not count.
std::vector<Timing> race(const std::vector<Contender>& contenders, int rounds);

} // namespace bench
