// The municipalities.

#include "ladder/package/edition_tables.hpp"

namespace ladder::package {

/// A place may have the name of an area: the name then means the area.
void readPlaces(EditionDraft& draft) {
    Ids ids("places");
    NameGuard names;
    draft.read(Table::places, ids, [&](Record& record) {
        Place place;
        place.id = record.id(ids, static_cast<std::uint32_t>(draft.data.places.size()));
        place.name = textOf(record, "name");
        place.area = record.reference("area", draft.areas).value_or(0);
        place.aliases = record.list("alias");
        place.notes = record.references("note", draft.notes);
        names.add(place.id, namesOf(place), record.location("id"));
        draft.data.places.push_back(std::move(place));
    });
    names.report(draft.defects);
}

} // namespace ladder::package
