#include "shelf/catalogue.hpp"

#include <mutex>
#include <utility>

namespace shelf {

namespace {

// No std::atomic<std::shared_ptr>: in libstdc++ its load() lets the lock go without a release, and so races
// with the next store().
std::mutex handing; ///< of what inUse() gives

Catalogue& inUse() {
    // The bundled one lasts as long as the process, and needs no owner.
    static Catalogue catalogue(Catalogue(), &ladder::bundledCatalogue());
    return catalogue;
}

/// What the next catalogue is made of; threads that read folders change it too.
std::mutex changing;
std::string wantedDefault;

void use(ladder::Editions editions) {
    Catalogue next = std::make_shared<const ladder::Catalogue>(std::move(editions), wantedDefault);
    const std::lock_guard lock(handing);
    inUse().swap(next); // the one before goes after the lock
}

} // namespace

Catalogue catalogue() {
    const std::lock_guard lock(handing);
    return inUse();
}

void useEditions(ladder::Editions editions) {
    const std::lock_guard lock(changing);
    use(std::move(editions));
}

void useDefaultEdition(const std::string& yearOrId) {
    const std::lock_guard lock(changing);
    wantedDefault = yearOrId;
    use(catalogue()->editions());
}

} // namespace shelf
