#include "ladder/reason.hpp"

#include "ladder/texts.hpp"

namespace ladder {
namespace {

constexpr Words wordsOf(Reason reason) {
    switch (reason) {
        // clang-format off
    // The question is right, but there is no figure.
    case Reason::notAvailable: return {"geen cijfer: niet beschikbaar (n.b.)", "no figure: not available (n.b.)"};
    case Reason::notCollected: return {"geen cijfer: niet gemeten", "no figure: not measured"};
    case Reason::noPart: return {"geen cijfer: geen van de delen heeft er een", "no figure: none of the parts has one"};
    case Reason::partMissing: return {"geen cijfer: een deel van de som heeft er geen", "no figure: a part of the sum has none"};
    case Reason::noBase: return {"geen cijfer: het zou door nul gedeeld worden", "no figure: it would be divided by zero"};
    case Reason::notApplicable: return {"dit gegeven bestaat hier niet", "this does not exist here"};

    case Reason::noBases: return {"geen verhouding: editie %1% heeft geen noemers (aantallen inwoners)", "no rate: edition %1% has no bases (numbers of inhabitants)"};
    case Reason::baseMissing: return {"geen verhouding: '%1%' is niet bekend voor %2%", "no rate: '%1%' is not known for %2%"};
    case Reason::baseEmpty: return {"geen verhouding: de noemer is leeg of 0", "no rate: the base is empty or 0"};

    // The question itself is wrong.
    case Reason::noName: return {"geen naam opgegeven", "no name was given"};
    case Reason::unknownName: return {"'%1%' is geen naam in editie %2%", "'%1%' is no name in edition %2%"};
    case Reason::ambiguousName: return {"'%1%' is de naam van %2%: gebruik het id", "'%1%' is the name of %2%: use the id"};
    case Reason::unknownEdition: return {"er is geen editie '%1%'; beschikbaar: %2%", "there is no edition '%1%'; at hand: %2%"};
    case Reason::unknownField: return {"'%1%' is geen gegeven en geen lijst", "'%1%' is neither a field nor a list"};
    case Reason::tooLarge: return {"het antwoord zou meer dan %1% cellen hebben: gebruik kleinere bereiken", "the answer would have more than %1% cells: use smaller ranges"};
    case Reason::noArea: return {"geen gebied opgegeven; een voorbeeld is %1%", "no area was given; an example is %1%"};
    case Reason::noItem: return {"geen trede, werkvorm of sector opgegeven; een voorbeeld is %1%", "no rung, instrument or sector was given; an example is %1%"};
    case Reason::unknownArea: return {"'%1%' is geen gebied van editie %2%", "'%1%' is not an area of edition %2%"};
    case Reason::unknownItem: return {"'%1%' is geen trede, werkvorm of sector van editie %2%", "'%1%' is not a rung, instrument or sector of edition %2%"};

    case Reason::notARung: return {"'%1%' is geen trede, en deze functie vraagt er een", "'%1%' is not a rung, and this function asks for one"};
    case Reason::notASector: return {"'%1%' is geen sector, en deze functie vraagt er een", "'%1%' is not a sector, and this function asks for one"};
    case Reason::editionMissing: return {"een editie ontbreekt: deze functie vergelijkt er twee", "an edition is missing: this function compares two"};
    case Reason::dateAsEdition: return {"'%1%' is geen editie maar een datum, gewoonlijk %2%: geef het jaar, bijvoorbeeld %3%", "'%1%' is not an edition but a date, as a rule %2%: give the year, for example %3%"};

    case Reason::unknownBase: return {"'%1%' is geen noemer van editie %2%; dat zijn: %3%", "'%1%' is not a base of edition %2%; those are: %3%"};
    case Reason::notAboveZero: return {"'%1%' is geen noemer: geef een getal boven 0, of de naam van een noemer", "'%1%' is not a base: give a number above 0, or the name of a base"};
    case Reason::isPlace: return {"'%1%' is een gemeente, en daarvoor heeft de ladder van editie %2% geen cijfers; ze ligt in %3%: vraag dat gebied", "'%1%' is a municipality, for which the ladder of edition %2% has no figures; it lies in %3%: ask for that area"};
    case Reason::severalPlaces: return {"'%1%' is de naam van meer dan één gemeente, en daarvoor heeft de ladder van editie %2% geen cijfers: %3%; vraag een van die gebieden", "'%1%' is the name of more than one municipality, for which the ladder of edition %2% has no figures: %3%; ask for one of those areas"};

    // A folder of editions cannot be used, or an edition in it; see store/.
    case Reason::folderGone: return {"De map %1% is er niet of is niet bereikbaar; kijk na of het netwerk of de schijf verbonden is, of kies een andere map.", "The folder %1% is not there or cannot be reached; check the connection of the network or the disk, or choose another folder."};
    case Reason::folderNoAccess: return {"U mag niet kijken in de map %1%; vraag leesrechten aan de beheerder, of kies een andere map.", "You may not look into the folder %1%; ask your administrator for permission, or choose another folder."};
    case Reason::folderReadOnly: return {"U mag niets wijzigen in de map %1%; kies een andere map, of vraag schrijfrechten aan de beheerder.", "You may not change anything in the folder %1%; choose another folder, or ask your administrator for permission."};
    case Reason::folderNotRead: return {"De map %1% is nog niet gelezen: ze antwoordt traag of niet. Tot dan gelden de edities die er al zijn; kijk na of het netwerk verbonden is.", "The folder %1% has not been read yet: it answers slowly or not at all. Until then the editions that are here already apply; check the connection of the network."};
    case Reason::folderNoAnswer: return {"De map %1% antwoordt niet; kijk na of het netwerk verbonden is. Wat gevraagd is, kan nog gebeuren: kijk in de lijst voor u het opnieuw vraagt.", "The folder %1% does not answer; check the connection of the network. What was asked may still be done: look at the list before you ask again."};
    case Reason::folderFailed: return {"De map %1% kan niet gebruikt worden (%2%); er is niets veranderd. Probeer het opnieuw, of kies een andere map.", "The folder %1% cannot be used (%2%); nothing has changed. Try again, or choose another folder."};
    case Reason::diskFull: return {"De schijf met de map %1% is vol; er is niets veranderd. Maak plaats vrij en probeer het opnieuw.", "The disk with the folder %1% is full; nothing has changed. Make room on it and try again."};
    case Reason::pathTooLong: return {"De naam van de map %1% is te lang voor wat erin moet komen; kies een map met een kortere naam.", "The name of the folder %1% is too long for what goes into it; choose a folder with a shorter name."};
    case Reason::pathNotFull: return {"'%1%' is geen volledig pad van een map; schrijf er een dat met / begint, of een adres dat met file:/// begint.", "'%1%' is not the full path of a folder; write one that begins with /, or an address that begins with file:///."};
    case Reason::noRevisionLeft: return {"Van %1% zijn er al 999 revisies, en meer kunnen er niet zijn; laad de editie in een andere map.", "There are 999 revisions of %1% already, which is the most there can be; load the edition into another folder."};
    case Reason::editionGone: return {"Editie %1% is niet meer in de map %2%.", "Edition %1% is no longer in the folder %2%."};
    case Reason::otherContent: return {"Er is al een andere editie %1% in gebruik (%2%), en één naam kan niet voor twee edities staan; verwijder er één, of laad deze opnieuw, dan wordt ze een revisie.", "Another edition %1% is in use already (%2%), and one name cannot stand for two editions; remove one of them, or load this one again, which makes it a revision."};
    case Reason::otherThanBundled: return {"Editie %1% is ingebouwd, en deze is anders; één naam kan niet voor twee edities staan. Laad deze opnieuw, dan wordt ze een revisie.", "Edition %1% is built in, and this one is different; one name cannot stand for two editions. Load this one again, which makes it a revision."};
    case Reason::isLink: return {"een koppeling naar een andere plaats; verwacht: een map met de editie zelf", "a link to another place; expected: a folder with the edition itself"};
    case Reason::otherFolderName: return {"de editie is %1%, maar haar map heet '%2%'; verwacht: een map met de naam %1%", "the edition is %1%, but its folder is called '%2%'; expected: a folder called %1%"};
    case Reason::linkOfOther: return {"%1% is een koppeling die iemand anders gemaakt heeft; er is niets geschreven. Kies een andere naam, of een andere map.", "%1% is a link that somebody else has made; nothing was written. Choose another name, or another folder."};
    case Reason::fileProtected: return {"Het bestand %1% mag u niet wijzigen; er is niets veranderd. Kies een andere naam, of vraag schrijfrechten aan wie het bestand beheert.", "You may not change the file %1%; nothing has changed. Choose another name, or ask whoever keeps the file for permission."};
    case Reason::changeWaits: return {"Editie %1% verandert cijfers van een jaar dat al gebruikt wordt (%2%) en wacht op uw akkoord.", "Edition %1% changes figures of a year that is in use already (%2%), and waits until you agree."};
    case Reason::changeRefused: return {"Editie %1% verandert cijfers van een jaar dat al gebruikt wordt (%2%) en wordt niet gebruikt: zo staat het onder Extra ▸ Opties ▸ Participatieladder.", "Edition %1% changes figures of a year that is in use already (%2%), and is not used, as chosen under Tools ▸ Options ▸ Participatieladder."};
    case Reason::yearWaits: return {"Editie %1% gaat over een jaar dat nog moet komen, en wacht op uw akkoord.", "Edition %1% is about a year that is yet to come, and waits until you agree."};

    // A file of a package cannot be read, or is not what it should be; see package/.
    case Reason::fileMissing: return {"het bestand ontbreekt of is niet leesbaar", "the file is missing or cannot be read"};
    case Reason::fileTooLarge: return {"het bestand is te groot; verwacht: ten hoogste %1% bytes", "the file is too large; expected: at most %1% bytes"};
    case Reason::fileOutsideFolder: return {"'%1%' wijst buiten het pakket; verwacht: een pad binnen de eigen map", "'%1%' leads outside the package; expected: a path inside its own folder"};
    case Reason::notUtf8: return {"geen UTF-8, maar wellicht Windows-1252 of Latin-1; verwacht: tekst in de codering UTF-8: bewaar het bestand opnieuw met de tekenset Unicode (UTF-8)", "not UTF-8, but perhaps Windows-1252 or Latin-1; expected: text encoded as UTF-8: save the file again with the character set Unicode (UTF-8)"};
    case Reason::utf16: return {"UTF-16; verwacht: tekst in de codering UTF-8: bewaar het bestand opnieuw met de tekenset Unicode (UTF-8)", "UTF-16; expected: text encoded as UTF-8: save the file again with the character set Unicode (UTF-8)"};
    case Reason::nulByte: return {"een NUL-teken; verwacht: tekst", "a NUL byte; expected: text"};
    case Reason::notJson: return {"geen JSON (%1%); verwacht: een geldig JSON-bestand", "not JSON (%1%); expected: a valid JSON file"};
    case Reason::missingKey: return {"'%1%' ontbreekt; verwacht: %2%", "'%1%' is missing; expected: %2%"};
    case Reason::wrongValue: return {"een andere waarde dan verwacht: %1%", "another value than expected: %1%"};
    case Reason::missingTable: return {"de tabel '%1%' ontbreekt; verwacht: een bron (resource) met die naam", "the table '%1%' is missing; expected: a resource with that name"};
    case Reason::duplicateTable: return {"de tabel '%1%' staat er tweemaal; verwacht: eenmaal", "the table '%1%' is there twice; expected: once"};
    case Reason::csvQuotes: return {"de aanhalingstekens kloppen niet; verwacht: tekst met komma's of aanhalingstekens tussen \"…\", met \"\" voor een aanhalingsteken", "the quotes do not match; expected: text with commas or quotes between \"…\", with \"\" for a quote"};
    case Reason::csvNoHeader: return {"het bestand is leeg; verwacht: een rij met kolomnamen", "the file is empty; expected: a row of column names"};
    case Reason::csvNoRows: return {"de tabel heeft geen rijen; verwacht: ten minste één", "the table has no rows; expected: at least one"};
    case Reason::csvSeparator: return {"puntkomma's of tabs tussen de kolommen; verwacht: komma's: bewaar het bestand opnieuw met de komma als veldscheidingsteken", "semicolons or tabs between the columns; expected: commas: save the file again with the comma as field delimiter"};
    case Reason::missingColumn: return {"de kolom '%1%' ontbreekt; verwacht: een kolom met die naam", "the column '%1%' is missing; expected: a column of that name"};
    case Reason::duplicateColumn: return {"de kolom '%1%' staat er tweemaal; verwacht: eenmaal", "the column '%1%' is there twice; expected: once"};
    case Reason::undeclaredColumn: return {"de kolom '%1%' staat niet in het schema; verwacht: alleen kolommen van het schema", "the column '%1%' is not in the schema; expected: only columns of the schema"};
    case Reason::wrongCellCount: return {"%1% cellen; verwacht: %2%", "%1% cells; expected: %2%"};
    case Reason::notAZip: return {"geen zip-bestand, of een dat beschadigd is; verwacht: een volledig .zip-bestand", "not a zip file, or a damaged one; expected: a whole .zip file"};
    case Reason::tooManyFiles: return {"%1% bestanden; verwacht: ten hoogste %2%", "%1% files; expected: at most %2%"};
    case Reason::encrypted: return {"'%1%' is met een wachtwoord beveiligd; verwacht: bestanden zonder wachtwoord", "'%1%' is protected by a password; expected: files without one"};
    case Reason::linkInArchive: return {"'%1%' is een koppeling; verwacht: het bestand zelf", "'%1%' is a link; expected: the file itself"};
    case Reason::damaged: return {"beschadigd, of op een onbekende manier ingepakt; verwacht: een bestand dat een gewoon programma uitpakt", "damaged, or packed in an unknown way; expected: a file that an ordinary program unpacks"};
    case Reason::noPackage: return {"geen pakket; verwacht: datapackage.json, bovenaan in het .zip-bestand of in één map daarin", "no package; expected: datapackage.json, at the top of the .zip file or in one folder in it"};
    case Reason::severalPackages: return {"meer dan één pakket; verwacht: een .zip-bestand voor elk pakket", "more than one package; expected: a .zip file for each package"};
    case Reason::notFollowed: return {"'%1%' is '%2%', en dat wordt niet gevolgd; verwacht: %3%", "'%1%' is '%2%', which is not followed; expected: %3%"};
    case Reason::pathIsAddress: return {"'%1%' is een adres op een netwerk, en daar wordt niet gelezen; verwacht: het pad van een bestand in het pakket", "'%1%' is an address on a network, from which nothing is read; expected: the path of a file in the package"};
    case Reason::pathNotPlain: return {"'%1%' heeft een \\ of een dubbelpunt; verwacht: een pad dat elk systeem kan lezen, met / tussen mappen", "'%1%' has a \\ or a colon; expected: a path that every system can read, with / between folders"};
    case Reason::notInEncoding: return {"geen tekst in de codering %1%, die datapackage.json opgeeft; verwacht: die codering, of een andere opgave", "no text in the encoding %1%, which datapackage.json declares; expected: that encoding, or another declaration"};
    case Reason::notGzip: return {"geen gz-bestand, of een dat beschadigd is; verwacht: een volledig .gz-bestand, zoals datapackage.json opgeeft", "not a gz file, or a damaged one; expected: a whole .gz file, as datapackage.json declares"};
    case Reason::otherSeparator: return {"een ander teken tussen de kolommen dan '%1%', dat datapackage.json opgeeft; verwacht: dat teken, of een andere opgave", "another character between the columns than '%1%', which datapackage.json declares; expected: that character, or another declaration"};
    case Reason::fileNotKept: return {"'%1%' gaat niet mee als de editie bewaard wordt; verwacht: een bestand in het pakket met een eigen, gewone naam, en met de andere samen ten hoogste 16 MiB", "'%1%' is not kept with the edition; expected: a file in the package with a plain name of its own, and with the others at most 16 MiB"};
    case Reason::columnNotKept: return {"de kolom '%1%' gaat niet mee als de editie bewaard wordt; verwacht: de kolommen van een editie", "the column '%1%' is not kept with the edition; expected: the columns of an edition"};
    case Reason::listTooLong: return {"'%1%' heeft %2% elementen; verwacht: ten hoogste %3%", "'%1%' has %2% elements; expected: at most %3%"};
    case Reason::tableTooLarge: return {"met dit bestand is de tabel te groot; verwacht: ten hoogste %1% bytes in al haar bestanden samen", "with this file the table is too large; expected: at most %1% bytes in all its files together"};

    // A text of a package is not as it should be.
    case Reason::textTooLong: return {"%1% tekens; verwacht: ten hoogste %2%", "%1% characters; expected: at most %2%"};
    case Reason::characterInName: return {"het teken %1%, dat niet te zien is of de leesrichting omkeert; verwacht: gewone letters en leestekens op één regel", "the character %1%, which cannot be seen or turns the direction of reading; expected: plain letters and punctuation on one line"};
    case Reason::characterRefused: return {"het teken %1%, dat niet te zien is of de leesrichting omkeert; verwacht: gewone letters en leestekens, op een of meer regels", "the character %1%, which cannot be seen or turns the direction of reading; expected: plain letters and punctuation, on one or more lines"};
    case Reason::cellListTooLong: return {"%1% elementen in één cel; verwacht: ten hoogste %2%", "%1% elements in one cell; expected: at most %2%"};

    // A cell of a table of a package is not as it should be.
    case Reason::emptyCell: return {"leeg; verwacht: een waarde", "empty; expected: a value"};
    case Reason::notAnId: return {"'%1%' is geen id; verwacht: kleine letters, cijfers en enkele koppeltekens", "'%1%' is not an id; expected: lower-case letters, digits and single hyphens"};
    case Reason::notAWholeNumber: return {"'%1%' is geen aantal; verwacht: een geheel getal van %2% tot %3%, zonder punt of komma", "'%1%' is not a count; expected: a whole number from %2% to %3%, without point or comma"};
    case Reason::notAvailableAsText: return {"'%1%' is geen cijfer; verwacht: een lege waarde, met status O voor wat niet beschikbaar is", "'%1%' is not a figure; expected: an empty value, with status O for what is not available"};
    case Reason::negativeCount: return {"'%1%' is negatief; verwacht: 0 of meer", "'%1%' is negative; expected: 0 or more"};
    case Reason::groupedDigits: return {"'%1%' heeft een scheidingsteken; verwacht: alleen cijfers, dus %2% als dat bedoeld is", "'%1%' has a separator; expected: digits only, so %2% if that is meant"};
    case Reason::brokenCount: return {"'%1%' is geen geheel getal; verwacht: een aantal personen of plaatsen, zonder decimalen", "'%1%' is not a whole number; expected: a number of persons or places, without decimals"};
    case Reason::notAWeight: return {"'%1%' is geen gewicht; verwacht: een getal van 0 tot 1 met een decimale punt", "'%1%' is not a weight; expected: a number from 0 to 1 with a decimal point"};
    case Reason::notAStatus: return {"'%1%' is geen status; verwacht: een code van CL_OBS_STATUS, zoals A, O of L", "'%1%' is not a status; expected: a code of CL_OBS_STATUS, such as A, O or L"};
    case Reason::notABasis: return {"'%1%' is geen grond voor een noot; verwacht: published, derived, inferred, assigned of remark", "'%1%' is not the basis of a note; expected: published, derived, inferred, assigned or remark"};
    case Reason::notInTable: return {"'%1%' staat niet in %2%; verwacht: een id daaruit", "'%1%' is not in %2%; expected: an id from there"};
    case Reason::listedTwice: return {"'%1%' staat er tweemaal; verwacht: eenmaal", "'%1%' is there twice; expected: once"};
    case Reason::duplicateId: return {"het id '%1%' is al gebruikt; verwacht: een eigen id", "the id '%1%' is already in use; expected: an id of its own"};
    case Reason::duplicateRung: return {"trede %1% is er al; verwacht: elke trede eenmaal", "rung %1% is there already; expected: each rung once"};
    case Reason::idIsNameOfOther: return {"het id '%1%' is ook een naam van '%2%'; verwacht: een id dat niets anders benoemt", "the id '%1%' is also a name of '%2%'; expected: an id that names nothing else"};
    case Reason::ownAncestor: return {"'%1%' is zijn eigen voorouder; verwacht: een boom van gebieden", "'%1%' is its own ancestor; expected: a tree of areas"};
    case Reason::duplicateObservation: return {"'%1%' heeft al een rij voor '%2%'; verwacht: één rij", "'%1%' already has a row for '%2%'; expected: one row"};
    case Reason::missingObservation: return {"'%1%' heeft geen rij voor '%2%'; verwacht: één rij, met status O of L waar er geen cijfer is", "'%1%' has no row for '%2%'; expected: one row, with status O or L where there is no figure"};
    case Reason::statusMissing: return {"geen status; verwacht: A bij een cijfer, O waar het niet beschikbaar is, L waar er niet gemeten is", "no status; expected: A with a figure, O where it is not available, L where nothing was collected"};
    case Reason::valueMissing: return {"geen cijfer; verwacht: een cijfer bij status %1%, of status O waar het niet beschikbaar is", "no figure; expected: a figure with status %1%, or status O where it is not available"};
    case Reason::valueUnexpected: return {"een cijfer (%1%); verwacht: geen cijfer bij status %2%", "a figure (%1%); expected: none with status %2%"};
    case Reason::endsBeforeStart: return {"het laatste jaar (%1%) ligt voor het eerste (%2%); verwacht: hetzelfde jaar of een later", "the last year (%1%) is before the first (%2%); expected: the same year or a later one"};
    case Reason::ownSuccessor: return {"'%1%' is zijn eigen opvolger; verwacht: het id van een ander", "'%1%' is its own successor; expected: the id of another"};
    case Reason::figureBeforeStart: return {"er zijn cijfers van %1%, en dit is het eerste jaar (%2%); verwacht: een eerder jaar, of geen cijfers", "there are figures of %1%, and this is the first year (%2%); expected: an earlier year, or no figures"};
    case Reason::figureAfterEnd: return {"er zijn cijfers van %1%, en dit is het laatste jaar (%2%); verwacht: een later jaar, of geen cijfers", "there are figures of %1%, and this is the last year (%2%); expected: a later year, or no figures"};
    case Reason::successorIsRung: return {"'%1%' is een trede; verwacht: het id van een werkvorm in een latere editie", "'%1%' is a rung; expected: the id of an instrument in a later edition"};
    case Reason::successorInEdition: return {"'%1%' staat in deze editie zelf; verwacht: een id dat pas in een latere editie staat", "'%1%' is in this edition itself; expected: an id that is only in a later edition"};
    case Reason::unknownStatus: return {"'%1%' staat niet in CL_OBS_STATUS van SDMX; verwacht: een code daaruit, zoals A, O of L", "'%1%' is not in CL_OBS_STATUS of SDMX; expected: a code from there, such as A, O or L"};
    case Reason::nameOfRung: return {"'%1%' is de naam waarmee trede %2% gevraagd wordt; verwacht: een andere naam", "'%1%' is the name by which rung %2% is asked for; expected: another name"};
    case Reason::beginsAsFormula: return {"'%1%' begint met '%2%': wie het .csv-bestand van een geëxporteerd pakket in Excel opent, krijgt een formule in plaats van de tekst; verwacht: een ander begin", "'%1%' begins with '%2%': whoever opens the .csv file of an exported package in Excel gets a formula in place of the text; expected: another beginning"};
    case Reason::yearToCome: return {"het jaar %1% moet nog komen; verwacht: ten laatste %2%", "the year %1% is yet to come; expected: %2% at the latest"};
    case Reason::notADay: return {"'%1%' is geen dag; verwacht: jaar, maand en dag, zoals 2020-01-01", "'%1%' is not a day; expected: year, month and day, such as 2020-01-01"};

    // An outline in areas.geojson cannot be drawn.
    case Reason::notAPosition: return {"'%1%' is geen plaats op aarde; verwacht: [lengte, breedte] in graden van WGS84, van -180 tot 180 en van -90 tot 90", "'%1%' is not a place on earth; expected: [longitude, latitude] in degrees of WGS84, from -180 to 180 and from -90 to 90"};
    case Reason::ringTooShort: return {"een omtrek van %1% punten; verwacht: ten minste 4, met het eerste nog eens aan het einde", "an outline of %1% points; expected: at least 4, with the first one again at the end"};
    case Reason::ringNotClosed: return {"de omtrek is open; verwacht: het eerste punt nog eens aan het einde", "the outline is open; expected: the first point again at the end"};
    case Reason::brokenOutline: return {"een omtrek die zichzelf kruist of niets omsluit; verwacht: een vlak", "an outline that crosses itself or encloses nothing; expected: a surface"};
    case Reason::tooManyPoints: return {"te veel punten; verwacht: ten hoogste %1% in alle omtrekken samen", "too many points; expected: at most %1% in all outlines together"};
        // clang-format on
    }
    return {"", ""};
}

} // namespace

std::string idOf(Reason reason) {
    return "PL" + std::to_string(static_cast<int>(reason));
}

std::string describe(const Problem& problem, Language language) {
    return say(language, wordsOf(problem.reason), problem.arguments);
}

} // namespace ladder
