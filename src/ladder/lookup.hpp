// From what a user wrote to the area, item and edition that are meant.
#pragma once

#include "ladder/catalogue.hpp"
#include "ladder/result.hpp"

#include <optional>
#include <string_view>
#include <utility>
#include <variant>

namespace ladder {

/// What a user wrote where something is to be named: nothing, a number or a text.
/// A whole number reads as its digits ("5", "2020"), also where a formula has computed it a hair beside;
/// any other number names nothing.
using Term = std::variant<std::monostate, double, std::string_view>;

/// Whether nothing was written. A text of spaces only is nothing, and so is 0: it is how Calc passes an empty
/// cell, and names nothing.
bool isBlank(const Term& term);

/// What was written, as a text; empty for a number that names nothing.
std::string asName(const Term& term);

/// The edition that is named, or the default one where the term is blank.
Result<const Edition*> findEdition(const Catalogue& catalogue, const Term& term);

Result<AreaIndex> findArea(const Edition& edition, const Term& term);

/// Looks among all items, or among those of one kind.
Result<ItemIndex> findItem(const Edition& edition, const Term& term, std::optional<ItemKind> kind = {});

/// A base by its name; the edition's first where none is given. An empty cell is not taken for none: whoever
/// points at a cell means what should stand there. Calc passes one as 0, or in a range as an empty text.
Result<BaseIndex> findBase(const Edition& edition, const Term& term);

/// The same, or a number of people of the user's own, which must be above 0.
using BaseOrNumber = std::variant<BaseIndex, double>;
Result<BaseOrNumber> findBaseOrNumber(const Edition& edition, const Term& term);

/// The area that is named, or the one in which the named municipality lies. A name of both means the area.
struct AreaOfPlace {
    AreaIndex area;
    const Place* place; ///< the municipality that is named; null where an area is
};
Result<AreaOfPlace> findAreaOfPlace(const Edition& edition, const Term& term);

/// All areas or items that a term can mean: none where the name is unknown, several where it is ambiguous.
const NameIndex::Entries& areasCalled(const Edition& edition, const Term& term);
NameIndex::Entries itemsCalled(const Edition& edition, const Term& term, std::optional<ItemKind> kind = {});

/// The entries that a term can mean in each of two indexes, such as the areas and the items of an edition. An
/// entry that has the name itself goes before one that has it but for a footnote mark, also where the two are
/// in different indexes.
std::pair<NameIndex::Entries, NameIndex::Entries> calledInEither(const NameIndex& first,
                                                                 const NameIndex& second, const Term& term);

/// The area or item of an edition that has an id, which is what stays the same from edition to edition.
std::optional<AreaIndex> areaWithId(const Edition& edition, std::string_view id);
std::optional<ItemIndex> itemWithId(const Edition& edition, ItemKind kind, std::string_view id);

/// The same area or item in two editions. It may be named as in either of them and is matched by its id; a
/// name that means one thing in the first edition and another in the second is ambiguous.
Result<std::pair<AreaIndex, AreaIndex>> findArea(const Edition& from, const Edition& to, const Term& term);
Result<std::pair<ItemIndex, ItemIndex>> findItem(const Edition& from, const Edition& to, const Term& term);

/// How a formula or a cell asks for an area or an item: by its official name, or by its id where the name
/// fits two things, would be read as a formula or is too long for one.
std::string nameToWrite(const Edition& edition, const Area& area);
std::string nameToWrite(const Edition& edition, const Item& item);
/// The same for a base or a municipality, among others of its own kind alone: an area or an item of the same
/// name goes before it where any of them can be meant.
std::string nameToWrite(const Edition& edition, const Base& base);
std::string nameToWrite(const Edition& edition, const Place& place);

} // namespace ladder
