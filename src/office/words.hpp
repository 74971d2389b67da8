// A text in both languages of the interface.
#pragma once

#include "ladder/texts.hpp"

#include <initializer_list>
#include <span>
#include <string>

namespace office {

/// %1%, %2%, … stand for its arguments.
struct Words {
    const char* nl;
    const char* en;
};

inline std::string say(ladder::Language language, const Words& words,
                       std::initializer_list<std::string> arguments = {}) {
    return ladder::fill(language == ladder::Language::dutch ? words.nl : words.en,
                        std::span(arguments.begin(), arguments.size()));
}

} // namespace office
