#include "ladder/info.hpp"

#include "ladder/characters.hpp"
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
    date,
    source,
    note
};

/// What a formula asks for: a field, and of a text the language.
struct FieldRequest {
    Field field;
    TextLanguage language;
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
        {"date", Field::date},         {"datum", Field::date},
        {"source", Field::source},     {"bron", Field::source},
        {"note", Field::note},         {"noot", Field::note},             {"opmerking", Field::note}};
    // clang-format on
    return names;
}

constexpr bool isTranslated(Field field) {
    return field == Field::name || field == Field::parent || field == Field::domain ||
           field == Field::contract || field == Field::unit || field == Field::progression ||
           field == Field::anchoring || field == Field::note;
}

Result<FieldRequest> requestIn(const Term& term) {
    const auto [name, language] = splitLanguage(asName(term));
    const auto field = fieldNames().find(name);
    if (!field || (language != officialLanguage && !isTranslated(*field)))
        return Reason::unknownField;
    return FieldRequest{*field, language};
}

Cell text(std::string text) {
    if (text.empty())
        return Reason::notApplicable;
    return std::variant<double, std::string>(asAnswer(std::move(text)));
}

Cell number(double number) {
    return std::variant<double, std::string>(number);
}

std::string joined(const Edition& edition, const std::vector<NoteIndex>& notes, TextLanguage language) {
    std::string text;
    for (const auto note : notes)
        text += (text.empty() ? "" : "; ") + markedNote(edition.note(note), languageAround(language));
    return text;
}

/// The official name of the parent is one to ask its figures by.
Cell parentOf(const Edition& edition, const Area& parent, TextLanguage language) {
    return text(language == officialLanguage ? nameToWrite(edition, parent) : parent.name.in(language));
}

Cell ofArea(const Edition& edition, const Area& area, FieldRequest request) {
    switch (request.field) {
    case Field::name:
        return text(area.name.in(request.language));
    case Field::id:
        return text(area.id);
    case Field::kind:
        return text(area.kind);
    case Field::parent:
        return area.parent ? parentOf(edition, edition.areas()[*area.parent], request.language)
                           : Cell(Reason::notApplicable);
    case Field::note:
        return text(joined(edition, area.notes, request.language));
    default:
        return Reason::notApplicable;
    }
}

std::string kindOf(const Item& item) {
    constexpr std::array words{Message::rungKind, Message::instrument, Message::sector};
    return say(languageOfAnswers, words[static_cast<std::size_t>(item.kind)]);
}

Cell ofItem(const Edition& edition, const Item& item, FieldRequest request) {
    const auto& rung = edition.items()[edition.rung(item.rung)];
    switch (request.field) {
    case Field::name:
        return text(item.name.in(request.language));
    case Field::id:
        return text(item.id);
    case Field::kind:
        return text(kindOf(item));
    case Field::parent:
        return item.kind == ItemKind::rung ? Cell(Reason::notApplicable)
                                           : text(rung.name.in(request.language));
    case Field::rung:
        return number(item.rung);
    case Field::domain:
        return text(domainNames(edition, item, languageAround(request.language)));
    case Field::contract:
        return text(rung.contract.in(request.language));
    case Field::weight:
        return item.kind == ItemKind::instrument ? number(item.weight) : Cell(Reason::notApplicable);
    case Field::unit:
        return text(rung.unit.in(request.language));
    case Field::progression:
        return text(item.progression.in(request.language));
    case Field::anchoring:
        return text(item.anchoring.in(request.language));
    case Field::note:
        return text(joined(edition, item.notes, request.language));
    case Field::date:
    case Field::source:
        return Reason::notApplicable;
    }
    return Reason::unknownField;
}

Cell ofPlace(const Edition& edition, const Place& place, FieldRequest request) {
    switch (request.field) {
    case Field::name:
        return text(place.name.in(request.language));
    case Field::id:
        return text(place.id);
    case Field::kind:
        return text(say(languageOfAnswers, Message::place));
    case Field::parent:
        return parentOf(edition, edition.areas()[place.area], request.language);
    case Field::note:
        return text(joined(edition, place.notes, request.language));
    default:
        return Reason::notApplicable;
    }
}

Cell ofBase(const Edition& edition, const Base& base, FieldRequest request) {
    switch (request.field) {
    case Field::name:
        return text(base.name.in(request.language));
    case Field::id:
        return text(base.id);
    case Field::kind:
        return text(say(languageOfAnswers, Message::base));
    case Field::unit:
        return text(base.unit.in(request.language));
    case Field::date:
        return text(base.date);
    case Field::source:
        return text(base.source);
    case Field::note:
        return text(joined(edition, base.notes, request.language));
    default:
        return Reason::notApplicable;
    }
}

Cell ofEdition(const Edition& edition, FieldRequest request) {
    switch (request.field) {
    case Field::name:
        return text(edition.title());
    case Field::id:
        return text(edition.id());
    case Field::kind:
        return text(say(languageOfAnswers, Message::edition));
    case Field::source:
        return text(edition.source());
    case Field::note:
        return text(joined(edition, edition.notesOnEdition(), request.language));
    default:
        return Reason::notApplicable;
    }
}

} // namespace

Cell info(const Catalogue& catalogue, const Term& name, const Term& field, const Term& edition) {
    const auto inEdition = findEdition(catalogue, edition);
    if (!inEdition)
        return inEdition.error();
    const auto request = requestIn(field);
    if (!request)
        return request.error();
    const auto subject = subjectCalled(catalogue, **inEdition, name);
    if (!subject)
        return subject.error();
    if (subject->area != nullptr)
        return ofArea(*subject->edition, *subject->area, *request);
    if (subject->item != nullptr)
        return ofItem(*subject->edition, *subject->item, *request);
    if (subject->place != nullptr)
        return ofPlace(*subject->edition, *subject->place, *request);
    if (subject->base != nullptr)
        return ofBase(*subject->edition, *subject->base, *request);
    return ofEdition(*subject->edition, *request);
}

Result<Subject> subjectCalled(const Catalogue& catalogue, const Edition& edition, const Term& name) {
    const auto [areas, items] = calledInEither(edition.areaNames(), edition.itemNames(), name);
    if (areas.size() + items.size() > 1)
        return Reason::ambiguousName;
    if (!areas.empty())
        return Subject{.edition = &edition, .area = &edition.areas()[areas.front()]};
    if (!items.empty())
        return Subject{.edition = &edition, .item = &edition.items()[items.front()]};
    if (isBlank(name))
        return Reason::noName;
    const auto [places, bases] = calledInEither(edition.placeNames(), edition.baseNames(), name);
    if (places.size() + bases.size() > 1)
        return Reason::ambiguousName;
    if (!places.empty())
        return Subject{.edition = &edition, .place = &edition.places()[places.front()]};
    if (!bases.empty())
        return Subject{.edition = &edition, .base = &edition.bases()[bases.front()]};
    if (const auto named = findEdition(catalogue, name))
        return Subject{.edition = *named};
    return Reason::unknownName;
}

std::string sourceLine(const Edition& edition) {
    return say(languageOfAnswers, Message::source,
               {edition.publisher(), edition.title(), std::to_string(edition.year()), edition.id(),
                edition.source()});
}

} // namespace ladder
