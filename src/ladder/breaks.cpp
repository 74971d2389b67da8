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

/// An edition that another one is compared with, and how the clauses name it.
struct Before {
    const Edition& edition;
    std::string name;
};

/// A break whose clause names nothing but the edition before.
Break beside(BreakKind kind, Message message, const Before& before) {
    return madeOf(kind, message, [&](Language) { return Arguments{before.name}; });
}

template<class Subject>
void addRenaming(std::vector<Break>& breaks, const Before& before, const Subject& was, const Subject& is) {
    if (was.name.official() != is.name.official())
        breaks.push_back(madeOf(BreakKind::renamed, Message::breakRenamed, [&](Language language) {
            return Arguments{was.name.in(language), before.name};
        }));
}

std::string parentId(const Edition& edition, const Area& area) {
    return area.parent ? edition.areas()[*area.parent].id : std::string();
}

/// An item that ends, and what takes its place.
void addEnd(std::vector<Break>& breaks, const Before& before, const Item& was, const Edition& edition) {
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
void addBeginning(std::vector<Break>& breaks, const Before& before, const Item& is) {
    for (const auto& predecessor : before.edition.items()) {
        if (predecessor.successor == is.id)
            breaks.push_back(madeOf(BreakKind::succeeds, Message::breakSucceeds, [&](Language language) {
                return Arguments{label(predecessor, language), before.name};
            }));
    }
    if (breaks.empty())
        breaks.push_back(beside(BreakKind::begins, Message::breakBegins, before));
}

void addDifferences(std::vector<Break>& breaks, const Before& before, const Item& was, const Item& is) {
    addRenaming(breaks, before, was, is);
    if (was.rung != is.rung)
        breaks.push_back(madeOf(BreakKind::moved, Message::breakRung, [&](Language) {
            return Arguments{std::to_string(was.rung), before.name};
        }));
    if (was.weight != is.weight)
        breaks.push_back(madeOf(BreakKind::reweighted, Message::breakWeight, [&](Language language) {
            return Arguments{formatAny(was.weight, language), before.name, formatAny(is.weight, language)};
        }));
}

std::string figureText(const Observation& observation, Language language) {
    return observation.value ? formatNumber(static_cast<double>(*observation.value), language)
                             : whyNoFigure(observation, language);
}

/// The figure is another one in another revision of the same year, which may have it or not.
void addRestatement(std::vector<Break>& breaks, const Before& other, const Edition& edition,
                    AreaIndex areaIndex, ItemIndex itemIndex) {
    const auto area = areaWithId(other.edition, edition.areas()[areaIndex].id);
    const auto item = findItem(other.edition, keyOf(edition.items()[itemIndex]));
    if (!area || !item)
        return;
    const auto& was = other.edition.observation(*area, *item);
    if (was.value != edition.observation(areaIndex, itemIndex).value)
        breaks.push_back(madeOf(BreakKind::restated, Message::breakRestated, [&](Language language) {
            return Arguments{figureText(was, language), other.name};
        }));
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

std::vector<Break> breaksOfArea(const Catalogue& catalogue, const Edition* editionBefore,
                                const Edition& edition, std::string_view id) {
    std::vector<Break> breaks;
    if (editionBefore == nullptr)
        return breaks;
    const Before before{*editionBefore, catalogue.nameToWrite(*editionBefore)};
    const auto was = areaWithId(before.edition, id);
    const auto is = areaWithId(edition, id);
    if (was && !is)
        breaks.push_back(beside(BreakKind::ends, Message::breakEnds, before));
    if (!was && is)
        breaks.push_back(beside(BreakKind::begins, Message::breakBegins, before));
    if (!was || !is)
        return breaks;
    const auto& earlier = before.edition.areas()[*was];
    const auto& later = edition.areas()[*is];
    addRenaming(breaks, before, earlier, later);
    if (earlier.parent && parentId(before.edition, earlier) != parentId(edition, later))
        breaks.push_back(madeOf(BreakKind::moved, Message::breakArea, [&](Language language) {
            return Arguments{before.edition.areas()[*earlier.parent].name.in(language), before.name};
        }));
    return breaks;
}

std::vector<Break> breaksOfItem(const Catalogue& catalogue, const Edition* editionBefore,
                                const Edition& edition, const ItemKey& key) {
    std::vector<Break> breaks;
    if (editionBefore == nullptr)
        return breaks;
    const Before before{*editionBefore, catalogue.nameToWrite(*editionBefore)};
    const auto was = findItem(before.edition, key);
    const auto is = findItem(edition, key);
    if (was && is)
        addDifferences(breaks, before, before.edition.items()[*was], edition.items()[*is]);
    else if (was)
        addEnd(breaks, before, before.edition.items()[*was], edition);
    else if (is)
        addBeginning(breaks, before, edition.items()[*is]);
    return breaks;
}

std::vector<Break> breaksOfRevision(const Catalogue& catalogue, const Edition& earlier,
                                    const Edition& edition, AreaIndex area, ItemIndex item) {
    auto breaks = breaksOfArea(catalogue, &earlier, edition, edition.areas()[area].id);
    for (auto& found : breaksOfItem(catalogue, &earlier, edition, keyOf(edition.items()[item])))
        breaks.push_back(std::move(found));
    addRestatement(breaks, {earlier, catalogue.nameToWrite(earlier)}, edition, area, item);
    return breaks;
}

std::vector<Break> breaksOfFigure(const Catalogue& catalogue, const Edition& edition, AreaIndex area,
                                  ItemIndex item) {
    std::vector<Break> breaks;
    const auto& observation = edition.observation(area, item);
    for (const auto& other : catalogue.editions()) {
        if (other->year() == edition.year() && other->revision() != edition.revision())
            addRestatement(breaks, {*other, catalogue.nameToWrite(*other)}, edition, area, item);
    }
    if (observation.value)
        addValidity(breaks, edition, edition.items()[item]);
    if (observation.status == breakInSeries)
        breaks.push_back(
            madeOf(BreakKind::flagged, Message::statusBreak, [](Language) { return Arguments{}; }));
    return breaks;
}

} // namespace ladder
