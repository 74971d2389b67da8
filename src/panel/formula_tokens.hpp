// The calls of our functions among the tokens of a formula, which is how Calc holds it.
#pragma once

#include <com/sun/star/sheet/FormulaToken.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/uno/Sequence.hxx>

#include <string>
#include <vector>

namespace panel {

using Tokens = css::uno::Sequence<css::sheet::FormulaToken>;

/// Where a call of one of our functions stands in a formula.
struct CallTokens {
    std::string method;                            ///< "rungTotal"
    std::vector<std::vector<sal_Int32>> arguments; ///< the positions of their tokens, without those of spaces
};

/// Knows what the opcodes of tokens mean, which differ between versions of Calc.
class Grammar {
public:
    explicit Grammar(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document);

    /// The calls in the order of the formula: one that is an argument of another follows it.
    std::vector<CallTokens> callsIn(const Tokens& tokens) const;

    /// Whether the token is a number, a text or a reference.
    bool isOperand(const css::sheet::FormulaToken& token) const { return token.OpCode == push_; }

private:
    CallTokens callAt(const Tokens& tokens, sal_Int32 position, const std::string& method) const;

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
