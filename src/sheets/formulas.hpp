// Formulas of prepared sheets, with the names that the office has for functions in every language.
#pragma once

#include "calc/cells.hpp"
#include "ladder/language.hpp"
#include "office/words.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

namespace sheets {

/// A text between quotes, as a formula writes it.
std::string literal(std::string_view text);

/// The name of an edition as a user writes it: a year as a number, anything else as text.
std::string yearOrLiteral(const std::string& edition);

/// A call of a function: "NAME(a;b)".
std::string call(std::string_view function, std::initializer_list<std::string> arguments);

/// A formula that gives nothing where a name is empty.
std::string ifGiven(const std::string& name, const std::string& formula);

/// A formula that gives nothing where there is no figure.
std::string ifKnown(const std::string& formula);

/// A formula for a text with other formulas in the places of %1%, %2%, …
std::string sentence(ladder::Language language, const office::Words& words,
                     std::initializer_list<std::string> formulas);

/// A formula for a text that a chart writes, which is a space where it is empty or an error: a chart writes
/// "Row 19" for a name that is empty.
std::string orSpace(const std::string& formula);

/// A condition for a range that is true where a cell has words in place of a figure; it is written for the
/// first cell of the range.
std::string isInWords(const calc::Cell& first);

/// The text that a formula gives, with a capital letter.
std::string capitalised(const std::string& formula);

/// A formula for below a chart of shares. It names the areas in a row of headings that have no share in the
/// row under it, because one of their parts is n.b.
std::string barsMissing(ladder::Language language, const calc::Range& headings);

/// How many notes stand below a table.
inline constexpr std::size_t mostNotes = 3;

/// Formulas about one edition. Arguments are references or other formulas, and `edition` is too.
class Formulas {
public:
    Formulas(std::string edition, ladder::Language language)
        : edition_(std::move(edition))
        , language_(language) {}

    /// A call of a function of the ladder with its arguments and the edition.
    std::string of(std::string_view function, std::initializer_list<std::string> arguments) const;

    // Lists. `within` is a formula of the name that narrows the list, or nothing for the whole list. Where
    // the formula gives nothing, the list has no names: an empty cell does not mean all.

    /// A formula for the k-th name of a list, from 1, which gives nothing where the list is shorter.
    std::string listed(std::string_view what, const std::string& within, std::size_t k) const;
    /// A formula for how many names a list has.
    std::string length(std::string_view what, const std::string& within) const;

    /// The name of an area, an item or the edition in the language of the sheet.
    std::string name(const std::string& subject) const { return info(subject, "name"); }
    /// The name of a rung behind its number: "5 – Betaald werk met ondersteuning".
    std::string rungName(const std::string& rung) const;
    /// A field with texts, in the language of the sheet.
    std::string info(const std::string& subject, std::string_view field) const;
    /// "domains" or "domains_en", in the language of the sheet.
    std::string inLanguage(std::string_view word) const;

    /// A published figure, or in words why there is none.
    std::string figure(const std::string& area, const std::string& item) const;
    /// In words, why there is no figure.
    std::string whyNoFigure(const std::string& area, const std::string& item) const;
    /// A formula, or where the edition is not loaded here, a sentence that says so and ends in an advice.
    std::string unlessGone(const std::string& formula, const office::Words& advice) const;
    /// The notes of a list that matter most, one a line in one cell, and where the others stand; nothing
    /// where there are none. A list begins with what matters most; see ladder::notesOn.
    std::string notes(const std::string& within) const;

    const std::string& edition() const { return edition_; }
    ladder::Language language() const { return language_; }

private:
    std::string edition_;
    ladder::Language language_;
};

} // namespace sheets
