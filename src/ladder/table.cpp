#include "ladder/table.hpp"

#include "ladder/figures.hpp"
#include "ladder/texts.hpp"
#include "ladder/vocabulary.hpp"

#include <numeric>

namespace ladder {
namespace {

Cell cell(Result<double> number) {
    if (!number)
        return number.error();
    return std::variant<double, std::string>(*number);
}

Cell cell(std::string text) {
    return std::variant<double, std::string>(std::move(text));
}

/// The rungs in the order of publication, each followed by its instruments and its sectors.
std::vector<ItemIndex> inOrderOfLadder(const Edition& edition) {
    std::vector<ItemIndex> ordered;
    for (ItemIndex index = 0; index < edition.items().size(); ++index) {
        const auto& rung = edition.items()[index];
        if (rung.kind != ItemKind::rung)
            continue;
        ordered.push_back(index);
        for (const auto kind : {ItemKind::instrument, ItemKind::sector}) {
            const auto parts = edition.partsOf(rung.rung, kind);
            ordered.insert(ordered.end(), parts.begin(), parts.end());
        }
    }
    return ordered;
}

enum class Kind { areas, rungs, instruments, sectors, domains, editions };

const Vocabulary<Kind>& kindNames() {
    // clang-format off
    static const Vocabulary<Kind> names{
        {"areas", Kind::areas},             {"gebieden", Kind::areas},
        {"rungs", Kind::rungs},             {"treden", Kind::rungs},
        {"instruments", Kind::instruments}, {"instrumenten", Kind::instruments}, {"werkvormen", Kind::instruments},
        {"sectors", Kind::sectors},         {"sectoren", Kind::sectors},
        {"domains", Kind::domains},         {"domeinen", Kind::domains},         {"beleidsdomeinen", Kind::domains},
        {"editions", Kind::editions},       {"edities", Kind::editions}};
    // clang-format on
    return names;
}

template<class Subjects>
Rows officialNames(const Subjects& subjects) {
    Rows rows;
    for (const auto& subject : subjects)
        rows.push_back({cell(subject.name.nl)});
    return rows;
}

Result<Rows> areaNames(const Edition& edition, const Term& within) {
    if (isBlank(within))
        return officialNames(edition.areas());
    const auto parent = findArea(edition, within);
    if (!parent)
        return parent.error();
    Rows rows;
    for (const auto& area : edition.areas()) {
        if (area.parent == *parent)
            rows.push_back({cell(area.name.nl)});
    }
    return rows;
}

Result<Rows> itemNames(const Edition& edition, ItemKind kind, const Term& within) {
    std::optional<int> rung;
    if (!isBlank(within)) {
        const auto found = findItem(edition, within, ItemKind::rung);
        if (!found)
            return found.error();
        rung = edition.items()[*found].rung;
    }
    Rows rows;
    for (const auto& item : edition.items()) {
        if (item.kind == kind && (!rung || item.rung == *rung))
            rows.push_back({cell(item.name.nl)});
    }
    return rows;
}

Rows editionIds(const Catalogue& catalogue) {
    Rows rows;
    for (const auto& edition : catalogue.editions())
        rows.push_back({cell(edition.id())});
    return rows;
}

Result<Rows> listOf(Kind kind, const Edition& edition, const Term& within) {
    switch (kind) {
    case Kind::areas:
        return areaNames(edition, within);
    case Kind::instruments:
        return itemNames(edition, ItemKind::instrument, within);
    case Kind::sectors:
        return itemNames(edition, ItemKind::sector, within);
    case Kind::rungs:
        return itemNames(edition, ItemKind::rung, within);
    default:
        return officialNames(edition.domains());
    }
}

} // namespace

Rows ladderOf(const Edition& edition, AreaIndex area) {
    const auto parent = edition.areas()[area].parent;
    auto rows = laddersOf(edition, parent ? std::vector{area, *parent} : std::vector{area});
    if (!parent)
        return rows;
    const auto& name = edition.areas()[*parent].name.nl;
    rows.front().push_back(cell(say(Language::dutch, Message::shareIn, {name})));
    const auto items = inOrderOfLadder(edition);
    for (std::size_t row = 0; row < items.size(); ++row)
        rows[row + 1].push_back(cell(shareOfParent(edition, area, items[row])));
    return rows;
}

Rows laddersOf(const Edition& edition, const std::vector<AreaIndex>& areas) {
    Rows rows{{cell(edition.title())}};
    for (const auto area : areas)
        rows.front().push_back(cell(edition.areas()[area].name.nl));
    for (const auto item : inOrderOfLadder(edition)) {
        auto& row = rows.emplace_back();
        row.push_back(cell(label(edition.items()[item], Language::dutch)));
        for (const auto area : areas)
            row.push_back(cell(count(edition, area, item)));
    }
    return rows;
}

Result<Rows> list(const Catalogue& catalogue, const Term& what, const Term& within, const Term& edition) {
    const auto kind = kindNames().find(asName(what));
    if (!kind)
        return Reason::unknownField;
    const bool canBeNarrowed = *kind == Kind::areas || *kind == Kind::instruments || *kind == Kind::sectors;
    if (!isBlank(within) && !canBeNarrowed)
        return Reason::unknownField;
    if (*kind == Kind::editions)
        return editionIds(catalogue);
    const auto found = findEdition(catalogue, edition);
    if (!found)
        return found.error();
    auto rows = listOf(*kind, **found, within);
    if (rows && rows->empty())
        return Reason::noPart;
    return rows;
}

} // namespace ladder
