// Questions to every function: about what has a figure, what has none, and what is not known.
#pragma once

#include "functions/function_table.hpp"
#include "support/workbook.hpp"

#include <optional>
#include <string>
#include <vector>

namespace questions {

struct Question {
    std::string area;
    std::string item;
    bool isRight;                ///< whether the names are known
    std::optional<double> count; ///< the figure, or nothing where there is none
};

/// A question about each published figure, and some whose names are wrong.
const std::vector<Question>& all();

/// The columns with formulas: one for each function, in the order of the table.
inline constexpr int columns = static_cast<int>(functions::all.size());
/// The column of a function among them.
constexpr int columnOf(std::string_view method) {
    return static_cast<int>(functions::find(method) - functions::all.data());
}

/// Writes as many questions as there are rows, again from the first after the last: the names in columns A
/// and B, and beside them a formula of every function.
void ask(const support::Workbook& workbook, int rows);

/// The cells of the formulas in some rows, counted from 1: "C1:S10".
std::string formulasIn(int firstRow, int lastRow);

/// A cell beyond all of them.
std::string cellBeyond(int row);

} // namespace questions
