// Turns the contents of cells into terms for the core, and answers of the core into contents of cells.
#pragma once

#include "ladder/lookup.hpp"
#include "ladder/table.hpp"

#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Sequence.hxx>

#include <string>

namespace functions {

/// The content of a cell as a term for the core. It owns the text to which the term refers.
class CellTerm {
public:
    /// Anything but a number or a text counts as an empty cell.
    explicit CellTerm(const css::uno::Any& cell);
    CellTerm(const CellTerm&) = delete;
    CellTerm& operator=(const CellTerm&) = delete;

    operator const ladder::Term&() const { return term_; }

private:
    std::string text_;
    ladder::Term term_;
};

/// What a function gives that fills one cell: a void any, which Calc shows as #N/A, where a figure is
/// missing. Throws css::lang::IllegalArgumentException, which Calc shows as Err:502, where the question was
/// wrong.
css::uno::Any toCell(const ladder::Result<double>& number);
css::uno::Any toCell(const ladder::Result<std::string>& text);
css::uno::Any toCell(const ladder::Cell& cell);

/// What a function gives for one cell of many. An error is a value beside the others, so nothing is thrown.
double toElement(const ladder::Result<double>& number);
css::uno::Any toElement(const ladder::Result<std::string>& text);
css::uno::Any toElement(const ladder::Cell& cell);

/// What a function gives that fills a table. A table of one cell stays a table, because INDEX and ROWS refuse
/// a single value; an error that stands alone is given as toCell gives it. Shorter rows end in #N/A.
css::uno::Any toCells(const ladder::Rows& rows);

/// The cells of an array, as texts where all of them are: Calc finds a text only where it was given so. What
/// stands beside numbers or errors cannot be.
css::uno::Any asTexts(const css::uno::Sequence<css::uno::Sequence<css::uno::Any>>& cells);

/// Ends a call whose question was wrong: throws css::lang::IllegalArgumentException.
[[noreturn]] void throwIllegalArgument();

} // namespace functions
