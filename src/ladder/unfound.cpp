#include "ladder/unfound.hpp"

#include "ladder/breaks.hpp"
#include "ladder/characters.hpp"
#include "ladder/clauses.hpp"
#include "ladder/numbers.hpp"
#include "ladder/places.hpp"
#include "ladder/texts.hpp"

#include <boost/algorithm/string/join.hpp>

#include <chrono>
#include <vector>

namespace ladder {
namespace {

constexpr std::size_t mostSuggestions = 3; ///< of names that are near
constexpr std::size_t mostChoices = 8;     ///< of all names, where none is near
constexpr std::size_t mostEditions = 3;    ///< that know the name
constexpr std::size_t mostAtHand = 20;     ///< editions that can be asked

using Names = std::vector<std::string>;

std::string written(const Term& term, Language language) {
    if (const auto* number = std::get_if<double>(&term); number != nullptr && asName(term).empty())
        return formatAny(*number, language);
    return abbreviate(asName(term));
}

/// Tells from which names one can choose.
template<class Kind>
std::string choiceOf(const Kind& kind, const Edition& edition, Language language) {
    Names names;
    std::size_t others = 0;
    for (const auto& subject : kind.all(edition)) {
        if (!kind.fits(subject))
            continue;
        if (names.size() < mostChoices)
            names.push_back(kind.name(subject, language));
        else
            ++others;
    }
    if (others > 0)
        names.push_back(say(language, Message::others, {std::to_string(others)}));
    return say(language, Message::choice, {enumerate(names, Conjunction::andAlso, language)});
}

Names placesIn(const Edition& edition, const NameIndex::Entries& places, Language language) {
    Names names;
    for (const auto place : places)
        names.push_back(nameWithArea(edition, place, language));
    return names;
}

/// What an explanation needs to know of areas.
struct Areas {
    static constexpr Reason nothingGiven = Reason::noArea;
    static constexpr Reason unknown = Reason::unknownArea;

    const std::vector<Area>& all(const Edition& edition) const { return edition.areas(); }
    const NameIndex& index(const Edition& edition) const { return edition.areaNames(); }
    bool fits(const Area& /*area*/) const { return true; }
    auto find(const Edition& edition, const Term& term) const { return findArea(edition, term); }
    auto same(const Edition& edition, const Area& area) const { return areaWithId(edition, area.id); }
    NameIndex::Entries called(const Edition& edition, const Term& term) const {
        return areasCalled(edition, term);
    }
    /// What the name is that of, where it is known, but not that of an area.
    std::string otherKind(const Edition& edition, const Term& term, Language language) const {
        return findItem(edition, term) ? say(language, Message::isItem) : std::string();
    }
    const NameIndex::Entries& places(const Edition& edition, const Term& term) const {
        return placesCalled(edition, term);
    }
    std::string name(const Area& area, Language language) const { return area.name.in(language); }
    /// The names that are near to what was written, with those of places.
    Names nearest(const Edition& edition, const Term& term, Language language) const {
        Names names;
        for (const auto& near : nearestAreas(edition, term, mostSuggestions))
            names.push_back(near.place ? nameWithArea(edition, *near.place, language)
                                       : name(edition.areas()[near.area], language));
        return names;
    }
    std::string choice(const Edition& edition, const Term& /*term*/, Language language) const {
        return choiceOf(*this, edition, language);
    }
};

/// What an explanation needs to know of items, or of those of one kind.
struct Items {
    static constexpr Reason nothingGiven = Reason::noItem;
    static constexpr Reason unknown = Reason::unknownItem;

    std::optional<ItemKind> kind;

    const std::vector<Item>& all(const Edition& edition) const { return edition.items(); }
    const NameIndex& index(const Edition& edition) const { return edition.itemNames(); }
    bool fits(const Item& item) const { return !kind || item.kind == *kind; }
    auto find(const Edition& edition, const Term& term) const { return findItem(edition, term, kind); }
    auto same(const Edition& edition, const Item& item) const { return findItem(edition, keyOf(item)); }
    NameIndex::Entries called(const Edition& edition, const Term& term) const {
        return itemsCalled(edition, term, kind);
    }
    std::string otherKind(const Edition& edition, const Term& term, Language language) const {
        if (findArea(edition, term))
            return say(language, Message::isArea);
        const auto& places = placesCalled(edition, term);
        return places.empty() ? std::string()
                              : say(language, Message::isPlaceIn,
                                    {enumerateFew(placesIn(edition, places, language), mostSuggestions,
                                                  Conjunction::orElse, language)});
    }
    /// A place lies in an area, and has no item.
    NameIndex::Entries places(const Edition& /*edition*/, const Term& /*term*/) const { return {}; }
    std::string name(const Item& item, Language language) const { return label(item, language); }
    /// The names that are near to what was written. None is near to a number.
    Names nearest(const Edition& edition, const Term& term, Language language) const {
        Names names;
        if (std::holds_alternative<double>(term))
            return names;
        const auto isOfKind = [&](ItemIndex item) { return fits(edition.items()[item]); };
        for (const auto item : edition.itemNames().nearest(asName(term), mostSuggestions, isOfKind))
            names.push_back(name(edition.items()[item], language));
        return names;
    }
    /// Who writes a number means a rung.
    std::string choice(const Edition& edition, const Term& term, Language language) const {
        const bool takesRungs = !kind || *kind == ItemKind::rung;
        if (!takesRungs || !std::holds_alternative<double>(term))
            return choiceOf(*this, edition, language);
        const auto [lowest, highest] = rungRange(edition);
        return say(language, Message::rungRange, {std::to_string(lowest), std::to_string(highest)});
    }
};

/// "Brugge (id brugge)".
template<class Subject>
std::string candidate(const Subject& subject, Language language) {
    return say(language, Message::candidate, {subject.name.in(language), subject.id});
}

template<class Kind>
Names candidates(const Kind& kind, const Edition& edition, const NameIndex::Entries& called,
                 Language language) {
    Names names;
    for (const auto entry : called)
        names.push_back(candidate(kind.all(edition)[entry], language));
    return names;
}

std::string ambiguous(const Term& term, const Names& names, Language language) {
    return describe(
        {Reason::ambiguousName,
         {written(term, language), enumerateFew(names, mostChoices, Conjunction::andAlso, language)}},
        language);
}

/// Other editions in which the name means one thing, and what that is called here. Empty where none has it.
template<class Kind>
std::string knownElsewhere(const Kind& kind, const Catalogue& catalogue, const Edition& edition,
                           const Term& term, Language language) {
    Names ids;
    std::string nameHere;
    const auto& editions = catalogue.editions();
    for (auto other = editions.rbegin(); other != editions.rend(); ++other) {
        const auto found =
            other->get() == &edition ? Result<std::uint32_t>(Reason::unknownName) : kind.find(**other, term);
        if (!found)
            continue;
        ids.push_back(catalogue.nameToWrite(**other));
        const auto here = kind.same(edition, kind.all(**other)[*found]);
        if (nameHere.empty() && here)
            nameHere = kind.name(kind.all(edition)[*here], language);
    }
    if (ids.empty())
        return {};
    const auto known = enumerateFew(std::move(ids), mostEditions, Conjunction::andAlso, language);
    return nameHere.empty() ? say(language, Message::knownIn, {known})
                            : say(language, Message::knownInAs, {known, nameHere});
}

/// Asks whether one of these names was meant.
std::string didYouMean(const Names& names, Language language) {
    return say(language, Message::didYouMean, {enumerate(names, Conjunction::orElse, language)});
}

/// Explains that a term names municipalities, and where they lie.
std::string explainPlaces(const Catalogue& catalogue, const Edition& edition, const Term& term,
                          const NameIndex::Entries& places, Language language) {
    auto id = catalogue.nameToWrite(edition);
    const auto area = areaAround(edition, places);
    Problem problem{area ? Reason::isPlace : Reason::severalPlaces,
                    {written(term, language), std::move(id),
                     area ? edition.areas()[*area].name.in(language)
                          : enumerateFew(placesIn(edition, places, language), mostChoices,
                                         Conjunction::andAlso, language)}};
    Names clauses{describe(problem, language)};
    addNotes(clauses, notesOnPlaces(edition, places, language), language);
    return boost::algorithm::join(clauses, "; ");
}

/// Goes on after a name that another edition knows: here it is that of municipalities.
std::string alsoPlaces(const Edition& edition, const NameIndex::Entries& places, Language language) {
    if (places.empty())
        return {};
    return say(
        language, Message::placeAlso,
        {enumerateFew(placesIn(edition, places, language), mostSuggestions, Conjunction::orElse, language)});
}

/// What helps someone whose name is known nowhere.
template<class Kind>
std::string help(const Kind& kind, const Edition& edition, const Term& term, Language language) {
    if (auto other = kind.otherKind(edition, term, language); !other.empty())
        return other;
    const auto names = kind.nearest(edition, term, language);
    return names.empty() ? kind.choice(edition, term, language) : didYouMean(names, language);
}

/// Explains why what a term can mean is not one thing.
template<class Kind>
std::string explainUnfound(const Kind& kind, const Catalogue& catalogue, const Edition& edition,
                           const Term& term, const NameIndex::Entries& called, Language language) {
    if (isBlank(term)) {
        const auto& all = kind.all(edition);
        const auto example =
            std::find_if(all.begin(), all.end(), [&](const auto& subject) { return kind.fits(subject); });
        return describe({Kind::nothingGiven, {example == all.end() ? "" : kind.name(*example, language)}},
                        language);
    }
    if (const auto names = candidates(kind, edition, called, language); !names.empty())
        return ambiguous(term, names, language);
    const auto unknown =
        describe({Kind::unknown, {written(term, language), catalogue.nameToWrite(edition)}}, language);
    const auto places = kind.places(edition, term);
    if (const auto known = knownElsewhere(kind, catalogue, edition, term, language); !known.empty())
        return unknown + known + alsoPlaces(edition, places, language);
    return places.empty() ? unknown + " " + help(kind, edition, term, language)
                          : explainPlaces(catalogue, edition, term, places, language);
}
template<class Kind>
std::string explainUnfound(const Kind& kind, const Catalogue& catalogue, const Edition& edition,
                           const Term& term, Language language) {
    return explainUnfound(kind, catalogue, edition, term, kind.called(edition, term), language);
}

/// Explains the name in each of the two editions that does not have what it means.
template<class Kind>
std::string explainUnmatched(const Kind& kind, const Catalogue& catalogue, const Edition& from,
                             const Edition& to, const Term& term, Language language) {
    if (isBlank(term))
        return explainUnfound(kind, catalogue, to, term, language);
    const auto [first, second] = calledInEither(kind.index(from), kind.index(to), term);
    if (first.size() == 1 && second.size() == 1) // two things of the same name
        return ambiguous(term,
                         {candidate(kind.all(from)[first.front()], language),
                          candidate(kind.all(to)[second.front()], language)},
                         language);
    Names problems;
    if (first.size() != 1)
        problems.push_back(explainUnfound(kind, catalogue, from, term, first, language));
    if (second.size() != 1 && &from != &to)
        problems.push_back(explainUnfound(kind, catalogue, to, term, second, language));
    return boost::algorithm::join(problems, "; ");
}

/// Whether a term names one municipality in two editions, in the same area, so that it need not be told
/// twice.
bool isSamePlace(const Edition& from, const Edition& to, const Term& term) {
    const auto& first = placesCalled(from, term);
    const auto& second = placesCalled(to, term);
    if (first.size() != 1 || second.size() != 1 || !areasCalled(from, term).empty() ||
        !areasCalled(to, term).empty())
        return false;
    const auto areaOf = [](const Edition& edition, PlaceIndex place) {
        return edition.areas()[edition.places()[place].area].id;
    };
    return areaOf(from, first.front()) == areaOf(to, second.front());
}

/// The date for which a number stands in most documents, which count days from 30 December 1899. Nothing
/// where the number can be a year. A document can count from another day, so that no year is taken from it.
std::optional<std::chrono::year_month_day> dateMeant(const Term& term) {
    constexpr double lastYear = 9999;
    constexpr double lastDay = 2958465; // 31 December 9999
    const auto* number = std::get_if<double>(&term);
    if (number == nullptr || !(*number > lastYear && *number < lastDay + 1))
        return std::nullopt;
    using namespace std::chrono;
    constexpr auto dayZero = sys_days(year(1899) / December / 30);
    return dayZero + days(static_cast<int>(*number));
}

/// The parts of a date with two digits at least: year, month, day.
Names partsOf(const std::chrono::year_month_day& date) {
    const auto digits = [](unsigned number) {
        return std::string(number < 10 ? "0" : "") + std::to_string(number);
    };
    return {std::to_string(static_cast<int>(date.year())), digits(static_cast<unsigned>(date.month())),
            digits(static_cast<unsigned>(date.day()))};
}

} // namespace

std::string explainUnfoundEdition(const Catalogue& catalogue, const Term& term, Language language) {
    if (const auto date = dateMeant(term))
        return describe({Reason::dateAsEdition,
                         {written(term, language), say(language, Message::date, partsOf(*date)),
                          std::to_string(static_cast<int>(date->year()))}},
                        language);
    Names ids;
    for (const auto& edition : catalogue.editions())
        ids.push_back(catalogue.nameToWrite(*edition));
    return describe(
        {Reason::unknownEdition,
         {written(term, language), enumerateFew(ids, mostAtHand, Conjunction::andAlso, language)}},
        language);
}

std::string explainUnfoundArea(const Catalogue& catalogue, const Edition& edition, const Term& area,
                               Language language) {
    return explainUnfound(Areas(), catalogue, edition, area, language);
}

std::string explainUnfoundItem(const Catalogue& catalogue, const Edition& edition, const Term& item,
                               std::optional<ItemKind> kind, Language language) {
    return explainUnfound(Items{kind}, catalogue, edition, item, language);
}

std::string explainUnfoundName(const Catalogue& catalogue, const Edition& edition, const Term& name,
                               Language language) {
    if (isBlank(name))
        return describe({Reason::noName, {}}, language);
    const auto [areas, items] = calledInEither(edition.areaNames(), edition.itemNames(), name);
    auto names = candidates(Areas(), edition, areas, language);
    const auto itemNames = candidates(Items(), edition, items, language);
    names.insert(names.end(), itemNames.begin(), itemNames.end());
    if (!names.empty())
        return ambiguous(name, names, language);
    const auto text =
        describe({Reason::unknownName, {written(name, language), catalogue.nameToWrite(edition)}}, language);
    const auto& places = placesCalled(edition, name);
    for (const auto& known : {knownElsewhere(Areas(), catalogue, edition, name, language),
                              knownElsewhere(Items(), catalogue, edition, name, language)}) {
        if (!known.empty())
            return text + known + alsoPlaces(edition, places, language);
    }
    if (!places.empty())
        return explainPlaces(catalogue, edition, name, places, language);
    auto near = Areas().nearest(edition, name, language);
    const auto nearItems = Items().nearest(edition, name, language);
    near.insert(near.end(), nearItems.begin(), nearItems.end());
    return near.empty() ? text : text + " " + didYouMean(near, language);
}

std::string explainUnfoundBase(const Edition& edition, const std::string& editionName, const Term& base,
                               Reason reason, Language language) {
    Names names;
    switch (reason) {
    case Reason::noBases:
        return describe({reason, {editionName}}, language);
    case Reason::ambiguousName:
        for (const auto entry : edition.baseNames().find(asName(base)))
            names.push_back(candidate(edition.bases()[entry], language));
        return ambiguous(base, names, language);
    case Reason::unknownBase:
        for (const auto& each : edition.bases())
            names.push_back(each.name.in(language));
        return describe({reason,
                         {written(base, language), editionName,
                          enumerateFew(names, mostAtHand, Conjunction::andAlso, language)}},
                        language);
    case Reason::notAboveZero:
        return describe({reason, {formatAny(std::get<double>(base), language)}}, language);
    default:
        return describe({reason, {}}, language);
    }
}

std::string explainUnfoundArea(const Catalogue& catalogue, const Edition& from, const Edition& to,
                               const Term& area, Language language) {
    return isSamePlace(from, to, area) ? explainUnfoundArea(catalogue, to, area, language)
                                       : explainUnmatched(Areas(), catalogue, from, to, area, language);
}

std::string explainUnfoundItem(const Catalogue& catalogue, const Edition& from, const Edition& to,
                               const Term& item, Language language) {
    return explainUnmatched(Items(), catalogue, from, to, item, language);
}

} // namespace ladder
