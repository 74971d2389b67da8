// From the sheet of a table to the text of its file in a package.
#pragma once

#include "workbook/subjects.hpp"
#include "workbook/table_sheet.hpp"

#include <map>
#include <string>
#include <vector>

namespace workbook {

struct TableText {
    std::string csv;
    std::vector<sal_Int32> rows; ///< of the sheet, from which the rows after the first one come
    bool isWhole = true;         ///< false where there was too much of it
};

using SheetNames = std::map<Part, std::string>;

/// Ids stand in the place of names. What only a sheet can have wrong is reported, and what can be said better
/// of a cell than of a file.
TableText textOf(const TableSheet& sheet, const References& references, const SheetNames& sheetNames,
                 Report& report);

} // namespace workbook
