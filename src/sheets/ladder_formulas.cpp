#include "sheets/ladder_formulas.hpp"

#include "office/properties.hpp"
#include "sheets/formula_text.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>

namespace sheets {

using namespace calc;
using namespace css;

namespace {

/// The name of a sheet without the quotes around it.
rtl::OUString unquoted(const rtl::OUString& text) {
    return text.getLength() < 2 ? rtl::OUString() : text.copy(1, text.getLength() - 2).replaceAll("''", "'");
}

} // namespace

LadderFormulas::LadderFormulas(const uno::Reference<sheet::XSpreadsheetDocument>& document) {
    addNames(document, everywhere);
    const uno::Reference<container::XIndexAccess> sheets(document->getSheets(), uno::UNO_QUERY_THROW);
    for (sal_Int32 i = 0; i < sheets->getCount(); ++i) {
        const uno::Reference<container::XNamed> sheet(sheets->getByIndex(i), uno::UNO_QUERY_THROW);
        sheets_.emplace(sheet->getName().toAsciiUpperCase(), i);
        addNames(sheet, i);
    }
    // A name may stand for an expression with other names.
    for (auto found = true; found;) {
        found = false;
        for (auto& [name, expression] : names_) {
            if (!expression.callsLadder && callsLadder(expression.content, name.first))
                found = expression.callsLadder = true;
        }
    }
}

void LadderFormulas::addNames(const uno::Reference<uno::XInterface>& owner, sal_Int32 sheet) {
    const auto ranges = office::get<uno::Reference<sheet::XNamedRanges>>(owner, "NamedRanges");
    for (const auto& name : ranges->getElementNames()) {
        const uno::Reference<sheet::XNamedRange> range(ranges->getByName(name), uno::UNO_QUERY_THROW);
        names_.emplace(std::pair(sheet, name.toAsciiUpperCase()), Expression{name, range->getContent()});
    }
}

std::vector<rtl::OUString> LadderFormulas::ladderNames(sal_Int32 sheet) const {
    std::vector<rtl::OUString> result;
    for (const auto& [name, expression] : names_) {
        if (name.first == sheet && expression.callsLadder)
            result.push_back(expression.name);
    }
    return result;
}

/// Whether a name stands for an expression that calls the ladder. A name of the sheet hides one of the
/// document.
bool LadderFormulas::isLadderName(const rtl::OUString& name, sal_Int32 sheet) const {
    for (const auto owner : {sheet, everywhere}) {
        if (const auto found = names_.find({owner, name}); found != names_.end())
            return found->second.callsLadder;
    }
    return false;
}

bool LadderFormulas::callsLadder(const rtl::OUString& formula, sal_Int32 sheet) const {
    rtl::OUString quoted;
    for (sal_Int32 i = 0; i < formula.getLength();) {
        const auto start = i;
        if (formula[i] == '"' || formula[i] == '\'') {
            i = afterQuotes(formula, i);
            quoted = unquoted(formula.copy(start, i - start));
        } else if (isPartOfName(formula[i])) {
            while (i < formula.getLength() && isPartOfName(formula[i]))
                ++i;
            const auto name = formula.copy(start, i - start).toAsciiUpperCase();
            if (name.startsWith(programmaticPrefix) || isLadderName(name, sheet))
                return true;
            // "Sheet.Name", or ".Name" after a sheet between quotes.
            const auto point = name.indexOf('.');
            const auto other = sheets_.find(point > 0 ? name.copy(0, point) : quoted.toAsciiUpperCase());
            if (point >= 0 && other != sheets_.end() && isLadderName(name.copy(point + 1), other->second))
                return true;
        } else {
            ++i;
        }
    }
    return false;
}

} // namespace sheets
