#include "ladder/explain.hpp"

#include "ladder/characters.hpp"
#include "ladder/clauses.hpp"
#include "ladder/figures.hpp"
#include "ladder/numbers.hpp"
#include "ladder/series.hpp"
#include "ladder/texts.hpp"
#include "ladder/unfound.hpp"

#include <boost/algorithm/string/join.hpp>

#include <vector>

namespace ladder {
namespace {

/// The clauses of the sentence about one figure.
class Explanation {
public:
    Explanation(const Catalogue& catalogue, const Edition& edition, AreaIndex area, ItemIndex item,
                Language language)
        : catalogue_(catalogue)
        , edition_(edition)
        , area_(area)
        , item_(item)
        , language_(language) {}

    std::string sentence() {
        clauses_.push_back(figure());
        const bool hasRate = addRate();
        if (item().kind == ItemKind::rung)
            addSum();
        if (item().kind == ItemKind::sector)
            addShareOfSectors();
        if (!item().domains.empty())
            clauses_.push_back(say(language_, Message::domains, {domainNames(edition_, item(), language_)}));
        addBreaks(clauses_,
                  breaksToTell(breaksAt(catalogue_, edition_, area_, item_), catalogue_.nameToWrite(edition_),
                               true),
                  language_);
        const auto base = hasRate ? std::optional(firstBase) : std::nullopt;
        addNotes(clauses_, whatToMind(edition_, area_, item_, language_, base), language_);
        return sentenceAbout(edition_, area_, item_, clauses_, language_);
    }

private:
    const Item& item() const { return edition_.items()[item_]; }

    std::string figure() const {
        auto text = figureClause(edition_, area_, item_, language_);
        const auto parent = edition_.areas()[area_].parent;
        if (parent && edition_.value(area_, item_))
            text += ", " + share(*parent);
        return text;
    }

    std::string share(AreaIndex parent) const {
        if (const auto share = ladder::shareOfParent(edition_, area_, item_))
            return say(language_, Message::shareOfParent,
                       {formatShare(*share, language_), edition_.areas()[parent].name.in(language_)});
        return noShareClause(edition_, parent, item_, language_);
    }

    /// Adds the rate and the index, where there are people to set the figure against.
    bool addRate() {
        if (edition_.bases().empty())
            return false;
        const auto rate = ladder::rate(edition_, area_, item_, firstBase);
        if (!rate)
            return false;
        const auto& base = edition_.bases()[firstBase];
        auto text = say(language_, Message::perThousand,
                        {formatNumber(*rate, language_), base.unit.in(language_), dayOf(base, language_)});
        const auto parent = edition_.areas()[area_].parent;
        const auto index = ladder::index(edition_, area_, item_, firstBase);
        if (parent && index)
            text +=
                ", " + say(language_, Message::indexOf,
                           {formatNumber(*index, language_), edition_.areas()[*parent].name.in(language_)});
        clauses_.push_back(std::move(text));
        return true;
    }

    void addSum() {
        const auto missing = instrumentsWithoutFigure(edition_, area_, item_);
        const auto lacking = [&](Message message) {
            return lackingItems(edition_, area_, missing, message, language_);
        };
        const auto sum = weightedSum(edition_, area_, item_);
        if (sum && missing.empty())
            clauses_.push_back(say(language_, Message::sumOfInstruments, {formatNumber(*sum, language_)}));
        else if (sum)
            clauses_.push_back(say(language_, Message::sumWithout,
                                   {formatNumber(*sum, language_), lacking(Message::lacking)}));
        else if (!missing.empty())
            clauses_.push_back(say(language_, Message::noSum, {lacking(Message::lackingAll)}));
    }

    void addShareOfSectors() {
        if (const auto share = shareOfSectors(edition_, area_, item_))
            clauses_.push_back(say(language_, Message::shareOfSectors,
                                   {formatShare(*share, language_), std::to_string(item().rung)}));
    }

    const Catalogue& catalogue_;
    const Edition& edition_;
    AreaIndex area_;
    ItemIndex item_;
    Language language_;
    std::vector<std::string> clauses_;
};

} // namespace

std::string explain(const Catalogue& catalogue, const Term& area, const Term& item, const Term& edition,
                    Language language) {
    const auto inEdition = findEdition(catalogue, edition);
    if (!inEdition)
        return explainUnfoundEdition(catalogue, edition, language) + ".";
    const auto& found = **inEdition;
    const auto areaIndex = findArea(found, area);
    const auto itemIndex = findItem(found, item);
    if (areaIndex && itemIndex)
        return explainFigure(catalogue, found, *areaIndex, *itemIndex, language);
    std::vector<std::string> problems;
    if (!areaIndex)
        problems.push_back(explainUnfoundArea(catalogue, found, area, language));
    if (!itemIndex)
        problems.push_back(explainUnfoundItem(catalogue, found, item, {}, language));
    return asAnswer(boost::algorithm::join(problems, "; ") + ".");
}

std::string explainFigure(const Catalogue& catalogue, const Edition& edition, AreaIndex area, ItemIndex item,
                          Language language) {
    return asAnswer(Explanation(catalogue, edition, area, item, language).sentence());
}

} // namespace ladder
