// The editions that the whole process works with.
#pragma once

#include "ladder/catalogue.hpp"

#include <memory>
#include <string>

namespace shelf {

using Catalogue = std::shared_ptr<const ladder::Catalogue>;

/// The catalogue in use; from any thread, at the cost of a lock that is hardly ever waited for. Who needs
/// more than one answer of it keeps what it got, and so never sees half a change. At first it is the bundled
/// one.
Catalogue catalogue();

/// Every call of catalogue() from now on gives these editions; the default stays the one that is wanted.
void useEditions(ladder::Editions editions);

/// The same editions with another default: a year or an id, or empty for the latest. Where there is no such
/// edition it is the latest, until it comes.
void useDefaultEdition(const std::string& yearOrId);

} // namespace shelf
