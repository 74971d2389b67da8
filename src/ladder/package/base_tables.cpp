// What figures are set against: the bases, and their value in each area.

#include "ladder/package/edition_tables.hpp"

#include <boost/unordered/unordered_flat_set.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>

namespace ladder::package {
namespace {

/// Whether a text is a day of the calendar: "2020-01-01".
bool isDay(std::string_view text) {
    constexpr std::string_view shape = "dddd-dd-dd";
    const auto fits = [](char c, char wanted) { return wanted == 'd' ? '0' <= c && c <= '9' : c == wanted; };
    if (!std::ranges::equal(text, shape, fits))
        return false;
    const auto number = [&](std::size_t begin, std::size_t size) {
        unsigned value = 0;
        std::from_chars(text.data() + begin, text.data() + begin + size, value);
        return value;
    };
    const auto year = static_cast<int>(number(0, 4));
    return year > 0 && std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(number(5, 2)),
                                                   std::chrono::day(number(8, 2)))
                           .ok();
}

std::string dayIn(Record& record) {
    std::string day(record.cell("date"));
    if (!day.empty() && !isDay(day))
        record.reject("date", Reason::notADay, {day});
    return day;
}

/// Gives where the day of each base stands.
std::vector<Location> readBaseRows(EditionDraft& draft) {
    NameGuard names;
    std::vector<Location> days;
    draft.read(Table::bases, draft.bases, [&](Record& record) {
        Base base;
        base.id = record.id(draft.bases, static_cast<BaseIndex>(draft.data.bases.size()));
        base.name = textOf(record, "name");
        base.unit = textOf(record, "unit");
        base.date = dayIn(record);
        base.source = record.text("source");
        base.aliases = record.list("alias");
        base.notes = record.references("note", draft.notes);
        names.add(base.id, namesOf(base), record.location("id"));
        days.push_back(record.location("date"));
        draft.data.bases.push_back(std::move(base));
    });
    names.report(draft.defects);
    return days;
}

void readValues(EditionDraft& draft) {
    boost::unordered_flat_set<std::uint64_t> seen;
    const auto onRecord = [&](Record& record) {
        const auto area = record.reference("area", draft.areas);
        const auto base = record.reference("base", draft.bases);
        const auto value = record.cell("value").empty() ? std::nullopt : record.count("value");
        if (!area || !base)
            return;
        if (!seen.insert(std::uint64_t{*area} << 32U | *base).second)
            record.reject("base", Reason::duplicateObservation,
                          {draft.data.areas[*area].id, draft.data.bases[*base].id});
        else if (value)
            draft.data.baseValues.push_back({*area, *base, *value});
    };
    draft.read(Table::baseValues, onRecord, [](const Record& /*record*/) {});
}

} // namespace

void readBases(EditionDraft& draft) {
    const auto days = readBaseRows(draft);
    readValues(draft);
    std::vector<bool> hasValue(days.size());
    for (const auto& row : draft.data.baseValues)
        hasValue[row.base] = true;
    for (BaseIndex base = 0; base < days.size(); ++base) {
        if (hasValue[base] && draft.data.bases[base].date.empty())
            draft.defects.addAtCell(days[base], Reason::emptyCell, {});
    }
}

} // namespace ladder::package
