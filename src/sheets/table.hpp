// Writes tables with items in rows, and a formula for each column.
#pragma once

#include "calc/canvas.hpp"
#include "sheets/formulas.hpp"

#include <functional>
#include <string>
#include <vector>

namespace sheets {

/// An item, which is given by the formula of its name.
struct TableRow {
    std::string item;
    bool isRung = false;        ///< written with its number
    bool hasParts = false;      ///< a rung with its instruments under it
    std::size_t characters = 0; ///< of the longest name that it can have
};

struct TableColumn {
    std::string heading; ///< a formula
    calc::Style style;
    calc::Style styleOverParts; ///< in rows that have parts under them
    std::function<std::string(const std::string& item)> formula;
};

/// A column of published figures of an area, which is given by a formula. Where that gives nothing, so do the
/// cells.
TableColumn figuresOf(const Formulas& formulas, const std::string& area);
/// A column of shares, ranks or the like: a function of an area and an item.
TableColumn valuesOf(const Formulas& formulas, const std::string& area, const char* function,
                     calc::Style style);

/// In a sheet that is not new, undo must know of each cell.
enum class Writing { atOnce, cellByCell };

/// Writes headings and rows from a corner on, with the names of the items in the first column, and gives the
/// cells.
calc::Range writeTable(const calc::Canvas& canvas, const Formulas& formulas, const calc::Cell& corner,
                       const std::string& heading, const std::vector<TableRow>& rows,
                       const std::vector<TableColumn>& columns, Writing writing);

/// The cells in which writeTable writes so many rows and columns.
calc::Range tableCells(const calc::Cell& corner, std::size_t rows, std::size_t columns);

} // namespace sheets
