// Words that a user may write for the values of an enumeration.
#pragma once

#include "ladder/language.hpp"
#include "ladder/names.hpp"

#include <boost/algorithm/string/predicate.hpp>

#include <initializer_list>
#include <locale>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ladder {

/// Matched like names: without regard to case, accents, spacing and punctuation.
template<class Value>
class Vocabulary {
public:
    Vocabulary(std::initializer_list<std::pair<std::string_view, Value>> words) {
        for (const auto& [word, value] : words)
            index_.add(word, static_cast<std::uint32_t>(value));
    }

    std::optional<Value> find(std::string_view word) const {
        const auto& found = index_.find(word);
        return found.empty() ? std::nullopt : std::optional(static_cast<Value>(found.front()));
    }

private:
    NameIndex index_;
};

/// "name_en" asks for "name" in English; without that ending it is Dutch, the official language.
inline std::pair<std::string, Language> splitLanguage(std::string word) {
    constexpr std::string_view english = "_en";
    if (!boost::algorithm::iends_with(word, english, std::locale::classic()))
        return {std::move(word), Language::dutch};
    word.resize(word.size() - english.size());
    return {std::move(word), Language::english};
}

} // namespace ladder
