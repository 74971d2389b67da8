// Every word that the workbook of an edition and its messages say, in Dutch and in English.
#pragma once

#include "office/words.hpp"

namespace workbook {

using office::say;
using office::Words;

namespace words {

// clang-format off

// Names of sheets, by which they are found again.
inline constexpr Words explanation{"Uitleg", "Explanation"};
inline constexpr Words edition{"Editie", "Edition"};
inline constexpr Words figures{"Cijfers", "Figures"};
inline constexpr Words areas{"Gebieden", "Areas"};
inline constexpr Words rungs{"Treden", "Rungs"};
inline constexpr Words instruments{"Werkvormen", "Instruments"};
inline constexpr Words sectors{"Sectoren", "Sectors"};
inline constexpr Words domains{"Beleidsdomeinen", "Policy domains"};
inline constexpr Words notes{"Noten", "Notes"};
inline constexpr Words bases{"Noemers", "Bases"};
inline constexpr Words baseValues{"Noemers per gebied", "Bases by area"};
inline constexpr Words places{"Gemeenten", "Municipalities"};
inline constexpr Words lists{"Lijsten", "Lists"};

// What each sheet holds.
inline constexpr Words aboutEdition{"Wat de editie als geheel is.", "What the edition is as a whole."};
inline constexpr Words aboutFigures{"Eén rij voor elk gebied en elke trede, werkvorm of sector.", "One row for each area and each rung, instrument or sector."};
inline constexpr Words aboutAreas{"De gebieden, elk met het gebied waarvan het deel is.", "The areas, each with the area that it is part of."};
inline constexpr Words aboutRungs{"De treden van de ladder, de hoogste eerst.", "The rungs of the ladder, the highest first."};
inline constexpr Words aboutInstruments{"De werkvormen op elke trede.", "The instruments on each rung."};
inline constexpr Words aboutSectors{"De sectoren waarin een trede is opgesplitst.", "The sectors into which a rung is split."};
inline constexpr Words aboutDomains{"De beleidsdomeinen van de werkvormen.", "The policy domains of the instruments."};
inline constexpr Words aboutNotes{"Wat de lezer van een cijfer moet weten.", "What the reader of a figure must be told."};
inline constexpr Words aboutBases{"Aantallen mensen waartegen cijfers afgezet worden, zoals inwoners; het blad mag leeg blijven. Het eerste geldt waar er geen genoemd wordt.", "Numbers of people that figures are set against, such as inhabitants; the sheet may stay empty. The first is meant where none is named."};
inline constexpr Words aboutBaseValues{"Eén rij voor elk gebied en elke noemer.", "One row for each area and each base."};
inline constexpr Words aboutPlaces{"De gemeenten, elk met het gebied waarin ze ligt; het blad mag leeg blijven.", "The municipalities, each with the area in which it lies; the sheet may stay empty."};

// The rows of the sheet with the edition.
inline constexpr Words title{"Titel", "Title"};
inline constexpr Words titleHelp{"zoals de publicatie heet", "as the publication is called"};
inline constexpr Words year{"Jaar", "Year"};
inline constexpr Words yearHelp{"waarover de cijfers gaan", "that the figures are about"};
inline constexpr Words publisher{"Uitgever", "Publisher"};
inline constexpr Words publisherHelp{"wie de cijfers publiceert", "who publishes the figures"};
inline constexpr Words source{"Bronregel", "Source line"};
inline constexpr Words sourceHelp{"zoals ze onder elke tabel komt", "as it is printed under every table"};
inline constexpr Words editionNotes{"Noten bij de editie", "Notes on the edition"};
inline constexpr Words editionNotesHelp{"id's van het blad Noten, met ; ertussen", "ids of the sheet Notes, with ; between"};

// The columns, each with a line of help, which is empty where the name says it all.
inline constexpr Words noHelp{"", ""};
inline constexpr Words id{"Id", "Id"};
inline constexpr Words idHelp{"kleine letters en koppeltekens; verandert nooit van jaar tot jaar", "lower-case letters and hyphens; never changes from year to year"};
inline constexpr Words name{"Naam", "Name in Dutch"};
inline constexpr Words nameInEnglish{"Naam in het Engels", "Name in English"};
inline constexpr Words shortName{"Korte naam", "Short name"};
inline constexpr Words mayBeEmpty{"mag leeg", "may be empty"};
inline constexpr Words kind{"Soort gebied", "Kind of area"};
inline constexpr Words kindHelp{"in het Nederlands: provincie, regio, gemeente", "in Dutch: provincie, regio, gemeente"};
inline constexpr Words parent{"Deel van", "Part of"};
inline constexpr Words parentHelp{"leeg voor het hoogste gebied", "empty for the area at the top"};
inline constexpr Words otherNames{"Andere namen", "Other names"};
inline constexpr Words otherNamesHelp{"met ; ertussen; mag leeg", "with ; between; may be empty"};
inline constexpr Words noteIds{"Noten", "Notes"};
inline constexpr Words noteIdsHelp{"id's van het blad Noten, met ; ertussen", "ids of the sheet Notes, with ; between"};
inline constexpr Words rung{"Trede", "Rung"};
inline constexpr Words rungHelp{"nummer", "number"};
inline constexpr Words contract{"Overeenkomst", "Contract in Dutch"};
inline constexpr Words contractInEnglish{"Overeenkomst in het Engels", "Contract in English"};
inline constexpr Words unit{"Eenheid", "Unit in Dutch"};
inline constexpr Words unitHelp{"wat de cijfers tellen", "what the figures count"};
inline constexpr Words unitInEnglish{"Eenheid in het Engels", "Unit in English"};
inline constexpr Words progression{"Doorstroom", "Progression in Dutch"};
inline constexpr Words progressionHelp{"naam van de beweging naar de trede erboven; mag leeg", "name of the movement to the rung above; may be empty"};
inline constexpr Words progressionInEnglish{"Doorstroom in het Engels", "Progression in English"};
inline constexpr Words anchoring{"Verankering", "Anchoring in Dutch"};
inline constexpr Words anchoringHelp{"naam voor wie op de trede blijft; mag leeg", "name for staying on the rung; may be empty"};
inline constexpr Words anchoringInEnglish{"Verankering in het Engels", "Anchoring in English"};
inline constexpr Words weight{"Gewicht", "Weight"};
inline constexpr Words weightHelp{"in het totaal van de trede: 0 tot 1", "in the total of the rung: 0 to 1"};
inline constexpr Words domain{"Beleidsdomein", "Policy domain"};
inline constexpr Words domainHelp{"bij meer dan één: met ; ertussen", "where there are several: with ; between"};
inline constexpr Words validFrom{"Eerste jaar", "First year"};
inline constexpr Words validTo{"Laatste jaar", "Last year"};
inline constexpr Words successor{"Opvolger", "Successor"};
inline constexpr Words successorHelp{"id in een latere editie; mag leeg", "id in a later edition; may be empty"};
inline constexpr Words basis{"Grond", "Basis"};
inline constexpr Words basisHelp{"zie het blad Uitleg", "see the sheet Explanation"};
inline constexpr Words text{"Tekst", "Text in Dutch"};
inline constexpr Words textHelp{"zonder hoofdletter en zonder punt aan het einde", "without capital and without full stop at the end"};
inline constexpr Words textInEnglish{"Tekst in het Engels", "Text in English"};
inline constexpr Words area{"Gebied", "Area"};
inline constexpr Words item{"Trede, werkvorm of sector", "Rung, instrument or sector"};
inline constexpr Words value{"Cijfer", "Figure"};
inline constexpr Words valueHelp{"geheel getal; leeg bij n.b.", "whole number; empty where n.b."};
inline constexpr Words status{"Status", "Status"};
inline constexpr Words base{"Noemer", "Base"};
inline constexpr Words date{"Geteld op", "Counted on"};
inline constexpr Words dateHelp{"jaar-maand-dag: 2020-01-01", "year-month-day: 2020-01-01"};
inline constexpr Words baseSource{"Bron", "Source"};
inline constexpr Words statusHelp{"A, of O bij n.b.; zie Uitleg", "A, or O where n.b.; see Explanation"};

// The basis of a note.
inline constexpr Words published{"gepubliceerd", "published"};
inline constexpr Words publishedMeaning{"staat in de publicatie", "stands in the publication"};
inline constexpr Words derived{"afgeleid", "derived"};
inline constexpr Words derivedMeaning{"berekend uit gepubliceerde cijfers", "computed from published figures"};
inline constexpr Words inferred{"aangenomen", "inferred"};
inline constexpr Words inferredMeaning{"afgelezen uit de opmaak van de publicatie", "read from the layout of the publication"};
inline constexpr Words assigned{"toegekend", "assigned"};
inline constexpr Words assignedMeaning{"gegeven door wie de editie maakt", "given by whoever makes the edition"};
inline constexpr Words remark{"opmerking", "remark"};
inline constexpr Words remarkMeaning{"hun opmerking bij gepubliceerde cijfers", "their remark on published figures"};

// Statuses that need more words here than in a list of notes.
inline constexpr Words statusNormal{"gewoon: er is een cijfer (ook 0 is een cijfer)", "normal: there is a figure (0 is a figure too)"};
inline constexpr Words statusMissing{"n.b., niet beschikbaar: laat het cijfer leeg", "n.b., not available: leave the figure empty"};
inline constexpr Words statusNotCollected{"niet gemeten: laat het cijfer leeg", "not measured: leave the figure empty"};
inline constexpr Words otherStatuses{"Met een cijfer:", "With a figure:"};
inline constexpr Words statusCannotExist{"kan niet bestaan: laat het cijfer leeg", "cannot exist: leave the figure empty"};

// Dropdowns.
inline constexpr Words notInList{"Dit staat niet in de lijst. Kies een naam uit de lijst, of voeg ze eerst toe op haar eigen blad.", "This is not in the list. Choose a name from the list, or first add it on its own sheet."};
inline constexpr Words notACount{"Een cijfer is een geheel getal van 0 of meer. Is het niet beschikbaar (n.b.)? Laat de cel dan leeg, met status O.", "A figure is a whole number of 0 or more. Is it not available (n.b.)? Then leave the cell empty, with status O."};

// The title of the document; the argument is the title of the edition.
inline constexpr Words templateAfter{"Nieuwe editie naar %1%", "New edition after %1%"};

// The explanation; always both languages side by side.
inline constexpr Words explanationTitle{"Een editie van de participatieladder", "An edition of the participation ladder"};
inline constexpr Words whatItIs{
    "Deze werkmap bevat één editie: de cijfers van één jaar. Vul ze in, bewaar ze als .ods of .xlsx en mail ze gerust door: wie de extensie Participatieladder heeft, kan ze controleren en laden.",
    "This workbook holds one edition: the figures of one year. Fill it in, save it as .ods or .xlsx and mail it as you like: whoever has the extension Participatieladder can check and load it."};
inline constexpr Words whatToDo{"Wat te doen", "What to do"};
inline constexpr Words firstTheEdition{"1.  Blad Editie: vul titel, jaar, uitgever en bronregel in.", "1.  Sheet Edition: fill in title, year, publisher and source line."};
inline constexpr Words thenTheSubjects{
    "2.  Bladen Gebieden, Treden, Werkvormen, Sectoren, Beleidsdomeinen, Noten: pas aan wat dit jaar anders is. Zet nieuwe rijen onderaan: ze komen vanzelf in de keuzelijsten.",
    "2.  Sheets Areas, Rungs, Instruments, Sectors, Policy domains, Notes: change what is different this year. Put new rows at the bottom: they appear in the dropdowns by themselves."};
inline constexpr Words thenTheFigures{
    "3.  Blad Cijfers: één rij voor elk gebied en elke trede, werkvorm of sector, met een geheel getal en een status. Plakken mag: de volgorde van de rijen is vrij.",
    "3.  Sheet Figures: one row for each area and each rung, instrument or sector, with a whole number and a status. Pasting is fine: the rows may be in any order."};
inline constexpr Words thenCheck{
    "4.  Controleren en laden: kies Invoegen ▸ Participatieladder ▸ Editie controleren en laden. Wat niet klopt, staat dan in een lijst met blad en cel.",
    "4.  Check and load: choose Insert ▸ Participatieladder ▸ Check and Load Edition. What is wrong is then listed with its sheet and cell."};
inline constexpr Words whatToMind{"Waarop te letten", "What to mind"};
inline constexpr Words mindMissing{
    "n.b. (niet beschikbaar) is geen nul: laat het cijfer leeg en zet de status op O. Typ geen ‘n.b.’ en geen 0.",
    "n.b. (not available) is not zero: leave the figure empty and set the status to O. Do not type ‘n.b.’ or 0."};
inline constexpr Words mindNumbers{
    "Typ cijfers zonder decimalen. Een duizendtal met punt of spatie mag alleen als Calc er zelf een getal van maakt: het staat dan rechts in de cel.",
    "Type figures without decimals. A thousands separator is fine only where Calc makes it a number: it then stands at the right of the cell."};
inline constexpr Words mindIds{
    "Een id blijft van jaar tot jaar hetzelfde, ook als de naam verandert: zo worden jaren vergeleken. Nieuw is alleen wat echt nieuw is.",
    "An id stays the same from year to year, even where the name changes: that is how years are compared. Only what is really new gets a new id."};
inline constexpr Words mindNames{
    "Gebieden, treden, werkvormen en sectoren schrijft u met hun naam of met hun id; het id is nodig waar twee dingen dezelfde naam hebben.",
    "Areas, rungs, instruments and sectors are written by name or by id; the id is needed where two things have the same name."};
inline constexpr Words mindProtection{
    "Koppen zijn beveiligd, zonder wachtwoord: met Extra ▸ Blad beveiligen zet u dat af, bijvoorbeeld om te filteren of rijen te verwijderen. Lege rijen tellen niet mee, verborgen rijen wel.",
    "Headings are protected, without a password: switch that off with Tools ▸ Protect Sheet, for instance to filter or to delete rows. Empty rows do not count, hidden rows do."};
inline constexpr Words sheetsTitle{"De bladen", "The sheets"};
inline constexpr Words statusTitle{"Status van een cijfer (codes van SDMX)", "Status of a figure (codes of SDMX)"};
inline constexpr Words basisTitle{"Grond van een noot", "Basis of a note"};

// What is wrong, and what was expected. The sheet and the cell stand before it.
inline constexpr Words notAnEditionWorkbook{
    "Dit document is geen werkmap van een editie. Verwacht: een werkmap met de bladen Editie, Cijfers, Gebieden, … Maak er een met Invoegen ▸ Participatieladder ▸ Nieuwe editie: lege werkmap.",
    "This document is not the workbook of an edition. Expected: a workbook with the sheets Edition, Figures, Areas, …. Make one with Insert ▸ Participatieladder ▸ New Edition: Empty Workbook."};
inline constexpr Words tooLargeForSheet{
    "Editie %1% heeft meer cijfers dan een blad rijen heeft. Geef ze door als gegevenspakket.",
    "Edition %1% has more figures than a sheet has rows. Pass it on as a data package."};
inline constexpr Words sheetMissing{"het blad '%1%' ontbreekt; verwacht: een blad met die naam", "the sheet '%1%' is missing; expected: a sheet of that name"};
inline constexpr Words sheetTwice{"dit blad is hetzelfde als '%1%'; verwacht: één van beide", "this sheet is the same as '%1%'; expected: one of the two"};
inline constexpr Words sheetNotRead{"dit blad hoort niet bij een editie en wordt niet gelezen", "this sheet is no part of an edition and is not read"};
inline constexpr Words sheetHidden{"dit blad is verborgen, en wordt ook gelezen", "this sheet is hidden, and is read too"};
inline constexpr Words rowsHidden{"verborgen rijen: %1%, te beginnen met deze; ze worden ook gelezen", "hidden rows: %1%, beginning with this one; they are read too"};
inline constexpr Words columnHidden{"deze kolom is verborgen, en wordt ook gelezen", "this column is hidden, and is read too"};
inline constexpr Words cellCovered{"'%1%' ligt onder een samengevoegde cel en is niet te zien, maar wordt ook gelezen", "'%1%' lies under a merged cell and cannot be seen, but is read too"};
inline constexpr Words noHeadings{"geen koppen gevonden; verwacht: een rij met %1%", "no headings found; expected: a row with %1%"};
inline constexpr Words columnMissing{"de kolom '%1%' ontbreekt; verwacht: een kop met die naam", "the column '%1%' is missing; expected: a heading of that name"};
inline constexpr Words columnTwice{"de kolom '%1%' staat er tweemaal; verwacht: eenmaal", "the column '%1%' is there twice; expected: once"};
inline constexpr Words columnNotRead{"de kolom '%1%' hoort niet bij dit blad en wordt niet gelezen", "the column '%1%' is no part of this sheet and is not read"};
inline constexpr Words valueMissing{"leeg; verwacht: een waarde", "empty; expected: a value"};
inline constexpr Words fieldMissing{"de rij '%1%' ontbreekt; verwacht: die naam in de eerste kolom", "the row '%1%' is missing; expected: that name in the first column"};
inline constexpr Words fieldTwice{"de rij '%1%' staat er tweemaal; verwacht: eenmaal", "the row '%1%' is there twice; expected: once"};
inline constexpr Words errorValue{"de foutwaarde %1%; verwacht: een waarde of een lege cel", "the error value %1%; expected: a value or an empty cell"};
inline constexpr Words shownAsDate{"een datum of tijd (%1%); verwacht: een getal of een tekst. Wis de opmaak van de cel (Ctrl+M) en typ opnieuw", "a date or a time (%1%); expected: a number or a text. Clear the format of the cell (Ctrl+M) and type it again"};
inline constexpr Words shownAsPercentage{"een percentage (%1%); verwacht: een aantal", "a percentage (%1%); expected: a count"};
inline constexpr Words shownAsLogical{"een waarheidswaarde (%1%); verwacht: een getal of een tekst", "a truth value (%1%); expected: a number or a text"};
inline constexpr Words nulCharacter{"een NUL-teken; verwacht: tekst", "a NUL character; expected: text"};
inline constexpr Words tooMuchText{"op dit blad staat te veel tekst; verwacht: ten hoogste %1% bytes", "there is too much text on this sheet; expected: at most %1% bytes"};
inline constexpr Words noRows{"het blad heeft geen rijen; verwacht: ten minste één", "the sheet has no rows; expected: at least one"};
inline constexpr Words notAYear{"'%1%' is geen jaar; verwacht: een geheel getal van 1000 tot 9999", "'%1%' is not a year; expected: a whole number from 1000 to 9999"};
inline constexpr Words unknownName{"'%1%' staat niet op het blad %2%; verwacht: een naam of id dat daar staat%3%", "'%1%' is not on the sheet %2%; expected: a name or id from there%3%"};
inline constexpr Words unknownId{"'%1%' staat niet op het blad %2%; verwacht: een id dat daar staat", "'%1%' is not on the sheet %2%; expected: an id from there"};
inline constexpr Words didYouMean{" (bedoelt u %1%?)", " (do you mean %1%?)"};
inline constexpr Words ambiguousName{"'%1%' is de naam van %2%; verwacht: een van die id's", "'%1%' is the name of %2%; expected: one of those ids"};
inline constexpr Words unknownBasis{"'%1%' is geen grond voor een noot; verwacht: %2%", "'%1%' is not the basis of a note; expected: %2%"};
inline constexpr Words notAWeight{"'%1%' is geen gewicht; verwacht: een getal van 0 tot 1, niet als tekst", "'%1%' is not a weight; expected: a number from 0 to 1, not as text"};
inline constexpr Words idMissing{"geen id; verwacht: bijvoorbeeld '%1%'", "no id; expected: for instance '%1%'"};

// clang-format on

} // namespace words
} // namespace workbook
