// The edition that is meant where none is named.
#pragma once

#include "office/options.hpp"

#include <string>

namespace shelf {

/// Uses the default edition of the options, in open documents too.
void useDefaultEditionOf(const css::uno::Reference<css::uno::XComponentContext>& context,
                         const office::Options& options);

/// Writes a default edition to the options, a year or an id or empty for the latest, and uses it. Gives false
/// where an administrator has fixed another.
bool chooseDefaultEdition(const css::uno::Reference<css::uno::XComponentContext>& context,
                          const std::string& yearOrId);

} // namespace shelf
