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

/// The words are matched like names: without regard to case, accents, spacing and punctuation.
template<class Value>
class Vocabulary {
public:
    Vocabulary(std::initializer_list<std::pair<std::string_view, Value>> words) {
        for (const auto& [word, value] : words)
            add(word, value);
    }

    void add(std::string_view word, Value value) { index_.add(word, static_cast<std::uint32_t>(value)); }

    std::optional<Value> find(std::string_view word) const {
        const auto& found = index_.find(word);
        return found.empty() ? std::nullopt : std::optional(static_cast<Value>(found.front()));
    }

private:
    NameIndex index_;
};

/// A word of a formula such as "name_en" without its ending, and the language for which that asks. Without an
/// ending it is the official language.
inline std::pair<std::string, TextLanguage> splitLanguage(std::string word) {
    for (const auto language : allTextLanguages) {
        const auto ending = suffixOf(language);
        if (!ending.empty() && boost::algorithm::iends_with(word, ending, std::locale::classic())) {
            word.resize(word.size() - ending.size());
            return {std::move(word), language};
        }
    }
    return {std::move(word), officialLanguage};
}

/// The languages in which we speak, by their codes.
inline const Vocabulary<Language>& languagesByCode() {
    static const auto languages = [] {
        Vocabulary<Language> words{};
        for (const auto language : allLanguages)
            words.add(languageCodes.in(language), language);
        return words;
    }();
    return languages;
}

} // namespace ladder
