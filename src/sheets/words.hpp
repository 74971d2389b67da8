// Every word that prepared sheets and their messages say, in Dutch and in English.
#pragma once

#include "office/words.hpp"

namespace sheets {

using office::CountedWords;
using office::say;
using office::Words;

namespace words {

// clang-format off

// Parts of titles, after the title of the edition.
inline constexpr Words comparison{"vergelijking van gebieden", "comparison of areas"};
inline constexpr Words sectorsByArea{"sectoren per gebied", "sectors by area"};
inline constexpr Words quality{"kwaliteit van de cijfers", "quality of the figures"};

inline constexpr Words evolution{"evolutie van de participatieladder", "evolution of the participation ladder"};

// What to choose.
inline constexpr Words area{"Gebied", "Area"};
inline constexpr Words edition{"Editie", "Edition"};
inline constexpr Words chooseArea{"Kies een gebied: het hele blad volgt.", "Choose an area: the whole sheet follows."};
inline constexpr Words chooseEdition{"Kies een editie: het hele blad volgt.", "Choose an edition: the whole sheet follows."};
/// What follows the name of a cell to choose in, at its left.
inline constexpr Words canBeChosen{" (kies): ", " (choose): "};
inline constexpr Words wholeOf{" (het gebied rond ", " (the area around "};
inline constexpr Words notInList{"Kies uit de lijst.", "Choose from the list."};

// Headings.
inline constexpr Words rungOrInstrument{"Trede en werkvormen", "Rung and instruments"};
inline constexpr Words shareIn{"Aandeel in ", "Share of "};
inline constexpr Words recomputed{"Som en gewicht", "Sum and weight"};
inline constexpr Words sectorsOfRung{"Sectoren van trede ", "Sectors of rung "};
inline constexpr Words ofRung{"trede ", "rung "};
inline constexpr Words sector{"Sector", "Sector"};
inline constexpr Words total{"Som van de sectoren", "Sum of the sectors"};
inline constexpr Words notes{"Noten", "Notes"};
inline constexpr Words oneMoreNote{"Nog één noot: zie het kwaliteitsblad (Invoegen ▸ Participatieladder ▸ Kwaliteitsblad).",
                                   "One more note: see the quality sheet (Insert ▸ Participatieladder ▸ Quality Sheet)."};
inline constexpr Words moreNotes{"Nog %1% noten: zie het kwaliteitsblad (Invoegen ▸ Participatieladder ▸ Kwaliteitsblad).",
                                 "%1% more notes: see the quality sheet (Insert ▸ Participatieladder ▸ Quality Sheet)."};
inline constexpr Words published{"Gepubliceerde cijfers", "Published figures"};
inline constexpr Words sumOfAreas{"Som van de gebieden", "Sum of the areas"};
inline constexpr Words notAssigned{"Verschil: niet toegewezen, n.b. of afgerond", "Difference: not assigned, n.b. or rounded"};
inline constexpr Words sharesByRung{"Aandeel van elk gebied in elke trede", "Share of each area in each rung"};
inline constexpr Words sharesInRung{"Aandeel van elk gebied in het geheel", "Share of each area in the whole"};
inline constexpr Words share{"Aandeel", "Share"};
inline constexpr Words sharesOf{"Aandeel van elk gebied in ", "Share of each area in "};
inline constexpr Words partsOfLadder{"Aandeel van elke trede in de ladder van het gebied", "Share of each rung in the area's own ladder"};
inline constexpr Words ranks{"Rangorde van de gebieden (1 is het hoogste cijfer)", "Rank among the areas (1 is the highest figure)"};
inline constexpr Words tooManyForChart{"Zo veel gebieden zijn in een grafiek niet uit elkaar te houden.", "So many areas cannot be told apart in a chart."};
inline constexpr Words counts{"Aantallen", "Counts"};
inline constexpr Words partsOfSectors{"Aandeel van elke sector in het gebied", "Share of each sector in the area"};

// What an area without parent shows in place of its parent.
inline constexpr Words shareOfLadder{"Aandeel in de ladder", "Share of the ladder"};
inline constexpr Words rangeOfIndex{"Index: laagste – hoogste gebied", "Index: lowest – highest area"};
inline constexpr Words rangeOfShares{"Laagste – hoogste gebied", "Lowest – highest area"};

// What stands out, above the tables. Each says what the figures say, and no more.
inline constexpr Words totalOfArea{"%1% telt %2% op de gemeten treden samen", "%1% has %2% on the measured rungs together"};
inline constexpr Words partOfWhole{", %1% van %2%", ", %1% of %2%"};
inline constexpr Words indexOfRungs{
    " Tegenover %1% (index 100) staat trede %2% het hoogst (index %3%) en trede %4% het laagst (index %5%).",
    " Against %1% (index 100) rung %2% is highest (index %3%) and rung %4% lowest (index %5%)."};
inline constexpr Words ratesOfLadders{
    " Per 1.000 %1% staat %2% het hoogst (%3%) en %4% het laagst (%5%)%6%.",
    " Per 1,000 %1% %2% is highest (%3%) and %4% lowest (%5%)%6%."};
inline constexpr Words ratesOfAreas{
    " Op trede %2% staat %3% per 1.000 %1% het hoogst (%4%) en %5% het laagst (%6%)%7%.",
    " On rung %2% %3% is highest per 1,000 %1% (%4%) and %5% lowest (%6%)%7%."};
inline constexpr Words sharesOfAreas{
    " Op trede %1% heeft %2% het grootste aandeel (%3%) en %4% het kleinste (%5%)%6%.",
    " On rung %1% %2% has the largest share (%3%) and %4% the smallest (%5%)%6%."};
inline constexpr Words ofAreasWithFigure{", van de gebieden met een cijfer", ", of the areas with a figure"};
inline constexpr Words largestSector{
    "%1%, trede %2%: %3% is het grootste deel (%4%).",
    "%1%, rung %2%: %3% is the largest part (%4%)."};
inline constexpr Words sectorOfAreas{
    " Dat deel is het grootst in %1% (%2%) en het kleinst in %3% (%4%)%5%.",
    " That part is largest in %1% (%2%) and smallest in %3% (%4%)%5%."};
inline constexpr Words highestOnMap{"%1% staat het hoogst (%2%) en %3% het laagst (%4%)%5%.",
                                    "%1% is highest (%2%) and %3% lowest (%4%)%5%."};
inline constexpr Words agreement{
    "Van %1% totalen die te toetsen zijn, zijn er %2% gelijk aan de som van hun delen; van %3% cijfers van het geheel zijn er %4% gelijk aan de som van de gebieden.",
    "Of %1% totals that can be checked, %2% are the sum of their parts; of %3% figures of the whole, %4% are the sum of the areas."};
inline constexpr Words largestChange{"Van %1% tot %2% veranderde trede %3% in aantal het meest: %4%%5%%6%.",
                                     "From %1% to %2% rung %3% changed most in number: %4%%5%%6%."};
inline constexpr Words acrossBreak{", over een breuk in de reeks heen", ", across a break in the series"};

// What charts are, for readers who do not see them. Nothing here depends on what is chosen.
inline constexpr Words sectorBars{"Staven met het aandeel van elke sector in het gebied en in het geheel eromheen; de tabel op het blad heeft dezelfde cijfers", "Bars of the share of each sector in the area and in the area around it; the table on the sheet has the same figures"};
inline constexpr Words shareBars{"Staven met het aandeel van elk gebied, van groot naar klein; de tabel op het blad heeft dezelfde cijfers", "Bars of the share of each area, from large to small; the table on the sheet has the same figures"};
inline constexpr Words makeUpBars{"Eén volle staaf voor elk gebied, verdeeld in delen; de tabel op het blad heeft dezelfde cijfers", "One full bar for each area, divided into parts; the table on the sheet has the same figures"};

inline constexpr Words rungOfChart{"Trede ", "Rung "};
inline constexpr Words source{"Bron: ", "Source: "};
/// After a name in a chart.
inline constexpr Words withoutFigure{" – geen cijfer", " – no figure"};

// Rates and their index. No text of a formula has more than 255 characters, which is what Excel reads.
inline constexpr Words ladderTotal{"Totaal van de gemeten treden", "Total of the measured rungs"};
inline constexpr Words perThousand{"Per 1.000 ", "Per 1000 "};
inline constexpr Words perNobody{"Per 1.000 mensen: n.b.", "Per 1000 people: n.b."};
inline constexpr Words rateIs{": het cijfer gedeeld door hun aantal", ": the figure divided by their number"};
inline constexpr Words onDay{" op ", " on "};
inline constexpr Words rateIsNot{
    ", maal 1.000. Dat zegt hoeveel er tegenover die mensen staat, niet welk deel van hen meedoet. Index: dat cijfer, waarbij dat van ",
    ", times 1000. That says how much stands against those people, not which part of them takes part. Index: that figure, where that of "};
inline constexpr Words whoCounted{" 100 is. Bron van hun aantal: ", " is 100. Source of their number: "};
inline constexpr Words noRates{
    "Deze editie zegt niet hoeveel mensen er in de gebieden wonen: daarom staat hier geen cijfer per 1.000 en geen index.",
    "This edition does not say how many people live in the areas: that is why there is no figure per 1000 here, and no index."};

// Where there is no figure.
/// The publication's own sign, in every language.
inline constexpr Words notAvailable{"n.b.", "n.b."};
inline constexpr Words notMeasured{"niet gemeten", "not measured"};
inline constexpr Words cannotExist{"n.v.t.", "n/a"};
inline constexpr Words noBar{"Geen balk, want een sector is n.b.: ", "No bar, because a sector is n.b.: "};

/// The signs of a ladder sheet.
inline constexpr Words signs{
    "n.b.: niet beschikbaar, iets anders dan nul.   ✓ het totaal is de afgeronde som van zijn delen, ± er ontbreken delen (n.b.), ≠ het wijkt af.   × 0,4: telt in het totaal voor zoveel mee (zie de noten).",
    "n.b.: not available, which is not zero.   ✓ the total is the rounded sum of its parts, ± parts are missing (n.b.), ≠ it differs.   × 0.4: what one counts for in the total (see the notes)."};
inline constexpr Words contractsDiffer{"Niet al deze treden hebben hetzelfde soort overeenkomst", "Not all of these rungs have the same kind of contract"};
inline constexpr Words moreThanFits{
    "Deze editie heeft meer gebieden, treden, werkvormen of sectoren dan er op dit blad plaats is: voeg een nieuw blad in.",
    "This edition has more areas, rungs, instruments or sectors than this sheet has room for: insert a new sheet."};
inline constexpr Words editionGone{"Hier niet geladen: editie ", "Not loaded here: edition "};
inline constexpr Words chooseAnotherEdition{". Laad deze editie, of kies een andere.", ". Load that edition, or choose another."};
inline constexpr Words loadEdition{". Laad deze editie.", ". Load that edition."};
inline constexpr Words noSuchArea{"Dit gebied staat niet in deze editie: kies een ander gebied of een andere editie.", "This area is not in this edition: choose another area or another edition."};

// The quality sheet.
inline constexpr Words totals{"Totalen naast de som van hun delen", "Totals beside the sum of their parts"};
inline constexpr Words totalAndParts{"Totaal en delen", "Total and parts"};
inline constexpr Words rungAndInstruments{"werkvormen van trede ", "instruments of rung "};
inline constexpr Words rungAndSectors{"sectoren van trede ", "sectors of rung "};
inline constexpr Words publishedTotal{"Gepubliceerd", "Published"};
inline constexpr Words sumOfParts{"Som van de delen", "Sum of the parts"};
inline constexpr Words difference{"Verschil", "Difference"};
inline constexpr Words partsMissing{"Delen n.b.", "Parts n.b."};
inline constexpr Words areasMissing{"Gebieden n.b.", "Areas n.b."};
inline constexpr Words verdict{"Oordeel", "Verdict"};
inline constexpr Words wholeAndAreas{"Cijfers van het geheel naast de som van de gebieden", "Figures of the whole beside the sum of its areas"};
inline constexpr Words item{"Trede, werkvorm of sector", "Rung, instrument or sector"};
inline constexpr Words statuses{"Status van elk cijfer", "Status of each figure"};
inline constexpr Words isPublished{"cijfer", "figure"};
inline constexpr Words note{"Noot", "Note"};
inline constexpr Words agrees{"klopt", "agrees"};
inline constexpr Words agreesWithout{"klopt met de delen die een cijfer hebben", "agrees with the parts that have a figure"};
inline constexpr Words incomplete{"niet volledig te toetsen: het verschil kan van delen komen die n.b. zijn", "cannot be checked fully: the difference may come from parts that are n.b."};
inline constexpr Words cannotCheck{"niet te toetsen: de delen zijn n.b.", "cannot be checked: the parts are n.b."};
inline constexpr Words nothingToCheck{"geen cijfer om te toetsen", "no figure to check"};
inline constexpr Words differs{"wijkt af: zie de noten", "differs: see the notes"};
inline constexpr Words withReserve{"niet gepubliceerd: met voorbehoud", "not published: with reservations"};
inline constexpr Words forInformation{"ter informatie", "for information"};

// The evolution sheet.
inline constexpr Words change{"Verandering ", "Change "};
inline constexpr Words growth{"Groei ", "Growth "};
inline constexpr Words growthByEdition{"Groei van elke trede sinds de editie ervoor", "Growth of each rung since the edition before"};
inline constexpr Words rungsOverTime{"Elke trede over de jaren", "Each rung over the years"};
inline constexpr Words indexTitle{"Index: eerste jaar met een cijfer = 100", "Index: first year with a figure = 100"};
inline constexpr Words earlierEditions{" en eerdere", " and earlier"};
inline constexpr Words breakInChart{" – b: breuk in de reeks", " – b: break in the series"};
inline constexpr Words noSeries{"Geen reeks: van geen enkele trede heeft dit gebied cijfers in meer dan één jaar.", "No series: there is no rung of which this area has figures in more than one year."};
inline constexpr Words onlyBreaks{"Geen reeks: tussen alle jaren is er een breuk, zodat geen cijfer zonder meer naast dat van een ander jaar te leggen is.", "No series: there is a break between all years, so that no figure can simply be set beside that of another year."};
inline constexpr Words brokenLine{"Waar een lijn onderbroken is en een b staat, is er een breuk in de reeks: de cijfers ervoor en erna zijn niet zonder meer naast elkaar te leggen.", "Where a line is interrupted and has a b, there is a break in the series: the figures before and after it cannot simply be set beside each other."};
/// How a note says that it is about the series.
inline constexpr Words seriesInNote{"reeks", "series"};
inline constexpr Words rungLine{"Lijn met de cijfers van een trede over de jaren, vanaf nul; de tabel op het blad heeft dezelfde cijfers", "Line of the figures of a rung over the years, from zero; the table on the sheet has the same figures"};
inline constexpr Words indexLines{"Lijn voor elke trede met haar cijfers als index, waarin het eerste jaar met een cijfer 100 is; de tabel op het blad heeft de cijfers", "Line for each rung of its figures as an index, in which the first year with a figure is 100; the table on the sheet has the figures"};
inline constexpr Words notLoaded{"niet geladen", "not loaded"};
inline constexpr Words columnsGone{". Die cijfers ontbreken op dit blad; de andere staan er.", ". Those figures are missing from this sheet; the others are there."};
inline constexpr Words areaGone{"Dit gebied staat in geen van deze edities: kies een ander.", "This area is in none of these editions: choose another."};
/// The sign of Eurostat, in every language.
inline constexpr Words breakSign{"b", "b"};
inline constexpr Words notInEdition{"–", "–"};
inline constexpr Words breakSigns{
    "b: breuk in de reeks, waardoor dit cijfer niet zonder meer naast het vorige te leggen is (zie hieronder).   –: niet in deze editie.   n.b.: niet beschikbaar, iets anders dan nul.   Groei van nul af heeft geen percentage.",
    "b: break in the series, so that this figure cannot simply be set beside the one before (see below).   –: not in this edition.   n.b.: not available, which is not zero.   Growth from zero has no percentage."};
inline constexpr Words breaks{"Breuken in de reeks", "Breaks in the series"};
inline constexpr Words noBreaks{"Tussen deze edities is er geen breuk die zij zelf vermelden.", "Between these editions there is no break that they mention themselves."};
inline constexpr Words notesOfEdition{"Noten van editie ", "Notes of edition "};
inline constexpr Words onlyEdition{"Er is maar één editie: er valt nog niets te vergelijken.", "There is only one edition: there is nothing to compare yet."};
inline constexpr Words otherEditions{"Er zijn nu andere edities dan toen dit blad gemaakt werd: voeg een nieuw blad in.", "There are other editions now than when this sheet was made: insert a new sheet."};
inline constexpr Words latestEditions{"Van de edities staan hier alleen de laatste.", "Only the latest editions are shown here."};

// Behind the name of an item whose figure is no count.
inline constexpr Words shareOf{"aandeel in %1%", "share of %1%"};
inline constexpr Words ratePer{"per 1.000 %1%", "per 1,000 %1%"};
inline constexpr Words indexOf{"index (%1% = 100)", "index (%1% = 100)"};

// The map.
inline constexpr Words itemToChoose{"Onderwerp", "Subject"};
inline constexpr Words chooseItem{"Kies een trede, werkvorm of sector: de kaart volgt.", "Choose a rung, instrument or sector: the map follows."};
inline constexpr Words measure{"Maat", "Measure"};
inline constexpr Words chooseMeasure{"Kies wat de bollen tonen: de kaart volgt.", "Choose what the bubbles show: the map follows."};
/// In the order of sheets::Measure, and as the heading of a column.
inline constexpr Words measureNames[] = {{"aantal", "count"}, {"aandeel", "share"}, {"per 1.000", "per 1,000"}, {"index", "index"}};
/// What a title says of each; behind the second and the last comes the name of the whole.
inline constexpr Words measureTitles[] = {{"aantal per gebied", "count by area"},
                                          {"aandeel van elk gebied in ", "share of each area in "},
                                          {"per 1.000 ", "per 1,000 "},
                                          {"index per gebied: 100 is ", "index by area: 100 is "}};
inline constexpr Words people{"mensen", "people"};
inline constexpr Words rank{"Rang", "Rank"};
inline constexpr Words areaColumn{"Gebied", "Area"};
inline constexpr Words chooseAnotherItem{"Deze editie kent dit niet: kies een andere trede, werkvorm of sector, of een andere editie.", "This edition does not know this: choose another rung, instrument or sector, or another edition."};
inline constexpr Words readMap{
    "De oppervlakte van een bol is het cijfer: twee keer zo groot is twee keer zo veel. Een gebied zonder cijfer (n.b.) heeft geen bol; dat is iets anders dan nul. De omtrekken tonen waar een gebied ligt, en zijn niet om op te meten.",
    "The area of a bubble is the figure: twice as large is twice as much. An area without a figure (n.b.) has no bubble, which is not zero. The outlines show where an area lies, and are not for measuring."};
inline constexpr Words notOnMap{"Zonder omtrek, en dus alleen in de tabel: ", "Without an outline, and so in the table only: "};
inline constexpr Words mapDescription{"Kaart met een bol per gebied. De tabel ernaast heeft dezelfde cijfers, het hoogste eerst.", "Map with a bubble for each area. The table beside it has the same figures, the highest first."};
inline constexpr Words map{"Kaart", "Map"};

// Why something is not done, and what to do.
inline constexpr Words asIs{"%1%", "%1%"};
inline constexpr Words documentProtected{"De structuur van het document is beveiligd. Zet de beveiliging af met Extra ▸ Beveilig werkbladstructuur en probeer opnieuw.", "The structure of the document is protected. Switch that off with Tools ▸ Protect Spreadsheet Structure and try again."};

inline constexpr Words noCellBeside{"Rechts van deze cel is er geen cel meer. Kies een cel meer naar links.", "There is no cell at the right of this one. Choose a cell further to the left."};
inline constexpr Words besideNotEmpty{"In %1% staat al iets. Kies een cel met rechts ervan een lege cel.", "There is something in %1% already. Choose a cell with an empty one at its right."};
inline constexpr Words inArray{"Deze cel is deel van een matrixformule. Kies een andere cel.", "This cell is part of an array formula. Choose another cell."};
inline constexpr Words noSectors{"Geen enkele editie heeft sectoren.", "No edition has sectors."};
inline constexpr Words noParts{"Geen enkel gebied heeft gebieden in zich om naast elkaar te zetten.", "No area has areas inside it to put side by side."};
inline constexpr Words tooManyParts{"Er zijn meer dan %1% gebieden om naast elkaar te zetten. Gebruik een formule met LADDER_TABLE.", "There are more than %1% areas to put side by side. Use a formula with LADDER_TABLE."};
inline constexpr Words noOutlines{"Voor de gebieden in %1% is er in editie %2% geen kaart: het pakket van de editie heeft geen omtrekken (areas.geojson).", "There is no map of the areas in %1% in edition %2%: the package of the edition has no outlines (areas.geojson)."};
inline constexpr Words tooManyForMap{"Er zijn meer dan %1% gebieden: op een kaart zijn ze niet uit elkaar te houden.", "There are more than %1% areas: they cannot be told apart on a map."};
inline constexpr Words unknownMeasure{"'%1%' is geen maat. Kies 'count', 'share', 'rate' of 'index'.", "'%1%' is not a measure. Choose 'count', 'share', 'rate' or 'index'."};
inline constexpr Words nothingToInsert{"Editie %1% heeft daar geen cijfers voor.", "Edition %1% has no figures for that."};
inline constexpr Words unknownSheet{"'%1%' is geen blad dat kan worden ingevoegd. De bladen zijn: %2%.", "'%1%' is not a sheet that can be inserted. The sheets are: %2%."};
inline constexpr Words unknownKind{"'%1%' is geen soort tabel. Kies 'ladder', 'comparison', 'sectors' of 'map'.", "'%1%' is not a kind of table. Choose 'ladder', 'comparison', 'sectors' or 'map'."};
inline constexpr Words unknownScope{"'%1%' is geen deel van een document. Kies 'selection', 'sheet' of 'document'.", "'%1%' is not a part of a document. Choose 'selection', 'sheet' or 'document'."};

// What freezing leaves, with its place.
inline constexpr Words unfrozenCondition{"de voorwaardelijke opmaak van %1%", "the conditional formatting of %1%"};
inline constexpr Words unfrozenValidation{"de geldigheid van %1%", "the validity of %1%"};
inline constexpr Words unfrozenName{"de naam %1%", "the name %1%"};
inline constexpr Words unfrozenSheetName{"de naam %1% van blad %2%", "the name %1% of sheet %2%"};
inline constexpr Words unfrozenChanges{"de bijgehouden wijzigingen, die formules van de ladder kunnen bevatten: zet Bewerken ▸ Wijzigingen bijhouden af en aanvaard ze", "the recorded changes, which may hold formulas of the ladder: switch Edit ▸ Track Changes off and accept them"};
inline constexpr CountedWords unfrozenUnknown{
    {"één formule die #NAAM? zegt, want ze werd getypt waar de extensie niet geïnstalleerd was: kies Formules herstellen en bevries opnieuw",
     "one formula that says #NAME?, because it was typed where the extension was not installed: choose Repair Formulas and freeze again"},
    {"%1% formules die #NAAM? zeggen, want ze werden getypt waar de extensie niet geïnstalleerd was: kies Formules herstellen en bevries opnieuw",
     "%1% formulas that say #NAME?, because they were typed where the extension was not installed: choose Repair Formulas and freeze again"}};
inline constexpr Words unfrozenEmbedded{"een ingesloten rekenblad op blad %1%", "a spreadsheet embedded on sheet %1%"};

// What undo and redo are about.
inline constexpr Words undoTable{"Laddertabel invoegen", "Insert ladder table"};
inline constexpr Words undoChart{"Laddergrafiek invoegen", "Insert ladder chart"};
inline constexpr Words undoMap{"Kaart bij de cursor invoegen", "Insert map at the cursor"};
inline constexpr Words undoFigure{"Ladderformule invoegen", "Insert ladder formula"};
inline constexpr Words undoRepair{"Ladderformules herstellen", "Repair ladder formulas"};
inline constexpr Words undoFreeze{"Ladderformules bevriezen", "Freeze ladder formulas"};

// clang-format on

} // namespace words
} // namespace sheets
