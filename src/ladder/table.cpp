#include "ladder/table.hpp"

#include "ladder/figures.hpp"
#include "ladder/notes.hpp"
#include "ladder/series.hpp"
#include "ladder/texts.hpp"
#include "ladder/vocabulary.hpp"

#include <algorithm>
#include <optional>

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

enum class Kind {
    areas,
    wholes,
    rungs,
    instruments,
    sectors,
    domains,
    notes,
    noteBases,
    breaks,
    breakKeys,
    bases,
    places,
    editions
};

/// What a formula asks for: a kind of list, and the language of its texts.
struct ListRequest {
    Kind kind;
    TextLanguage language;
};

const Vocabulary<Kind>& kindNames() {
    // clang-format off
    static const Vocabulary<Kind> names{
        {"areas", Kind::areas},             {"gebieden", Kind::areas},
        {"wholes", Kind::wholes},           {"gehelen", Kind::wholes},
        {"rungs", Kind::rungs},             {"treden", Kind::rungs},
        {"instruments", Kind::instruments}, {"instrumenten", Kind::instruments}, {"werkvormen", Kind::instruments},
        {"sectors", Kind::sectors},         {"sectoren", Kind::sectors},
        {"domains", Kind::domains},         {"domeinen", Kind::domains},         {"beleidsdomeinen", Kind::domains},
        {"notes", Kind::notes},             {"noten", Kind::notes},              {"opmerkingen", Kind::notes},
        {"note_bases", Kind::noteBases},    {"gronden van noten", Kind::noteBases},
        {"breaks", Kind::breaks},           {"breuken", Kind::breaks},
        {"break_keys", Kind::breakKeys},    {"sleutels van breuken", Kind::breakKeys},
        {"bases", Kind::bases},             {"noemers", Kind::bases},
        {"places", Kind::places},           {"gemeenten", Kind::places},
        {"editions", Kind::editions},       {"edities", Kind::editions}};
    // clang-format on
    return names;
}

constexpr bool canBeNarrowed(Kind kind) {
    return kind != Kind::wholes && kind != Kind::rungs && kind != Kind::domains && kind != Kind::bases &&
           kind != Kind::editions;
}

constexpr bool isTranslated(Kind kind) {
    return kind != Kind::noteBases && kind != Kind::breakKeys && kind != Kind::editions;
}

Result<ListRequest> requestIn(const Term& what, bool isNarrowed) {
    auto [name, language] = splitLanguage(asName(what));
    const auto kind = kindNames().find(name);
    if (!kind || (isNarrowed && !canBeNarrowed(*kind)) ||
        (language != officialLanguage && !isTranslated(*kind)))
        return Reason::unknownField;
    return ListRequest{*kind, language};
}

Rows column(const std::vector<std::string>& texts) {
    Rows rows;
    for (const auto& text : texts)
        rows.push_back({cell(text)});
    return rows;
}

template<class Subject>
std::string nameIn(const Edition& edition, const Subject& subject, TextLanguage language) {
    return language == officialLanguage ? nameToWrite(edition, subject) : subject.name.in(language);
}

Result<Rows> areaNames(const Edition& edition, const Term& within, TextLanguage language) {
    std::vector<std::string> names;
    const auto add = [&](const Area& area) { names.push_back(nameIn(edition, area, language)); };
    if (isBlank(within)) {
        std::for_each(edition.areas().begin(), edition.areas().end(), add);
    } else {
        const auto parent = findArea(edition, within);
        if (!parent)
            return parent.error();
        for (const auto area : areasIn(edition, *parent))
            add(edition.areas()[area]);
    }
    return column(names);
}

std::vector<std::string> baseNames(const Edition& edition, TextLanguage language) {
    std::vector<std::string> names;
    for (const auto& base : edition.bases())
        names.push_back(nameIn(edition, base, language));
    return names;
}

/// The municipalities, or those in an area or in one inside it.
Result<Rows> placeNames(const Edition& edition, const Term& within, TextLanguage language) {
    std::vector<bool> isInside(edition.areas().size(), isBlank(within));
    if (!isBlank(within)) {
        const auto whole = findArea(edition, within);
        if (!whole)
            return whole.error();
        std::vector<AreaIndex> inside{*whole};
        while (!inside.empty()) {
            const auto area = inside.back();
            inside.pop_back();
            isInside[area] = true;
            const auto& parts = areasIn(edition, area);
            inside.insert(inside.end(), parts.begin(), parts.end());
        }
    }
    std::vector<std::string> names;
    for (const auto& place : edition.places()) {
        if (isInside[place.area])
            names.push_back(nameIn(edition, place, language));
    }
    return column(names);
}

/// The areas whose parts can stand side by side, and those that stand alone.
Rows wholeNames(const Edition& edition, TextLanguage language) {
    std::vector<std::string> names;
    for (AreaIndex area = 0; area < edition.areas().size(); ++area) {
        if (wholeOf(edition, area) == area)
            names.push_back(nameIn(edition, edition.areas()[area], language));
    }
    return column(names);
}

Result<Rows> itemNames(const Edition& edition, ItemKind kind, const Term& within, TextLanguage language) {
    std::optional<int> rung;
    if (!isBlank(within)) {
        const auto found = findItem(edition, within, ItemKind::rung);
        if (!found)
            return found.error();
        rung = edition.items()[*found].rung;
    }
    std::vector<std::string> names;
    for (const auto& item : edition.items()) {
        if (item.kind == kind && (!rung || item.rung == *rung))
            names.push_back(nameIn(edition, item, language));
    }
    return column(names);
}

std::vector<std::string> domainNames(const Edition& edition, TextLanguage language) {
    std::vector<std::string> names;
    for (const auto& domain : edition.domains())
        names.push_back(domain.name.in(language));
    return names;
}

/// A row for each note.
Result<Rows> notes(const Edition& edition, const Term& within, Language language, NoteAspect aspect) {
    if (isBlank(within))
        return column(allNotes(edition, language, aspect));
    const auto [areas, items] = calledInEither(edition.areaNames(), edition.itemNames(), within);
    if (areas.size() + items.size() > 1)
        return Reason::ambiguousName;
    if (!areas.empty())
        return column(notesOnArea(edition, areas.front(), language, aspect));
    if (!items.empty())
        return column(notesOnItem(edition, items.front(), language, aspect));
    return Reason::unknownName;
}

/// A row for each line that `linesIn` gives for the area, which may be in an earlier edition only.
template<class LinesIn>
Result<Rows> breaks(const Catalogue& catalogue, const Edition& edition, const Term& within, LinesIn linesIn) {
    const auto area = findArea(edition, within);
    if (area)
        return column(linesIn({&edition, *area}));
    if (area.error() != Reason::unknownName)
        return area.error();
    for (const auto* earlier = editionBefore(catalogue, edition); earlier != nullptr;
         earlier = editionBefore(catalogue, *earlier)) {
        if (const auto gone = findArea(*earlier, within))
            return column(linesIn({earlier, *gone}));
    }
    return area.error();
}

std::vector<std::string> editionIds(const Catalogue& catalogue) {
    std::vector<std::string> ids;
    for (const auto& edition : catalogue.editions())
        ids.push_back(catalogue.nameToWrite(*edition));
    return ids;
}

Result<Rows> listOf(const Catalogue& catalogue, ListRequest request, const Edition& edition,
                    const Term& within) {
    const auto spoken = languageAround(request.language);
    switch (request.kind) {
    case Kind::areas:
        return areaNames(edition, within, request.language);
    case Kind::wholes:
        return wholeNames(edition, request.language);
    case Kind::instruments:
        return itemNames(edition, ItemKind::instrument, within, request.language);
    case Kind::sectors:
        return itemNames(edition, ItemKind::sector, within, request.language);
    case Kind::rungs:
        return itemNames(edition, ItemKind::rung, within, request.language);
    case Kind::domains:
        return column(domainNames(edition, request.language));
    case Kind::notes:
        return notes(edition, within, spoken, NoteAspect::text);
    case Kind::noteBases:
        return notes(edition, within, spoken, NoteAspect::basis);
    case Kind::breaks:
        return breaks(catalogue, edition, within, [&](const AreaOfSeries& area) {
            return breaksInLadder(catalogue, edition, area, spoken);
        });
    case Kind::breakKeys:
        return breaks(catalogue, edition, within,
                      [&](const AreaOfSeries& area) { return breakKeysInLadder(catalogue, edition, area); });
    case Kind::bases:
        return column(baseNames(edition, request.language));
    case Kind::places:
        return placeNames(edition, within, request.language);
    case Kind::editions:
        break;
    }
    return column(editionIds(catalogue));
}

} // namespace

Rows ladderOf(const Edition& edition, AreaIndex area) {
    const auto parent = edition.areas()[area].parent;
    auto rows = laddersOf(edition, parent ? std::vector{area, *parent} : std::vector{area});
    if (!parent)
        return rows;
    const auto& name = edition.areas()[*parent].name.official();
    rows.front().push_back(cell(say(languageOfAnswers, Message::shareIn, {name})));
    const auto items = inOrderOfLadder(edition);
    for (std::size_t row = 0; row < items.size(); ++row)
        rows[row + 1].push_back(cell(shareOfParent(edition, area, items[row])));
    return rows;
}

Rows laddersOf(const Edition& edition, const std::vector<AreaIndex>& areas) {
    Rows rows{{cell(edition.title())}};
    for (const auto area : areas)
        rows.front().push_back(cell(edition.areas()[area].name.official()));
    for (const auto item : inOrderOfLadder(edition)) {
        auto& row = rows.emplace_back();
        row.push_back(cell(label(edition.items()[item], languageOfAnswers)));
        for (const auto area : areas)
            row.push_back(cell(count(edition, area, item)));
    }
    return rows;
}

Result<Rows> list(const Catalogue& catalogue, const Term& what, const Term& within, const Term& edition) {
    const auto request = requestIn(what, !isBlank(within));
    if (!request)
        return request.error();
    if (request->kind == Kind::editions)
        return column(editionIds(catalogue));
    const auto found = findEdition(catalogue, edition);
    if (!found)
        return found.error();
    auto rows = listOf(catalogue, *request, **found, within);
    if (rows && rows->empty())
        return Reason::noPart;
    return rows;
}

bool isListOfEditions(const Term& what) {
    return kindNames().find(asName(what)) == Kind::editions;
}

} // namespace ladder
