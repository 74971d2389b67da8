#include "ladder/series.hpp"

#include "ladder/lookup.hpp"
#include "ladder/texts.hpp"

#include <boost/algorithm/string/join.hpp>

#include <algorithm>

namespace ladder {
namespace {

constexpr std::string_view breakInSeries = "B"; ///< of CL_OBS_STATUS

/// The message in both languages; `arguments` gives them for one.
template<class Arguments>
Break madeOf(BreakKind kind, Message message, Arguments arguments) {
    const auto in = [&](Language language) {
        return say(language, message, std::vector<std::string>(arguments(language)));
    };
    return {kind, {in(Language::dutch), in(Language::english)}};
}

using Arguments = std::vector<std::string>;

/// One that names only the edition before.
Break beside(BreakKind kind, Message message, const Edition& before) {
    return madeOf(kind, message, [&](Language) { return Arguments{before.id()}; });
}

template<class Subject>
void addRenaming(std::vector<Break>& breaks, const Edition& before, const Subject& was, const Subject& is) {
    if (was.name.nl != is.name.nl)
        breaks.push_back(madeOf(BreakKind::renamed, Message::breakRenamed, [&](Language language) {
            return Arguments{was.name.in(language), before.id()};
        }));
}

std::string parentId(const Edition& edition, const Area& area) {
    return area.parent ? edition.areas()[*area.parent].id : std::string();
}

/// Between two editions that follow each other, of an area by its id.
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

/// What identifies an item in every edition.
struct ItemKey {
    ItemKind kind;
    std::string_view id;

    bool operator==(const ItemKey&) const = default;
};

ItemKey keyOf(const Item& item) {
    return {item.kind, item.id};
}

std::optional<ItemIndex> find(const Edition& edition, const ItemKey& key) {
    return itemWithId(edition, key.kind, key.id);
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

/// The same of an item.
std::vector<Break> breaksOfItem(const Edition* before, const Edition& edition, const ItemKey& key) {
    std::vector<Break> breaks;
    if (before == nullptr)
        return breaks;
    const auto was = find(*before, key);
    const auto is = find(edition, key);
    if (was && is)
        addDifferences(breaks, *before, before->items()[*was], edition.items()[*is]);
    else if (was)
        addEnd(breaks, *before, before->items()[*was], edition);
    else if (is)
        addBeginning(breaks, *before, edition.items()[*is]);
    return breaks;
}

std::string figureText(const Observation& observation, Language language) {
    return observation.value ? formatNumber(static_cast<double>(*observation.value), language)
                             : say(language, Message::notAvailable);
}

/// In other revisions of the same year, which may have it or not.
void addRestatements(std::vector<Break>& breaks, const Catalogue& catalogue, const Edition& edition,
                     AreaIndex areaIndex, ItemIndex itemIndex) {
    const auto& is = edition.observation(areaIndex, itemIndex);
    for (const auto& other : catalogue.editions()) {
        if (other->year() != edition.year() || other->revision() == edition.revision())
            continue;
        const auto area = areaWithId(*other, edition.areas()[areaIndex].id);
        const auto item = find(*other, keyOf(edition.items()[itemIndex]));
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

/// In one figure of an edition.
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

void append(std::vector<Break>& breaks, std::vector<Break> others) {
    breaks.insert(breaks.end(), std::make_move_iterator(others.begin()),
                  std::make_move_iterator(others.end()));
}

std::vector<Point> pointsOf(const Catalogue& catalogue, const std::vector<const Edition*>& editions,
                            std::string_view area, const ItemKey& item) {
    std::vector<Point> points;
    const Edition* before = nullptr;
    for (const auto* edition : editions) {
        Point point{edition, areaWithId(*edition, area), find(*edition, item),
                    breaksOfItem(before, *edition, item)};
        if (point.observation() != nullptr)
            append(point.breaks, breaksOfFigure(catalogue, *edition, *point.area, *point.item));
        points.push_back(std::move(point));
        before = edition;
    }
    return points;
}

std::string line(const Catalogue& catalogue, const Edition& edition, const std::string& subject,
                 const std::vector<Break>& breaks, Language language) {
    std::vector<std::string> clauses;
    clauses.reserve(breaks.size());
    for (const auto& found : breaks)
        clauses.push_back(found.text.in(language));
    return say(language, Message::breakIn,
               {catalogue.nameToWrite(edition), subject, boost::algorithm::join(clauses, "; ")});
}

std::string subjectOf(const Item& item, Language language) {
    return item.kind == ItemKind::rung ? say(language, Message::rungInText, {std::to_string(item.rung)})
                                       : item.name.in(language);
}

} // namespace

const Edition* editionBefore(const Catalogue& catalogue, const Edition& edition) {
    const Edition* before = nullptr;
    for (const auto& other : catalogue.editions()) {
        if (other->year() < edition.year())
            before = other.get();
    }
    return before;
}

std::vector<const Edition*> editionsUntil(const Catalogue& catalogue, const Edition& last) {
    std::vector<const Edition*> editions;
    for (const Edition* edition = &last; edition != nullptr; edition = editionBefore(catalogue, *edition))
        editions.push_back(edition);
    std::reverse(editions.begin(), editions.end());
    return editions;
}

std::vector<ItemOfSeries> itemsOfSeries(const std::vector<const Edition*>& editions) {
    std::vector<ItemOfSeries> items;
    for (auto edition = editions.rbegin(); edition != editions.rend(); ++edition) {
        for (const auto item : inOrderOfLadder(**edition)) {
            const auto key = keyOf((*edition)->items()[item]);
            const bool isNamed = std::any_of(editions.rbegin(), edition, [&](const Edition* later) {
                return find(*later, key).has_value();
            });
            if (!isNamed)
                items.push_back({*edition, item});
        }
    }
    return items;
}

std::vector<Point> seriesOf(const Catalogue& catalogue, const Edition& last, AreaIndex area, ItemIndex item) {
    return pointsOf(catalogue, editionsUntil(catalogue, last), last.areas()[area].id,
                    keyOf(last.items()[item]));
}

std::vector<Break> breaksAt(const Catalogue& catalogue, const Edition& edition, AreaIndex area,
                            ItemIndex item) {
    const auto* before = editionBefore(catalogue, edition);
    auto breaks = breaksOfArea(before, edition, edition.areas()[area].id);
    append(breaks, breaksOfItem(before, edition, keyOf(edition.items()[item])));
    append(breaks, breaksOfFigure(catalogue, edition, area, item));
    return breaks;
}

std::vector<std::string> breaksInLadder(const Catalogue& catalogue, const Edition& last, AreaIndex area,
                                        Language language) {
    const auto editions = editionsUntil(catalogue, last);
    const auto& subject = last.areas()[area];
    std::vector<std::string> lines;
    const Edition* before = nullptr;
    for (const auto* edition : editions) {
        if (const auto breaks = breaksOfArea(before, *edition, subject.id); !breaks.empty())
            lines.push_back(line(catalogue, *edition, subject.name.in(language), breaks, language));
        before = edition;
    }
    for (const auto& [named, index] : itemsOfSeries(editions)) {
        const auto& item = named->items()[index];
        for (const auto& point : pointsOf(catalogue, editions, subject.id, keyOf(item))) {
            if (!point.breaks.empty())
                lines.push_back(
                    line(catalogue, *point.edition, subjectOf(item, language), point.breaks, language));
        }
    }
    return lines;
}

} // namespace ladder
