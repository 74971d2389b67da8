// The notes, and the policy domains.

#include "ladder/package/edition_tables.hpp"

#include <algorithm>

namespace ladder::package {
namespace {

Basis basisIn(Record& record) {
    const auto found = std::find(basisWords.begin(), basisWords.end(), record.cell("basis"));
    if (found != basisWords.end())
        return static_cast<Basis>(found - basisWords.begin());
    record.reject("basis", Reason::notABasis, {std::string(record.cell("basis"))});
    return Basis::published;
}

} // namespace

Text textOf(Record& record, const std::string& column) {
    return Text::from(
        [&](TextLanguage language) { return record.text(column + std::string(suffixOf(language))); });
}

void readNotes(EditionDraft& draft) {
    draft.read(Table::notes, draft.notes, [&](Record& record) {
        Note note;
        note.id = record.id(draft.notes, static_cast<NoteIndex>(draft.data.notes.size()));
        note.basis = basisIn(record);
        note.text = textOf(record, "text");
        draft.data.notes.push_back(std::move(note));
    });
    for (const auto& [id, pointer] : draft.descriptor.notes) {
        if (const auto found = draft.notes.find(id))
            draft.data.editionNotes.push_back(*found);
        else if (draft.notes.isComplete())
            draft.defects.add(draft.descriptor.location(pointer, draft.defects), Reason::notInTable,
                              {id, draft.notes.tables()});
    }
}

void readDomains(EditionDraft& draft) {
    draft.read(Table::domains, draft.domains, [&](Record& record) {
        Domain domain;
        domain.id = record.id(draft.domains, static_cast<DomainIndex>(draft.data.domains.size()));
        domain.name = textOf(record, "name");
        draft.data.domains.push_back(std::move(domain));
    });
}

} // namespace ladder::package
