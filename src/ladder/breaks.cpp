#include "ladder/breaks.hpp"

#include "ladder/lookup.hpp"
#include "ladder/notes.hpp"
#include "ladder/numbers.hpp"
#include "ladder/texts.hpp"

#include <algorithm>

namespace ladder {
namespace {

constexpr std::string_view breakInSeries = "B"; ///< of CL_OBS_STATUS

using Arguments = std::vector<std::string>;

/// The clause of a break in each language; `argumentsIn` gives the arguments of its message in one.
template<class ArgumentsIn>
Break madeOf(BreakKind kind, Message message, ArgumentsIn argumentsIn) {
    return {kind, InEachLanguage<std::string>::from([&](Language language) {
                const Arguments arguments = argumentsIn(language);
                return say(language, message, arguments);
            })};
}

/// A break whose clause names nothing but the edition before.
Break beside(BreakKind kind, Message message, const Edition& before) {
    return madeOf(kind, message, [&](Language) { return Arguments{before.id()}; });
}

template<class Subject>
void addRenaming(std::vector<Break>& breaks, const Edition& before, const Subject& was, const Subject& is) {
    if (was.name.official() != is.name.official())
        breaks.push_back(madeOf(BreakKind::renamed, Message::breakRenamed, [&](Language language) {
            return Arguments{was.name.in(language), before.id()};
        }));
}

std::string parentId(const Edition& edition, const Area& area) {
    return area.parent ? edition.areas()[*area.parent].id : std::string();
}

/// An item that ends, and what takes its place.
void addEnd(std::vector<Break>& breaks, const Edition& before, const Item& was, const Edition& edition) {
    if (was.successor.empty()) {
        breaks.push_back(beside(BreakKind::ends, Message::breakEnds, before));
        return;
    }
    const auto& items = edition.items();
    const auto successor =
        std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == was.successor; });
    breaks.push_back(madeOf(BreakKind::succeeded, Message::breakSucceeded, [&](Language language) {
        return Arguments{successor == items.end() ? was.successor : label(*successor, language)};
    }));
}

/// An item that begins, and whose place it takes.
void addBeginning(std::vector<Break>& breaks, const Edition& before, const Item& is) {
    for (const auto& predecessor : before.items()) {
        if (predecessor.successor == is.id)
            breaks.push_back(madeOf(BreakKind::succeeds, Message::breakSucceeds, [&](Language language) {
                return Arguments{label(predecessor, language), before.id()};
            }));
    }
    if (breaks.empty())
        breaks.push_back(beside(BreakKind::begins, Message::breakBegins, before));
}

void addDifferences(std::vector<Break>& breaks, const Edition& before, const Item& was, const Item& is) {
    addRenaming(breaks, before, was, is);
    if (was.rung != is.rung)
        breaks.push_back(madeOf(BreakKind::moved, Message::breakRung, [&](Language) {
            return Arguments{std::to_string(was.rung), before.id()};
        }));
    if (was.weight != is.weight)
        breaks.push_back(madeOf(BreakKind::reweighted, Message::breakWeight, [&](Language language) {
            return Arguments{formatAny(was.weight, language), before.id(), formatAny(is.weight, language)};
        }));
}

std::string figureText(const Observation& observation, Language language) {
    return observation.value ? formatNumber(static_cast<double>(*observation.value), language)
                             : whyNoFigure(observation, language);
}

/// The figure is another one in other revisions of the same year, which may have it or not.
void addRestatements(std::vector<Break>& breaks, const Catalogue& catalogue, const Edition& edition,
                     AreaIndex areaIndex, ItemIndex itemIndex) {
    const auto& is = edition.observation(areaIndex, itemIndex);
    for (const auto& other : catalogue.editions()) {
        if (other->year() != edition.year() || other->revision() == edition.revision())
            continue;
        const auto area = areaWithId(*other, edition.areas()[areaIndex].id);
        const auto item = findItem(*other, keyOf(edition.items()[itemIndex]));
        if (!area || !item || other->observation(*area, *item).value == is.value)
            continue;
        breaks.push_back(madeOf(BreakKind::restated, Message::breakRestated, [&](Language language) {
            return Arguments{figureText(other->observation(*area, *item), language),
                             catalogue.nameToWrite(*other)};
        }));
    }
}

void addValidity(std::vector<Break>& breaks, const Edition& edition, const Item& item) {
    const auto add = [&](Message message, int year) {
        breaks.push_back(madeOf(BreakKind::outsideValidity, message,
                                [&](Language) { return Arguments{std::to_string(year)}; }));
    };
    if (item.validFrom && edition.year() < *item.validFrom)
        add(Message::breakValidFrom, *item.validFrom);
    if (item.validTo && edition.year() > *item.validTo)
        add(Message::breakValidTo, *item.validTo);
}

} // namespace

ItemKey keyOf(const Item& item) {
    return {item.kind, item.id};
}

std::optional<ItemIndex> findItem(const Edition& edition, const ItemKey& key) {
    return itemWithId(edition, key.kind, key.id);
}

std::vector<Break> breaksOfArea(const Edition* before, const Edition& edition, std::string_view id) {
    std::vector<Break> breaks;
    if (before == nullptr)
        return breaks;
    const auto was = areaWithId(*before, id);
    const auto is = areaWithId(edition, id);
    if (was && !is)
        breaks.push_back(beside(BreakKind::ends, Message::breakEnds, *before));
    if (!was && is)
        breaks.push_back(beside(BreakKind::begins, Message::breakBegins, *before));
    if (!was || !is)
        return breaks;
    const auto& earlier = before->areas()[*was];
    const auto& later = edition.areas()[*is];
    addRenaming(breaks, *before, earlier, later);
    if (earlier.parent && parentId(*before, earlier) != parentId(edition, later))
        breaks.push_back(madeOf(BreakKind::moved, Message::breakArea, [&](Language language) {
            return Arguments{before->areas()[*earlier.parent].name.in(language), before->id()};
        }));
    return breaks;
}

std::vector<Break> breaksOfItem(const Edition* before, const Edition& edition, const ItemKey& key) {
    std::vector<Break> breaks;
    if (before == nullptr)
        return breaks;
    const auto was = findItem(*before, key);
    const auto is = findItem(edition, key);
    if (was && is)
        addDifferences(breaks, *before, before->items()[*was], edition.items()[*is]);
    else if (was)
        addEnd(breaks, *before, before->items()[*was], edition);
    else if (is)
        addBeginning(breaks, *before, edition.items()[*is]);
    return breaks;
}

std::vector<Break> breaksOfFigure(const Catalogue& catalogue, const Edition& edition, AreaIndex area,
                                  ItemIndex item) {
    std::vector<Break> breaks;
    const auto& observation = edition.observation(area, item);
    addRestatements(breaks, catalogue, edition, area, item);
    if (observation.value)
        addValidity(breaks, edition, edition.items()[item]);
    if (observation.status == breakInSeries)
        breaks.push_back(
            madeOf(BreakKind::flagged, Message::statusBreak, [](Language) { return Arguments{}; }));
    return breaks;
}

} // namespace ladder
