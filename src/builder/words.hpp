// The words of the dialog that puts a table together, in Dutch and in English. A "~" stands before the letter
// that leads to a control.
#pragma once

#include "office/words.hpp"

namespace builder::words {

using office::say;
using office::Words;

// clang-format off

inline constexpr Words title{"Cijfers in mijn tabel", "Figures for My Table"};
inline constexpr Words areas{"~Gebieden (klik om te kiezen)", "~Areas (click to choose)"};
inline constexpr Words unnamed{"", ""}; ///< until it is known of which edition
inline constexpr Words allParts{"Alle in %1%", "All in %1%"};
inline constexpr Words items{"~Cijfers (klik om te kiezen)", "~Figures (click to choose)"};
inline constexpr Words search{"~Zoek", "~Search"};
inline constexpr Words searchHelp{"Toont alleen de cijfers met deze woorden. Wat gekozen is, blijft gekozen.", "Shows only the figures with these words. What is chosen stays chosen."};
inline constexpr Words nothingFound{"Niets gevonden", "Nothing found"};
inline constexpr Words measures{"Wat van elk cijfer", "What of each figure"};
/// In the order of sheets::TableMeasure; each letter stands once in the dialog.
inline constexpr Words measureNames[] = {{"~Aantal", "C~ount"},
                                         {"Aan~deel", "Sha~re"},
                                         {"~Rang", "Ran~k"},
                                         {"~Per 1.000 mensen", "~Per 1,000 people"},
                                         {"Inde~x", "Inde~x"},
                                         {"~Verandering", "Cha~nge"},
                                         {"Gr~oei (procent)", "~Growth (per cent)"}};
inline constexpr Words areasAcross{"Gebieden naast e~lkaar", "Areas s~ide by side"};
inline constexpr Words edition{"~Editie", "~Edition"};
inline constexpr Words chart{"Als ~tabel of grafiek", "As a ~table or a chart"};
/// In the order of sheets::TableChart.
inline constexpr Words charts[] = {{"Alleen een tabel", "A table only"},
                                   {"Staven, de hoogste eerst", "Bars, the highest first"},
                                   {"Kolommen", "Columns"},
                                   {"Gestapelde staven", "Stacked bars"},
                                   {"Lijn over de edities", "Line over the editions"}};
inline constexpr Words notes{"Note~n eronder", "Notes belo~w"};
/// In the order of sheets::TableNotes.
inline constexpr Words noteChoices[] = {{"De belangrijkste", "The main one"}, {"Alle", "All"}, {"Geen", "None"}};
inline constexpr Words preview{"Voorbeeld", "Preview"};
inline constexpr Words moreRows{"… en nog %1%", "… and %1% more"};
inline constexpr Words chooseItem{"Kies minstens één cijfer.", "Choose at least one figure."};
inline constexpr Words chooseArea{"Kies minstens één gebied.", "Choose at least one area."};
inline constexpr Words chooseMeasure{"Kies minstens wat van elk cijfer in de tabel komt.", "Choose at least what of each figure goes into the table."};
inline constexpr Words failed{"Dat is niet gelukt.", "That did not work."};
inline constexpr Words insert{"~Invoegen", "Insert"};
inline constexpr Words cancel{"Annuleren", "Cancel"};

// clang-format on

} // namespace builder::words
