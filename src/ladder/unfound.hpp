// Why a name means nothing, or more than one thing, and what was meant perhaps.
#pragma once

#include "ladder/lookup.hpp"

#include <optional>
#include <string>

namespace ladder {

// Each gives a clause without a full stop, for a name that `find…` of lookup.hpp does not find. It tells
// where else the name is known: in another edition, or as a name of the other kind. Where it is known
// nowhere, it asks whether one of the nearest names was meant, or tells from which names one can choose.

std::string explainUnfoundEdition(const Catalogue& catalogue, const Term& edition, Language language);
std::string explainUnfoundArea(const Catalogue& catalogue, const Edition& edition, const Term& area,
                               Language language);
/// `kind` is the only kind of item that is looked for.
std::string explainUnfoundItem(const Catalogue& catalogue, const Edition& edition, const Term& item,
                               std::optional<ItemKind> kind, Language language);
/// Of a name that can be that of an area or of an item.
std::string explainUnfoundName(const Catalogue& catalogue, const Edition& edition, const Term& name,
                               Language language);
/// `reason` is why findBase() or findBaseOrNumber() found none.
std::string explainUnfoundBase(const Edition& edition, const std::string& editionName, const Term& base,
                               Reason reason, Language language);

// The same where a name must mean one thing in two editions; see findArea() and findItem() of two editions.

std::string explainUnfoundArea(const Catalogue& catalogue, const Edition& from, const Edition& to,
                               const Term& area, Language language);
std::string explainUnfoundItem(const Catalogue& catalogue, const Edition& from, const Edition& to,
                               const Term& item, Language language);

} // namespace ladder
