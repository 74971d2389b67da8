// What is wrong with an edition that is about to be loaded, or deserves a look.
#pragma once

#include "ladder/catalogue.hpp"
#include "ladder/package/reader.hpp"
#include "workbook/reader.hpp"

#include <optional>
#include <string>
#include <vector>

namespace editions {

/// A finding in a workbook names its cell; one in a package has no sheet.
using Finding = workbook::CellDefect;
using workbook::Severity;

struct Check {
    std::optional<ladder::Edition> edition; ///< only where there is no error
    std::vector<Finding> findings;          ///< what is wrong and what is unlikely beside the edition before
    std::string from;                       ///< the name of the file

    std::size_t count(Severity severity) const;
    /// Gives the first finding of a severity for the end of a sentence, without a full stop. There must be
    /// one.
    std::string first(Severity severity) const;
};

/// Gives the message of a finding after its sheet and cell.
std::string withPlace(const Finding& finding);

/// Checks the workbook of an edition, also against the edition before, which is looked up in `catalogue`.
/// Throws office::Refusal where the document is no such workbook.
Check checkWorkbook(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                    const ladder::Catalogue& catalogue, ladder::Language language);

/// Checks a package that was read, in the same way.
Check checkPackage(ladder::package::Reading reading, std::string from, const ladder::Catalogue& catalogue,
                   ladder::Language language);

} // namespace editions
