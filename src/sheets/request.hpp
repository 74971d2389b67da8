// What is asked for, in the words of whoever asks.
#pragma once

#include "ladder/catalogue.hpp"
#include "sheets/builders.hpp"

#include <string>

namespace sheets {

struct Request {
    std::string area;    ///< a name or an id; empty for the first area
    std::string edition; ///< a year or an id; empty for the default
    ladder::Language language = ladder::Language::dutch;
};

/// Throws Refusal where nothing has the name, or more than one thing. `interface` is the language of the
/// message.
Subject resolve(const ladder::Catalogue& catalogue, const Request& request, ladder::Language interface);

} // namespace sheets
