#include "panel/choice.hpp"

#include "ladder/lookup.hpp"

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

const ladder::Edition& editionOf(const Choice& choice, const ladder::Catalogue& catalogue) {
    const auto* edition = choice.edition.empty() ? nullptr : catalogue.find(choice.edition);
    return edition != nullptr ? *edition : catalogue.defaultEdition();
}

ladder::AreaIndex areaOf(const Choice& choice, const ladder::Edition& edition) {
    return ladder::areaWithId(edition, choice.area).value_or(0);
}

} // namespace panel
