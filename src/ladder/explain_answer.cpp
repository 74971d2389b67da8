#include "ladder/explain_answer.hpp"

#include "ladder/characters.hpp"
#include "ladder/clauses.hpp"
#include "ladder/derivation.hpp"
#include "ladder/explain.hpp"
#include "ladder/figures.hpp"
#include "ladder/info.hpp"
#include "ladder/notes.hpp"
#include "ladder/numbers.hpp"
#include "ladder/series.hpp"
#include "ladder/texts.hpp"
#include "ladder/unfound.hpp"

#include <boost/algorithm/string/join.hpp>

#include <algorithm>

namespace ladder {
namespace {

constexpr std::size_t mostRows = 6; ///< of a list that are named; more are counted

std::string asSentence(const std::string& clause) {
    return clause + ".";
}

std::string asSentence(const Clauses& clauses) {
    return boost::algorithm::join(clauses, "; ") + ".";
}

/// Explains one call.
class AnswerExplanation {
public:
    AnswerExplanation(const Catalogue& catalogue, Answer answer, std::optional<ItemKind> kind,
                      std::span<const Term> arguments, Language language)
        : catalogue_(catalogue)
        , answer_(answer)
        , kind_(kind)
        , arguments_(arguments)
        , language_(language) {}

    std::string text() const {
        switch (answer_) {
        case Answer::change:
        case Answer::growth:
            return difference();
        case Answer::ladderTotal:
        case Answer::table:
            return inEdition(1, [&](const Edition& edition) { return ladder(edition); });
        case Answer::rate:
        case Answer::index:
            return inEdition(3, [&](const Edition& edition) { return againstBase(edition); });
        case Answer::areaOfPlace:
            return inEdition(1, [&](const Edition& edition) { return place(edition); });
        case Answer::info:
            return inEdition(2, [&](const Edition& edition) { return knowledge(edition); });
        case Answer::source:
            return inEdition(0, [&](const Edition& edition) {
                return say(language_, Message::sourceLine,
                           {catalogue_.nameToWrite(edition), sourceLine(edition)});
            });
        case Answer::list:
            return listing();
        case Answer::figure:
        case Answer::weightedSum:
        case Answer::shareOfLadder:
        case Answer::shareOfParent:
        case Answer::shareOfSectors:
        case Answer::rank:
        case Answer::status:
            break;
        }
        return inEdition(2, [&](const Edition& edition) { return ofFigure(edition); });
    }

private:
    Term argument(std::size_t position) const {
        return position < arguments_.size() ? arguments_[position] : Term();
    }

    /// Explains within the edition that the argument at this position names.
    template<class Explain>
    std::string inEdition(std::size_t position, Explain explainIn) const {
        const auto edition = findEdition(catalogue_, argument(position));
        return edition ? explainIn(**edition)
                       : asSentence(explainUnfoundEdition(catalogue_, argument(position), language_));
    }

    // ---- Of one figure.

    std::string ofFigure(const Edition& edition) const {
        return withFigure(edition,
                          [&](AreaIndex area, ItemIndex item) { return ofFigure(edition, area, item); });
    }

    /// Explains the figure that the first two arguments name, or why they name none.
    template<class Explain>
    std::string withFigure(const Edition& edition, Explain explainFound) const {
        const auto area = findArea(edition, argument(0));
        const auto item = findItem(edition, argument(1), kind_);
        if (area && item)
            return explainFound(*area, *item);
        Clauses problems;
        if (!area)
            problems.push_back(explainUnfoundArea(catalogue_, edition, argument(0), language_));
        const auto other = item ? item : findItem(edition, argument(1));
        if (!item)
            problems.push_back(
                other ? wrongKind() : explainUnfoundItem(catalogue_, edition, argument(1), kind_, language_));
        auto text = asSentence(problems);
        if (area && other)
            text += "\n" + explainFigure(catalogue_, edition, *area, *other, language_);
        return text;
    }

    /// Of an item that has a figure, but is not of the kind that the function takes.
    std::string wrongKind() const {
        const auto reason = *kind_ == ItemKind::rung ? Reason::notARung : Reason::notASector;
        return describe({reason, {abbreviate(asName(argument(1)))}}, language_);
    }

    std::string ofFigure(const Edition& edition, AreaIndex area, ItemIndex item) const {
        if (answer_ == Answer::figure)
            return explainFigure(catalogue_, edition, area, item, language_);
        auto clauses = derive(edition, area, item);
        const bool isStatusTold = answer_ != Answer::weightedSum; // of which the parts have figures
        addBreaks(clauses,
                  breaksToTell(breaksAt(catalogue_, edition, area, item), catalogue_.nameToWrite(edition),
                               isStatusTold),
                  language_);
        addNotes(clauses, whatToMind(edition, area, item, language_), language_);
        return sentenceAbout(edition, area, item, clauses, language_);
    }

    Clauses derive(const Edition& edition, AreaIndex area, ItemIndex item) const {
        switch (answer_) {
        case Answer::weightedSum:
            return deriveWeightedSum(edition, area, item, language_);
        case Answer::shareOfLadder:
            return deriveShareOfLadder(edition, area, item, language_);
        case Answer::shareOfParent:
            return deriveShareOfParent(edition, area, item, language_);
        case Answer::shareOfSectors:
            return deriveShareOfSectors(edition, area, item, language_);
        case Answer::rank:
            return deriveRank(edition, area, item, language_);
        default:
            return deriveStatus(edition, area, item, language_);
        }
    }

    // ---- Of a figure and the people that it is set against.

    std::string againstBase(const Edition& edition) const {
        return withFigure(edition, [&](AreaIndex area, ItemIndex item) -> std::string {
            const auto base = answer_ == Answer::rate ? findBaseOrNumber(edition, argument(2))
                                                      : onlyNamed(findBase(edition, argument(2)));
            if (!base)
                return asSentence(explainUnfoundBase(edition, catalogue_.nameToWrite(edition), argument(2),
                                                     base.error(), language_));
            const auto* ofEdition = std::get_if<BaseIndex>(&*base);
            auto clauses = answer_ == Answer::rate ? deriveRate(edition, area, item, *base, language_)
                                                   : deriveIndex(edition, area, item, *ofEdition, language_);
            addBreaks(clauses,
                      breaksToTell(breaksAt(catalogue_, edition, area, item), catalogue_.nameToWrite(edition),
                                   true),
                      language_);
            if (const auto* own = std::get_if<double>(&*base);
                own != nullptr && catalogue_.find(asName(argument(2))) != nullptr)
                clauses.push_back(say(language_, Message::yearAsBase, {asName(argument(2))}));
            const bool isSet = ofEdition != nullptr && rate(edition, area, item, *ofEdition).has_value();
            const auto noted = isSet ? std::optional(*ofEdition) : std::nullopt;
            addNotes(clauses, whatToMind(edition, area, item, language_, noted), language_);
            return sentenceAbout(edition, area, item, clauses, language_);
        });
    }

    static Result<BaseOrNumber> onlyNamed(const Result<BaseIndex>& base) {
        return base ? Result<BaseOrNumber>(BaseOrNumber(*base)) : base.error();
    }

    // ---- Of a municipality.

    std::string place(const Edition& edition) const {
        const auto found = findAreaOfPlace(edition, argument(0));
        if (!found)
            return asSentence(explainUnfoundArea(catalogue_, edition, argument(0), language_));
        const auto id = catalogue_.nameToWrite(edition);
        const auto& name = edition.areas()[found->area].name.in(language_);
        if (found->place == nullptr)
            return say(language_, Message::ofSubject,
                       {name, id, say(language_, Message::isAreaItself, {name})});
        const auto& placeName = found->place->name.in(language_);
        Clauses clauses{say(language_, Message::liesIn, {placeName, name})};
        Clauses notes;
        for (const auto note : found->place->notes)
            notes.push_back(markedNote(edition.note(note), language_));
        addNotes(clauses, notes, language_);
        return say(language_, Message::ofSubject, {placeName, id, boost::algorithm::join(clauses, "; ")});
    }

    // ---- Of two editions.

    std::string difference() const {
        const auto from = argument(2);
        const auto to = argument(3);
        if (isBlank(from) || isBlank(to))
            return asSentence(describe({Reason::editionMissing, {}}, language_));
        return inEdition(2, [&](const Edition& before) {
            return inEdition(3, [&](const Edition& after) { return difference(before, after); });
        });
    }

    std::string difference(const Edition& before, const Edition& after) const {
        const auto areas = findArea(before, after, argument(0));
        const auto items = findItem(before, after, argument(1));
        Clauses problems;
        if (!areas)
            problems.push_back(explainUnfoundArea(catalogue_, before, after, argument(0), language_));
        if (!items)
            problems.push_back(explainUnfoundItem(catalogue_, before, after, argument(1), language_));
        if (!problems.empty())
            return asSentence(problems);
        const FigureIn from{before, catalogue_.nameToWrite(before), areas->first, items->first};
        const FigureIn to{after, catalogue_.nameToWrite(after), areas->second, items->second};
        auto clauses =
            answer_ == Answer::change ? deriveChange(from, to, language_) : deriveGrowth(from, to, language_);
        addBreaks(clauses, breaksBetween(from, to), language_);
        addNotes(clauses, notesOnBoth(from, to), language_);
        return say(language_, Message::ofTwoEditions,
                   {after.areas()[to.area].name.in(language_), label(after.items()[to.item], language_),
                    from.editionName, to.editionName, boost::algorithm::join(clauses, "; ")});
    }

    /// What breaks the series after the earlier of the two, up to the later one.
    std::vector<Break> breaksBetween(const FigureIn& from, const FigureIn& to) const {
        const auto age = [](const Edition& edition) { return std::pair(edition.year(), edition.revision()); };
        const bool isForward = age(from.edition) <= age(to.edition);
        const auto& first = isForward ? from : to;
        const auto& last = isForward ? to : from;
        if (&first.edition == &last.edition)
            return {};
        if (first.edition.year() == last.edition.year())
            return breaksOfRevision(catalogue_, first.edition, last.edition, last.area, last.item);
        std::vector<Break> breaks;
        const auto* before = &first.edition;
        for (const auto* edition : editionsUntil(catalogue_, last.edition)) {
            if (edition->year() <= first.edition.year())
                continue;
            const auto area = areaWithId(*edition, last.edition.areas()[last.area].id);
            const auto item = findItem(*edition, keyOf(last.edition.items()[last.item]));
            if (area && item) {
                auto more = breaksToTell(ladder::breaksBetween(catalogue_, before, *edition, *area, *item),
                                         catalogue_.nameToWrite(*edition), edition == &last.edition);
                breaks.insert(breaks.end(), std::make_move_iterator(more.begin()),
                              std::make_move_iterator(more.end()));
            }
            before = edition;
        }
        return breaks;
    }

    Clauses notesOnBoth(const FigureIn& from, const FigureIn& to) const {
        auto notes = whatToMind(to.edition, to.area, to.item, language_);
        for (auto& note : whatToMind(from.edition, from.area, from.item, language_)) {
            if (std::find(notes.begin(), notes.end(), note) == notes.end())
                notes.push_back(std::move(note));
        }
        return notes;
    }

    // ---- Of a whole ladder, with the notes on it.

    std::string ladder(const Edition& edition) const {
        if (answer_ == Answer::table && isBlank(argument(0)))
            return sizeOf(edition, {});
        const auto area = findArea(edition, argument(0));
        if (!area)
            return asSentence(explainUnfoundArea(catalogue_, edition, argument(0), language_));
        Clauses lines{answer_ == Answer::table ? sizeOf(edition, *area) : totalOf(edition, *area)};
        for (const auto& notes :
             {remarksOnName(edition, *area, language_), notesOnArea(edition, *area, language_)})
            lines.insert(lines.end(), notes.begin(), notes.end());
        return boost::algorithm::join(lines, "\n• ");
    }

    std::string totalOf(const Edition& edition, AreaIndex area) const {
        return say(language_, Message::ofSubject,
                   {edition.areas()[area].name.in(language_), catalogue_.nameToWrite(edition),
                    boost::algorithm::join(deriveLadderTotal(edition, area, language_), "; ")});
    }

    /// Of the table of an area, or of all areas.
    std::string sizeOf(const Edition& edition, std::optional<AreaIndex> area) const {
        const auto rows = std::to_string(edition.items().size() + 1);
        const auto id = catalogue_.nameToWrite(edition);
        if (!area)
            return say(
                language_, Message::tableOf,
                {say(language_, Message::allAreas), id, rows, std::to_string(edition.areas().size() + 1)});
        const auto& name = edition.areas()[*area].name.in(language_);
        const auto parent = edition.areas()[*area].parent;
        return parent ? say(language_, Message::tableBeside,
                            {name, edition.areas()[*parent].name.in(language_), id, rows, "4"})
                      : say(language_, Message::tableOf, {name, id, rows, "2"});
    }

    // ---- Of what is known besides figures.

    std::string knowledge(const Edition& edition) const {
        const auto value = info(catalogue_, argument(0), argument(1), argument(2));
        const auto subject = subjectCalled(catalogue_, edition, argument(0));
        const auto field = abbreviate(asName(argument(1)));
        if (!value && value.error() == Reason::unknownField)
            return asSentence(describe({Reason::unknownField, {field}}, language_));
        if (!subject)
            return asSentence(explainUnfoundName(catalogue_, edition, argument(0), language_));
        Clauses clauses{say(language_, Message::fieldIs,
                            {field, value ? textOf(*value) : describe({value.error(), {}}, language_)})};
        Clauses notes;
        for (const auto note : notesOf(*subject))
            notes.push_back(markedNote(subject->edition->note(note), language_));
        const bool showsNotes = value && textOf(*value) == boost::algorithm::join(notes, "; ");
        auto toMind = remarksOn(*subject);
        if (!showsNotes)
            toMind.insert(toMind.end(), notes.begin(), notes.end());
        addNotes(clauses, toMind, language_);
        return say(language_, Message::ofSubject,
                   {nameOf(*subject), catalogue_.nameToWrite(*subject->edition),
                    boost::algorithm::join(clauses, "; ")});
    }

    std::string nameOf(const Subject& subject) const {
        if (subject.area != nullptr)
            return subject.area->name.in(language_);
        if (subject.place != nullptr)
            return subject.place->name.in(language_);
        if (subject.base != nullptr)
            return subject.base->name.in(language_);
        return subject.item != nullptr ? label(*subject.item, language_) : subject.edition->title();
    }
    Clauses remarksOn(const Subject& subject) const {
        if (subject.area == nullptr)
            return {};
        const auto area = static_cast<AreaIndex>(subject.area - subject.edition->areas().data());
        return remarksOnName(*subject.edition, area, language_);
    }
    static const std::vector<NoteIndex>& notesOf(const Subject& subject) {
        if (subject.area != nullptr)
            return subject.area->notes;
        if (subject.place != nullptr)
            return subject.place->notes;
        if (subject.base != nullptr)
            return subject.base->notes;
        return subject.item != nullptr ? subject.item->notes : subject.edition->notesOnEdition();
    }

    std::string textOf(const std::variant<double, std::string>& value) const {
        const auto* number = std::get_if<double>(&value);
        return number != nullptr ? formatAny(*number, language_) : std::get<std::string>(value);
    }

    std::string listing() const {
        const auto rows = list(catalogue_, argument(0), argument(1), argument(2));
        const auto what = abbreviate(asName(argument(0)));
        if (!rows && rows.error() == Reason::unknownField)
            return asSentence(describe({Reason::unknownField, {what}}, language_));
        if (isListOfEditions(argument(0)))
            return say(language_, Message::listEditions, {rowsOf(*rows)});
        return inEdition(2, [&](const Edition& edition) {
            const auto id = catalogue_.nameToWrite(edition);
            if (!rows && rows.error() != Reason::noPart)
                return asSentence(unlisted(edition, rows.error()));
            const auto content = rows ? rowsOf(*rows) : say(language_, Message::listEmpty);
            return isBlank(argument(1)) ? say(language_, Message::listOf, {what, id, content})
                                        : say(language_, Message::listWithin,
                                              {what, id, abbreviate(asName(argument(1))), content});
        });
    }

    /// Why what a list is narrowed to is not found.
    std::string unlisted(const Edition& edition, Reason reason) const {
        if (reason == Reason::noName)
            return explainUnfoundArea(catalogue_, edition, {}, language_);
        if (reason == Reason::unknownName && isPlaceInListed(edition))
            return explainUnfoundArea(catalogue_, edition, argument(1), language_);
        if (reason == Reason::unknownName && subjectCalled(catalogue_, edition, argument(1)))
            return say(language_, Message::cannotNarrow, {abbreviate(asName(argument(1)))});
        return explainUnfoundName(catalogue_, edition, argument(1), language_);
    }

    /// Whether a municipality was named where the area in which it lies would narrow the list.
    bool isPlaceInListed(const Edition& edition) const {
        const auto area = findAreaOfPlace(edition, argument(1));
        return area &&
               list(catalogue_, argument(0), std::string_view(edition.areas()[area->area].id), argument(2));
    }

    /// "6 rijen: a, b, …".
    std::string rowsOf(const Rows& rows) const {
        Clauses texts;
        for (const auto& row : rows)
            texts.push_back(abbreviate(std::get<std::string>(*row.front())));
        const auto count = texts.size();
        return say(language_, Message::fieldIs,
                   {sayCount(language_, rowCount, count),
                    enumerateFew(std::move(texts), mostRows, Conjunction::andAlso, language_)});
    }

    const Catalogue& catalogue_;
    Answer answer_;
    std::optional<ItemKind> kind_;
    std::span<const Term> arguments_;
    Language language_;
};

} // namespace

std::string explainAnswer(const Catalogue& catalogue, Answer answer, std::optional<ItemKind> kind,
                          std::span<const Term> arguments, Language language) {
    return asAnswer(AnswerExplanation(catalogue, answer, kind, arguments, language).text());
}

} // namespace ladder
