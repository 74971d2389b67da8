// The caveats that belong under a table: each note once, with what it is about.
#pragma once

#include "ladder/edition.hpp"

#include <string>
#include <vector>

namespace ladder {

/// A note, with a mark before it where it is not on the published pages ("afgeleid, niet gepubliceerd: …").
std::string markedNote(const Note& note, Language language);

/// What a code of CL_OBS_STATUS says of a figure ("voorlopig").
std::string statusMeaning(std::string_view code, Language language);

/// Why an observation has no figure ("geen cijfer: niet gemeten"). It is said here for every sentence.
std::string whyNoFigure(const Observation& observation, Language language);

/// What is wanted of each note: its text after what it is about, or the word of a package for its basis
/// ("derived"). A line that says what the status of a figure means has the basis "status".
enum class NoteAspect { text, basis };

/// The notes on the figures of these items in these areas, one a line: those on the edition as a whole, on
/// the areas, on the items, on single figures, and figures whose status is not normal. Each begins with what
/// it is about ("SINE, trede 5 – …"). Those that matter most come first: what is missing, single figures with
/// reservations, then what else is doubtful, such as figures that their areas do not add up to; equal ones
/// stand in the order of the edition.
std::vector<std::string> notesOn(const Edition& edition, const std::vector<AreaIndex>& areas,
                                 const std::vector<ItemIndex>& items, Language language,
                                 NoteAspect aspect = NoteAspect::text);

/// The notes for a reader of one area's ladder, where its parent's figures stand beside it.
std::vector<std::string> notesOnArea(const Edition& edition, AreaIndex area, Language language,
                                     NoteAspect aspect = NoteAspect::text);

/// The notes for a reader of an item and of its parts in all areas.
std::vector<std::string> notesOnItem(const Edition& edition, ItemIndex item, Language language,
                                     NoteAspect aspect = NoteAspect::text);

/// All notes of an edition.
std::vector<std::string> allNotes(const Edition& edition, Language language,
                                  NoteAspect aspect = NoteAspect::text);

/// Where the notes on these items in these areas stand in the list of all notes, the one that matters most
/// first.
std::vector<std::size_t> placesOfNotes(const Edition& edition, const std::vector<AreaIndex>& areas,
                                       const std::vector<ItemIndex>& items);

} // namespace ladder
