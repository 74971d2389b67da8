#include "ladder/info.hpp"

#include "ladder/notes.hpp"
#include "ladder/texts.hpp"
#include "ladder/vocabulary.hpp"

#include <array>

namespace ladder {
namespace {

enum class Field {
    name,
    id,
    kind,
    parent,
    rung,
    domain,
    contract,
    weight,
    unit,
    progression,
    anchoring,
    note
};

/// A field, and the language that is wanted of it.
struct Wanted {
    Field field;
    Language language;
};

const Vocabulary<Field>& fieldNames() {
    // clang-format off
    static const Vocabulary<Field> names{
        {"name", Field::name},         {"naam", Field::name},
        {"id", Field::id},
        {"kind", Field::kind},         {"soort", Field::kind},
        {"parent", Field::parent},     {"ouder", Field::parent},          {"deel van", Field::parent},
        {"rung", Field::rung},         {"trede", Field::rung},
        {"domain", Field::domain},     {"domein", Field::domain},         {"beleidsdomein", Field::domain},
        {"contract", Field::contract}, {"overeenkomst", Field::contract},
        {"weight", Field::weight},     {"gewicht", Field::weight},
        {"unit", Field::unit},         {"eenheid", Field::unit},
        {"progression", Field::progression}, {"doorstroom", Field::progression},
        {"anchoring", Field::anchoring},     {"verankering", Field::anchoring},
        {"note", Field::note},         {"noot", Field::note},             {"opmerking", Field::note}};
    // clang-format on
    return names;
}

constexpr bool isTranslated(Field field) {
    return field == Field::name || field == Field::parent || field == Field::domain ||
           field == Field::contract || field == Field::unit || field == Field::progression ||
           field == Field::anchoring || field == Field::note;
}

/// "name" is the official name, "name_en" the English one.
Result<Wanted> wantedBy(const Term& term) {
    const auto [name, language] = splitLanguage(asName(term));
    const auto field = fieldNames().find(name);
    if (!field || (language == Language::english && !isTranslated(*field)))
        return Reason::unknownField;
    return Wanted{*field, language};
}

Cell text(std::string text) {
    if (text.empty())
        return Reason::notApplicable;
    return std::variant<double, std::string>(std::move(text));
}

Cell number(double number) {
    return std::variant<double, std::string>(number);
}

std::string joined(const Edition& edition, const std::vector<NoteIndex>& notes, Language language) {
    std::string text;
    for (const auto note : notes)
        text += (text.empty() ? "" : "; ") + markedNote(edition.note(note), language);
    return text;
}

/// A name to ask the parent's figures by, unless it is wanted in English.
Cell parentOf(const Edition& edition, const Area& parent, Language language) {
    return text(language == Language::dutch ? nameToWrite(edition, parent) : parent.name.en);
}

Cell ofArea(const Edition& edition, const Area& area, Wanted wanted) {
    switch (wanted.field) {
    case Field::name:
        return text(area.name.in(wanted.language));
    case Field::id:
        return text(area.id);
    case Field::kind:
        return text(area.kind);
    case Field::parent:
        return area.parent ? parentOf(edition, edition.areas()[*area.parent], wanted.language)
                           : Cell(Reason::notApplicable);
    case Field::note:
        return text(joined(edition, area.notes, wanted.language));
    default:
        return Reason::notApplicable;
    }
}

std::string kindOf(const Item& item) {
    constexpr std::array words{Message::rungKind, Message::instrument, Message::sector};
    return say(Language::dutch, words[static_cast<std::size_t>(item.kind)]);
}

Cell ofItem(const Edition& edition, const Item& item, Wanted wanted) {
    const auto& rung = edition.items()[edition.rung(item.rung)];
    switch (wanted.field) {
    case Field::name:
        return text(item.name.in(wanted.language));
    case Field::id:
        return text(item.id);
    case Field::kind:
        return text(kindOf(item));
    case Field::parent:
        return item.kind == ItemKind::rung ? Cell(Reason::notApplicable)
                                           : text(rung.name.in(wanted.language));
    case Field::rung:
        return number(item.rung);
    case Field::domain:
        return text(domainNames(edition, item, wanted.language));
    case Field::contract:
        return text(rung.contract.in(wanted.language));
    case Field::weight:
        return item.kind == ItemKind::instrument ? number(item.weight) : Cell(Reason::notApplicable);
    case Field::unit:
        return text(rung.unit.in(wanted.language));
    case Field::progression:
        return text(item.progression.in(wanted.language));
    case Field::anchoring:
        return text(item.anchoring.in(wanted.language));
    case Field::note:
        return text(joined(edition, item.notes, wanted.language));
    }
    return Reason::unknownField;
}

Cell ofEdition(const Edition& edition, Wanted wanted) {
    switch (wanted.field) {
    case Field::name:
        return text(edition.title());
    case Field::id:
        return text(edition.id());
    case Field::kind:
        return text(say(Language::dutch, Message::edition));
    case Field::note:
        return text(joined(edition, edition.notesOnEdition(), wanted.language));
    default:
        return Reason::notApplicable;
    }
}

} // namespace

Cell info(const Catalogue& catalogue, const Term& name, const Term& field, const Term& edition) {
    const auto inEdition = findEdition(catalogue, edition);
    if (!inEdition)
        return inEdition.error();
    const auto wanted = wantedBy(field);
    if (!wanted)
        return wanted.error();
    const auto& found = **inEdition;
    const auto areas = areasCalled(found, name);
    const auto items = itemsCalled(found, name);
    if (areas.size() + items.size() > 1)
        return Reason::ambiguousName;
    if (!areas.empty())
        return ofArea(found, found.areas()[areas.front()], *wanted);
    if (!items.empty())
        return ofItem(found, found.items()[items.front()], *wanted);
    if (isBlank(name))
        return Reason::noName;
    if (const auto named = findEdition(catalogue, name))
        return ofEdition(**named, *wanted);
    return Reason::unknownName;
}

std::string sourceLine(const Edition& edition) {
    return say(Language::dutch, Message::source,
               {edition.publisher(), edition.title(), std::to_string(edition.year()), edition.id(),
                edition.source()});
}

} // namespace ladder
