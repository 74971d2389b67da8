// How long it takes until a prepared sheet stands in a document.
#pragma once

#include "support/office.hpp"
#include "timing.hpp"

namespace bench {

/// An empty sheet, then each kind of prepared sheet, each into a new document that is shown.
std::vector<Timing> timeInsertions(const support::Office& office);

} // namespace bench
