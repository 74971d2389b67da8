#include "years.hpp"

#include "../ladder/questions.hpp"

#include "ladder/explain.hpp"
#include "ladder/info.hpp"
#include "ladder/search.hpp"
#include "ladder/series.hpp"

#include <atomic>
#include <thread>
#include <vector>

namespace years {

using namespace ladder;

std::shared_ptr<const Edition> editionOf(int year) {
    auto data = bundledCatalogue().defaultEdition().data();
    data.year = year;
    for (auto& row : data.observations) {
        if (row.observation.value)
            row.observation.value = year;
    }
    return std::make_shared<const Edition>(std::move(data));
}

bool isWhole(const Catalogue& catalogue) {
    const auto& edition = catalogue.defaultEdition();
    const Term area = "Westhoek";
    const Term item = "SINE";
    const auto text = explain(catalogue, area, item, edition.id(), Language::dutch);
    const auto breaks = list(catalogue, "breaks", area, edition.id());
    return catalogue.find(edition.id()) == &edition &&
           questions::ask(count, edition, "Westhoek", "SINE") == edition.year() &&
           text.find("editie " + edition.id()) != std::string::npos &&
           sourceLine(edition).find("editie " + edition.id()) != std::string::npos &&
           info(catalogue, item, "weight", edition.id()).has_value() && search(edition, "sine").size() == 1 &&
           editionsUntil(catalogue, edition).back() == &edition &&
           (breaks || isMissingFigure(breaks.error()));
}

bool holdsWhile(const std::function<void()>& action, const std::function<bool()>& call) {
    constexpr int most = 4;
    std::atomic<bool> isDone = false;
    std::atomic<bool> holds = true;
    std::atomic<int> started = 0;
    std::vector<std::thread> threads;
    for (int number = 0; number < most; ++number) {
        threads.emplace_back([&] {
            ++started;
            do {
                if (!call())
                    holds = false;
            } while (!isDone);
        });
    }
    while (started < most)
        std::this_thread::yield();
    action();
    isDone = true;
    for (auto& thread : threads)
        thread.join();
    return holds;
}

} // namespace years
