// The editions that the whole process works with.
#pragma once

#include "ladder/catalogue.hpp"

#include <memory>
#include <string>

namespace shelf {

using Catalogue = std::shared_ptr<const ladder::Catalogue>;

/// Gives the catalogue in use, which at first is the bundled one. Any thread may ask; it takes a lock that is
/// hardly ever waited for. A caller that needs more than one answer keeps the catalogue that it got, and so
/// never sees half a change.
Catalogue catalogue();

/// Makes catalogue() give these editions from now on. The default stays the one that was asked for.
void useEditions(ladder::Editions editions);

/// Makes catalogue() give the same editions with another default: a year or an id, or empty for the latest.
/// Where there is no such edition, the latest is the default until it comes.
void useDefaultEdition(const std::string& yearOrId);

} // namespace shelf
