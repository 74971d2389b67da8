// Functions that take whole ranges where they expect one value.
#pragma once

#include "functions/cell_value.hpp"

#include <com/sun/star/uno/Sequence.hxx>

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <utility>

namespace functions {

/// An argument as Calc passes it: one value, or the rows of a range. Refers to it, and does not outlive it.
class Argument {
public:
    explicit Argument(const css::uno::Any& value);

    sal_Int32 rows() const { return rows_; }
    sal_Int32 columns() const { return columns_; }

    /// The value for a cell of the result. One row or column serves all; beyond a range there is none.
    const css::uno::Any* at(sal_Int32 row, sal_Int32 column) const;

private:
    using Range = css::uno::Sequence<css::uno::Sequence<css::uno::Any>>;

    const css::uno::Any& value_;
    const Range* range_ = nullptr; ///< null for one value
    sal_Int32 rows_ = 1;
    sal_Int32 columns_ = 1;
};

/// The rows and columns of a result.
struct Size {
    sal_Int32 rows = 1;
    sal_Int32 columns = 1;
};

/// As large as the largest arguments, as in Calc's own array formulas.
Size sizeOfResult(std::span<const Argument> arguments);

/// Larger results are refused, because nobody reads them and they would fill the memory.
inline constexpr std::int64_t mostCells = std::int64_t{1} << 23U;     ///< a whole column against eight items
inline constexpr std::int64_t mostSentences = std::int64_t{1} << 17U; ///< cells that each hold a long text
inline constexpr std::size_t mostRows = std::size_t{1} << 20U;        ///< of a sheet
inline constexpr std::size_t mostColumns = std::size_t{1} << 14U;     ///< of a sheet

inline bool isTooLarge(Size size, std::int64_t most) {
    return std::int64_t{size.rows} * size.columns > most;
}

/// Asks `answer` with the values that the arguments have for one cell of the result; #N/A where one has none.
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

/// A function that answers with one cell: a column of areas against a row of items gives the whole grid.
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
    return css::uno::Any(result);
}

/// A function that answers with a table: those of a whole range stand one below the other.
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
