// What freezing cannot turn into a value: functions of the ladder that stand elsewhere than in a cell.
#pragma once

#include "ladder/language.hpp"
#include "sheets/scope.hpp"

#include <string>
#include <vector>

namespace sheets {

/// Where functions of the ladder stand in a part of a document, other than in the formulas of its cells: in
/// conditions of a format, in validations and, where whole sheets are asked for, in names and embedded
/// spreadsheets. Each is said with its place: "the conditional formatting of Sheet1.A1:B5".
std::vector<std::string> unfrozenIn(const calc::Spreadsheet& document, Scope scope,
                                    ladder::Language interface);

} // namespace sheets
