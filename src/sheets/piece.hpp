// Writes into a sheet that is there, as one step for undo.
#pragma once

#include "calc/canvas.hpp"
#include "calc/sheet_cell.hpp"

#include <functional>
#include <optional>
#include <string>

namespace sheets {

/// Where something is to be written, and what undo calls it.
struct Piece {
    calc::Spreadsheet document;
    calc::Sheet sheet;
    calc::Range cells;
    std::string title;
    /// Those of its rows that get as high as what is in them, where these are not all.
    std::optional<calc::Range> fitted{};
};

using PieceWriting = std::function<void(const calc::Canvas& canvas)>;

/// Calls `write`, with nothing drawn or calculated meanwhile, and when the rows are as high as what it wrote,
/// `draw` for the charts, which stand at a place on the sheet. Records what they do; where one throws, all of
/// it is taken back. To be called with cells that may be written.
void writePiece(const Piece& piece, const PieceWriting& write, const PieceWriting& draw = {});

/// Makes a column as wide as this where it is narrower.
void widen(const calc::Canvas& canvas, sal_Int32 column, calc::Length width);

} // namespace sheets
