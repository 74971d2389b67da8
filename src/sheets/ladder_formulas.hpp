// Telling formulas with functions of the ladder from others.
#pragma once

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <set>
#include <vector>

namespace sheets {

class LadderFormulas {
public:
    /// Reads the named expressions of a document, which can hold such functions too.
    explicit LadderFormulas(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document);

    /// Whether a formula as XCell::getFormula gives it, in a cell of a sheet, calls a function of the ladder,
    /// directly or by way of a name. What stands between quotes does not count.
    bool areIn(const rtl::OUString& formula, sal_Int32 sheet) const;

private:
    using Names = std::set<rtl::OUString>;

    static bool areIn(const rtl::OUString& formula, const Names& names);
    static void addNames(const css::uno::Reference<css::uno::XInterface>& owner, const Names& known,
                         Names& names);

    Names global_;             ///< upper case
    std::vector<Names> local_; ///< of each sheet, and the global ones
};

} // namespace sheets
