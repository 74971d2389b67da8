// What a formula of the ladder asks for in one cell.
#pragma once

#include "calc/sheet_cell.hpp"
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

/// How much is known of an argument.
enum class Reading {
    given,
    firstOfRange, ///< there are more, in a formula that is no array
    computed,     ///< by the formula, so that only Calc knows it
    beyondRange,  ///< the array is larger than the range, so that this cell has none
};

/// An argument: what stands in the formula itself, or in the cell to which it refers.
struct ArgumentValue {
    std::variant<std::monostate, double, std::string> value;
    Reading reading = Reading::given;

    /// Where its text stands, if it is one that can be replaced.
    std::optional<sal_Int32> token;
    std::optional<css::table::CellAddress> cell;

    /// Refers to the value.
    ladder::Term term() const;
};

/// A call of one of our functions, with its arguments.
struct AskedOf {
    std::string method; ///< "rungTotal"
    std::vector<ArgumentValue> arguments;
};

class CellFormula {
public:
    CellFormula(const Spreadsheet& document, const css::table::CellAddress& address);

    /// Empty where no function of the ladder is called.
    const std::vector<AskedOf>& calls() const { return calls_; }

    /// Where the text of an argument stands, as the user calls it: "A2".
    std::string placeOf(const ArgumentValue& argument) const;
    /// Puts another text there. Throws office::Refusal where it is protected.
    void replace(const ArgumentValue& argument, const std::string& text) const;

private:
    css::uno::Reference<css::table::XCell> cellAt(const css::table::CellAddress& address) const;
    void readTokens();
    ArgumentValue valueOf(const Grammar& grammar, const std::vector<sal_Int32>& positions) const;
    ArgumentValue contentOf(const css::table::CellAddress& address) const;
    /// The cell of a range that counts here: in an array the one in the same place.
    ArgumentValue contentOf(const css::table::CellAddress& first, const css::table::CellAddress& last) const;

    Spreadsheet document_;
    css::table::CellAddress address_;
    css::table::CellAddress origin_; ///< the first cell of an array, otherwise the cell itself
    bool isArray_ = false;
    Tokens tokens_;
    std::vector<AskedOf> calls_;
};

} // namespace panel
