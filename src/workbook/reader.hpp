// Reads an edition from a workbook that makeWorkbook() made, or from one like it.
//
// The sheets become the tables of a package, which the reader of packages checks. What it finds wrong with a
// place in a file is then said of the cell from which that place came.
#pragma once

#include "ladder/edition.hpp"
#include "workbook/edition_cells.hpp"
#include "workbook/report.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <optional>
#include <vector>

namespace workbook {

struct WorkbookReading {
    /// Nothing where there is an error. Otherwise it has revision 0, and nobody is recorded as its loader.
    std::optional<ladder::Edition> edition;
    /// At most Report::mostKept of each severity, in the order of the sheets. Sheets and columns that are
    /// missing or there twice are reported alone, because all else would follow from them.
    std::vector<CellDefect> defects;
    EditionCells cells; ///< the cells of the edition, where there is one
};

/// Whether at least half of the sheets of an edition are there. This looks at names alone, and is quick.
bool isEditionWorkbook(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document);

/// Reads what the cells hold, results of formulas included, which are calculated first where the document
/// does not do so by itself. `language` is that of the messages. Throws office::Refusal where the document is
/// not the workbook of an edition.
WorkbookReading readWorkbook(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                             ladder::Language language);

} // namespace workbook
