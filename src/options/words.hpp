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

// clang-format on

} // namespace options::words
