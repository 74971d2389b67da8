// From what a user wrote to the area, item and edition that are meant.
#pragma once

#include "ladder/catalogue.hpp"
#include "ladder/result.hpp"

#include <optional>
#include <string_view>
#include <variant>

namespace ladder {

/// What a user wrote where something is to be named: nothing, a number or a text.
/// A whole number reads as its digits ("5", "2020"); any other number names nothing.
using Term = std::variant<std::monostate, double, std::string_view>;

/// Whether nothing was written. A text of spaces only is nothing, and so is 0: it is how Calc passes an empty
/// cell, and names nothing.
bool isBlank(const Term& term);

/// What was written, as text; empty for a number that names nothing.
std::string asName(const Term& term);

/// The edition named, or the default one where the term is blank.
Result<const Edition*> findEdition(const Catalogue& catalogue, const Term& term);

Result<AreaIndex> findArea(const Edition& edition, const Term& term);

/// Looks among all items, or those of one kind.
Result<ItemIndex> findItem(const Edition& edition, const Term& term, std::optional<ItemKind> kind = {});

/// All that a term can mean, for telling apart "unknown" and "ambiguous".
const NameIndex::Entries& areasCalled(const Edition& edition, const Term& term);
NameIndex::Entries itemsCalled(const Edition& edition, const Term& term, std::optional<ItemKind> kind = {});

/// How a formula or a cell asks for an area or an item: by its official name, or by its id where the name
/// fits two things, would be read as a formula or is too long for one.
std::string nameToWrite(const Edition& edition, const Area& area);
std::string nameToWrite(const Edition& edition, const Item& item);

} // namespace ladder
