// Values between a cell and the core.
#pragma once

#include "ladder/lookup.hpp"
#include "ladder/table.hpp"

#include <com/sun/star/uno/Any.hxx>

#include <string>

namespace functions {

/// What a cell holds, as the core takes it; keeps the text to which its term refers.
class CellTerm {
public:
    /// Anything but a number or a text is as good as an empty cell.
    explicit CellTerm(const css::uno::Any& cell);
    CellTerm(const CellTerm&) = delete;
    CellTerm& operator=(const CellTerm&) = delete;

    operator const ladder::Term&() const { return term_; }

private:
    std::string text_;
    ladder::Term term_;
};

/// The result of a function in one cell: a void any (#N/A) where a figure is missing.
/// Throws css::lang::IllegalArgumentException (Err:502) where the question was wrong.
css::uno::Any toCell(const ladder::Result<double>& number);
css::uno::Any toCell(const ladder::Result<std::string>& text);
css::uno::Any toCell(const ladder::Cell& cell);

/// A cell of a result with many: nothing is thrown, and an error is a value beside the others.
double toElement(const ladder::Result<double>& number);
css::uno::Any toElement(const ladder::Result<std::string>& text);
css::uno::Any toElement(const ladder::Cell& cell);

/// A whole table, also where it has one cell only: INDEX and ROWS want no single value. An error alone is as
/// the result of a function in one cell. Rows that are shorter than others end in #N/A.
css::uno::Any toCells(const ladder::Rows& rows);

/// Ends a call whose question was wrong.
[[noreturn]] void throwIllegalArgument();

} // namespace functions
