// Every word that the tools for drawing in a spreadsheet say, in Dutch and in English.
#pragma once

#include "office/words.hpp"

namespace calc::words {

using office::Words;

// clang-format off

// Why something cannot be written in a document.
inline constexpr Words notASpreadsheet{"Dit is geen Calc-document. Open een Calc-document en probeer opnieuw.", "This is not a spreadsheet. Open a Calc document and try again."};
inline constexpr Words readOnly{"Het document is alleen-lezen. Bewaar een kopie en probeer het daarin.", "The document is read-only. Save a copy and try there."};
inline constexpr Words sheetProtected{"Het blad '%1%' is beveiligd. Zet de beveiliging af met Extra ▸ Blad beveiligen en probeer opnieuw.", "The sheet '%1%' is protected. Switch that off with Tools ▸ Protect Sheet and try again."};
inline constexpr Words nothingShown{"Er is geen blad in beeld. Open het document in een venster en probeer opnieuw.", "No sheet is shown. Open the document in a window and try again."};
inline constexpr Words noCellsSelected{"Er zijn geen cellen geselecteerd. Selecteer cellen en probeer opnieuw.", "No cells are selected. Select cells and try again."};
inline constexpr Words unknownPosition{"'%1%' is geen cel van dit document. Een voorbeeld is B3 of Blad1.B3.", "'%1%' is not a cell of this document. An example is B3 or Sheet1.B3."};
inline constexpr Words noRoom{"De tabel past hier niet: er zijn %1% kolommen en %2% rijen nodig. Kies een cel meer naar links of naar boven.", "The table does not fit here: it takes %1% columns and %2% rows. Choose a cell further to the left or the top."};
inline constexpr Words notEmpty{"In %1% staat al iets. Kies een cel met genoeg lege cellen rechts en eronder.", "There is something in %1% already. Choose a cell with enough empty cells at its right and below."};

// What a printed page says at its head: a proper name, in every language.
inline constexpr char header[] = "Participatieladder";

// clang-format on

} // namespace calc::words
