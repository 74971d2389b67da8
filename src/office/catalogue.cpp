#include "office/catalogue.hpp"

#include <atomic>
#include <mutex>
#include <utility>

namespace office {

namespace {

std::atomic<Catalogue>& inUse() {
    // The bundled one lasts as long as the process, and needs no owner.
    static std::atomic<Catalogue> catalogue(Catalogue(Catalogue(), &ladder::bundledCatalogue()));
    return catalogue;
}

/// What the next catalogue is made of; threads that read folders change it too.
std::mutex changing;
std::string wantedDefault;

void use(ladder::Editions editions) {
    inUse().store(std::make_shared<const ladder::Catalogue>(std::move(editions), wantedDefault),
                  std::memory_order_release);
}

} // namespace

Catalogue catalogue() {
    return inUse().load(std::memory_order_acquire);
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

} // namespace office
