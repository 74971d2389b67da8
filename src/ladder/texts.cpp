#include "ladder/texts.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <locale>
#include <sstream>
#include <stdexcept>
#include <string_view>

namespace ladder {
namespace {

/// The words of a message; %1%, %2%, … stand for its arguments.
struct Words {
    Message message;
    const char* nl;
    const char* en;
};

constexpr Words allWords[] = {
    // clang-format off
    {Message::rung, "Trede %1%", "Rung %1%"},
    {Message::derived, "afgeleid, niet gepubliceerd: %1%", "derived, not published: %1%"},
    {Message::inferred, "aangenomen, niet gepubliceerd: %1%", "inferred, not published: %1%"},
    {Message::assigned, "toegekend, niet gepubliceerd: %1%", "assigned, not published: %1%"},
    {Message::source, "%1%, %2%, gegevens %3%, editie %4%. %5%", "%1%, %2%, data of %3%, edition %4%. %5%"},
    {Message::shareIn, "Aandeel in %1%", "Share of %1%"},
    {Message::rungInText, "trede %1%", "rung %1%"},
    {Message::allInstruments, "alle werkvormen", "all instruments"},
    {Message::allSectors, "alle sectoren", "all sectors"},
    {Message::others, "%1% andere", "%1% others"},
    {Message::itemIn, "%1% (%2%)", "%1% (%2%)"},
    {Message::noteOn, "%1% – %2%", "%1% – %2%"},
    {Message::rungKind, "trede", "rung"},
    {Message::instrument, "instrument", "instrument"},
    {Message::sector, "sector", "sector"},
    {Message::edition, "editie", "edition"},
    {Message::subject, "%1%, %2%, editie %3%: %4%.", "%1%, %2%, edition %3%: %4%."},
    {Message::figure, "%1% (%2%)", "%1% (%2%)"},
    {Message::figureWithStatus, "%1% (%2%; %3%)", "%1% (%2%; %3%)"},
    {Message::notAvailable, "geen cijfer: niet beschikbaar (n.b.)", "no figure: not available (n.b.)"},
    {Message::notCollected, "geen cijfer: niet gemeten", "no figure: not measured"},
    {Message::noFigure, "geen cijfer (%1%)", "no figure (%1%)"},
    {Message::shareOfParent, "%1% van %2%", "%1% of %2%"},
    {Message::parentWithoutFigure, "geen aandeel in %1%, dat zelf geen cijfer heeft", "no share of %1%, which has no figure itself"},
    {Message::parentIsZero, "geen aandeel in %1%, waarvan het cijfer nul is", "no share of %1%, whose figure is zero"},
    {Message::sumOfInstruments, "de som van de werkvormen is %1%", "the sum of the instruments is %1%"},
    {Message::sumWithout, "de som van de werkvormen is %1%, zonder %2% (n.b.)", "the sum of the instruments is %1%, without %2% (n.b.)"},
    {Message::noSum, "er is geen som van de werkvormen, want %1%: n.b.", "there is no sum of the instruments, because %1%: n.b."},
    {Message::shareOfSectors, "%1% van alle sectoren van trede %2%", "%1% of all sectors of rung %2%"},
    {Message::domains, "beleidsdomein %1%", "policy domain %1%"},
    {Message::mind, "let op: %1%", "mind: %1%"},
    {Message::noArea, "geen gebied opgegeven; een voorbeeld is %1%", "no area was given; an example is %1%"},
    {Message::noItem, "geen trede, werkvorm of sector opgegeven; een voorbeeld is %1%", "no rung, instrument or sector was given; an example is %1%"},
    {Message::unknownArea, "'%1%' is geen gebied van editie %2%", "'%1%' is not an area of edition %2%"},
    {Message::unknownItem, "'%1%' is geen trede, werkvorm of sector van editie %2%", "'%1%' is not a rung, instrument or sector of edition %2%"},
    {Message::unknownEdition, "er is geen editie '%1%'; beschikbaar: %2%", "there is no edition '%1%'; at hand: %2%"},
    {Message::ambiguous, "'%1%' is de naam van %2%: gebruik het id", "'%1%' is the name of %2%: use the id"},
    {Message::candidate, "%1% (id %2%)", "%1% (id %2%)"},
    {Message::rungRange, "(treden zijn %1% tot %2%)", "(rungs are %1% to %2%)"},
    {Message::didYouMean, "(bedoelt u %1%?)", "(do you mean %1%?)"},
    {Message::allNames, "(%1% geeft alle namen)", "(%1% gives all names)"},
    {Message::tooManyCells, "het antwoord zou meer dan %1% cellen hebben: gebruik kleinere bereiken", "the answer would have more than %1% cells: use smaller ranges"},
    {Message::lastOf, "%1% of %2%", "%1% or %2%"},
    {Message::lastAnd, "%1% en %2%", "%1% and %2%"},
    {Message::statusBreak, "breuk in de reeks", "break in the series"},
    {Message::statusDefinition, "de definitie wijkt af", "the definition differs"},
    {Message::statusEstimated, "geraamd", "estimated"},
    {Message::statusForecast, "vooruitberekend", "forecast"},
    {Message::statusImputed, "ingevuld (imputatie)", "imputed"},
    {Message::statusProvisional, "voorlopig", "provisional"},
    {Message::statusUnreliable, "weinig betrouwbaar", "low reliability"},
    {Message::statusUnvalidated, "niet gevalideerd", "not validated"},
    {Message::statusCannotExist, "kan niet bestaan", "cannot exist"},
    {Message::statusSuppressed, "niet vrijgegeven", "suppressed"},
    {Message::statusOther, "status %1%", "status %1%"},
    {Message::breakIn, "%1%, %2% – %3%", "%1%, %2% – %3%"},
    {Message::breaks, "breuk in de reeks: %1%", "break in the series: %1%"},
    {Message::breakBegins, "nieuw, niet in editie %1%", "new, not in edition %1%"},
    {Message::breakEnds, "niet meer opgenomen, wel in editie %1%", "no longer included, unlike in edition %1%"},
    {Message::breakSucceeds, "volgt %1% van editie %2% op", "succeeds %1% of edition %2%"},
    {Message::breakSucceeded, "opgevolgd door %1%", "succeeded by %1%"},
    {Message::breakRenamed, "heette '%1%' in editie %2%", "was called '%1%' in edition %2%"},
    {Message::breakArea, "hoorde bij %1% in editie %2%", "was part of %1% in edition %2%"},
    {Message::breakRung, "stond op trede %1% in editie %2%", "was on rung %1% in edition %2%"},
    {Message::breakWeight, "telde voor %1% mee in editie %2%, nu voor %3%", "counted for %1% in edition %2%, now for %3%"},
    {Message::breakRestated, "herzien: %1% in editie %2%", "restated: %1% in edition %2%"},
    {Message::breakValidFrom, "een cijfer van voor %1%, het eerste jaar waarin dit bestaat", "a figure from before %1%, the first year in which this exists"},
    {Message::breakValidTo, "een cijfer van na %1%, het laatste jaar waarin dit bestaat", "a figure from after %1%, the last year in which this exists"},
    {Message::implausibleSum, "%1%, %2%: het totaal is %3%, de som van de delen %4%", "%1%, %2%: the total is %3%, the sum of its parts %4%"},
    {Message::implausibleAreas, "%1%, %2%: het cijfer is %3%, dat van de gebieden erin samen %4%", "%1%, %2%: the figure is %3%, that of the areas inside together %4%"},
    {Message::implausibleChange, "%1%, %2%: van %3% in editie %4% naar %5%, een verschil van meer dan de helft", "%1%, %2%: from %3% in edition %4% to %5%, a difference of more than half"},
    {Message::folderGone, "De map %1% is er niet of is niet bereikbaar; kijk na of het netwerk of de schijf verbonden is, of kies een andere map.", "The folder %1% is not there or cannot be reached; check the connection of the network or the disk, or choose another folder."},
    {Message::folderNoAccess, "U mag niet kijken in de map %1%; vraag leesrechten aan de beheerder, of kies een andere map.", "You may not look into the folder %1%; ask your administrator for permission, or choose another folder."},
    {Message::folderReadOnly, "U mag niets wijzigen in de map %1%; kies een andere map, of vraag schrijfrechten aan de beheerder.", "You may not change anything in the folder %1%; choose another folder, or ask your administrator for permission."},
    {Message::folderNotRead, "De map %1% is nog niet gelezen: ze antwoordt traag of niet. Tot dan gelden de edities die er al zijn; kijk na of het netwerk verbonden is.", "The folder %1% has not been read yet: it answers slowly or not at all. Until then the editions that are here already apply; check the connection of the network."},
    {Message::folderNoAnswer, "De map %1% antwoordt niet; kijk na of het netwerk verbonden is. Wat gevraagd is, kan nog gebeuren: kijk in de lijst voor u het opnieuw vraagt.", "The folder %1% does not answer; check the connection of the network. What was asked may still be done: look at the list before you ask again."},
    {Message::folderFailed, "De map %1% kan niet gebruikt worden (%2%); er is niets veranderd. Probeer het opnieuw, of kies een andere map.", "The folder %1% cannot be used (%2%); nothing has changed. Try again, or choose another folder."},
    {Message::diskFull, "De schijf met de map %1% is vol; er is niets veranderd. Maak plaats vrij en probeer het opnieuw.", "The disk with the folder %1% is full; nothing has changed. Make room on it and try again."},
    {Message::pathTooLong, "De naam van de map %1% is te lang voor wat erin moet komen; kies een map met een kortere naam.", "The name of the folder %1% is too long for what goes into it; choose a folder with a shorter name."},
    {Message::pathNotFull, "'%1%' is geen volledig pad van een map; schrijf er een dat met / begint, of een adres dat met file:/// begint.", "'%1%' is not the full path of a folder; write one that begins with /, or an address that begins with file:///."},
    {Message::noRevisionLeft, "Van %1% zijn er al 999 revisies, en meer kunnen er niet zijn; laad de editie in een andere map.", "There are 999 revisions of %1% already, which is the most there can be; load the edition into another folder."},
    {Message::editionGone, "Editie %1% is niet meer in de map %2%.", "Edition %1% is no longer in the folder %2%."},
    {Message::otherContent, "Er is al een andere editie %1% in gebruik (%2%), en één naam kan niet voor twee edities staan; verwijder er één, of laad deze opnieuw, dan wordt ze een revisie.", "Another edition %1% is in use already (%2%), and one name cannot stand for two editions; remove one of them, or load this one again, which makes it a revision."},
    {Message::otherThanBundled, "Editie %1% is ingebouwd, en deze is anders; één naam kan niet voor twee edities staan. Laad deze opnieuw, dan wordt ze een revisie.", "Edition %1% is built in, and this one is different; one name cannot stand for two editions. Load this one again, which makes it a revision."},
    {Message::isLink, "een koppeling naar een andere plaats; verwacht: een map met de editie zelf", "a link to another place; expected: a folder with the edition itself"},
    {Message::otherFolderName, "de editie is %1%, maar haar map heet '%2%'; verwacht: een map met de naam %1%", "the edition is %1%, but its folder is called '%2%'; expected: a folder called %1%"},
    {Message::inFile, "%1%: %2%", "%1%: %2%"},
    {Message::atPlace, "%1%, regel %2%, kolom %3%%4%: %5%", "%1%, line %2%, column %3%%4%: %5%"},
    {Message::fileMissing, "het bestand ontbreekt of is niet leesbaar", "the file is missing or cannot be read"},
    {Message::fileTooLarge, "het bestand is te groot; verwacht: ten hoogste %1% bytes", "the file is too large; expected: at most %1% bytes"},
    {Message::fileOutsideFolder, "'%1%' wijst buiten het pakket; verwacht: een pad binnen de eigen map", "'%1%' leads outside the package; expected: a path inside its own folder"},
    {Message::notUtf8, "geen UTF-8, maar wellicht Windows-1252 of Latin-1; verwacht: tekst in de codering UTF-8: bewaar het bestand opnieuw met de tekenset Unicode (UTF-8)", "not UTF-8, but perhaps Windows-1252 or Latin-1; expected: text encoded as UTF-8: save the file again with the character set Unicode (UTF-8)"},
    {Message::utf16, "UTF-16; verwacht: tekst in de codering UTF-8: bewaar het bestand opnieuw met de tekenset Unicode (UTF-8)", "UTF-16; expected: text encoded as UTF-8: save the file again with the character set Unicode (UTF-8)"},
    {Message::nulByte, "een NUL-teken; verwacht: tekst", "a NUL byte; expected: text"},
    {Message::notJson, "geen JSON (%1%); verwacht: een geldig JSON-bestand", "not JSON (%1%); expected: a valid JSON file"},
    {Message::missingKey, "'%1%' ontbreekt; verwacht: %2%", "'%1%' is missing; expected: %2%"},
    {Message::wrongValue, "een andere waarde dan verwacht: %1%", "another value than expected: %1%"},
    {Message::missingTable, "de tabel '%1%' ontbreekt; verwacht: een bron (resource) met die naam", "the table '%1%' is missing; expected: a resource with that name"},
    {Message::duplicateTable, "de tabel '%1%' staat er tweemaal; verwacht: eenmaal", "the table '%1%' is there twice; expected: once"},
    {Message::csvQuotes, "de aanhalingstekens kloppen niet; verwacht: tekst met komma's of aanhalingstekens tussen \"…\", met \"\" voor een aanhalingsteken", "the quotes do not match; expected: text with commas or quotes between \"…\", with \"\" for a quote"},
    {Message::csvNoHeader, "het bestand is leeg; verwacht: een rij met kolomnamen", "the file is empty; expected: a row of column names"},
    {Message::csvNoRows, "de tabel heeft geen rijen; verwacht: ten minste één", "the table has no rows; expected: at least one"},
    {Message::csvSeparator, "puntkomma's of tabs tussen de kolommen; verwacht: komma's: bewaar het bestand opnieuw met de komma als veldscheidingsteken", "semicolons or tabs between the columns; expected: commas: save the file again with the comma as field delimiter"},
    {Message::missingColumn, "de kolom '%1%' ontbreekt; verwacht: een kolom met die naam", "the column '%1%' is missing; expected: a column of that name"},
    {Message::duplicateColumn, "de kolom '%1%' staat er tweemaal; verwacht: eenmaal", "the column '%1%' is there twice; expected: once"},
    {Message::undeclaredColumn, "de kolom '%1%' staat niet in het schema; verwacht: alleen kolommen van het schema", "the column '%1%' is not in the schema; expected: only columns of the schema"},
    {Message::wrongCellCount, "%1% cellen; verwacht: %2%", "%1% cells; expected: %2%"},
    {Message::emptyCell, "leeg; verwacht: een waarde", "empty; expected: a value"},
    {Message::notAnId, "'%1%' is geen id; verwacht: kleine letters, cijfers en enkele koppeltekens", "'%1%' is not an id; expected: lower-case letters, digits and single hyphens"},
    {Message::notAWholeNumber, "'%1%' is geen aantal; verwacht: een geheel getal van %2% tot %3%, zonder punt of komma", "'%1%' is not a count; expected: a whole number from %2% to %3%, without point or comma"},
    {Message::notAvailableAsText, "'%1%' is geen cijfer; verwacht: een lege waarde, met status O voor wat niet beschikbaar is", "'%1%' is not a figure; expected: an empty value, with status O for what is not available"},
    {Message::negativeCount, "'%1%' is negatief; verwacht: 0 of meer", "'%1%' is negative; expected: 0 or more"},
    {Message::groupedDigits, "'%1%' heeft een scheidingsteken; verwacht: alleen cijfers, dus %2% als dat bedoeld is", "'%1%' has a separator; expected: digits only, so %2% if that is meant"},
    {Message::brokenCount, "'%1%' is geen geheel getal; verwacht: een aantal personen of plaatsen, zonder decimalen", "'%1%' is not a whole number; expected: a number of persons or places, without decimals"},
    {Message::notAWeight, "'%1%' is geen gewicht; verwacht: een getal van 0 tot 1 met een decimale punt", "'%1%' is not a weight; expected: a number from 0 to 1 with a decimal point"},
    {Message::notAStatus, "'%1%' is geen status; verwacht: een code van CL_OBS_STATUS, zoals A, O of L", "'%1%' is not a status; expected: a code of CL_OBS_STATUS, such as A, O or L"},
    {Message::notABasis, "'%1%' is geen grond voor een noot; verwacht: published, derived, inferred, assigned of remark", "'%1%' is not the basis of a note; expected: published, derived, inferred, assigned or remark"},
    {Message::notInTable, "'%1%' staat niet in %2%; verwacht: een id daaruit", "'%1%' is not in %2%; expected: an id from there"},
    {Message::listedTwice, "'%1%' staat er tweemaal; verwacht: eenmaal", "'%1%' is there twice; expected: once"},
    {Message::duplicateId, "het id '%1%' is al gebruikt; verwacht: een eigen id", "the id '%1%' is already in use; expected: an id of its own"},
    {Message::duplicateRung, "trede %1% is er al; verwacht: elke trede eenmaal", "rung %1% is there already; expected: each rung once"},
    {Message::idIsNameOfOther, "het id '%1%' is ook een naam van '%2%'; verwacht: een id dat niets anders benoemt", "the id '%1%' is also a name of '%2%'; expected: an id that names nothing else"},
    {Message::ownAncestor, "'%1%' is zijn eigen voorouder; verwacht: een boom van gebieden", "'%1%' is its own ancestor; expected: a tree of areas"},
    {Message::duplicateObservation, "'%1%' heeft al een rij voor '%2%'; verwacht: één rij", "'%1%' already has a row for '%2%'; expected: one row"},
    {Message::missingObservation, "'%1%' heeft geen rij voor '%2%'; verwacht: één rij, met status O of L waar er geen cijfer is", "'%1%' has no row for '%2%'; expected: one row, with status O or L where there is no figure"},
    {Message::statusMissing, "geen status; verwacht: A bij een cijfer, O waar het niet beschikbaar is, L waar er niet gemeten is", "no status; expected: A with a figure, O where it is not available, L where nothing was collected"},
    {Message::valueMissing, "geen cijfer; verwacht: een cijfer bij status %1%, of status O waar het niet beschikbaar is", "no figure; expected: a figure with status %1%, or status O where it is not available"},
    {Message::valueUnexpected, "een cijfer (%1%); verwacht: geen cijfer bij status %2%", "a figure (%1%); expected: none with status %2%"},
    {Message::endsBeforeStart, "het laatste jaar (%1%) ligt voor het eerste (%2%); verwacht: hetzelfde jaar of een later", "the last year (%1%) is before the first (%2%); expected: the same year or a later one"},
    {Message::ownSuccessor, "'%1%' is zijn eigen opvolger; verwacht: het id van een ander", "'%1%' is its own successor; expected: the id of another"},
    {Message::notAZip, "geen zip-bestand, of een dat beschadigd is; verwacht: een volledig .zip-bestand", "not a zip file, or a damaged one; expected: a whole .zip file"},
    {Message::tooManyFiles, "%1% bestanden; verwacht: ten hoogste %2%", "%1% files; expected: at most %2%"},
    {Message::encrypted, "'%1%' is met een wachtwoord beveiligd; verwacht: bestanden zonder wachtwoord", "'%1%' is protected by a password; expected: files without one"},
    {Message::linkInArchive, "'%1%' is een koppeling; verwacht: het bestand zelf", "'%1%' is a link; expected: the file itself"},
    {Message::damaged, "beschadigd, of op een onbekende manier ingepakt; verwacht: een bestand dat een gewoon programma uitpakt", "damaged, or packed in an unknown way; expected: a file that an ordinary program unpacks"},
    {Message::noPackage, "geen pakket; verwacht: datapackage.json, bovenaan in het .zip-bestand of in één map daarin", "no package; expected: datapackage.json, at the top of the .zip file or in one folder in it"},
    {Message::severalPackages, "meer dan één pakket; verwacht: een .zip-bestand voor elk pakket", "more than one package; expected: a .zip file for each package"},
    // clang-format on
};

constexpr bool isInOrder() {
    for (std::size_t i = 0; i < std::size(allWords); ++i) {
        if (static_cast<std::size_t>(allWords[i].message) != i)
            return false;
    }
    return std::size(allWords) == static_cast<std::size_t>(Message::severalPackages) + 1;
}
static_assert(isInOrder(), "every message has its words, in the order of the enumeration");

/// How a language writes numbers.
class Punctuation : public std::numpunct<char> {
public:
    explicit Punctuation(Language language)
        : isDutch_(language == Language::dutch) {}

protected:
    char do_decimal_point() const override { return isDutch_ ? ',' : '.'; }
    char do_thousands_sep() const override { return isDutch_ ? '.' : ','; }
    std::string do_grouping() const override { return "\3"; }

private:
    bool isDutch_;
};

std::ostringstream streamIn(Language language) {
    std::ostringstream stream;
    stream.imbue(std::locale(std::locale::classic(), new Punctuation(language))); // the locale owns it
    return stream;
}

std::string formatFixed(double number, int decimals, Language language) {
    auto stream = streamIn(language);
    stream.setf(std::ios::fixed);
    stream.precision(decimals);
    stream << number;
    return stream.str();
}

} // namespace

std::string say(Language language, Message message, std::span<const std::string> arguments) {
    const auto& words = allWords[static_cast<std::size_t>(message)];
    return fill(language == Language::dutch ? words.nl : words.en, arguments);
}

// Not by Boost.Format: it asks the locale of the process for characters, whose cache in libstdc++ is no
// matter for several threads at once.
std::string fill(const char* pattern, std::span<const std::string> arguments) {
    std::string text;
    std::string_view rest(pattern);
    for (auto place = rest.find('%'); place != std::string_view::npos; place = rest.find('%')) {
        const auto mark = rest.substr(place, 3); // "%1%"
        const auto index =
            mark.size() == 3 && mark[2] == '%' ? static_cast<std::size_t>(mark[1] - '1') : arguments.size();
        if (index >= arguments.size())
            throw std::invalid_argument(std::string("no argument for a place in: ") + pattern);
        text.append(rest.substr(0, place)).append(arguments[index]);
        rest.remove_prefix(place + 3);
    }
    return text.append(rest);
}

std::string say(Language language, Message message, std::initializer_list<std::string> arguments) {
    return say(language, message, std::span(arguments.begin(), arguments.size()));
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

std::string formatNumber(double number, Language language) {
    const bool isWhole = std::abs(number - std::round(number)) < 0.05;
    return formatFixed(number, isWhole ? 0 : 1, language);
}

std::string formatAny(double number, Language language) {
    auto stream = streamIn(language);
    stream.precision(std::numeric_limits<double>::digits10);
    stream << number;
    return stream.str();
}

std::string formatShare(double share, Language language) {
    return formatFixed(share * 100, 1, language) + "%";
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
