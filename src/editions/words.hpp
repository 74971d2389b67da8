// Every word that the face of editions says, in Dutch and in English.
#pragma once

#include "office/words.hpp"

namespace editions {

using office::Words;

namespace words {

// clang-format off

inline constexpr Words asIs{"%1%", "%1%"};
inline constexpr Words notASpreadsheet{"Dit is geen Calc-document. Open de werkmap van een editie en probeer opnieuw.", "This is not a spreadsheet. Open the workbook of an edition and try again."};
inline constexpr Words notAText{"De optie '%1%' moet een tekst zijn.", "The option '%1%' must be a text."};
inline constexpr Words unknownOption{"'%1%' is geen optie. De enige optie is Language.", "'%1%' is not an option. The only option is Language."};
inline constexpr Words unknownLanguage{"'%1%' is geen taal van een werkmap. Kies 'nl' of 'en'.", "'%1%' is not a language of a workbook. Choose 'nl' or 'en'."};

// clang-format on

} // namespace words
} // namespace editions
