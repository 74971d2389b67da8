#include "ladder/places.hpp"

#include "ladder/clauses.hpp"
#include "ladder/notes.hpp"
#include "ladder/texts.hpp"

#include <boost/algorithm/string/join.hpp>

#include <algorithm>

namespace ladder {

const NameIndex::Entries& placesCalled(const Edition& edition, const Term& term) {
    return edition.placeNames().find(asName(term));
}

std::optional<AreaIndex> areaAround(const Edition& edition, std::span<const PlaceIndex> places) {
    if (places.empty())
        return std::nullopt;
    const auto area = edition.places()[places.front()].area;
    const bool lieTogether = std::all_of(
        places.begin(), places.end(), [&](PlaceIndex place) { return edition.places()[place].area == area; });
    return lieTogether ? std::optional(area) : std::nullopt;
}

bool isAlsoPlace(const Edition& edition, AreaIndex area, Language language) {
    return !edition.placeNames().findExactly(edition.areas()[area].name.in(language)).empty();
}

bool hasNameOfArea(const Edition& edition, PlaceIndex place) {
    return !edition.areaNames().findExactly(edition.places()[place].name.official()).empty();
}

std::string nameWithArea(const Edition& edition, PlaceIndex index, Language language) {
    const auto& place = edition.places()[index];
    return say(language, Message::placeIn,
               {place.name.in(language), edition.areas()[place.area].name.in(language)});
}

std::vector<std::string> notesOnPlaces(const Edition& edition, std::span<const PlaceIndex> places,
                                       Language language) {
    std::vector<std::string> notes;
    for (const auto place : places) {
        for (const auto index : edition.places()[place].notes) {
            auto note = markedNote(edition.note(index), language);
            if (std::find(notes.begin(), notes.end(), note) == notes.end())
                notes.push_back(std::move(note));
        }
    }
    return notes;
}

std::string explainPlace(const Edition& edition, PlaceIndex index, Language language) {
    const auto& place = edition.places()[index];
    std::vector<std::string> clauses{
        say(language, Message::placeLiesIn,
            {place.name.in(language), edition.areas()[place.area].name.in(language)})};
    addNotes(clauses, notesOnPlaces(edition, std::span(&index, 1), language), language);
    return boost::algorithm::join(clauses, "; ") + ".";
}

std::vector<NamedArea> nearestAreas(const Edition& edition, const Term& term, std::size_t limit) {
    if (std::holds_alternative<double>(term)) // no name is near to a number
        return {};
    const auto name = asName(term);
    const auto areas = edition.areaNames().near(name, limit, [](AreaIndex) { return true; });
    const auto places = edition.placeNames().near(
        name, limit, [&](PlaceIndex place) { return !hasNameOfArea(edition, place); });
    std::vector<NamedArea> found;
    auto area = areas.begin();
    auto place = places.begin();
    while (found.size() < limit && (area != areas.end() || place != places.end())) {
        if (place == places.end() || (area != areas.end() && area->away <= place->away)) {
            found.push_back({(area++)->entry, std::nullopt});
        } else {
            found.push_back({edition.places()[place->entry].area, place->entry});
            ++place;
        }
    }
    return found;
}

} // namespace ladder
