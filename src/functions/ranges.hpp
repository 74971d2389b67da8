// Lets functions take a whole range where they expect one value.
#pragma once

#include "functions/cell_value.hpp"

#include <com/sun/star/uno/Sequence.hxx>

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <type_traits>
#include <utility>

namespace functions {

/// An argument as Calc passes it: one value, or the rows of a range. It refers to the value that Calc passed,
/// and must not outlive it.
class Argument {
public:
    explicit Argument(const css::uno::Any& value);

    sal_Int32 rows() const { return rows_; }
    sal_Int32 columns() const { return columns_; }

    /// The value for a cell of the result. A single row or column serves all of them. Null beyond the range.
    const css::uno::Any* at(sal_Int32 row, sal_Int32 column) const;

private:
    using Range = css::uno::Sequence<css::uno::Sequence<css::uno::Any>>;

    const css::uno::Any& value_;
    const Range* range_ = nullptr; ///< null where the argument is one value
    sal_Int32 rows_ = 1;
    sal_Int32 columns_ = 1;
};

/// The rows and columns of a result.
struct Size {
    sal_Int32 rows = 1;
    sal_Int32 columns = 1;
};

/// The result has as many rows and columns as the largest arguments, as in Calc's own array formulas.
Size sizeOfResult(std::span<const Argument> arguments);

/// Larger results are refused, because nobody reads them and they would fill the memory.
inline constexpr std::int64_t mostCells = std::int64_t{1} << 23U;     ///< a whole column against eight items
inline constexpr std::int64_t mostSentences = std::int64_t{1} << 17U; ///< cells that each hold a long text
inline constexpr std::size_t mostRows = std::size_t{1} << 20U;        ///< as many as a sheet has
inline constexpr std::size_t mostColumns = std::size_t{1} << 14U;     ///< as many as a sheet has

inline bool isTooLarge(Size size, std::int64_t most) {
    return std::int64_t{size.rows} * size.columns > most;
}

/// Calls `answer` with the values that the arguments have for one cell of the result. Where one of them has
/// none, the cell is not applicable.
template<std::size_t count, class Answer>
auto answerAt(const std::array<Argument, count>& arguments, sal_Int32 row, sal_Int32 column, Answer answer) {
    return [&]<std::size_t... i>(std::index_sequence<i...>) {
        using Result = decltype(answer((void(i), std::declval<CellTerm>())...));
        const std::array cells{arguments[i].at(row, column)...};
        if (std::find(cells.begin(), cells.end(), nullptr) != cells.end())
            return Result(ladder::Reason::notApplicable);
        return answer(CellTerm(*cells[i])...);
    }
    (std::make_index_sequence<count>());
}

/// Calls a function that gives one cell, for each cell of the result: a column of areas against a row of
/// items gives the whole grid.
template<std::size_t count, class Answer>
css::uno::Any overRanges(const std::array<Argument, count>& arguments, Answer answer) {
    const auto [rows, columns] = sizeOfResult(arguments);
    if (rows == 1 && columns == 1)
        return toCell(answerAt(arguments, 0, 0, answer));
    if (isTooLarge({rows, columns}, mostCells))
        throwIllegalArgument();

    using Element = decltype(toElement(answerAt(arguments, 0, 0, answer)));
    css::uno::Sequence<css::uno::Sequence<Element>> result(rows);
    auto* line = result.getArray();
    for (sal_Int32 row = 0; row < rows; ++row) {
        line[row].realloc(columns);
        auto* cell = line[row].getArray();
        for (sal_Int32 column = 0; column < columns; ++column)
            cell[column] = toElement(answerAt(arguments, row, column, answer));
    }
    if constexpr (std::is_same_v<Element, css::uno::Any>)
        return asTexts(result);
    else
        return css::uno::Any(result);
}

/// Calls a function that gives a table. The tables for the values of a range stand one below the other.
template<std::size_t count, class Answer>
css::uno::Any stackOverRanges(const std::array<Argument, count>& arguments, Answer answer) {
    const auto [rows, columns] = sizeOfResult(arguments);
    ladder::Rows stack;
    for (sal_Int32 row = 0; row < rows; ++row) {
        for (sal_Int32 column = 0; column < columns; ++column) {
            const ladder::Result<ladder::Rows> table = answerAt(arguments, row, column, answer);
            if (table)
                stack.insert(stack.end(), table->begin(), table->end());
            else
                stack.push_back({table.error()});
            if (stack.size() > mostRows)
                throwIllegalArgument();
        }
    }
    return toCells(stack);
}

} // namespace functions
