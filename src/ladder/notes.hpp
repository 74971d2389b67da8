// The caveats that belong under a table: each note once, with what it is about.
#pragma once

#include "ladder/edition.hpp"

#include <string>
#include <vector>

namespace ladder {

/// A note with the mark of what is not on the published pages ("afgeleid, niet gepubliceerd: …").
std::string markedNote(const Note& note, Language language);

/// What a code of CL_OBS_STATUS says of a figure ("voorlopig").
std::string statusMeaning(std::string_view code, Language language);

/// The notes on the figures of these items in these areas, one a line, in the order of the edition: those on
/// the edition as a whole, on the areas, on the items, on single figures, and figures whose status is not
/// normal. Each begins with what it is about ("SINE, trede 5 – …").
std::vector<std::string> notesOn(const Edition& edition, const std::vector<AreaIndex>& areas,
                                 const std::vector<ItemIndex>& items, Language language);

/// The notes for a reader of one area's ladder, where its parent's figures stand beside it.
std::vector<std::string> notesOnArea(const Edition& edition, AreaIndex area, Language language);

/// The notes for a reader of an item and of its parts in all areas.
std::vector<std::string> notesOnItem(const Edition& edition, ItemIndex item, Language language);

/// All notes of an edition.
std::vector<std::string> allNotes(const Edition& edition, Language language);

} // namespace ladder
