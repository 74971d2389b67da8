// What the edition says of each item in each area.

#include "ladder/package/edition_tables.hpp"

#include <boost/unordered/unordered_flat_set.hpp>

#include <algorithm>
#include <cctype>

namespace ladder::package {
namespace {

/// An area and an item in one number, for each row that was read.
using Keys = boost::unordered_flat_set<std::uint64_t>;

std::uint64_t key(AreaIndex area, ItemIndex item) {
    return std::uint64_t{area} << 32U | item;
}

/// Adds a defect for each area and item without a row, if an id leads to both. It stops when no more defects
/// are kept, so that a few rows for a million areas do not take for ever.
void rejectGaps(EditionDraft& draft, const Keys& seen) {
    const auto file = draft.descriptor.resource(Table::observations).path;
    for (AreaIndex area = 0; area < draft.data.areas.size(); ++area) {
        for (ItemIndex item = 0; item < draft.data.items.size(); ++item) {
            if (draft.defects.isFull())
                return;
            const auto& areaId = draft.data.areas[area].id;
            const auto& itemId = draft.data.items[item].id;
            const bool canHaveRow = draft.areas.find(areaId) == area && draft.items.find(itemId) == item;
            if (canHaveRow && !seen.contains(key(area, item)))
                draft.defects.add({file, 0, 0, {}}, Reason::missingObservation, {areaId, itemId});
        }
    }
}

Observation observationIn(Record& record, const EditionDraft& draft) {
    Observation observation;
    observation.status = record.cell("status");
    observation.notes = record.references("note", draft.notes);
    const auto isCode = [](unsigned char c) {
        return std::isupper(c) != 0 || std::isdigit(c) != 0 || c == '_';
    };
    if (observation.status.empty())
        record.reject("status", Reason::statusMissing);
    if (!std::all_of(observation.status.begin(), observation.status.end(), isCode))
        record.reject("status", Reason::notAStatus, {observation.status});
    const bool hasValue = !record.cell("value").empty();
    if (hasValue)
        observation.value = record.count("value");
    if (hasValue && status::meansNoFigure(observation.status))
        record.reject("value", Reason::valueUnexpected,
                      {std::string(record.cell("value")), observation.status});
    if (!hasValue && observation.status == status::normal)
        record.reject("value", Reason::valueMissing, {observation.status});
    return observation;
}

} // namespace

void readObservations(EditionDraft& draft) {
    Keys seen;
    const bool isWhole = draft.read(Table::observations, [&](Record& record) {
        const auto area = record.reference("area", draft.areas);
        const auto item = record.reference("item", draft.items);
        auto observation = observationIn(record, draft);
        if (!area || !item)
            return;
        if (seen.insert(key(*area, *item)).second)
            draft.data.observations.push_back({*area, *item, std::move(observation)});
        else
            record.reject("item", Reason::duplicateObservation,
                          {draft.data.areas[*area].id, draft.data.items[*item].id});
    });
    if (isWhole)
        rejectGaps(draft, seen);
}

} // namespace ladder::package
