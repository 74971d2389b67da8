#include "shelf/default_edition.hpp"

#include "office/options.hpp"
#include "office/recalculation.hpp"
#include "shelf/catalogue.hpp"

namespace shelf {

using namespace css;

void useDefaultEditionOf(const uno::Reference<uno::XComponentContext>& context,
                         const office::Options& options) {
    const auto before = catalogue()->defaultEdition().id();
    useDefaultEdition(options.defaultEdition.value);
    if (catalogue()->defaultEdition().id() != before)
        office::recalculateDocuments(context);
}

bool chooseDefaultEdition(const uno::Reference<uno::XComponentContext>& context,
                          const std::string& yearOrId) {
    auto options = office::readOptions(context);
    if (options.defaultEdition.isLocked)
        return false;
    options.defaultEdition.value = yearOrId;
    office::writeOptions(context, options);
    useDefaultEditionOf(context, options);
    return true;
}

} // namespace shelf
