// Reads an edition from a workbook that the maker beside it made, or one like it.
//
// The sheets become the tables of a package, and the reader of packages checks them; what it finds is said of
// the cell that is meant.
#pragma once

#include "ladder/edition.hpp"
#include "workbook/places.hpp"
#include "workbook/report.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <optional>
#include <vector>

namespace workbook {

struct Reading {
    /// A first publication, which nobody loaded yet; only where there is no error.
    std::optional<ladder::Edition> edition;
    /// At most Report::mostKept, in the order of the sheets. While sheets or columns are missing or there
    /// twice, only that is said.
    std::vector<CellDefect> defects;
    Places places; ///< of the edition, where there is one
};

/// Whether most of the sheets of an edition are there; quick.
bool isEditionWorkbook(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document);

/// Reads what the cells hold, results of formulas included, and calculates nothing. `language` is that of the
/// messages. Throws office::Refusal where it is not the workbook of an edition.
Reading readWorkbook(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                     ladder::Language language);

} // namespace workbook
