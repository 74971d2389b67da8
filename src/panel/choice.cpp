#include "panel/choice.hpp"

#include "ladder/lookup.hpp"

#include <algorithm>
#include <mutex>

namespace panel {

namespace {

std::mutex mutex;

Choice& last() {
    static Choice choice;
    return choice;
}

} // namespace

Choice lastChoice() {
    const std::lock_guard lock(mutex);
    return last();
}

void remember(const Choice& choice) {
    const std::lock_guard lock(mutex);
    last() = choice;
}

std::vector<const ladder::Edition*> offeredEditions(const ladder::Catalogue& catalogue) {
    std::vector<const ladder::Edition*> editions;
    editions.reserve(catalogue.editions().size());
    for (const auto& edition : catalogue.editions())
        editions.push_back(edition.get());
    std::reverse(editions.begin(), editions.end());
    return editions;
}

const ladder::Edition& editionOf(const Choice& choice, const ladder::Catalogue& catalogue) {
    const auto* edition = choice.edition.empty() ? nullptr : catalogue.find(choice.edition);
    return edition != nullptr ? *edition : catalogue.defaultEdition();
}

ladder::AreaIndex areaOf(const Choice& choice, const ladder::Edition& edition) {
    return ladder::areaWithId(edition, choice.area).value_or(0);
}

} // namespace panel
