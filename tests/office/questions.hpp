// Questions to every function, a row each: about what has a figure, what has none, and what is not known.
#pragma once

#include "support/workbook.hpp"

#include <optional>
#include <string>
#include <vector>

namespace questions {

struct Question {
    std::string area;
    std::string item;
    bool isRight;                ///< the names are known
    std::optional<double> count; ///< nothing where there is no figure
};

/// Those of the published figures and some more; rows repeat them.
const std::vector<Question>& all();

inline constexpr int functions = 17;

/// Writes the questions in columns A and B, and beside them a formula of every function.
void ask(const support::Workbook& workbook, int rows);

/// The formulas of some rows, counted from 1: "C1:S10".
std::string formulasIn(int firstRow, int lastRow);

/// Columns among the formulas.
inline constexpr int countColumn = 4;
inline constexpr int explainColumn = 12;

} // namespace questions
