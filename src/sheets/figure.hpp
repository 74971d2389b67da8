// Puts one figure into the sheet that is shown.
#pragma once

#include "calc/sheet_cell.hpp"
#include "ladder/catalogue.hpp"
#include "sheets/measure.hpp"

#include <string>

namespace sheets {

/// An item of an area in an edition, and what is asked of it.
struct Figure {
    const ladder::Catalogue& catalogue;
    const ladder::Edition& edition;
    ladder::AreaIndex area;
    ladder::ItemIndex item;
    Measure measure = Measure::count;
};

/// The formula that gives a figure, with the edition in it: RUNG_TOTAL("Westhoek";5;2020). A rate is one of
/// the edition's first base.
std::string formulaOf(const Figure& figure);

/// Writes the formula into the first selected cell, in place of what stands there, as one step for undo.
/// Throws Refusal.
void insertFormula(const calc::Spreadsheet& document, const Figure& figure, ladder::Language interface);
/// Writes the name into that cell, with what the figure is where it is no count, in the language `names`, and
/// the formula at its right, where the cell must be empty. Throws Refusal.
void insertNameAndFormula(const calc::Spreadsheet& document, const Figure& figure, ladder::Language names,
                          ladder::Language interface);

} // namespace sheets
