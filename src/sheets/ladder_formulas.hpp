// Tells formulas that call functions of the ladder from others.
#pragma once

#include "calc/document.hpp"

#include <map>
#include <utility>
#include <vector>

namespace sheets {

/// What stands before the name of each function of the ladder where the office gives a formula in upper case.
/// Documents store it.
inline constexpr char programmaticPrefix[] = "ORG.PARTICIPATIELADDER.FUNCTIONS.";

class LadderFormulas {
public:
    /// Reads the named expressions of a document, which can hold such functions too.
    explicit LadderFormulas(const calc::Spreadsheet& document);

    /// Whether a formula as XCell::getFormula gives it, in a cell of a sheet, calls a function of the ladder,
    /// directly or by way of a name. What stands between quotes does not count.
    bool callsLadder(const rtl::OUString& formula, sal_Int32 sheet) const;

    static constexpr sal_Int32 everywhere = -1; ///< in place of a sheet

    /// The names, of a sheet or of the document, that stand for expressions that call the ladder.
    std::vector<rtl::OUString> ladderNames(sal_Int32 sheet) const;

private:
    struct Expression {
        rtl::OUString name;
        rtl::OUString content;
        bool callsLadder = false;
    };

    void addNames(const css::uno::Reference<css::uno::XInterface>& owner, sal_Int32 sheet);
    bool isLadderName(const rtl::OUString& name, sal_Int32 sheet) const;

    // Names are in upper case.
    std::map<rtl::OUString, sal_Int32> sheets_;
    std::map<std::pair<sal_Int32, rtl::OUString>, Expression> names_; ///< of each sheet
};

} // namespace sheets
