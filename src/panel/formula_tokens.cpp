#include "panel/formula_tokens.hpp"

#include "functions/function_table.hpp"
#include "office/strings.hpp"

#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/FormulaLanguage.hpp>
#include <com/sun/star/sheet/FormulaMapGroup.hpp>
#include <com/sun/star/sheet/FormulaMapGroupSpecialOffset.hpp>
#include <com/sun/star/sheet/XFormulaOpCodeMapper.hpp>

namespace panel {

using namespace css;

Grammar::Grammar(const uno::Reference<sheet::XSpreadsheetDocument>& document) {
    const uno::Reference<lang::XMultiServiceFactory> factory(document, uno::UNO_QUERY_THROW);
    const uno::Reference<sheet::XFormulaOpCodeMapper> mapper(
        factory->createInstance("com.sun.star.sheet.FormulaOpCodeMapper"), uno::UNO_QUERY_THROW);
    const auto special =
        mapper->getAvailableMappings(sheet::FormulaLanguage::ENGLISH, sheet::FormulaMapGroup::SPECIAL);
    const auto code = [&](sal_Int32 offset) {
        return offset < special.getLength() ? special[offset].Token.OpCode : mapper->getOpCodeUnknown();
    };
    push_ = code(sheet::FormulaMapGroupSpecialOffset::PUSH);
    missing_ = code(sheet::FormulaMapGroupSpecialOffset::MISSING);
    spaces_ = code(sheet::FormulaMapGroupSpecialOffset::SPACES);
    whitespace_ = code(sheet::FormulaMapGroupSpecialOffset::WHITESPACE);
    external_ = mapper->getOpCodeExternal();
    const auto separators =
        mapper->getAvailableMappings(sheet::FormulaLanguage::ENGLISH, sheet::FormulaMapGroup::SEPARATORS);
    for (const auto& entry : separators) {
        if (entry.Name == "(")
            open_ = entry.Token.OpCode;
        else if (entry.Name == ")")
            close_ = entry.Token.OpCode;
        else
            separator_ = entry.Token.OpCode;
    }
}

std::vector<CallTokens> Grammar::callsIn(const Tokens& tokens) const {
    const auto prefix = functions::addInName + std::string(".");
    std::vector<CallTokens> calls;
    for (sal_Int32 i = 0; i < tokens.getLength(); ++i) {
        rtl::OUString name;
        if (tokens[i].OpCode != external_ || !(tokens[i].Data >>= name))
            continue;
        const auto function = office::toUtf8(name);
        if (function.starts_with(prefix))
            calls.push_back(callAt(tokens, i, function.substr(prefix.size())));
    }
    return calls;
}

CallTokens Grammar::callAt(const Tokens& tokens, sal_Int32 position, const std::string& method) const {
    CallTokens call{method, {{}}};
    int depth = 0;
    for (auto i = position + 1; i < tokens.getLength(); ++i) {
        const auto code = tokens[i].OpCode;
        if (code == spaces_ || code == whitespace_ || code == missing_)
            continue;
        if (code == close_ && --depth == 0)
            break;
        if (code == open_ && ++depth == 1)
            continue;
        if (code == separator_ && depth == 1)
            call.arguments.emplace_back();
        else if (depth > 0)
            call.arguments.back().push_back(i);
    }
    return call;
}

} // namespace panel
