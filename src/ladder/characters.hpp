// The characters of a text from outside: how many there are, and which of them nobody sees.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ladder {

/// A character at the beginning of a text in UTF-8. A byte that belongs to none counts as one, U+FFFD.
struct Character {
    char32_t code = 0;
    std::size_t bytes = 0; ///< 0 at the end of the text
};
Character firstCharacter(std::string_view text);

/// How many characters a text has, which are fewer than its bytes where it is not all ASCII.
std::size_t countCharacters(std::string_view text);

/// The beginning of a text, of at most so many characters.
std::string_view beginningOf(std::string_view text, std::size_t characters);

/// Whether a character starts a new line.
bool isLineBreak(char32_t code);
/// Whether a character does something else than to be seen: a control character, line breaks among them.
bool isControl(char32_t code);
/// Whether a character turns the direction of reading, by which a text can seem to be another one.
bool isDirection(char32_t code);
/// Whether a character has no width, by which two names that look the same can be two.
bool isWidthless(char32_t code);

/// What a character is looked up by: "U+202E".
std::string codePoint(char32_t code);

/// A text from outside that is to be repeated in a message: on one line, with the code points of what nobody
/// would see, and an ellipsis where it has more than so many characters.
std::string abbreviate(std::string_view text, std::size_t longest = 80);

/// Characters of the longest answer of a formula, which fits into a cell of Calc and of Excel.
inline constexpr std::size_t longestAnswer = 32'000;

/// The same text, with an ellipsis where it would be a longer answer.
std::string asAnswer(std::string text);

} // namespace ladder
