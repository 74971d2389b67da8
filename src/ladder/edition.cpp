#include "ladder/edition.hpp"

#include "ladder/texts.hpp"

#include <algorithm>
#include <span>
#include <stdexcept>
#include <tuple>

namespace ladder {
namespace {

template<class Subject>
NameIndex indexNames(const std::vector<Subject>& subjects) {
    NameIndex index;
    for (std::uint32_t entry = 0; entry < subjects.size(); ++entry) {
        for (const auto& name : namesOf(subjects[entry]))
            index.add(name, entry);
    }
    return index;
}

void addTexts(std::vector<std::string>& names, const Text& text) {
    for (const auto language : allTextLanguages)
        names.push_back(text.in(language));
}

template<class Subject>
std::vector<std::string> idNameAndAliases(const Subject& subject) {
    std::vector<std::string> names{subject.id};
    addTexts(names, subject.name);
    names.insert(names.end(), subject.aliases.begin(), subject.aliases.end());
    return names;
}

} // namespace

bool hasSameContent(const EditionData& a, const EditionData& b) {
    const auto content = [](const EditionData& data) {
        return std::tie(data.year, data.revision, data.title, data.publisher, data.source, data.remarks,
                        data.attachments, data.areas, data.items, data.domains, data.notes, data.editionNotes,
                        data.observations, data.bases, data.baseValues, data.places);
    };
    return content(a) == content(b);
}

Edition::Edition(EditionData data)
    : data_(std::move(data))
    , id_(editionId(data_.year, data_.revision))
    , areaNames_(indexNames(data_.areas))
    , itemNames_(indexNames(data_.items))
    , baseNames_(indexNames(data_.bases))
    , placeNames_(indexNames(data_.places)) {
    if (data_.observations.size() != data_.areas.size() * data_.items.size())
        throw std::invalid_argument("an edition has one observation for each area and item");
    const auto isBefore = [&](const auto& a, const auto& b) {
        return position(a.area, a.item) < position(b.area, b.item);
    };
    auto& rows = data_.observations;
    if (!std::is_sorted(rows.begin(), rows.end(), isBefore)) // they are sorted already in most packages
        std::sort(rows.begin(), rows.end(), isBefore);
    values_.reserve(rows.size());
    for (const auto& row : rows)
        values_.push_back(row.observation.value.value_or(noValue));
    for (ItemIndex item = 0; item < data_.items.size(); ++item)
        parts_[{data_.items[item].rung, data_.items[item].kind}].push_back(item);
    areasIn_.resize(data_.areas.size() + 1);
    for (AreaIndex area = 0; area < data_.areas.size(); ++area)
        areasIn_.at(data_.areas[area].parent.value_or(data_.areas.size())).push_back(area);
    auto& baseValues = data_.baseValues;
    std::sort(baseValues.begin(), baseValues.end(), [](const auto& a, const auto& b) {
        return std::tie(a.area, a.base) < std::tie(b.area, b.base);
    });
    for (AreaIndex area = 0; area <= data_.areas.size(); ++area)
        baseValuesOf_.push_back(static_cast<std::size_t>(
            std::partition_point(baseValues.begin(), baseValues.end(),
                                 [&](const auto& value) { return value.area < area; }) -
            baseValues.begin()));
}

const Observation& Edition::observation(AreaIndex area, ItemIndex item) const {
    return data_.observations[position(area, item)].observation;
}

std::optional<std::int64_t> Edition::baseValue(AreaIndex area, BaseIndex base) const {
    const std::span values(data_.baseValues.data() + baseValuesOf_[area],
                           baseValuesOf_[area + 1] - baseValuesOf_[area]);
    const auto found = std::partition_point(values.begin(), values.end(),
                                            [&](const auto& value) { return value.base < base; });
    return found == values.end() || found->base != base ? std::nullopt : std::optional(found->value);
}

ItemIndex Edition::rung(int number) const {
    const auto found = std::find_if(data_.items.begin(), data_.items.end(), [&](const Item& item) {
        return item.kind == ItemKind::rung && item.rung == number;
    });
    if (found == data_.items.end())
        throw std::out_of_range("no such rung");
    return static_cast<ItemIndex>(found - data_.items.begin());
}

const std::vector<ItemIndex>& Edition::partsOf(int rung, ItemKind kind) const {
    static const std::vector<ItemIndex> none;
    const auto found = parts_.find({rung, kind});
    return found == parts_.end() ? none : found->second;
}

std::string editionId(int year, int revision) {
    auto id = std::to_string(year);
    return revision == 0 ? id : id + "-r" + std::to_string(revision);
}

std::vector<std::string> namesOf(const Area& area) {
    return idNameAndAliases(area);
}

std::vector<std::string> namesOf(const Base& base) {
    return idNameAndAliases(base);
}

std::vector<std::string> namesOf(const Place& place) {
    return idNameAndAliases(place);
}

std::vector<std::string> namesOf(const Item& item) {
    std::vector<std::string> names{item.id};
    addTexts(names, item.name);
    names.push_back(item.shortName);
    names.insert(names.end(), item.aliases.begin(), item.aliases.end());
    if (item.kind == ItemKind::rung) {
        names.push_back(std::to_string(item.rung));
        for (const auto language : allLanguages) {
            names.push_back(rungNumber(item.rung, language));
            names.push_back(label(item, language));
            // As a numbered list has it: "5. Betaald werk met ondersteuning".
            names.push_back(std::to_string(item.rung) + " " + item.name.in(language));
        }
    }
    return names;
}

std::string label(const Item& item, Language language) {
    const auto& name = item.name.in(language);
    return item.kind == ItemKind::rung ? rungNumber(item.rung, language) + ": " + name : name;
}

std::string nameInText(const Item& item, Language language) {
    return item.kind == ItemKind::rung ? say(language, Message::rungInText, {std::to_string(item.rung)})
                                       : item.name.in(language);
}

std::string domainNames(const Edition& edition, const Item& item, Language language) {
    std::string names;
    for (const auto domain : item.domains)
        names += (names.empty() ? "" : " + ") + edition.domains()[domain].name.in(language);
    return names;
}

std::vector<ItemIndex> rungsOf(const Edition& edition) {
    std::vector<ItemIndex> rungs;
    for (ItemIndex item = 0; item < edition.items().size(); ++item) {
        if (edition.items()[item].kind == ItemKind::rung)
            rungs.push_back(item);
    }
    return rungs;
}

std::vector<ItemIndex> inOrderOfLadder(const Edition& edition) {
    std::vector<ItemIndex> ordered;
    for (const auto rung : rungsOf(edition)) {
        ordered.push_back(rung);
        for (const auto kind : {ItemKind::instrument, ItemKind::sector}) {
            const auto& parts = edition.partsOf(edition.items()[rung].rung, kind);
            ordered.insert(ordered.end(), parts.begin(), parts.end());
        }
    }
    return ordered;
}

const std::vector<AreaIndex>& areasIn(const Edition& edition, std::optional<AreaIndex> parent) {
    return parent ? edition.areasIn_[*parent] : edition.areasIn_.back();
}

AreaIndex wholeOf(const Edition& edition, AreaIndex area) {
    return areasIn(edition, area).empty() ? edition.areas()[area].parent.value_or(area) : area;
}

std::vector<AreaInTree> areaTree(const Edition& edition) {
    std::vector<AreaInTree> tree;
    std::vector<AreaInTree> toVisit; // the next one is at the end
    const auto visitAreasIn = [&](std::optional<AreaIndex> parent, std::size_t depth) {
        const auto& areas = areasIn(edition, parent);
        for (auto area = areas.rbegin(); area != areas.rend(); ++area)
            toVisit.push_back({*area, depth});
    };
    visitAreasIn(std::nullopt, 0);
    while (!toVisit.empty()) {
        const auto next = toVisit.back();
        toVisit.pop_back();
        tree.push_back(next);
        visitAreasIn(next.area, next.depth + 1);
    }
    return tree;
}

std::pair<int, int> rungRange(const Edition& edition) {
    // Every item stands on a rung, so all of them together name no other numbers than the rungs do.
    const auto [lowest, highest] =
        std::minmax_element(edition.items().begin(), edition.items().end(),
                            [](const Item& a, const Item& b) { return a.rung < b.rung; });
    return {lowest->rung, highest->rung};
}

} // namespace ladder
