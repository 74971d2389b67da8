// The two languages in which an edition and our messages speak.
#pragma once

#include <string>

namespace ladder {

enum class Language { dutch, english };

/// A text in both languages. Dutch is the official one: it is what the publication prints.
struct Text {
    std::string nl;
    std::string en;

    const std::string& in(Language language) const { return language == Language::dutch ? nl : en; }
    bool operator==(const Text&) const = default;
};

} // namespace ladder
