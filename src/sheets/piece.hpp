// A piece of a sheet that is there: cells, and charts over or below them, written as one step for undo.
#pragma once

#include "calc/canvas.hpp"
#include "calc/sheet_cell.hpp"

#include <functional>

namespace sheets {

/// Where a piece stands, and what of it can make rows higher.
struct PieceCells {
    calc::Range all;   ///< must be empty and writable
    calc::Range table; ///< rows of it are as high as what is in them
};

/// Calls `write`, which fills cells that are empty and writable. What it does is one step for undo with a
/// title; `withChart` says whether it adds charts. Throws Refusal, and what `write` throws; then nothing is
/// changed.
void writePiece(const calc::Spreadsheet& document, const calc::Sheet& sheet, const PieceCells& cells,
                const rtl::OUString& title, bool withChart,
                const std::function<void(const calc::Canvas&)>& write);

/// Makes a column as wide as this where it is narrower.
void widen(const calc::Canvas& canvas, sal_Int32 column, calc::Length width);

} // namespace sheets
