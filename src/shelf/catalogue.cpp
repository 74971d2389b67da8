#include "shelf/catalogue.hpp"

#include <mutex>
#include <utility>

namespace shelf {

namespace {

// No std::atomic<std::shared_ptr>: in libstdc++ its load() lets the lock go without a release, and so races
// with the next store().
std::mutex handing; ///< guards what inUse() gives

Catalogue& inUse() {
    // The bundled catalogue lasts as long as the process, so the pointer to it needs no owner.
    static Catalogue catalogue(Catalogue(), &ladder::bundledCatalogue());
    return catalogue;
}

/// Guards what the next catalogue is made of, which threads that read sources change too.
std::mutex changing;
std::string wantedDefault;

void use(ladder::Editions editions) {
    Catalogue next = std::make_shared<const ladder::Catalogue>(std::move(editions), wantedDefault);
    const std::lock_guard lock(handing);
    inUse().swap(next); // the catalogue before is destroyed after the lock
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
