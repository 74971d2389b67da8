// Municipalities: people ask for their figures, which only the areas in which they lie have.
#pragma once

#include "ladder/lookup.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ladder {

/// All places that a term can mean: none where the name is unknown, several where it is ambiguous. A name
/// that is also that of an area means the area, and must be looked for among those first.
const NameIndex::Entries& placesCalled(const Edition& edition, const Term& term);

/// The area in which all of these places lie; nothing where that is not one, or there is no place.
std::optional<AreaIndex> areaAround(const Edition& edition, std::span<const PlaceIndex> places);

/// Whether what an area is called is also the name of a municipality, so that a reader must be told which of
/// the two is meant.
bool isAlsoPlace(const Edition& edition, AreaIndex area, Language language);

/// Whether a place has the name of an area, which is then what that name means.
bool hasNameOfArea(const Edition& edition, PlaceIndex place);

/// "de gemeente Kortrijk in Zuid-West-Vlaanderen".
std::string nameWithArea(const Edition& edition, PlaceIndex place, Language language);

/// The notes on these places, each once, and marked where they are not published.
std::vector<std::string> notesOnPlaces(const Edition& edition, std::span<const PlaceIndex> places,
                                       Language language);

/// A sentence that says where a place lies, and that the figures of that area are not its own.
std::string explainPlace(const Edition& edition, PlaceIndex place, Language language);

/// An area, and the place by whose name it was found where that was not its own name.
struct NamedArea {
    AreaIndex area;
    std::optional<PlaceIndex> place;
};

/// The areas that have a name like this one, or in which a place has, the best first, and at most `limit`.
std::vector<NamedArea> nearestAreas(const Edition& edition, const Term& term, std::size_t limit);

} // namespace ladder
