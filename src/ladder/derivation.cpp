#include "ladder/derivation.hpp"

#include "ladder/clauses.hpp"
#include "ladder/figures.hpp"
#include "ladder/notes.hpp"
#include "ladder/numbers.hpp"
#include "ladder/texts.hpp"

#include <boost/algorithm/string/join.hpp>

#include <algorithm>

namespace ladder {
namespace {

constexpr std::size_t mostAreas = 4; ///< that a clause names; more are counted

std::string numberOf(const Edition& edition, AreaIndex area, ItemIndex item, Language language) {
    return formatAny(static_cast<double>(*edition.value(area, item)), language);
}

bool isNormal(const Edition& edition, AreaIndex area, ItemIndex item) {
    return edition.observation(area, item).status == status::normal;
}

/// "6.606 (LDE)", and "6.606 (LDE; voorlopig)" where the status of the figure is not a normal one.
std::string withStatus(const Edition& edition, AreaIndex area, ItemIndex item, const std::string& text,
                       const std::string& bracketed, Language language) {
    if (isNormal(edition, area, item))
        return say(language, Message::figure, {text, bracketed});
    const auto& code = edition.observation(area, item).status;
    return say(language, Message::figureWithStatus, {text, bracketed, statusMeaning(code, language)});
}

/// "42.749", and "42.749 (geraamd)" where the status of the figure is not a normal one.
std::string numberWithStatus(const Edition& edition, AreaIndex area, ItemIndex item, Language language) {
    const auto number = numberOf(edition, area, item, language);
    return isNormal(edition, area, item)
               ? number
               : say(language, Message::figure,
                     {number, statusMeaning(edition.observation(area, item).status, language)});
}

std::string shortName(const Item& item, Language language) {
    return item.shortName.empty() ? nameInText(item, language) : item.shortName;
}

/// "6.606 (LDE) + 0,4 × 216 (SINE)", of the items that have a figure, with each status that is not a normal
/// one. Zeros of normal status are left out where they are not all that there is.
std::string additionOf(const Edition& edition, AreaIndex area, const std::vector<ItemIndex>& items,
                       Language language) {
    Clauses terms;
    Clauses zeros;
    for (const auto index : items) {
        const auto value = edition.value(area, index);
        if (!value)
            continue;
        const auto& item = edition.items()[index];
        const auto number = numberOf(edition, area, index, language);
        const auto counted =
            item.weight == 1 ? number
                             : say(language, Message::weighted, {formatAny(item.weight, language), number});
        auto& fitting = *value == 0 && isNormal(edition, area, index) ? zeros : terms;
        fitting.push_back(withStatus(edition, area, index, counted, shortName(item, language), language));
    }
    return boost::algorithm::join(terms.empty() ? zeros : terms, " + ");
}

/// The items without a figure, those out of scope or the others.
std::vector<ItemIndex> without(const Edition& edition, AreaIndex area, std::vector<ItemIndex> items,
                               bool outOfScope) {
    std::erase_if(items, [&](ItemIndex item) {
        return edition.value(area, item) || edition.observation(area, item).isOutOfScope() != outOfScope;
    });
    return items;
}

/// The sum of items that must all be there, such as the whole ladder, which `whole` names.
void addCompleteSum(Clauses& clauses, const Edition& edition, AreaIndex area,
                    const std::vector<ItemIndex>& items, const std::string& whole, const Result<double>& sum,
                    Language language) {
    const auto missing = without(edition, area, items, false);
    if (!missing.empty())
        clauses.push_back(say(language, Message::noWhole,
                              {whole, lackingItems(edition, area, missing, Message::lackingAll, language)}));
    else if (!sum)
        clauses.push_back(describe({sum.error(), {}}, language));
    else
        clauses.push_back(
            say(language, Message::equals,
                {whole, additionOf(edition, area, items, language), formatAny(*sum, language)}));
    if (const auto uncounted = without(edition, area, items, true); !uncounted.empty() && missing.empty())
        clauses.push_back(say(language, Message::notCounted,
                              {lackingItems(edition, area, uncounted, Message::lacking, language)}));
}

/// Adds the status of a figure that stands among other numbers, where it is not a normal one.
void addStatus(Clauses& clauses, const Edition& edition, AreaIndex area, ItemIndex item, Language language) {
    const auto& observation = edition.observation(area, item);
    if (observation.value && observation.status != status::normal)
        clauses.push_back(say(language, Message::figureIs, {statusMeaning(observation.status, language)}));
}

/// `wholeText` is the whole as it is shown.
std::string quotient(const std::string& what, double part, double whole, const std::string& wholeText,
                     Language language) {
    return say(language, Message::quotient,
               {what, formatAny(part, language), wholeText, formatShare(part / whole, language)});
}

/// The share of a figure that is there in a whole that must be there and is not zero.
void addShare(Clauses& clauses, const std::string& what, double part, const Result<double>& whole,
              Language language) {
    if (whole && *whole != 0)
        clauses.push_back(quotient(what, part, *whole, formatAny(*whole, language), language));
    else
        clauses.push_back(say(language, whole ? Message::noShareOfZero : Message::noShare, {what}));
}

/// Why a figure that is there cannot be set against a base.
std::string whyNoRate(const Edition& edition, AreaIndex area, const BaseIndex* base, Reason reason,
                      Language language) {
    if (reason != Reason::baseMissing)
        return describe({reason, {}}, language);
    return describe(
        {reason, {edition.bases()[*base].name.in(language), edition.areas()[area].name.in(language)}},
        language);
}

} // namespace

Clauses deriveWeightedSum(const Edition& edition, AreaIndex area, ItemIndex rung, Language language) {
    const auto& parts = edition.partsOf(edition.items()[rung].rung, ItemKind::instrument);
    const auto missing = instrumentsWithoutFigure(edition, area, rung);
    const auto lacking = [&](Message message) {
        return lackingItems(edition, area, missing, message, language);
    };
    const auto sum = weightedSum(edition, area, rung);
    if (!sum)
        return {missing.empty() ? describe({sum.error(), {}}, language)
                                : say(language, Message::noSum, {lacking(Message::lackingAll)})};
    Clauses clauses{say(language, Message::equals,
                        {say(language, Message::weightedSum), additionOf(edition, area, parts, language),
                         formatAny(*sum, language)})};
    if (!missing.empty())
        clauses.push_back(say(language, Message::without, {lacking(Message::lacking)}));
    return clauses;
}

Clauses deriveLadderTotal(const Edition& edition, AreaIndex area, Language language) {
    Clauses clauses;
    addCompleteSum(clauses, edition, area, rungsOf(edition), say(language, Message::wholeLadder),
                   ladderTotal(edition, area), language);
    return clauses;
}

Clauses deriveShareOfLadder(const Edition& edition, AreaIndex area, ItemIndex rung, Language language) {
    const auto own = edition.value(area, rung);
    if (!own)
        return {figureClause(edition, area, rung, language)};
    Clauses clauses;
    addShare(clauses, say(language, Message::shareOfWhole), static_cast<double>(*own),
             ladderTotal(edition, area), language);
    addStatus(clauses, edition, area, rung, language);
    const auto total = deriveLadderTotal(edition, area, language);
    clauses.insert(clauses.end(), total.begin(), total.end());
    return clauses;
}

Clauses deriveShareOfParent(const Edition& edition, AreaIndex area, ItemIndex item, Language language) {
    const auto own = edition.value(area, item);
    if (!own)
        return {figureClause(edition, area, item, language)};
    Clauses clauses;
    const auto parent = edition.areas()[area].parent;
    if (!parent) {
        const auto& name = edition.areas()[area].name.in(language);
        clauses.push_back(say(language, Message::isWhole, {formatShare(1, language), name}));
        clauses.push_back(figureClause(edition, area, item, language));
        return clauses;
    }
    const auto& name = edition.areas()[*parent].name.in(language);
    const auto whole = edition.value(*parent, item);
    if (whole && *whole != 0)
        clauses.push_back(quotient(say(language, Message::shareOfArea, {name}), static_cast<double>(*own),
                                   static_cast<double>(*whole),
                                   numberWithStatus(edition, *parent, item, language), language));
    else
        clauses.push_back(noShareClause(edition, *parent, item, language));
    addStatus(clauses, edition, area, item, language);
    return clauses;
}

Clauses deriveShareOfSectors(const Edition& edition, AreaIndex area, ItemIndex sector, Language language) {
    const auto own = edition.value(area, sector);
    if (!own)
        return {figureClause(edition, area, sector, language)};
    const auto rung = edition.items()[sector].rung;
    const auto& sectors = edition.partsOf(rung, ItemKind::sector);
    const auto number = std::to_string(rung);
    const auto sum = sectorTotal(edition, area, rung);
    Clauses clauses;
    addShare(clauses, say(language, Message::shareOfAllSectors, {number}), static_cast<double>(*own), sum,
             language);
    addStatus(clauses, edition, area, sector, language);
    addCompleteSum(clauses, edition, area, sectors, say(language, Message::sectorsOfRung, {number}), sum,
                   language);
    return clauses;
}

Clauses deriveRank(const Edition& edition, AreaIndex area, ItemIndex item, Language language) {
    const auto place = rank(edition, area, item);
    if (!place)
        return {figureClause(edition, area, item, language)};
    const auto value = [&](AreaIndex other) { return edition.value(other, item); };
    const auto parent = edition.areas()[area].parent;
    std::vector<AreaIndex> higher;
    Clauses equal;
    Clauses lacking;
    std::size_t ranked = 0;
    for (const auto other : areasIn(edition, parent)) {
        const auto& name = edition.areas()[other].name.in(language);
        ranked += value(other) ? 1 : 0;
        if (!value(other))
            lacking.push_back(name);
        else if (*value(other) > *value(area))
            higher.push_back(other);
        else if (*value(other) == *value(area) && other != area)
            equal.push_back(name);
    }
    std::stable_sort(higher.begin(), higher.end(),
                     [&](AreaIndex a, AreaIndex b) { return *value(a) > *value(b); });
    Clauses names;
    for (const auto other : higher)
        names.push_back(withStatus(edition, other, item, edition.areas()[other].name.in(language),
                                   numberOf(edition, other, item, language), language));

    const auto few = [&](const Clauses& all) {
        return enumerateFew(all, mostAreas, Conjunction::andAlso, language);
    };
    const auto number = formatAny(*place, language);
    const auto figure = figureClause(edition, area, item, language);
    Clauses clauses{
        parent ? say(language, Message::rankIn,
                     {number, std::to_string(ranked), edition.areas()[*parent].name.in(language), figure})
               : say(language, Message::rank, {number, std::to_string(ranked), figure})};
    clauses.push_back(names.empty() ? say(language, Message::highest)
                                    : say(language, Message::higher, {few(names)}));
    if (!equal.empty())
        clauses.push_back(say(language, Message::asHigh, {few(equal)}));
    if (!lacking.empty())
        clauses.push_back(say(language, Message::unranked, {few(lacking)}));
    return clauses;
}

Clauses deriveRate(const Edition& edition, AreaIndex area, ItemIndex item, const BaseOrNumber& base,
                   Language language) {
    const auto* index = std::get_if<BaseIndex>(&base);
    const auto result = index != nullptr ? rate(edition, area, item, *index)
                                         : rate(edition, area, item, std::get<double>(base));
    if (!edition.value(area, item))
        return {figureClause(edition, area, item, language)};
    if (!result)
        return {whyNoRate(edition, area, index, result.error(), language)};
    const auto figure = numberOf(edition, area, item, language);
    const auto number = formatNumber(*result, language);
    Clauses clauses;
    if (index == nullptr) {
        const auto people = formatAny(std::get<double>(base), language);
        clauses.push_back(say(language, Message::rateOfOwn, {figure, people, number}));
    } else {
        const auto& used = edition.bases()[*index];
        const auto people = formatAny(static_cast<double>(*edition.baseValue(area, *index)), language);
        clauses.push_back(say(language, Message::rate, {figure, people, used.unit.in(language), number}));
        clauses.push_back(say(language, Message::baseFrom, {used.source, dayOf(used, language)}));
    }
    addStatus(clauses, edition, area, item, language);
    return clauses;
}

Clauses deriveIndex(const Edition& edition, AreaIndex area, ItemIndex item, BaseIndex base,
                    Language language) {
    auto clauses = deriveRate(edition, area, item, base, language);
    const auto own = rate(edition, area, item, base);
    if (!own)
        return clauses;
    const auto parent = edition.areas()[area].parent;
    const auto& name = edition.areas()[parent.value_or(area)].name.in(language);
    const auto whole = parent ? rate(edition, *parent, item, base) : own;
    const auto result = index(edition, area, item, base);
    std::string clause;
    if (!parent)
        clause = say(language, Message::isIndexWhole, {name});
    else if (whole && *whole == 0)
        clause = say(language, Message::noIndex, {name, say(language, Message::rateIsZero)});
    else if (result)
        clause = say(language, Message::index,
                     {formatNumber(*own, language), formatNumber(*whole, language), name,
                      formatNumber(*result, language)});
    else
        clause = say(language, Message::noIndex,
                     {name, edition.value(*parent, item)
                                ? whyNoRate(edition, *parent, &base, result.error(), language)
                                : figureClause(edition, *parent, item, language)});
    clauses.insert(clauses.begin(), std::move(clause));
    return clauses;
}

Clauses deriveStatus(const Edition& edition, AreaIndex area, ItemIndex item, Language language) {
    const auto& observation = edition.observation(area, item);
    Clauses clauses{
        say(language, Message::status, {observation.status, statusMeaning(observation.status, language)})};
    if (observation.value)
        clauses.push_back(figureClause(edition, area, item, language));
    return clauses;
}

namespace {

/// What is told of two figures whether or not they can be compared: why one is missing, and their statuses.
Clauses clausesOf(const FigureIn& figure, Language language) {
    const auto& observation = figure.edition.observation(figure.area, figure.item);
    if (observation.value && observation.status == status::normal)
        return {};
    return {say(language, Message::inEdition,
                {figure.editionName, figureClause(figure.edition, figure.area, figure.item, language)})};
}

Clauses compared(const FigureIn& from, const FigureIn& to, Clauses clauses, Language language) {
    for (const auto* figure : {&from, &to}) {
        for (auto& clause : clausesOf(*figure, language))
            clauses.push_back(std::move(clause));
    }
    return clauses;
}

Result<double> countIn(const FigureIn& figure) {
    return count(figure.edition, figure.area, figure.item);
}

} // namespace

Clauses deriveChange(const FigureIn& from, const FigureIn& to, Language language) {
    const auto before = countIn(from);
    const auto after = countIn(to);
    const auto difference = change(before, after);
    Clauses clauses;
    if (difference)
        clauses.push_back(say(
            language, Message::difference,
            {formatAny(*after, language), formatAny(*before, language), formatAny(*difference, language)}));
    return compared(from, to, std::move(clauses), language);
}

Clauses deriveGrowth(const FigureIn& from, const FigureIn& to, Language language) {
    const auto before = countIn(from);
    const auto after = countIn(to);
    const auto part = growth(before, after);
    Clauses clauses;
    if (part)
        clauses.push_back(
            say(language, Message::growth,
                {formatAny(*after, language), formatAny(*before, language), formatShare(*part, language)}));
    else if (part.error() == Reason::noBase)
        clauses.push_back(say(language, Message::noGrowth, {from.editionName}));
    return compared(from, to, std::move(clauses), language);
}

} // namespace ladder
