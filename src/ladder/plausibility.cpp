#include "ladder/plausibility.hpp"

#include "ladder/checks.hpp"
#include "ladder/lookup.hpp"
#include "ladder/numbers.hpp"
#include "ladder/texts.hpp"

#include <algorithm>
#include <cmath>

namespace ladder {
namespace {

std::optional<Warning> warningOn(const Check& check) {
    const auto at = [&](WarningKind kind) {
        return Warning{kind, check.area, check.item, check.published, check.sum.value_or(0)};
    };
    const bool exceeds = check.sum && std::round(*check.sum) > check.published;
    if (check.kind == PartKind::areas) {
        // It is no wonder if the areas have less: some of the whole belong to no area.
        return exceeds ? std::optional(at(WarningKind::areasExceed)) : std::nullopt;
    }
    // Missing parts can explain a sum that is too small, but not one that is too large.
    if (check.verdict() != Verdict::differs && !(check.verdict() == Verdict::incomplete && exceeds))
        return std::nullopt;
    return at(check.kind == PartKind::sectors ? WarningKind::sectorsDiffer : WarningKind::instrumentsDiffer);
}

/// For each area or item of one edition, the position of the same one in another edition.
using Counterparts = std::vector<std::optional<std::uint32_t>>;

Counterparts areasMatched(const Edition& other, const Edition& edition) {
    Counterparts found;
    for (const auto& area : edition.areas())
        found.push_back(areaWithId(other, area.id));
    return found;
}

Counterparts itemsMatched(const Edition& other, const Edition& edition) {
    Counterparts found;
    for (const auto& item : edition.items())
        found.push_back(itemWithId(other, item.kind, item.id));
    return found;
}

/// The positions of those that the other edition does not have.
std::vector<std::uint32_t> without(const Counterparts& counterparts) {
    std::vector<std::uint32_t> alone;
    for (std::uint32_t index = 0; index < counterparts.size(); ++index) {
        if (!counterparts[index])
            alone.push_back(index);
    }
    return alone;
}

void addAreas(std::vector<Warning>& warnings, WarningKind kind, const Counterparts& counterparts) {
    for (const auto area : without(counterparts))
        warnings.push_back({kind, area, std::nullopt});
}

void addItems(std::vector<Warning>& warnings, WarningKind kind, const Counterparts& counterparts) {
    for (const auto item : without(counterparts))
        warnings.push_back({kind, std::nullopt, item});
}

void addChanges(std::vector<Warning>& warnings, const Edition& edition, const Edition& before) {
    const auto areas = areasMatched(before, edition);
    const auto items = itemsMatched(before, edition);
    for (AreaIndex area = 0; area < areas.size(); ++area) {
        for (ItemIndex item = 0; item < items.size(); ++item) {
            if (!areas[area] || !items[item])
                continue;
            const auto& is = edition.observation(area, item).value;
            const auto& was = before.observation(*areas[area], *items[item]).value;
            if (!is || !was)
                continue;
            const auto figure = static_cast<double>(*is);
            const auto earlier = static_cast<double>(*was);
            if (std::abs(figure - earlier) > plausibleGrowth * earlier)
                warnings.push_back({WarningKind::changed, area, item, figure, earlier});
        }
    }
}

/// The number of people of each base in an area, beside those of the areas inside and the figures of the
/// rungs, which nobody stands on twice.
void addBases(std::vector<Warning>& warnings, const Edition& edition) {
    const auto rungs = rungsOf(edition);
    for (const auto& [area, base, value] : edition.data().baseValues) {
        double sum = 0;
        for (const auto part : areasIn(edition, area))
            sum += static_cast<double>(edition.baseValue(part, base).value_or(0));
        const auto people = static_cast<double>(value);
        if (sum > people)
            warnings.push_back({WarningKind::basesExceed, area, {}, people, sum, base});
        double highest = 0;
        for (const auto rung : rungs)
            highest = std::max(highest, static_cast<double>(edition.value(area, rung).value_or(0)));
        if (highest > people)
            warnings.push_back({WarningKind::baseBelowFigure, area, {}, people, highest, base});
    }
}

std::optional<BaseIndex> baseWithId(const Edition& edition, std::string_view id) {
    for (const auto base : edition.baseNames().find(id)) {
        if (edition.bases()[base].id == id)
            return base;
    }
    return std::nullopt;
}

void addChangesOfBases(std::vector<Warning>& warnings, const Edition& edition, const Edition& before) {
    std::vector<std::optional<BaseIndex>> bases;
    for (const auto& base : edition.bases())
        bases.push_back(baseWithId(before, base.id));
    const auto areas = areasMatched(before, edition);
    for (const auto& [area, base, value] : edition.data().baseValues) {
        const auto was =
            areas[area] && bases[base] ? before.baseValue(*areas[area], *bases[base]) : std::nullopt;
        if (!was)
            continue;
        const auto people = static_cast<double>(value);
        const auto earlier = static_cast<double>(*was);
        if (std::abs(people - earlier) > plausibleGrowth * earlier)
            warnings.push_back({WarningKind::baseChanged, area, {}, people, earlier, base});
    }
}

} // namespace

std::vector<Warning> warningsOn(const Edition& edition, const Edition* before) {
    std::vector<Warning> warnings;
    for (const auto& check : checkTotals(edition)) {
        if (const auto warning = warningOn(check))
            warnings.push_back(*warning);
    }
    addBases(warnings, edition);
    if (before == nullptr)
        return warnings;
    addAreas(warnings, WarningKind::areaBegins, areasMatched(*before, edition));
    addAreas(warnings, WarningKind::areaEnds, areasMatched(edition, *before));
    addItems(warnings, WarningKind::itemBegins, itemsMatched(*before, edition));
    addItems(warnings, WarningKind::itemEnds, itemsMatched(edition, *before));
    addChanges(warnings, edition, *before);
    addChangesOfBases(warnings, edition, *before);
    return warnings;
}

std::string describe(const Warning& warning, const Edition& edition, const Edition* before,
                     Language language) {
    const bool isGone = warning.kind == WarningKind::areaEnds || warning.kind == WarningKind::itemEnds;
    const auto& holder = isGone && before != nullptr ? *before : edition;
    const auto area = warning.area ? holder.areas()[*warning.area].name.in(language) : std::string();
    const auto item = warning.base   ? edition.bases()[*warning.base].name.in(language)
                      : warning.item ? label(holder.items()[*warning.item], language)
                                     : std::string();
    const auto earlier = before != nullptr ? before->id() : std::string();
    const auto figure = formatNumber(warning.figure, language);
    const auto expected = formatNumber(warning.expected, language);
    const auto about = [&](Message message) {
        return say(language, Message::noteOn, {area + item, say(language, message, {earlier})});
    };
    switch (warning.kind) {
    case WarningKind::instrumentsDiffer:
    case WarningKind::sectorsDiffer:
        return say(language, Message::implausibleSum, {area, item, figure, expected});
    case WarningKind::areasExceed:
    case WarningKind::basesExceed:
        return say(language, Message::implausibleAreas, {area, item, figure, expected});
    case WarningKind::baseBelowFigure:
        return say(language, Message::implausibleBase, {area, item, figure, expected});
    case WarningKind::changed:
    case WarningKind::baseChanged:
        return say(language, Message::implausibleChange, {area, item, expected, earlier, figure});
    case WarningKind::areaBegins:
    case WarningKind::itemBegins:
        return about(Message::breakBegins);
    case WarningKind::areaEnds:
    case WarningKind::itemEnds:
        break;
    }
    return about(Message::breakEnds);
}

} // namespace ladder
