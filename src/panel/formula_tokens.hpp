// A formula as Calc has it: its tokens, and the calls of our functions among them.
#pragma once

#include <com/sun/star/sheet/FormulaToken.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/uno/Sequence.hxx>

#include <string>
#include <vector>

namespace panel {

using Tokens = css::uno::Sequence<css::sheet::FormulaToken>;

/// A call of one of our functions.
struct LadderCall {
    std::string method;                                 ///< "rungTotal"
    std::vector<std::vector<sal_Int32>> argumentTokens; ///< positions among the tokens, without spaces
};

/// Knows what Calc's numbers of operations mean, which differ between versions.
class Grammar {
public:
    explicit Grammar(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document);

    /// In the order of the formula, one inside another after it.
    std::vector<LadderCall> callsIn(const Tokens& tokens) const;

    bool isOperand(const css::sheet::FormulaToken& token) const { return token.OpCode == push_; }

private:
    LadderCall callAt(const Tokens& tokens, sal_Int32 position, const std::string& method) const;

    sal_Int32 push_ = 0;
    sal_Int32 external_ = 0;
    sal_Int32 missing_ = 0;
    sal_Int32 spaces_ = 0;
    sal_Int32 whitespace_ = 0;
    sal_Int32 open_ = 0;
    sal_Int32 close_ = 0;
    sal_Int32 separator_ = 0;
};

} // namespace panel
