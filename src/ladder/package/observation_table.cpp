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

/// The rows that were read, and what may be meant by those that could not be placed.
struct Rows {
    Keys seen;
    boost::unordered_flat_set<AreaIndex> areas; ///< of rows whose item is not known
    boost::unordered_flat_set<ItemIndex> items; ///< of rows whose area is not known
    bool hasUnknown = false;                    ///< whether there is a row of which neither is known

    void addUnplaced(std::optional<AreaIndex> area, std::optional<ItemIndex> item) {
        if (area && item)
            seen.insert(key(*area, *item));
        else if (area)
            areas.insert(*area);
        else if (item)
            items.insert(*item);
        else
            hasUnknown = true;
    }
    bool mayHave(AreaIndex area, ItemIndex item) const {
        return hasUnknown || seen.contains(key(area, item)) || areas.contains(area) || items.contains(item);
    }
};

/// Adds a defect for each area and item without a row, if an id leads to both and no row with a defect of its
/// own may be the one. It stops when no more defects are kept, so that a few rows for a million areas do not
/// take for ever.
void rejectGaps(EditionDraft& draft, const Rows& rows) {
    const auto file = draft.descriptor.resource(Table::observations).file();
    for (AreaIndex area = 0; area < draft.data.areas.size(); ++area) {
        for (ItemIndex item = 0; item < draft.data.items.size(); ++item) {
            if (draft.defects.isFull())
                return;
            const auto& areaId = draft.data.areas[area].id;
            const auto& itemId = draft.data.items[item].id;
            const bool canHaveRow = draft.areas.find(areaId) == area && draft.items.find(itemId) == item;
            if (canHaveRow && !rows.mayHave(area, item))
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
    else if (!observation.status.empty() && !status::isInCodeList(observation.status))
        record.notice("status", Reason::unknownStatus, {observation.status});
    const bool hasValue = !record.cell("value").empty();
    if (hasValue)
        observation.value = record.count("value");
    if (hasValue && status::meansNoFigure(observation.status))
        record.reject("value", Reason::valueUnexpected,
                      {std::string(record.cell("value")), observation.status});
    else if (hasValue && status::isNamedMissing(observation.status))
        record.warn("value", Reason::valueUnexpected,
                    {std::string(record.cell("value")), observation.status});
    if (!hasValue && observation.status == status::normal)
        record.reject("value", Reason::valueMissing, {observation.status});
    return observation;
}

/// Tells of an instrument that has figures of a year in which it does not exist, at that year.
void noticeValidity(const EditionDraft& draft, const EditionDraft::Validity& validity) {
    const auto& item = draft.data.items[validity.item];
    const auto year = draft.data.year;
    const bool isEarly = item.validFrom && year < *item.validFrom;
    const bool isLate = item.validTo && year > *item.validTo;
    const auto& rows = draft.data.observations;
    const bool hasFigure = (isEarly || isLate) && std::any_of(rows.begin(), rows.end(), [&](const auto& row) {
                               return row.item == validity.item && row.observation.value.has_value();
                           });
    if (hasFigure && isEarly)
        draft.notices.addAtCell(validity.from, Reason::figureBeforeStart,
                                {std::to_string(year), std::to_string(*item.validFrom)});
    if (hasFigure && isLate)
        draft.notices.addAtCell(validity.to, Reason::figureAfterEnd,
                                {std::to_string(year), std::to_string(*item.validTo)});
}

} // namespace

void readObservations(EditionDraft& draft) {
    Rows rows;
    const auto onRecord = [&](Record& record) {
        const auto area = record.reference("area", draft.areas);
        const auto item = record.reference("item", draft.items);
        auto observation = observationIn(record, draft);
        if (!area || !item)
            return rows.addUnplaced(area, item);
        if (rows.seen.insert(key(*area, *item)).second)
            draft.data.observations.push_back({*area, *item, std::move(observation)});
        else
            record.reject("item", Reason::duplicateObservation,
                          {draft.data.areas[*area].id, draft.data.items[*item].id});
    };
    const auto onBroken = [&](const Record& record) {
        rows.addUnplaced(draft.areas.find(record.cell("area")), draft.items.find(record.cell("item")));
    };
    if (draft.read(Table::observations, onRecord, onBroken))
        rejectGaps(draft, rows);
    for (const auto& validity : draft.validities)
        noticeValidity(draft, validity);
}

} // namespace ladder::package
