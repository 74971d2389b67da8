// The areas and the tree that they form.

#include "ladder/package/edition_tables.hpp"

namespace ladder::package {
namespace {

/// The cell of a row that names the parent.
struct ParentCell {
    std::string id;
    Location location;
};

void setParent(EditionDraft& draft, AreaIndex area, const ParentCell& parent) {
    if (parent.id.empty())
        return;
    draft.data.areas[area].parent = draft.areas.find(parent.id);
    if (!draft.data.areas[area].parent && draft.areas.isComplete())
        draft.defects.addAtCell(parent.location, Reason::notInTable, {parent.id, draft.areas.tables()});
}

/// Walks up from every area. A walk that meets itself is a circle, which is a defect and is cut there.
void rejectCircles(EditionDraft& draft, const std::vector<ParentCell>& parents) {
    constexpr auto unseen = ~AreaIndex{0};
    std::vector<AreaIndex> seenFrom(draft.data.areas.size(), unseen);
    for (AreaIndex start = 0; start < draft.data.areas.size(); ++start) {
        std::optional<AreaIndex> area = start;
        while (area && seenFrom[*area] == unseen) {
            seenFrom[*area] = start;
            area = draft.data.areas[*area].parent;
        }
        if (area && seenFrom[*area] == start) {
            draft.defects.addAtCell(parents[*area].location, Reason::ownAncestor,
                                    {draft.data.areas[*area].id});
            draft.data.areas[*area].parent.reset();
        }
    }
}

} // namespace

void readAreas(EditionDraft& draft) {
    std::vector<ParentCell> parents; // an area may stand before its parent
    draft.read(Table::areas, draft.areas, [&](Record& record) {
        Area area;
        area.id = record.id(draft.areas, static_cast<AreaIndex>(draft.data.areas.size()));
        area.name = textOf(record, "name");
        area.kind = record.text("kind");
        area.aliases = record.list("alias");
        area.notes = record.references("note", draft.notes);
        draft.areaNames.add(area.id, namesOf(area), record.location("id"));
        parents.push_back({std::string(record.cell("parent")), record.location("parent")});
        draft.data.areas.push_back(std::move(area));
    });
    for (AreaIndex area = 0; area < parents.size(); ++area)
        setParent(draft, area, parents[area]);
    rejectCircles(draft, parents);
    draft.areaNames.report(draft.defects);
}

} // namespace ladder::package
