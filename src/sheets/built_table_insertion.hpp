// Inserts a table that is put together of areas, items and measures, or such a table with a chart, as one
// step for undo.
#pragma once

#include "calc/document.hpp"
#include "sheets/built_table.hpp"

#include <string>

namespace sheets {

/// Writes it into empty cells from a position on: "B3", "Sheet1.B3", or where that is empty, from the first
/// selected cell. Gives the cells of the table. Throws Refusal; then nothing is changed.
std::string insertBuiltTable(const TableChoice& choice, const calc::Spreadsheet& document,
                             const rtl::OUString& position, ladder::Language interface);

} // namespace sheets
