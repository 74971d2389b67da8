// The one rule for keeping an edition that was checked.
#pragma once

#include "editions/check.hpp"
#include "shelf/editions.hpp"

#include <string>

namespace editions {

/// Whether an edition may be kept: never with errors, and with warnings only where the user accepts them.
bool mayKeep(const Check& check, bool acceptsWarnings);

/// Gives the source with an id, or the user's own where that is empty. Throws office::Refusal where there is
/// none.
shelf::SharedSource sourceWith(const std::string& id);

/// Adds an edition to a source, named by its id as above, with a note of who loads it, and gives the id under
/// which the source has it, which may have had it already. Throws office::Refusal where it may not be kept,
/// or where the source refuses it, which is said in `language`.
ladder::store::Added keep(const css::uno::Reference<css::uno::XComponentContext>& context, const Check& check,
                          bool acceptsWarnings, const std::string& sourceId, ladder::Language language);

} // namespace editions
