// The editions that the whole process works with.
#pragma once

#include "ladder/catalogue.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <memory>
#include <string>

namespace office {

using Catalogue = std::shared_ptr<const ladder::Catalogue>;

/// The catalogue in use; from any thread, at the cost of an atomic load. Who needs more than one answer of
/// it keeps what it got, and so never sees half a change. Before the first useCatalogue it is the bundled
/// one.
Catalogue catalogue();

/// Every call of catalogue() from now on gives this one.
void useCatalogue(Catalogue next);

/// The same editions with another default: a year or an id, or empty for the latest.
void useDefaultEdition(const std::string& yearOrId);

/// Takes the default edition from the options, once in a process: for whoever is the first to need figures.
void prepareCatalogue(const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace office
