// What a user or a macro asks for, by name.
#pragma once

#include "ladder/catalogue.hpp"
#include "sheets/builders.hpp"

#include <string>

namespace sheets {

struct Request {
    std::string area;    ///< a name or an id; empty for the first area
    std::string edition; ///< a year or an id; empty for the default
    ladder::Language language = ladder::Language::dutch;
    std::string item; ///< of a map: a name, a number or an id; empty for the first rung with figures
    Measure measure = Measure::count;
};

/// Finds what is asked for. Throws Refusal, with a message in the language `interface`, where nothing has a
/// name, or more than one thing.
SheetContext resolve(const ladder::Catalogue& catalogue, const Request& request, ladder::Language interface);

} // namespace sheets
