// What may stand in a text of a package, so that nothing that shows it grows with hostile data, or shows
// something else than it says.
#pragma once

#include "ladder/reason.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace ladder::package {

struct TextRule {
    std::size_t longest;  ///< in characters, not bytes
    bool isProse = false; ///< a note may have several lines, and what some scripts need between letters
};

inline constexpr TextRule nameRule{200};
inline constexpr TextRule idRule{100};
inline constexpr TextRule codeRule{20};
inline constexpr TextRule titleRule{300};
inline constexpr TextRule sourceRule{1000};
inline constexpr TextRule noteRule{4000, true};
inline constexpr std::size_t longestPath = 1000; ///< characters
inline constexpr std::size_t mostInList = 50;    ///< aliases, or ids that a cell refers to

/// Why a text is refused; nothing where it keeps the rule.
std::optional<Problem> whyNoText(std::string_view text, const TextRule& rule);

/// What is left of a text that claims something and decides nothing: its beginning, without what is refused.
std::string tamed(std::string_view text, const TextRule& rule);

} // namespace ladder::package
