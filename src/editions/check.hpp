// What is wrong with an edition that is about to be loaded, or deserves a look.
#pragma once

#include "ladder/catalogue.hpp"
#include "ladder/package/reader.hpp"
#include "workbook/reader.hpp"

#include <optional>
#include <string>
#include <vector>

namespace editions {

/// With a cell where it was found in a workbook; without a sheet it is about a package.
using Finding = workbook::CellDefect;
using workbook::Severity;

struct Check {
    std::optional<ladder::Edition> edition; ///< only where there is no error
    std::vector<Finding> findings; ///< those of the reading, then what is unlikely beside the edition before
    std::string from;              ///< the name of the file

    std::size_t count(Severity severity) const;
    /// The first one of a severity, for the end of a sentence: without a full stop. Precondition: there is
    /// one.
    std::string first(Severity severity) const;
};

/// Its message, after its sheet and cell.
std::string withPlace(const Finding& finding);

/// `catalogue` has the edition before. Throws office::Refusal where the document is not the workbook of an
/// edition.
Check checkWorkbook(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                    const ladder::Catalogue& catalogue, ladder::Language language);

Check checkPackage(ladder::package::Reading reading, std::string from, const ladder::Catalogue& catalogue,
                   ladder::Language language);

} // namespace editions
