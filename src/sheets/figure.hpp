// One figure in the sheet that is open.
#pragma once

#include "calc/sheet_cell.hpp"

#include "ladder/catalogue.hpp"

namespace sheets {

/// What is asked of an edition in one cell.
struct Figure {
    const ladder::Catalogue& catalogue;
    const ladder::Edition& edition;
    ladder::AreaIndex area;
    ladder::ItemIndex item;
};

/// The formula that gives it, with the edition written: RUNG_TOTAL("Westhoek";5;2020).
std::string formulaOf(const Figure& figure);

/// At the first selected cell, in place of what stands there, as one step for undo. Throws Refusal.
void insertFormula(const calc::Spreadsheet& document, const Figure& figure, ladder::Language interface);
/// The name there, in the language `names`, and the formula at its right, in a cell that must be empty.
void insertNameAndFormula(const calc::Spreadsheet& document, const Figure& figure, ladder::Language names,
                          ladder::Language interface);

} // namespace sheets
