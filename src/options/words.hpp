// Every word of the options page but its labels, which stand in extension/dialogs/options_*.properties.
#pragma once

#include "office/words.hpp"

namespace options::words {

using office::Words;

// clang-format off

// The argument is an edition.
inline constexpr Words latest{"Nieuwste (nu %1%)", "Latest (now %1%)"};
inline constexpr Words absent{"%1% (niet aanwezig: de nieuwste geldt)", "%1% (not at hand: the latest is used)"};

inline constexpr Words asInterface{"Zoals LibreOffice zelf", "As LibreOffice itself"};
/// Each language is called by its own name.
inline constexpr Words ownNames{"Nederlands", "English"};

inline constexpr Words chooseFolder{"Map met gedeelde edities", "Folder with shared editions"};

// What becomes of changes in shared folders, in the order of ladder::store::Changes.
inline constexpr Words follow{"Gebruiken", "Use them"};
inline constexpr Words ask{"Eerst vragen", "Ask first"};
inline constexpr Words never{"Nooit gebruiken", "Never use them"};
inline constexpr Words changesHelp{"Wie in een gedeelde map kan schrijven, kan een andere editie zetten van een jaar dat u al gebruikt. Ze wacht dan in het paneel met de edities, met wat er verandert.", "Whoever can write in a shared folder can put another edition there of a year that you use already. It then waits in the panel with the editions, with what changes."};

// clang-format on

} // namespace options::words
