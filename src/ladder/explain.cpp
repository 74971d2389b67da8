#include "ladder/explain.hpp"

#include "ladder/figures.hpp"
#include "ladder/notes.hpp"
#include "ladder/numbers.hpp"
#include "ladder/series.hpp"
#include "ladder/texts.hpp"

#include <boost/algorithm/string/join.hpp>

#include <algorithm>
#include <vector>

namespace ladder {
namespace {

constexpr std::size_t mostSuggestions = 3;

// ---- Why a name means nothing, or more than one thing.

std::string written(const Term& term, Language language) {
    if (const auto* number = std::get_if<double>(&term); number != nullptr && asName(term).empty())
        return formatAny(*number, language);
    return abbreviate(asName(term));
}

/// All that a name can mean: "Brugge (id brugge) en Brugge (id brugge-stad)".
template<class Subject>
std::string candidates(const NameIndex::Entries& entries, const std::vector<Subject>& subjects,
                       Language language) {
    std::vector<std::string> names;
    for (const auto entry : entries)
        names.push_back(
            say(language, Message::candidate, {subjects[entry].name.in(language), subjects[entry].id}));
    return enumerate(names, Conjunction::andAlso, language);
}

/// Asks whether one of the nearest names was meant, or tells the formula that lists all names.
template<class Name>
std::string suggestion(const NameIndex& index, const Term& term, const std::string& listFormula,
                       Language language, Name nameOf) {
    std::vector<std::string> names;
    for (const auto entry : index.nearest(asName(term), mostSuggestions))
        names.push_back(nameOf(entry));
    return names.empty()
               ? say(language, Message::allNames, {listFormula})
               : say(language, Message::didYouMean, {enumerate(names, Conjunction::orElse, language)});
}

std::string explainUnfoundArea(const Edition& edition, const Term& term, Reason reason, Language language) {
    const auto name = [&](AreaIndex area) { return edition.areas()[area].name.in(language); };
    if (reason == Reason::noName)
        return describe({Reason::noArea, {name(0)}}, language);
    const auto text = written(term, language);
    if (reason == Reason::ambiguousName)
        return describe({reason, {text, candidates(areasCalled(edition, term), edition.areas(), language)}},
                        language);
    return describe({Reason::unknownArea, {text, edition.id()}}, language) + " " +
           suggestion(edition.areaNames(), term, "LADDER_LIST(\"areas\")", language, name);
}

std::string explainItem(const Edition& edition, const Term& term, Reason reason, Language language) {
    const auto name = [&](ItemIndex item) { return label(edition.items()[item], language); };
    if (reason == Reason::noName)
        return describe({Reason::noItem, {name(0)}}, language);
    const auto text = written(term, language);
    if (reason == Reason::ambiguousName)
        return describe({reason, {text, candidates(itemsCalled(edition, term), edition.items(), language)}},
                        language);
    const auto unknown = describe({Reason::unknownItem, {text, edition.id()}}, language) + " ";
    if (std::holds_alternative<double>(term)) {
        const auto [lowest, highest] = rungRange(edition);
        return unknown + say(language, Message::rungRange, {std::to_string(lowest), std::to_string(highest)});
    }
    return unknown + suggestion(edition.itemNames(), term, "LADDER_LIST(\"instruments\")", language, name);
}

std::string explainEdition(const Catalogue& catalogue, const Term& term, Language language) {
    std::vector<std::string> ids;
    for (const auto& edition : catalogue.editions())
        ids.push_back(edition->id());
    return describe(
        {Reason::unknownEdition, {written(term, language), enumerate(ids, Conjunction::andAlso, language)}},
        language);
}

// ---- What a figure is.

/// The clauses of the sentence about one figure.
class Explanation {
public:
    Explanation(const Catalogue& catalogue, const Edition& edition, AreaIndex area, ItemIndex item,
                Language language)
        : catalogue_(catalogue)
        , edition_(edition)
        , area_(area)
        , item_(item)
        , observation_(edition.observation(area, item))
        , language_(language) {}

    std::string sentence() {
        clauses_.push_back(figure());
        if (item().kind == ItemKind::rung)
            addSum();
        if (item().kind == ItemKind::sector)
            addShareOfSectors();
        addDomains();
        addBreaks();
        addNotes();
        return say(language_, Message::subject,
                   {edition_.areas()[area_].name.in(language_), label(item(), language_), edition_.id(),
                    boost::algorithm::join(clauses_, "; ")});
    }

private:
    const Item& item() const { return edition_.items()[item_]; }

    std::string figure() const {
        if (!observation_.value)
            return noFigure();
        const auto number = formatNumber(static_cast<double>(*observation_.value), language_);
        const auto& unit = edition_.items()[edition_.rung(item().rung)].unit.in(language_);
        auto text = observation_.status == status::normal
                        ? say(language_, Message::figure, {number, unit})
                        : say(language_, Message::figureWithStatus,
                              {number, unit, statusMeaning(observation_.status, language_)});
        if (const auto parent = edition_.areas()[area_].parent)
            text += ", " + share(*parent);
        return text;
    }

    std::string noFigure() const {
        if (observation_.status == status::missing)
            return describe({Reason::notAvailable, {}}, language_);
        if (observation_.status == status::notCollected)
            return describe({Reason::notCollected, {}}, language_);
        return say(language_, Message::noFigure, {statusMeaning(observation_.status, language_)});
    }

    std::string share(AreaIndex parent) const {
        const auto& name = edition_.areas()[parent].name.in(language_);
        const auto share = ladder::shareOfParent(edition_, area_, item_);
        if (share)
            return say(language_, Message::shareOfParent, {formatShare(*share, language_), name});
        return say(language_,
                   share.error() == Reason::noBase ? Message::parentIsZero : Message::parentWithoutFigure,
                   {name});
    }

    void addSum() {
        std::vector<std::string> missing;
        for (const auto part : instrumentsWithoutFigure(edition_, area_, item_))
            missing.push_back(edition_.items()[part].name.in(language_));
        const auto names = enumerate(missing, Conjunction::andAlso, language_);
        const auto sum = weightedSum(edition_, area_, item_);
        if (sum && missing.empty())
            clauses_.push_back(say(language_, Message::sumOfInstruments, {formatNumber(*sum, language_)}));
        else if (sum)
            clauses_.push_back(say(language_, Message::sumWithout, {formatNumber(*sum, language_), names}));
        else if (!missing.empty())
            clauses_.push_back(say(language_, Message::noSum, {names}));
    }

    void addShareOfSectors() {
        if (const auto share = shareOfSectors(edition_, area_, item_))
            clauses_.push_back(say(language_, Message::shareOfSectors,
                                   {formatShare(*share, language_), std::to_string(item().rung)}));
    }

    void addDomains() {
        if (!item().domains.empty())
            clauses_.push_back(say(language_, Message::domains, {domainNames(edition_, item(), language_)}));
    }

    /// Leaves out the break that a status marks, because the status was told with the figure.
    void addBreaks() {
        std::vector<std::string> breaks;
        for (const auto& found : breaksAt(catalogue_, edition_, area_, item_)) {
            if (found.kind != BreakKind::flagged)
                breaks.push_back(found.text.in(language_));
        }
        if (!breaks.empty())
            clauses_.push_back(say(language_, Message::breaks, {boost::algorithm::join(breaks, "; ")}));
    }

    void addNotes() {
        std::vector<NoteIndex> indices = observation_.notes;
        indices.insert(indices.end(), item().notes.begin(), item().notes.end());
        const auto& ofArea = edition_.areas()[area_].notes;
        indices.insert(indices.end(), ofArea.begin(), ofArea.end());
        std::vector<std::string> notes;
        for (auto index = indices.begin(); index != indices.end(); ++index) {
            if (std::find(indices.begin(), index, *index) == index)
                notes.push_back(markedNote(edition_.note(*index), language_));
        }
        if (!notes.empty())
            clauses_.push_back(say(language_, Message::mind, {boost::algorithm::join(notes, "; ")}));
    }

    const Catalogue& catalogue_;
    const Edition& edition_;
    AreaIndex area_;
    ItemIndex item_;
    const Observation& observation_;
    Language language_;
    std::vector<std::string> clauses_;
};

} // namespace

std::string explain(const Catalogue& catalogue, const Term& area, const Term& item, const Term& edition,
                    Language language) {
    const auto inEdition = findEdition(catalogue, edition);
    if (!inEdition)
        return explainEdition(catalogue, edition, language) + ".";
    const auto& found = **inEdition;
    const auto areaIndex = findArea(found, area);
    const auto itemIndex = findItem(found, item);
    if (areaIndex && itemIndex)
        return Explanation(catalogue, found, *areaIndex, *itemIndex, language).sentence();
    std::vector<std::string> problems;
    if (!areaIndex)
        problems.push_back(explainUnfoundArea(found, area, areaIndex.error(), language));
    if (!itemIndex)
        problems.push_back(explainItem(found, item, itemIndex.error(), language));
    return boost::algorithm::join(problems, "; ") + ".";
}

std::string explainArea(const Edition& edition, const Term& area, Language language) {
    const auto found = findArea(edition, area);
    return found ? edition.areas()[*found].name.in(language)
                 : explainUnfoundArea(edition, area, found.error(), language) + ".";
}

} // namespace ladder
