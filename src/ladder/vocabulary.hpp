// Words that a user may write for the values of an enumeration.
#pragma once

#include "ladder/names.hpp"

#include <initializer_list>
#include <optional>
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

} // namespace ladder
