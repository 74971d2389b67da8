// Writes the sheet that says what the edition is as a whole.
#pragma once

#include "ladder/edition.hpp"
#include "workbook/sheet_writer.hpp"

namespace workbook {

/// Leaves the year empty where the edition has none.
void writeEditionSheet(const SheetWriter& sheet, const ladder::EditionData& edition,
                       ladder::Language language);

} // namespace workbook
