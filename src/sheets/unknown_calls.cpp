#include "sheets/unknown_calls.hpp"

#include "functions/function_table.hpp"
#include "office/strings.hpp"
#include "sheets/formula_text.hpp"
#include "sheets/ladder_formulas.hpp"

#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/FormulaLanguage.hpp>
#include <com/sun/star/sheet/FormulaMapGroup.hpp>
#include <com/sun/star/sheet/FormulaMapGroupSpecialOffset.hpp>
#include <com/sun/star/sheet/XFormulaOpCodeMapper.hpp>
#include <rtl/ustrbuf.hxx>

#include <algorithm>
#include <vector>

namespace sheets {

using namespace calc;
using namespace css;

namespace {

/// Whether a character can stand in what Excel writes before a name.
bool isPartOfPrefix(sal_Unicode character) {
    return character == '[' || character == ']' || character == '!' || character == '#';
}

/// The position after a name with what stands before it.
sal_Int32 afterName(const rtl::OUString& formula, sal_Int32 start) {
    auto i = start;
    while (i < formula.getLength()) {
        if (formula[i] == '\'')
            i = afterQuotes(formula, i);
        else if (isPartOfName(formula[i]) || isPartOfPrefix(formula[i]))
            ++i;
        else
            break;
    }
    return i;
}

bool isCalled(const rtl::OUString& formula, sal_Int32 afterName) {
    while (afterName < formula.getLength() && formula[afterName] == ' ')
        ++afterName;
    return afterName < formula.getLength() && formula[afterName] == '(';
}

/// A name without what Excel writes before one that it does not know: "[1]!", "'C:\x.xlam'!", "_xludf.".
rtl::OUString withoutPrefix(const rtl::OUString& name) {
    auto rest = name.copy(std::max(name.lastIndexOf('!'), name.lastIndexOf('#')) + 1);
    while (rest.startsWithIgnoreAsciiCase("_xl") && rest.indexOf('.') >= 0)
        rest = rest.copy(rest.indexOf('.') + 1);
    return rest;
}

struct Names {
    rtl::OUString shown;  ///< in the Function Wizard
    rtl::OUString stored; ///< in documents
};

const std::vector<Names>& names() {
    static const auto names = [] {
        std::vector<Names> all;
        for (const auto& function : functions::all)
            all.push_back({office::toOUString(function.name),
                           programmaticPrefix + office::toOUString(function.method).toAsciiUpperCase()});
        return all;
    }();
    return names;
}

/// What the office calls a function that is known by the name of the Function Wizard or by the one that
/// documents store. Empty where a name is that of no function.
rtl::OUString storedNameOf(const rtl::OUString& typed) {
    if (typed.indexOf('_') < 0 && typed.indexOf('.') < 0) // of most functions of the office itself
        return {};
    if (typed.startsWith(programmaticPrefix)) // of a function that the office knows
        return {};
    const auto name = withoutPrefix(typed);
    for (const auto& [shown, stored] : names()) {
        if (name.equalsIgnoreAsciiCase(stored) || name.equalsIgnoreAsciiCase(shown))
            return stored;
    }
    return {};
}

} // namespace

std::optional<rtl::OUString> withKnownCalls(const rtl::OUString& formula,
                                            const std::function<bool(const rtl::OUString& name)>& isUnknown) {
    rtl::OUStringBuffer text;
    sal_Int32 copied = 0;
    for (sal_Int32 i = 0; i < formula.getLength();) {
        const auto start = i;
        if (formula[i] == '"') {
            i = afterQuotes(formula, i);
            continue;
        }
        i = afterName(formula, i);
        if (i == start) {
            ++i;
            continue;
        }
        if (!isCalled(formula, i))
            continue;
        const auto name = formula.copy(start, i - start);
        const auto stored = storedNameOf(name);
        if (stored.isEmpty() || !isUnknown(name))
            continue;
        text.append(formula.copy(copied, start - copied)).append(stored);
        copied = i;
    }
    if (copied == 0)
        return std::nullopt;
    return text.append(formula.copy(copied)).makeStringAndClear();
}

bool mayCallUnknown(const rtl::OUString& formula) {
    return withKnownCalls(formula, [](const auto& /*name*/) { return true; }).has_value();
}

UnknownNames::UnknownNames(const Spreadsheet& document) {
    const uno::Reference<lang::XMultiServiceFactory> factory(document, uno::UNO_QUERY_THROW);
    const uno::Reference<sheet::XFormulaOpCodeMapper> mapper(
        factory->createInstance("com.sun.star.sheet.FormulaOpCodeMapper"), uno::UNO_QUERY_THROW);
    bad_ =
        mapper
            ->getAvailableMappings(sheet::FormulaLanguage::ENGLISH,
                                   sheet::FormulaMapGroup::SPECIAL)[sheet::FormulaMapGroupSpecialOffset::BAD]
            .Token.OpCode;
}

bool UnknownNames::has(const Tokens& tokens, const rtl::OUString& name) const {
    return std::any_of(tokens.begin(), tokens.end(), [&](const sheet::FormulaToken& token) {
        rtl::OUString text;
        return token.OpCode == bad_ && (token.Data >>= text) && text == name;
    });
}

} // namespace sheets
