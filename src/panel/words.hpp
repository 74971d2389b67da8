// Every word that the sidebar panel says, in Dutch and in English. A "~" stands before the letter that, with
// Alt, leads to the control; no letter may stand for two of them.
#pragma once

#include "office/words.hpp"

namespace panel {

using office::say;
using office::Words;

namespace words {

// clang-format off

// Of every panel.
inline constexpr Words manual{"Handleiding", "Manual"};
inline constexpr Words manualHelp{"Opent de handleiding", "Opens the manual"};

// What to look at.
inline constexpr Words area{"~Gebied", "~Area"};
inline constexpr Words edition{"~Editie", "~Edition"};
inline constexpr Words search{"~Zoeken", "~Search"};
inline constexpr Words searchHelp{"Een deel van de naam van een trede, werkvorm, sector, gebied of gemeente", "Part of the name of a rung, an instrument, a sector, an area or a municipality"};
inline constexpr Words figures{"Cijfers: aantal, aandeel en naam", "Figures: number, share and name"};
inline constexpr Words rates{"Cijfers: per 1.000, index en naam", "Figures: per 1,000, index and name"};
inline constexpr Words measure{"~Maat", "~Given as"};
inline constexpr Words count{"Aantal", "Count"};
inline constexpr Words share{"Aandeel", "Share"};
inline constexpr Words rate{"Per 1.000 %1%", "Per 1,000 %1%"};
inline constexpr Words index{"Index", "Index"};
inline constexpr Words nothingFound{"Niets gevonden. Zoek op een ander woord.", "Nothing found. Search for another word."};
inline constexpr Words notCollected{"–", "–"};

// What to do with a figure.
inline constexpr Words insertFormula{"~Formule", "For~mula"};
inline constexpr Words insertFormulaHelp{"Zet de formule van dit cijfer in de geselecteerde cel (Enter of dubbelklik)", "Puts the formula of this figure in the selected cell (Enter or double click)"};
inline constexpr Words insertNameAndFigure{"Met ~naam", "With ~name"};
inline constexpr Words insertNameAndFigureHelp{"Zet de naam in de geselecteerde cel en de formule van het cijfer rechts ervan", "Puts the name in the selected cell and the formula of the figure at its right"};
inline constexpr Words copyValue{"K~opiëren", "Cop~y"};
inline constexpr Words copyValueHelp{"Kopieert het cijfer, om het elders te plakken", "Copies the figure, to paste it elsewhere"};

// What it means.
inline constexpr Words explanation{"~Toelichting", "E~xplanation"};
inline constexpr Words explanationOf{"~Toelichting bij cel %1%", "E~xplanation of cell %1%"};
inline constexpr Words chooseFigure{"Kies een cijfer in de lijst, of selecteer een cel met een formule van de participatieladder.", "Choose a figure in the list, or select a cell with a formula of the participation ladder."};
inline constexpr Words replace{"Vervang ~door", "~Replace by"}; // the name follows
inline constexpr Words replaceHelp{"Vervangt '%1%' in cel %2%", "Replaces '%1%' in cell %2%"};
inline constexpr Words undoReplace{"Naam vervangen", "Replace name"};
inline constexpr Words repair{"Formules ~herstellen", "Repair form~ulas"};
inline constexpr Words repairHelp{"Op dit blad staan formules die getypt werden waar de extensie niet geïnstalleerd was: dit stelt ze in heel het document opnieuw in", "This sheet has formulas that were typed where the extension was not installed: this sets them again in the whole document"};
inline constexpr Words computed{"Het gebied, de trede, werkvorm of sector, of de editie wordt in de formule zelf berekend, of komt van een naam of een cel met een fout. Verwijs naar een cel waarin de naam staat om hier de toelichting te zien.", "The area, the rung, instrument or sector, or the edition is computed inside the formula, or comes from a named range or a cell with an error. Refer to a cell that holds the name to see the explanation here."};
inline constexpr Words beyondRange{"Deze cel van de matrixformule ligt voorbij de namen waarnaar ze verwijst, en heeft dus geen cijfer.", "This cell of the array formula lies beyond the names to which it refers, and so has no figure."};
inline constexpr Words firstOfRange{"De formule verwijst naar een bereik; dit is de toelichting bij de eerste cel ervan.", "The formula refers to a range; this is the explanation of its first cell."};

inline constexpr Words failed{"Dit is niet gelukt en er is niets veranderd. Probeer het opnieuw; helpt dat niet, bewaar dan uw werk en start LibreOffice opnieuw.", "This did not work, and nothing was changed. Try again; if that does not help, save your work and restart LibreOffice."};

// What to put in the document.
inline constexpr Words newSheet{"Nieuw ~blad", "Ne~w sheet"};
inline constexpr Words atCursor{"Bij de cursor", "At the cursor"};
inline constexpr Words table{"Tabe~l", "~Table"};
inline constexpr Words tableHelp{"De ladder van het gekozen gebied als tabel", "The ladder of the chosen area as a table"};
inline constexpr Words chart{"G~rafiek", "C~hart"};
inline constexpr Words chartHelp{"De ladder van het gekozen gebied als grafiek, met haar tabel", "The ladder of the chosen area as a chart, with its table"};
inline constexpr Words buildTable{"Ci~jfers in mijn tabel…", "F~igures for My Table…"};
inline constexpr Words buildTableHelp{"Gebieden, cijfers en maten naar keuze, als tabel of als grafiek", "Areas, figures and measures of your choice, as a table or as a chart"};

// clang-format on

} // namespace words
} // namespace panel
