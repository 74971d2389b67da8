// What the user has agreed to of shared editions, kept in the configuration from one start to the next.
#pragma once

#include "ladder/store/agreement.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace shelf {

ladder::store::Agreements readAgreements(const css::uno::Reference<css::uno::XComponentContext>& context);

/// Writes them where they are not the same already.
void writeAgreements(const css::uno::Reference<css::uno::XComponentContext>& context,
                     const ladder::store::Agreements& agreements);

} // namespace shelf
