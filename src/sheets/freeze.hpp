// Turns formulas into values, for readers who do not have the extension.
#pragma once

#include "ladder/language.hpp"
#include "sheets/scope.hpp"

namespace sheets {

/// Replaces each formula that holds a function of the ladder, also by way of a named expression, by its
/// value: #N/A by "n.b.", another error by its text. Prepared sheets lose their dropdowns. All of it is one
/// step for undo. Gives the number of cells that were formulas. Throws Refusal where a sheet is protected;
/// then nothing is changed.
std::size_t freeze(const calc::Spreadsheet& document, Scope scope, ladder::Language interface);

} // namespace sheets
