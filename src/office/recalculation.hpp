// Open documents follow what the figures are now.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

namespace office {

/// Recalculates every spreadsheet that is open. One that fails does not keep the others from it.
void recalculateDocuments(const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace office
