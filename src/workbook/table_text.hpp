// Turns the sheet of a table into the CSV text that the table has in a package.
#pragma once

#include "workbook/table_sheet.hpp"
#include "workbook/workbook_names.hpp"

#include <map>
#include <string>
#include <vector>

namespace workbook {

struct TableText {
    std::string csv;
    std::vector<sal_Int32> rows; ///< the row of the sheet for each line after the headings
    bool isWhole = true;         ///< false where the sheet holds more than a package may
};

using SheetNames = std::map<SheetKind, std::string>;

/// Replaces names by ids. Reports what only a sheet can have wrong, and what is clearer when said of a cell
/// than of a file; all else is left to the reader of packages.
TableText textOf(const TableSheet& sheet, const WorkbookNames& names, const SheetNames& sheetNames,
                 Report& report);

} // namespace workbook
