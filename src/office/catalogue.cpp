#include "office/catalogue.hpp"

#include "office/options.hpp"

#include <atomic>
#include <mutex>

namespace office {

namespace {

std::atomic<Catalogue>& inUse() {
    // The bundled one lasts as long as the process, and needs no owner.
    static std::atomic<Catalogue> catalogue(Catalogue(Catalogue(), &ladder::bundledCatalogue()));
    return catalogue;
}

} // namespace

Catalogue catalogue() {
    return inUse().load(std::memory_order_acquire);
}

void useCatalogue(Catalogue next) {
    inUse().store(std::move(next), std::memory_order_release);
}

void useDefaultEdition(const std::string& yearOrId) {
    useCatalogue(std::make_shared<const ladder::Catalogue>(catalogue()->editions(), yearOrId));
}

void prepareCatalogue(const css::uno::Reference<css::uno::XComponentContext>& context) {
    static std::once_flag isPrepared;
    std::call_once(isPrepared, [&] {
        try {
            useDefaultEdition(readOptions(context).defaultEdition.value);
        } catch (const css::uno::Exception&) {
            // A formula must not fail for a broken configuration.
        }
    });
}

} // namespace office
