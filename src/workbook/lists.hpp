// The lists that the dropdowns of a workbook offer. They are formulas on a hidden sheet, so that rows which
// the user adds to the other sheets are offered too.
#pragma once

#include "ladder/language.hpp"
#include "workbook/layout.hpp"
#include "workbook/sheet_writer.hpp"

#include <array>
#include <string>

namespace workbook {

/// How many rows the sheet of each table has for entries, filled in or empty.
using Capacities = std::array<sal_Int32, ladder::package::allTables.size()>;

inline sal_Int32 capacityOf(const Capacities& capacities, Table table) {
    return capacities[static_cast<std::size_t>(table)];
}

/// The codes of the SDMX code list CL_OBS_STATUS that are offered, the likely ones first.
inline constexpr std::array statusCodes{"A", "O", "L", "M", "E", "P", "B", "D", "F", "I", "U", "V", "Q"};

/// Fills the sheet of the lists.
void writeLists(const SheetWriter& sheet, const Capacities& capacities, ladder::Language language);

/// The formula that gives the list for a column of a table; empty where the column has no list.
std::string listFor(const Column& column, ladder::Language language);

} // namespace workbook
