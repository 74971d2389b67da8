// The functions of the ladder that the formula of a cell calls, and what they are given there.
#pragma once

#include "calc/sheet_cell.hpp"
#include "functions/function_table.hpp"
#include "ladder/lookup.hpp"
#include "panel/formula_tokens.hpp"

#include <com/sun/star/sheet/XFormulaTokens.hpp>
#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/table/XCell.hpp>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace panel {

using calc::Spreadsheet;

/// Where the value of an argument comes from, which is how much is known of it.
enum class ArgumentSource {
    given,        ///< it stands in the formula or in one cell, or was left out
    firstOfRange, ///< it is the first of a range, in a formula that is no array
    computed,     ///< the formula computes it, so that only Calc knows it
    beyondRange,  ///< there is none: the array is larger than the range
};

/// What a function is given in one cell.
struct ArgumentValue {
    std::variant<std::monostate, double, std::string> value;
    ArgumentSource source = ArgumentSource::given;

    /// Where the text stands that the user can have replaced: the opening quote in the text of the formula,
    /// or another cell.
    std::optional<sal_Int32> literal;
    std::optional<css::table::CellAddress> cell;

    /// The value for the core. It refers to this object.
    ladder::Term term() const;
};

/// A call of a function of the table.
struct FunctionCall {
    const functions::Function* function; ///< never null
    std::vector<ArgumentValue> arguments;
};

/// Reads the formula once; it does not follow what the user changes afterwards.
class CellFormula {
public:
    CellFormula(const Spreadsheet& document, const css::table::CellAddress& address);

    /// Empty where the formula calls no function of the ladder.
    const std::vector<FunctionCall>& calls() const { return calls_; }

    /// The cell in which the text of an argument stands, as the user calls it: "A2".
    std::string cellNameOf(const ArgumentValue& argument) const;
    /// Puts another text there. Throws office::Refusal where the cell is protected.
    void replace(const ArgumentValue& argument, const std::string& text) const;

private:
    css::uno::Reference<css::table::XCell> cellAt(const css::table::CellAddress& address) const;
    void readTokens();
    ArgumentValue valueOf(const Grammar& grammar, const std::vector<sal_Int32>& positions) const;
    std::optional<sal_Int32> literalOf(const Grammar& grammar, sal_Int32 token) const;
    ArgumentValue contentOf(const css::table::CellAddress& address) const;
    /// The content of the first cell of a range, or in an array of the cell that corresponds to this one.
    ArgumentValue contentOf(const css::table::CellAddress& first, const css::table::CellAddress& last) const;

    Spreadsheet document_;
    css::table::CellAddress address_;
    css::table::CellAddress origin_; ///< the first cell of an array, otherwise the cell itself
    bool isArray_ = false;
    rtl::OUString text_;
    Tokens tokens_;
    std::vector<FunctionCall> calls_;
};

} // namespace panel
