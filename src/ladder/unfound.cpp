#include "ladder/unfound.hpp"

#include "ladder/breaks.hpp"
#include "ladder/characters.hpp"
#include "ladder/numbers.hpp"
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

/// What an explanation needs to know of areas.
struct Areas {
    static constexpr Reason nothingGiven = Reason::noArea;
    static constexpr Reason unknown = Reason::unknownArea;
    static constexpr Message otherKind = Message::isItem;

    const std::vector<Area>& all(const Edition& edition) const { return edition.areas(); }
    const NameIndex& index(const Edition& edition) const { return edition.areaNames(); }
    bool fits(const Area& /*area*/) const { return true; }
    auto find(const Edition& edition, const Term& term) const { return findArea(edition, term); }
    auto same(const Edition& edition, const Area& area) const { return areaWithId(edition, area.id); }
    NameIndex::Entries called(const Edition& edition, const Term& term) const {
        return areasCalled(edition, term);
    }
    bool isOtherKind(const Edition& edition, const Term& term) const {
        return findItem(edition, term).has_value();
    }
    std::string name(const Area& area, Language language) const { return area.name.in(language); }
    std::string choice(const Edition& edition, const Term& /*term*/, Language language) const {
        return choiceOf(*this, edition, language);
    }
};

/// What an explanation needs to know of items, or of those of one kind.
struct Items {
    static constexpr Reason nothingGiven = Reason::noItem;
    static constexpr Reason unknown = Reason::unknownItem;
    static constexpr Message otherKind = Message::isArea;

    std::optional<ItemKind> kind;

    const std::vector<Item>& all(const Edition& edition) const { return edition.items(); }
    const NameIndex& index(const Edition& edition) const { return edition.itemNames(); }
    bool fits(const Item& item) const { return !kind || item.kind == *kind; }
    auto find(const Edition& edition, const Term& term) const { return findItem(edition, term, kind); }
    auto same(const Edition& edition, const Item& item) const { return findItem(edition, keyOf(item)); }
    NameIndex::Entries called(const Edition& edition, const Term& term) const {
        return itemsCalled(edition, term, kind);
    }
    bool isOtherKind(const Edition& edition, const Term& term) const {
        return findArea(edition, term).has_value();
    }
    std::string name(const Item& item, Language language) const { return label(item, language); }
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

/// The names that are near to what was written. None is near to a number.
template<class Kind>
Names nearestNames(const Kind& kind, const Edition& edition, const Term& term, Language language) {
    Names names;
    if (std::holds_alternative<double>(term))
        return names;
    const auto& all = kind.all(edition);
    const auto fits = [&](std::uint32_t entry) { return kind.fits(all[entry]); };
    for (const auto entry : kind.index(edition).nearest(asName(term), mostSuggestions, fits))
        names.push_back(kind.name(all[entry], language));
    return names;
}

/// Asks whether one of these names was meant.
std::string didYouMean(const Names& names, Language language) {
    return say(language, Message::didYouMean, {enumerate(names, Conjunction::orElse, language)});
}

/// What helps someone whose name is not known here.
template<class Kind>
std::string help(const Kind& kind, const Catalogue& catalogue, const Edition& edition, const Term& term,
                 Language language) {
    if (auto known = knownElsewhere(kind, catalogue, edition, term, language); !known.empty())
        return known;
    if (kind.isOtherKind(edition, term))
        return " " + say(language, Kind::otherKind);
    const auto names = nearestNames(kind, edition, term, language);
    return " " + (names.empty() ? kind.choice(edition, term, language) : didYouMean(names, language));
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
    const auto text =
        describe({Kind::unknown, {written(term, language), catalogue.nameToWrite(edition)}}, language);
    return text + help(kind, catalogue, edition, term, language);
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
    for (const auto& known : {knownElsewhere(Areas(), catalogue, edition, name, language),
                              knownElsewhere(Items(), catalogue, edition, name, language)}) {
        if (!known.empty())
            return text + known;
    }
    auto near = nearestNames(Areas(), edition, name, language);
    const auto nearItems = nearestNames(Items(), edition, name, language);
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
    return explainUnmatched(Areas(), catalogue, from, to, area, language);
}

std::string explainUnfoundItem(const Catalogue& catalogue, const Edition& from, const Edition& to,
                               const Term& item, Language language) {
    return explainUnmatched(Items(), catalogue, from, to, item, language);
}

} // namespace ladder
