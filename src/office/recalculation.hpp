// Recalculation of open documents, after their figures have changed.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

namespace office {

/// Recalculates every spreadsheet that is open; where one fails, the others are still recalculated.
void recalculateDocuments(const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace office
