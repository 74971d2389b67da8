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
    case Message::edition: return {"editie", "edition"};
    case Message::subject: return {"%1%, %2%, editie %3%: %4%.", "%1%, %2%, edition %3%: %4%."};
    case Message::figure: return {"%1% (%2%)", "%1% (%2%)"};
    case Message::figureWithStatus: return {"%1% (%2%; %3%)", "%1% (%2%; %3%)"};
    case Message::noFigure: return {"geen cijfer (%1%)", "no figure (%1%)"};
    case Message::shareOfParent: return {"%1% van %2%", "%1% of %2%"};
    case Message::parentWithoutFigure: return {"geen aandeel in %1%, dat zelf geen cijfer heeft", "no share of %1%, which has no figure itself"};
    case Message::parentIsZero: return {"geen aandeel in %1%, waarvan het cijfer nul is", "no share of %1%, whose figure is zero"};
    case Message::sumOfInstruments: return {"de som van de werkvormen is %1%", "the sum of the instruments is %1%"};
    case Message::sumWithout: return {"de som van de werkvormen is %1%, zonder %2% (n.b.)", "the sum of the instruments is %1%, without %2% (n.b.)"};
    case Message::noSum: return {"er is geen som van de werkvormen, want %1%: n.b.", "there is no sum of the instruments, because %1%: n.b."};
    case Message::shareOfSectors: return {"%1% van alle sectoren van trede %2%", "%1% of all sectors of rung %2%"};
    case Message::domains: return {"beleidsdomein %1%", "policy domain %1%"};
    case Message::mind: return {"let op: %1%", "mind: %1%"};
    case Message::candidate: return {"%1% (id %2%)", "%1% (id %2%)"};
    case Message::rungRange: return {"(treden zijn %1% tot %2%)", "(rungs are %1% to %2%)"};
    case Message::didYouMean: return {"(bedoelt u %1%?)", "(do you mean %1%?)"};
    case Message::allNames: return {"(%1% geeft alle namen)", "(%1% gives all names)"};
    case Message::lastOf: return {"%1% of %2%", "%1% or %2%"};
    case Message::lastAnd: return {"%1% en %2%", "%1% and %2%"};
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
    case Message::breakValidFrom: return {"een cijfer van voor %1%, het eerste jaar waarin dit bestaat", "a figure from before %1%, the first year in which this exists"};
    case Message::breakValidTo: return {"een cijfer van na %1%, het laatste jaar waarin dit bestaat", "a figure from after %1%, the last year in which this exists"};
    case Message::implausibleSum: return {"%1%, %2%: het totaal is %3%, de som van de delen %4%", "%1%, %2%: the total is %3%, the sum of its parts %4%"};
    case Message::implausibleAreas: return {"%1%, %2%: het cijfer is %3%, dat van de gebieden erin samen %4%", "%1%, %2%: the figure is %3%, that of the areas inside together %4%"};
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

std::string abbreviate(std::string_view text) {
    constexpr std::size_t longest = 80; // bytes
    if (text.size() <= longest)
        return std::string(text);
    auto end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) // not inside a character
        --end;
    return std::string(text.substr(0, end)) + "…";
}

} // namespace ladder
