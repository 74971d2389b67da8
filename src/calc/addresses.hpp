// Where cells of a document are.
#pragma once

#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>
#include <com/sun/star/uno/XInterface.hpp>

namespace calc {

/// The address of a range of cells, or of a whole sheet.
css::table::CellRangeAddress addressOf(const css::uno::Reference<css::uno::XInterface>& cells);

/// The cell of a range from which the formulas of its conditions and of its validation are read. It names the
/// sheet of the range: formulas that are read from another sheet refer to nothing once that is removed, or
/// where the range is copied without it.
css::table::CellAddress baseOf(const css::uno::Reference<css::uno::XInterface>& cells);

} // namespace calc
