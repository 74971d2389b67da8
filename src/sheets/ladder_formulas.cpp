#include "sheets/ladder_formulas.hpp"

#include "office/properties.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>

#include <map>

namespace sheets {

using namespace css;

namespace {

constexpr char programmaticPrefix[] = "ORG.PARTICIPATIELADDER.FUNCTIONS.";

bool isPartOfName(sal_Unicode character) {
    return character == '_' || character == '.' || character >= 0x80 ||
           (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z') ||
           (character >= 'a' && character <= 'z');
}

/// The place after what stands between quotes, which are doubled inside.
sal_Int32 afterQuotes(const rtl::OUString& formula, sal_Int32 opening) {
    const auto closing = formula.indexOf(formula[opening], opening + 1);
    return closing < 0 ? formula.getLength() : closing + 1;
}

} // namespace

LadderFormulas::LadderFormulas(const uno::Reference<sheet::XSpreadsheetDocument>& document) {
    addNames(document, {}, global_);
    const uno::Reference<container::XIndexAccess> sheets(document->getSheets(), uno::UNO_QUERY_THROW);
    for (sal_Int32 i = 0; i < sheets->getCount(); ++i) {
        auto& names = local_.emplace_back(global_);
        addNames(uno::Reference<uno::XInterface>(sheets->getByIndex(i), uno::UNO_QUERY_THROW), global_,
                 names);
    }
}

void LadderFormulas::addNames(const uno::Reference<uno::XInterface>& owner, const Names& known,
                              Names& names) {
    const auto ranges = office::get<uno::Reference<sheet::XNamedRanges>>(owner, "NamedRanges");
    std::map<rtl::OUString, rtl::OUString> contents;
    for (const auto& name : ranges->getElementNames()) {
        const uno::Reference<sheet::XNamedRange> range(ranges->getByName(name), uno::UNO_QUERY_THROW);
        contents.emplace(name.toAsciiUpperCase(), range->getContent());
    }
    // A name may stand for an expression with other names.
    for (auto found = true; found;) {
        found = false;
        for (const auto& [name, content] : contents) {
            auto all = known;
            all.insert(names.begin(), names.end());
            if (names.count(name) == 0 && areIn(content, all))
                found = names.insert(name).second;
        }
    }
}

bool LadderFormulas::areIn(const rtl::OUString& formula, sal_Int32 sheet) const {
    return areIn(formula, local_.at(static_cast<std::size_t>(sheet)));
}

bool LadderFormulas::areIn(const rtl::OUString& formula, const Names& names) {
    for (sal_Int32 i = 0; i < formula.getLength();) {
        const auto character = formula[i];
        if (character == '"' || character == '\'') {
            i = afterQuotes(formula, i);
        } else if (isPartOfName(character)) {
            const auto start = i;
            while (i < formula.getLength() && isPartOfName(formula[i]))
                ++i;
            const auto name = formula.copy(start, i - start).toAsciiUpperCase();
            const auto afterSheet = name.copy(name.lastIndexOf('.') + 1); // of "Sheet1.Name"
            if (name.startsWith(programmaticPrefix) || names.count(name) > 0 || names.count(afterSheet) > 0)
                return true;
        } else {
            ++i;
        }
    }
    return false;
}

} // namespace sheets
