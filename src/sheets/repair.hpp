// Formulas that were typed where the extension was not installed, and show #NAME? until they are set again.
#pragma once

#include "calc/step.hpp"
#include "ladder/language.hpp"
#include "sheets/scope.hpp"

namespace sheets {

/// Sets again, in any spelling of a function, each such formula: of a cell, an array, a named expression or a
/// validation. All of it is one step for undo. Gives how many cells, names and validations were repaired.
/// It can be ended by a step as long as it only looks for them. Throws Refusal where a sheet is protected,
/// and what a step throws; then nothing is changed.
std::size_t repair(const calc::Spreadsheet& document, Scope scope, ladder::Language interface,
                   const calc::Step& step = {});

/// Whether a sheet, by its position, has a cell with such a formula. It looks no further than the first one.
bool hasRepairs(const calc::Spreadsheet& document, sal_Int32 sheet);

/// How many cells hold such a formula.
std::size_t cellsToRepair(const calc::Spreadsheet& document, Scope scope);

} // namespace sheets
