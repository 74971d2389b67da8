// A piece of a sheet that is there: cells, and charts over or below them, written as one step for undo.
#pragma once

#include "calc/canvas.hpp"
#include "calc/sheet_cell.hpp"

#include <functional>
#include <vector>

namespace sheets {

/// Where a piece stands, and what of it can make rows higher.
struct PieceCells {
    std::vector<calc::Range> all; ///< must be empty and writable
    calc::Range table;            ///< rows of it are as high as what is in them
};

using PieceWriting = std::function<void(const calc::Canvas&)>;

/// Calls `write`, which fills cells that are empty and writable, and when the rows are as high as what is in
/// them, `draw` for charts whose place follows from that. What they do is one step for undo with a title;
/// `withChart` says whether charts are added. Throws Refusal, and what they throw; then nothing is changed.
void writePiece(const calc::Spreadsheet& document, const calc::Sheet& sheet, const PieceCells& cells,
                const rtl::OUString& title, bool withChart, const PieceWriting& write,
                const PieceWriting& draw = {});

/// Makes a column as wide as this where it is narrower.
void widen(const calc::Canvas& canvas, sal_Int32 column, calc::Length width);

} // namespace sheets
