// Answers that fill more than one cell.
#pragma once

#include "ladder/lookup.hpp"
#include "ladder/result.hpp"

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace ladder {

/// What stands in a cell: a number, a text, or the reason why there is neither.
using Cell = Result<std::variant<double, std::string>>;

/// Rows of cells, all of the same length.
using Rows = std::vector<std::vector<Cell>>;

/// The whole ladder of an area: a row of headings, then each rung with its instruments and sectors, with the
/// figure of the area and, where it has a parent, the parent's figure and the share in it.
Rows ladderOf(const Edition& edition, AreaIndex area);

/// The whole ladder of several areas side by side.
Rows laddersOf(const Edition& edition, const std::vector<AreaIndex>& areas);

/// The names of a kind of thing, one a row. `what` is "areas", "rungs", "instruments", "sectors", "domains",
/// "notes", "breaks", "bases", "places" or "editions", or the same in Dutch; `within` keeps the areas with a
/// parent, the municipalities in an area, the parts of a rung, or the notes on an area's ladder or on an
/// item. Breaks are those in the series of an area's ladder up to the edition, and `within` must name it.
/// Names are the edition's own, and such that each can be asked for: where one fits two things, its id stands
/// there. "areas_en" and the like give English names.
///
/// "wholes" gives the areas whose parts can stand side by side (see wholeOf).
///
/// For formulas, which should not read prose, two lists say of each row of another what it is: "note_bases"
/// gives the basis of each of the notes (see NoteAspect), "break_keys" the edition and the subject of each of
/// the breaks (see breakKeysInLadder).
Result<Rows> list(const Catalogue& catalogue, const Term& what, const Term& within, const Term& edition);

/// Whether `what` asks for the editions, which is the one list that is not of an edition.
bool isListOfEditions(const Term& what);

} // namespace ladder
