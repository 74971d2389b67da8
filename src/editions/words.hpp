// Every word of the UNO service for editions, in Dutch and in English.
#pragma once

#include "office/words.hpp"

namespace editions {

using office::Words;

namespace words {

// clang-format off

inline constexpr Words asIs{"%1%", "%1%"};
inline constexpr Words unknownFolder{"'%1%' is geen gedeelde map met edities. Voeg de map eerst toe onder Extra ▸ Opties ▸ Participatieladder.", "'%1%' is not a shared folder with editions. First add the folder under Tools ▸ Options ▸ Participatieladder."};
inline constexpr Words notAFileUrl{"'%1%' is geen adres van een bestand op deze computer.", "'%1%' is not the address of a file on this computer."};
inline constexpr Words unknownFormat{"'%1%' is geen .zip en geen .csv: bewaar een editie als gegevenspakket (.zip) of als SDMX-CSV (.csv).", "'%1%' is neither a .zip nor a .csv: save an edition as data package (.zip) or as SDMX-CSV (.csv)."};
inline constexpr Words hasErrors{"De editie is niet geladen (fouten: %1%). De eerste: %2%. Bekijk en verbeter ze met het paneel met de edities.", "The edition is not loaded (errors: %1%). The first one: %2%. Look at them and mend them with the panel with the editions."};
inline constexpr Words hasWarnings{"De editie is niet geladen (waarschuwingen: %1%). De eerste: %2%. Bekijk ze in het paneel met de edities, en aanvaard ze daar als de cijfers kloppen.", "The edition is not loaded (warnings: %1%). The first one: %2%. Look at them in the panel with the editions, and accept them there if the figures are right."};

// clang-format on

} // namespace words
} // namespace editions
