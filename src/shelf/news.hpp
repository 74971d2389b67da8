// Tells what has come from shared folders: which new year is in use, and which change waits.
#pragma once

#include "ladder/store/collection.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <vector>

namespace shelf {

/// Notes editions of which the user knows already, because he agreed to them, loaded them or was told before.
/// Any thread may call it.
void noteKnown(const ladder::store::Agreements& known);

/// Tells once of each other edition in a shared folder that is in use or waits, in a bar above the document
/// in front; where there is no window with a spreadsheet, later. It is called in the main thread.
void tellNews(const css::uno::Reference<css::uno::XComponentContext>& context,
              const std::vector<ladder::store::ListedEdition>& listed);

} // namespace shelf
