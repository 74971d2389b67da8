#include "timing.hpp"

#include <algorithm>
#include <chrono>

namespace bench {
namespace {

/// The value below which `part` of the sorted values are.
double quantile(const std::vector<double>& sorted, double part) {
    return sorted[static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1) + 0.5)];
}

} // namespace

double secondsOf(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return quantile(values, 0.5);
}

std::vector<Timing> race(const std::vector<Contender>& contenders, int rounds) {
    std::vector<std::vector<double>> seconds(contenders.size());
    for (int round = 0; round <= rounds; ++round) {
        for (std::size_t i = 0; i < contenders.size(); ++i) {
            const auto taken = contenders[i].measure();
            if (round > 0)
                seconds[i].push_back(taken);
        }
    }
    std::vector<Timing> timings;
    for (std::size_t i = 0; i < contenders.size(); ++i) {
        auto& sorted = seconds[i];
        std::sort(sorted.begin(), sorted.end());
        const auto middle = quantile(sorted, 0.5);
        const auto spread = (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 2 / middle;
        timings.push_back({contenders[i].name, middle, spread});
    }
    return timings;
}

} // namespace bench
