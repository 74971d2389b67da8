// Every word of the sheet to start from, in Dutch and in English.
#pragma once

#include "office/words.hpp"

namespace sheets::start_words {

using office::Words;

// clang-format off

inline constexpr Words title{"vijf vragen", "five questions"};
inline constexpr Words howToUse{
    "Kies in de gele cellen een gebied, een trede en een werkvorm: alle antwoorden volgen. Rechts van elk antwoord staat de formule, die u in elke cel kunt typen, en de weg in het menu.",
    "Choose an area, a rung and an instrument in the yellow cells: all answers follow. At the right of each answer stand the formula, which you can type in any cell, and the way in the menu."};
inline constexpr Words rung{"Trede", "Rung"};
inline constexpr Words instrument{"Werkvorm", "Instrument"};
inline constexpr Words chooseRung{"Kies een trede: alle antwoorden volgen.", "Choose a rung: all answers follow."};
inline constexpr Words chooseInstrument{"Kies een werkvorm: het antwoord op vraag 3 volgt.", "Choose an instrument: the answer to question 3 follows."};
inline constexpr Words unknownItem{"Deze editie kent deze trede of werkvorm niet: kies een andere.", "This edition does not know this rung or instrument: choose another."};

// The questions. Between the parts of one stand names.
/// The unit, the rung, the area and the area around it.
inline constexpr Words howMany[] = {{"1.  Hoeveel ", "1.  How many "}, {" telt trede ", " does rung "}, {" in ", " count in "}, {", en welk deel van ", ", and what share of "}, {" is dat?", " is that?"}};
inline constexpr Words places{"plaatsen", "places"};
/// The rung, and the people it is set against.
inline constexpr Words where[] = {{"2.  Welk gebied heeft er op trede ", "2.  Which area has the most on rung "}, {" het meest, per 1.000 ", ", per 1,000 "}, {"?", "?"}};
/// The instrument, and the whole.
inline constexpr Words eachArea[] = {{"3.  Wat is het cijfer van ", "3.  What is the figure of "}, {" in elk gebied van ", " in each area of "}, {"?", "?"}};
/// The rung, and the area.
inline constexpr Words meaning[] = {{"4.  Wat betekent het cijfer van trede ", "4.  What does the figure of rung "}, {" in ", " in "}, {"?", " mean?"}};
inline constexpr Words changed[] = {{"5.  Hoe is trede ", "5.  How has rung "}, {" in ", " in "}, {" veranderd sinds de editie ervoor?", " changed since the edition before?"}};

// Headings of the answers.
inline constexpr Words count{"Aantal", "Count"};
inline constexpr Words share{"Aandeel", "Share"};
inline constexpr Words rate{"Per 1.000", "Per 1,000"};
inline constexpr Words index{"Index", "Index"};
inline constexpr Words rank{"Rang", "Rank"};
inline constexpr Words change{"Verandering", "Change"};
inline constexpr Words growth{"Groei", "Growth"};
inline constexpr Words ofEdition{"Editie ", "Edition "};
inline constexpr Words firstEdition{"Er is geen editie van voor deze: er valt nog niets te vergelijken.", "There is no edition from before this one: there is nothing to compare yet."};

// What stands at the right of an answer, before the formula and the names in the menu.
inline constexpr Words formula{"Formule:  ", "Formula:  "};
inline constexpr Words menu{"Menu:  Invoegen ▸ Participatieladder ▸ ", "Menu:  Insert ▸ Participatieladder ▸ "};
/// As registry/commands.cmake has them.
inline constexpr Words ladderSheet{"Ladderblad", "Ladder Sheet"};
inline constexpr Words map{"Kaart", "Map"};
inline constexpr Words ownTable{"Cijfers in mijn tabel…", "Figures for My Table…"};
inline constexpr Words panel{"Paneel Participatieladder", "Panel Participatieladder"};
inline constexpr Words evolutionSheet{"Evolutieblad", "Evolution Sheet"};

inline constexpr Words missing{"n.b.: niet beschikbaar, iets anders dan nul. Wat elke functie geeft en hoe u verder gaat, staat in Invoegen ▸ Participatieladder ▸ Handleiding.",
                               "n.b.: not available, which is not zero. What each function gives and how to go on stands in Insert ▸ Participatieladder ▸ Manual."};

// clang-format on

} // namespace sheets::start_words
