#include "core.hpp"

#include "questions.hpp"

#include "ladder/figures.hpp"
#include "ladder/lookup.hpp"

#include <stdexcept>

namespace bench {
namespace {

constexpr int rounds = 9;
constexpr int loops = 20'000;

double share(std::string_view area, std::string_view item) {
    return *ladder::shareOfParent(edition(), *ladder::findArea(edition(), area),
                                  *ladder::findItem(edition(), item));
}

double secondsOfShare() {
    const auto asked = questions();
    double sum = 0; // read afterwards, so that nothing of it can be left out
    const auto seconds = secondsOf([&] {
        for (int loop = 0; loop < loops; ++loop) {
            for (const auto& [area, rung] : asked)
                sum += share(area, std::string_view("0123456").substr(static_cast<std::size_t>(rung), 1));
        }
    });
    if (!(sum > 0))
        throw std::runtime_error("the core gives no shares");
    return seconds / loops / static_cast<double>(asked.size());
}

} // namespace

Timing timeCore() {
    return race({{"from two names to the share", secondsOfShare}}, rounds).front();
}

} // namespace bench
