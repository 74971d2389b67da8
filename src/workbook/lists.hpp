// What the dropdowns of a workbook offer: formulas on a sheet of its own, so that rows which the user adds to
// the other sheets are offered too.
#pragma once

#include "ladder/language.hpp"
#include "workbook/layout.hpp"
#include "workbook/page.hpp"

#include <array>
#include <string>

namespace workbook {

/// How many rows each table has room for.
using Rooms = std::array<sal_Int32, ladder::package::allTables.size()>;

inline sal_Int32 roomOf(const Rooms& rooms, Table table) {
    return rooms[static_cast<std::size_t>(table)];
}

/// Codes of CL_OBS_STATUS that are offered, the likely ones first.
inline constexpr std::array statusCodes{"A", "O", "L", "M", "E", "P", "B", "D", "F", "I", "U", "V", "Q"};

/// Fills the sheet with the lists.
void writeLists(const Page& page, const Rooms& rooms, ladder::Language language);

/// The formula that gives what a column of a table may hold; empty where that is anything.
std::string listFor(const Column& column, ladder::Language language);

} // namespace workbook
