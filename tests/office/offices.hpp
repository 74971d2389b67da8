// The offices that the tests share: each is started when a test first asks for it, and ends with the program.
#pragma once

#include "support/office.hpp"

namespace offices {

/// English, with the extension.
const support::Office& english();
/// Dutch of Belgium, with the extension.
const support::Office& dutch();
/// English, with the edition of the tests beside the bundled one.
const support::Office& twoEditions();
/// Dutch of Belgium, with an edition of 2022 that has more of everything beside the bundled one.
const support::Office& largerEdition();
/// Dutch of Belgium, with the editions of both beside the bundled one.
const support::Office& threeEditions();
/// English, without the extension.
const support::Office& without();

} // namespace offices
