#include "ladder/texts.hpp"

#include <stdexcept>

namespace ladder {
namespace {

constexpr Words wordsOf(Message message) {
    switch (message) {
        // clang-format off
    case Message::rung: return {"Trede %1%", "Rung %1%"};
    case Message::derived: return {"afgeleid, niet gepubliceerd: %1%", "derived, not published: %1%"};
    case Message::inferred: return {"aangenomen, niet gepubliceerd: %1%", "inferred, not published: %1%"};
    case Message::assigned: return {"toegekend, niet gepubliceerd: %1%", "assigned, not published: %1%"};
    case Message::source: return {"%1%, %2%, gegevens %3%, editie %4%. %5%", "%1%, %2%, data of %3%, edition %4%. %5%"};
    case Message::shareIn: return {"Aandeel in %1%", "Share of %1%"};
    case Message::rungInText: return {"trede %1%", "rung %1%"};
    case Message::allInstruments: return {"alle werkvormen", "all instruments"};
    case Message::allSectors: return {"alle sectoren", "all sectors"};
    case Message::others: return {"%1% andere", "%1% others"};
    case Message::itemIn: return {"%1% (%2%)", "%1% (%2%)"};
    case Message::noteOn: return {"%1% – %2%", "%1% – %2%"};
    case Message::rungKind: return {"trede", "rung"};
    case Message::instrument: return {"instrument", "instrument"};
    case Message::sector: return {"sector", "sector"};
    case Message::place: return {"gemeente", "municipality"};
    case Message::base: return {"noemer", "base"};
    case Message::edition: return {"editie", "edition"};
    case Message::subject: return {"%1%, %2%, editie %3%: %4%.", "%1%, %2%, edition %3%: %4%."};
    case Message::figure: return {"%1% (%2%)", "%1% (%2%)"};
    case Message::figureWithStatus: return {"%1% (%2%; %3%)", "%1% (%2%; %3%)"};
    case Message::noFigure: return {"geen cijfer (%1%)", "no figure (%1%)"};
    case Message::shareOfParent: return {"%1% van %2%", "%1% of %2%"};
    case Message::parentWithoutFigure: return {"geen aandeel in %1%, dat zelf geen cijfer heeft", "no share of %1%, which has no figure itself"};
    case Message::parentIsZero: return {"geen aandeel in %1%, waarvan het cijfer nul is", "no share of %1%, whose figure is zero"};
    case Message::sumOfInstruments: return {"de som van de werkvormen is %1%", "the sum of the instruments is %1%"};
    case Message::sumWithout: return {"de som van de werkvormen is %1%, zonder %2%", "the sum of the instruments is %1%, without %2%"};
    case Message::noSum: return {"er is geen som van de werkvormen, want %1%", "there is no sum of the instruments, because %1%"};
    case Message::lacking: return {"%1% (%2%)", "%1% (%2%)"};
    case Message::lackingAll: return {"%1%: %2%", "%1%: %2%"};
    case Message::shareOfSectors: return {"%1% van alle sectoren van trede %2%", "%1% of all sectors of rung %2%"};
    case Message::domains: return {"beleidsdomein %1%", "policy domain %1%"};
    case Message::mind: return {"let op: %1%", "mind: %1%"};
    case Message::perThousand: return {"%1% per 1.000 %2% (%3%)", "%1% per 1,000 %2% (%3%)"};
    case Message::indexOf: return {"index %1% (%2% = 100)", "index %1% (%2% = 100)"};
    case Message::weighted: return {"%1% × %2%", "%1% × %2%"};
    case Message::equals: return {"%1%: %2% = %3%", "%1%: %2% = %3%"};
    case Message::quotient: return {"%1%: %2% ÷ %3% = %4%", "%1%: %2% ÷ %3% = %4%"};
    case Message::weightedSum: return {"gewogen som van de werkvormen", "weighted sum of the instruments"};
    case Message::wholeLadder: return {"de hele ladder", "the whole ladder"};
    case Message::sectorsOfRung: return {"alle sectoren van trede %1%", "all sectors of rung %1%"};
    case Message::shareOfWhole: return {"aandeel in de hele ladder", "share of the whole ladder"};
    case Message::shareOfArea: return {"aandeel in %1%", "share of %1%"};
    case Message::shareOfAllSectors: return {"aandeel in alle sectoren van trede %1%", "share of all sectors of rung %1%"};
    case Message::isWhole: return {"aandeel %1%, want %2% is geen deel van een ander gebied", "share %1%, because %2% is no part of another area"};
    case Message::noShare: return {"geen %1%, dat zelf geen cijfer heeft", "no %1%, which has no figure itself"};
    case Message::noShareOfZero: return {"geen %1%, want dat is nul", "no %1%, which is zero"};
    case Message::noWhole: return {"%1%: geen som, want %2%", "%1%: no sum, because %2%"};
    case Message::notCounted: return {"niet meegeteld: %1%", "not counted: %1%"};
    case Message::without: return {"zonder %1%", "without %1%"};
    case Message::figureIs: return {"status van het cijfer: %1%", "status of the figure: %1%"};
    case Message::status: return {"status %1%: %2%", "status %1%: %2%"};
    case Message::rank: return {"rang %1% van %2%: %3%", "rank %1% of %2%: %3%"};
    case Message::rankIn: return {"rang %1% van %2% in %3%: %4%", "rank %1% of %2% in %3%: %4%"};
    case Message::highest: return {"geen is hoger", "none is higher"};
    case Message::higher: return {"hoger: %1%", "higher: %1%"};
    case Message::asHigh: return {"even hoog: %1%", "as high: %1%"};
    case Message::unranked: return {"zonder cijfer, en dus zonder rang: %1%", "without a figure, and so without a rank: %1%"};
    case Message::inEdition: return {"editie %1%: %2%", "edition %1%: %2%"};
    case Message::difference: return {"verschil: %1% − %2% = %3%", "change: %1% − %2% = %3%"};
    case Message::growth: return {"groei: (%1% − %2%) ÷ %2% = %3%", "growth: (%1% − %2%) ÷ %2% = %3%"};
    case Message::noGrowth: return {"geen groei, want het cijfer van editie %1% is nul", "no growth, because the figure of edition %1% is zero"};
    case Message::rate: return {"per 1.000 %3%: %1% ÷ %2% × 1.000 = %4%", "per 1,000 %3%: %1% ÷ %2% × 1,000 = %4%"};
    case Message::rateOfOwn: return {"per 1.000: %1% ÷ %2% × 1.000 = %3%", "per 1,000: %1% ÷ %2% × 1,000 = %3%"};
    case Message::baseFrom: return {"noemer van %2%: %1%", "base of %2%: %1%"};
    case Message::index: return {"index: %1% ÷ %2% (%3%) × 100 = %4%", "index: %1% ÷ %2% (%3%) × 100 = %4%"};
    case Message::isIndexWhole: return {"index 100, want %1% is geen deel van een ander gebied", "index 100, because %1% is no part of another area"};
    case Message::noIndex: return {"geen index; %1%: %2%", "no index; %1%: %2%"};
    case Message::rateIsZero: return {"de verhouding is nul", "the rate is zero"};
    case Message::yearAsBase: return {"%1% is hier een aantal mensen; een editie staat op de vierde plaats: (gebied;item;;%1%)", "%1% is a number of people here; an edition stands in the fourth place: (area;item;;%1%)"};
    case Message::liesIn: return {"%1% is een gemeente in %2%", "%1% is a municipality in %2%"};
    case Message::isAreaItself: return {"%1% is zelf een gebied van de ladder", "%1% is itself an area of the ladder"};
    case Message::ofTwoEditions: return {"%1%, %2%, van editie %3% naar editie %4%: %5%.", "%1%, %2%, from edition %3% to edition %4%: %5%."};
    case Message::ofSubject: return {"%1%, editie %2%: %3%.", "%1%, edition %2%: %3%."};
    case Message::fieldIs: return {"%1%: %2%", "%1%: %2%"};
    case Message::sourceLine: return {"Bronvermelding van editie %1%: %2%", "Source line of edition %1%: %2%"};
    case Message::tableOf: return {"De ladder van %1%, editie %2%: %3% rijen en %4% kolommen.", "The ladder of %1%, edition %2%: %3% rows and %4% columns."};
    case Message::tableBeside: return {"De ladder van %1% naast %2%, met het aandeel daarin, editie %3%: %4% rijen en %5% kolommen.", "The ladder of %1% beside %2%, with the share of it, edition %3%: %4% rows and %5% columns."};
    case Message::allAreas: return {"alle gebieden naast elkaar", "all areas side by side"};
    case Message::listOf: return {"Lijst '%1%' van editie %2%: %3%.", "List '%1%' of edition %2%: %3%."};
    case Message::listWithin: return {"Lijst '%1%' van editie %2%, binnen '%3%': %4%.", "List '%1%' of edition %2%, within '%3%': %4%."};
    case Message::listEditions: return {"Lijst van de edities: %1%.", "List of the editions: %1%."};
    case Message::cannotNarrow: return {"'%1%' is geen gebied of trede waartoe deze lijst zich kan beperken", "'%1%' is no area or rung to which this list can be narrowed"};
    case Message::listEmpty: return {"geen enkele", "none"};
    case Message::candidate: return {"%1% (id %2%)", "%1% (id %2%)"};
    case Message::rungRange: return {"(treden zijn %1% tot %2%)", "(rungs are %1% to %2%)"};
    case Message::didYouMean: return {"(bedoelt u %1%?)", "(do you mean %1%?)"};
    case Message::choice: return {"(te kiezen uit %1%)", "(choose from %1%)"};
    case Message::knownIn: return {", wel van editie %1%", ", but of edition %1%"};
    case Message::knownInAs: return {", wel van editie %1% (hier heet dat %2%)", ", but of edition %1% (here it is called %2%)"};
    case Message::isItem: return {"(het is wel een trede, werkvorm of sector)", "(it is a rung, instrument or sector)"};
    case Message::isArea: return {"(het is wel een gebied)", "(it is an area)"};
    case Message::isPlaceIn: return {"(het is wel %1%)", "(it is %1%)"};
    case Message::placeIn: return {"de gemeente %1% in %2%", "the municipality of %1% in %2%"};
    case Message::placeLiesIn: return {"%1% ligt in %2%; voor gemeenten heeft de ladder geen cijfers: de lijst heeft die van %2%", "%1% lies in %2%; the ladder has no figures for municipalities: the list has those of %2%"};
    case Message::placeAlso: return {"; het is hier %1%", "; here it is %1%"};
    case Message::notThePlace: return {"%1% is hier het hele gebied, niet de gemeente", "%1% is the whole area here, not the municipality"};
    case Message::date: return {"%3%-%2%-%1%", "%1%-%2%-%3%"};
    case Message::lastOf: return {"%1% of %2%", "%1% or %2%"};
    case Message::lastAnd: return {"%1% en %2%", "%1% and %2%"};
    case Message::statusNormal: return {"normaal", "normal"};
    case Message::statusMissing: return {"niet beschikbaar (n.b.)", "not available (n.b.)"};
    case Message::statusMissingShort: return {"n.b.", "n.b."};
    case Message::statusNotCollected: return {"niet gemeten", "not measured"};
    case Message::statusBreak: return {"breuk in de reeks", "break in the series"};
    case Message::statusDefinition: return {"de definitie wijkt af", "the definition differs"};
    case Message::statusEstimated: return {"geraamd", "estimated"};
    case Message::statusForecast: return {"vooruitberekend", "forecast"};
    case Message::statusImputed: return {"ingevuld (imputatie)", "imputed"};
    case Message::statusProvisional: return {"voorlopig", "provisional"};
    case Message::statusUnreliable: return {"weinig betrouwbaar", "low reliability"};
    case Message::statusUnvalidated: return {"niet gevalideerd", "not validated"};
    case Message::statusCannotExist: return {"kan niet bestaan", "cannot exist"};
    case Message::statusSuppressed: return {"niet vrijgegeven", "suppressed"};
    case Message::statusOther: return {"status %1%", "status %1%"};
    case Message::breakIn: return {"%1%, %2% – %3%", "%1%, %2% – %3%"};
    case Message::breaks: return {"breuk in de reeks: %1%", "break in the series: %1%"};
    case Message::breakBegins: return {"nieuw, niet in editie %1%", "new, not in edition %1%"};
    case Message::breakEnds: return {"niet meer opgenomen, wel in editie %1%", "no longer included, unlike in edition %1%"};
    case Message::breakSucceeds: return {"volgt %1% van editie %2% op", "succeeds %1% of edition %2%"};
    case Message::breakSucceeded: return {"opgevolgd door %1%", "succeeded by %1%"};
    case Message::breakRenamed: return {"heette '%1%' in editie %2%", "was called '%1%' in edition %2%"};
    case Message::breakArea: return {"hoorde bij %1% in editie %2%", "was part of %1% in edition %2%"};
    case Message::breakRung: return {"stond op trede %1% in editie %2%", "was on rung %1% in edition %2%"};
    case Message::breakWeight: return {"telde voor %1% mee in editie %2%, nu voor %3%", "counted for %1% in edition %2%, now for %3%"};
    case Message::breakRestated: return {"herzien: %1% in editie %2%", "restated: %1% in edition %2%"};
    case Message::breakFlagged: return {"gemeld in editie %1%", "reported in edition %1%"};
    case Message::breakValidFrom: return {"een cijfer van voor %1%, het eerste jaar waarin dit bestaat", "a figure from before %1%, the first year in which this exists"};
    case Message::breakValidTo: return {"een cijfer van na %1%, het laatste jaar waarin dit bestaat", "a figure from after %1%, the last year in which this exists"};
    case Message::implausibleSum: return {"%1%, %2%: het totaal is %3%, de som van de delen %4%", "%1%, %2%: the total is %3%, the sum of its parts %4%"};
    case Message::implausibleAreas: return {"%1%, %2%: het cijfer is %3%, dat van de gebieden erin samen %4%", "%1%, %2%: the figure is %3%, that of the areas inside together %4%"};
    case Message::implausibleBase: return {"%1%, %2%: het aantal is %3%, minder dan het cijfer van een trede (%4%)", "%1%, %2%: the number is %3%, less than the figure of a rung (%4%)"};
    case Message::implausibleChange: return {"%1%, %2%: van %3% in editie %4% naar %5%, een verschil van meer dan de helft", "%1%, %2%: from %3% in edition %4% to %5%, a difference of more than half"};
    case Message::inFile: return {"%1%: %2%", "%1%: %2%"};
    case Message::atLocation: return {"%1%, regel %2%, kolom %3%%4%: %5%", "%1%, line %2%, column %3%%4%: %5%"};
        // clang-format on
    }
    return {"", ""};
}

/// Whether a language speaks of so many things as it speaks of one.
constexpr bool isSingular(std::size_t count, Language language) {
    switch (language) {
    case Language::dutch:
    case Language::english:
        break;
    }
    return count == 1;
}

} // namespace

// Boost.Format would ask the locale of the process for characters, and the cache of libstdc++ for that is not
// safe with several threads.
std::string say(Language language, const Words& words, std::span<const std::string> arguments) {
    std::string text;
    const auto* pattern = words.in(language);
    std::string_view rest(pattern);
    for (auto found = rest.find('%'); found != std::string_view::npos; found = rest.find('%')) {
        const auto mark = rest.substr(found, 3); // "%1%"
        const auto index =
            mark.size() == 3 && mark[2] == '%' ? static_cast<std::size_t>(mark[1] - '1') : arguments.size();
        if (index >= arguments.size())
            throw std::invalid_argument(std::string("an argument is missing in: ") + pattern);
        text.append(rest.substr(0, found)).append(arguments[index]);
        rest.remove_prefix(found + 3);
    }
    return text.append(rest);
}

std::string say(Language language, const Words& words, std::initializer_list<std::string> arguments) {
    return say(language, words, std::span(arguments.begin(), arguments.size()));
}

std::string say(Language language, Message message, std::span<const std::string> arguments) {
    return say(language, wordsOf(message), arguments);
}

std::string say(Language language, Message message, std::initializer_list<std::string> arguments) {
    return say(language, wordsOf(message), arguments);
}

std::string sayCount(Language language, const CountedWords& words, std::size_t count) {
    return say(language, isSingular(count, language) ? words.one : words.others, {std::to_string(count)});
}

std::string rungNumber(int number, Language language) {
    return say(language, Message::rung, {std::to_string(number)});
}

std::string enumerate(const std::vector<std::string>& names, Conjunction conjunction, Language language) {
    if (names.empty())
        return {};
    auto others = names.front();
    if (names.size() == 1)
        return others;
    for (std::size_t i = 1; i + 1 < names.size(); ++i)
        others += ", " + names[i];
    const auto message = conjunction == Conjunction::orElse ? Message::lastOf : Message::lastAnd;
    return say(language, message, {others, names.back()});
}

std::string enumerateFew(std::vector<std::string> names, std::size_t most, Conjunction conjunction,
                         Language language) {
    if (names.size() > most) {
        const auto others = std::to_string(names.size() - most + 1);
        names.resize(most - 1);
        names.push_back(say(language, Message::others, {others}));
    }
    return enumerate(names, conjunction, language);
}

} // namespace ladder
