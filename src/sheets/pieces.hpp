// A table or a chart in a sheet that is there.
#pragma once

#include "calc/document.hpp"
#include "sheets/request.hpp"

#include <string>

namespace sheets {

enum class PieceKind { ladder, comparison, sectors };

/// Writes a table into empty cells from a position on, and below it a chart of it where one is wanted. One
/// step for undo. Gives the cells of the table. The position is as in "B3" or "Sheet1.B3"; where it is empty,
/// it is the cell that is selected. Throws Refusal; then nothing is changed.
std::string insertPiece(const ladder::Catalogue& catalogue, const calc::Spreadsheet& document, PieceKind kind,
                        const Request& request, const rtl::OUString& position, bool withChart,
                        ladder::Language interface);

} // namespace sheets
