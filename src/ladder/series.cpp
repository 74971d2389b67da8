#include "ladder/series.hpp"

#include "ladder/lookup.hpp"
#include "ladder/texts.hpp"

#include <boost/algorithm/string/join.hpp>

#include <algorithm>

namespace ladder {
namespace {

void append(std::vector<Break>& breaks, std::vector<Break> others) {
    breaks.insert(breaks.end(), std::make_move_iterator(others.begin()),
                  std::make_move_iterator(others.end()));
}

std::vector<Point> pointsOf(const Catalogue& catalogue, const std::vector<const Edition*>& editions,
                            std::string_view area, const ItemKey& item) {
    std::vector<Point> points;
    const Edition* before = nullptr;
    for (const auto* edition : editions) {
        Point point{edition, areaWithId(*edition, area), findItem(*edition, item),
                    breaksOfItem(catalogue, before, *edition, item)};
        if (point.observation() != nullptr)
            append(point.breaks, breaksOfFigure(catalogue, *edition, *point.area, *point.item));
        points.push_back(std::move(point));
        before = edition;
    }
    return points;
}

/// Calls `onBreaks` for each edition and each subject whose series it breaks: the area, for which the item is
/// null, and every item in it.
template<class OnBreaks>
void forEachBroken(const Catalogue& catalogue, const Edition& last, const std::string& areaId,
                   OnBreaks onBreaks) {
    const auto editions = editionsUntil(catalogue, last);
    const Edition* before = nullptr;
    for (const auto* edition : editions) {
        if (const auto breaks = breaksOfArea(catalogue, before, *edition, areaId); !breaks.empty())
            onBreaks(*edition, nullptr, breaks);
        before = edition;
    }
    for (const auto& [named, index] : itemsOfSeries(editions)) {
        const auto& item = named->items()[index];
        for (const auto& point : pointsOf(catalogue, editions, areaId, keyOf(item))) {
            if (!point.breaks.empty())
                onBreaks(*point.edition, &item, point.breaks);
        }
    }
}

} // namespace

std::string_view kindWord(ItemKind kind) {
    switch (kind) {
    case ItemKind::rung:
        return "rung";
    case ItemKind::instrument:
        return "instrument";
    case ItemKind::sector:
        break;
    }
    return "sector";
}

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
                return findItem(*later, key).has_value();
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
    return breaksBetween(catalogue, editionBefore(catalogue, edition), edition, area, item);
}

std::vector<Break> breaksBetween(const Catalogue& catalogue, const Edition* before, const Edition& edition,
                                 AreaIndex area, ItemIndex item) {
    auto breaks = breaksOfArea(catalogue, before, edition, edition.areas()[area].id);
    append(breaks, breaksOfItem(catalogue, before, edition, keyOf(edition.items()[item])));
    append(breaks, breaksOfFigure(catalogue, edition, area, item));
    return breaks;
}

std::vector<std::string> breaksInLadder(const Catalogue& catalogue, const Edition& last,
                                        const AreaOfSeries& area, Language language) {
    const auto& areaName = (*area).name.in(language);
    std::vector<std::string> lines;
    forEachBroken(catalogue, last, (*area).id,
                  [&](const Edition& edition, const Item* item, const std::vector<Break>& breaks) {
                      std::vector<std::string> clauses;
                      clauses.reserve(breaks.size());
                      for (const auto& found : breaks)
                          clauses.push_back(found.text.in(language));
                      lines.push_back(say(language, Message::breakIn,
                                          {catalogue.nameToWrite(edition),
                                           item == nullptr ? areaName : nameInText(*item, language),
                                           boost::algorithm::join(clauses, "; ")}));
                  });
    return lines;
}

std::vector<std::string> breakKeysInLadder(const Catalogue& catalogue, const Edition& last,
                                           const AreaOfSeries& area) {
    std::vector<std::string> keys;
    forEachBroken(catalogue, last, (*area).id,
                  [&](const Edition& edition, const Item* item, const std::vector<Break>& /*breaks*/) {
                      const auto subject = item == nullptr
                                               ? "area " + (*area).id
                                               : std::string(kindWord(item->kind)) + " " + item->id;
                      keys.push_back(catalogue.nameToWrite(edition) + " " + subject);
                  });
    return keys;
}

} // namespace ladder
