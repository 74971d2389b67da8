#include "panel/cell_formula.hpp"

#include "calc/addresses.hpp"
#include "calc/cells.hpp"
#include "calc/sheet_cell.hpp"
#include "office/properties.hpp"
#include "office/strings.hpp"
#include "sheets/formula_text.hpp"
#include "sheets/ladder_formulas.hpp"

#include <com/sun/star/sheet/ComplexReference.hpp>
#include <com/sun/star/sheet/FormulaResult.hpp>
#include <com/sun/star/sheet/ReferenceFlags.hpp>
#include <com/sun/star/sheet/SingleReference.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XArrayFormulaTokens.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/text/XText.hpp>

#include <algorithm>
#include <iterator>

namespace panel {

using namespace css;
using table::CellAddress;

namespace {

/// The cell to which a reference leads, or nothing where that was deleted.
std::optional<CellAddress> resolve(const sheet::SingleReference& reference, const CellAddress& origin) {
    using namespace sheet::ReferenceFlags;
    const auto has = [&](sal_Int32 flag) { return (reference.Flags & flag) != 0; };
    if (has(COLUMN_DELETED) || has(ROW_DELETED) || has(SHEET_DELETED))
        return std::nullopt;
    const auto part = [&](sal_Int32 flag, sal_Int32 base, sal_Int32 relative, sal_Int32 absolute) {
        return has(flag) ? base + relative : absolute;
    };
    const bool isElsewhere = has(SHEET_3D);
    const auto sheet = isElsewhere
                           ? part(SHEET_RELATIVE, origin.Sheet, reference.RelativeSheet, reference.Sheet)
                           : origin.Sheet;
    return CellAddress(static_cast<sal_Int16>(sheet),
                       part(COLUMN_RELATIVE, origin.Column, reference.RelativeColumn, reference.Column),
                       part(ROW_RELATIVE, origin.Row, reference.RelativeRow, reference.Row));
}

/// A text between double quotes in a formula.
struct Literal {
    sal_Int32 start; ///< of its opening quote
    rtl::OUString text;
};

/// Those that have tokens of their own: the texts in an array between braces have none.
std::vector<Literal> literalsIn(const rtl::OUString& formula) {
    std::vector<Literal> literals;
    bool isInBraces = false;
    for (sal_Int32 i = 0; i < formula.getLength();) {
        const auto start = i;
        if (formula[i] != '"' && formula[i] != '\'') {
            isInBraces = formula[i] == '{' || (isInBraces && formula[i] != '}');
            ++i;
            continue;
        }
        i = sheets::afterQuotes(formula, i);
        if (i - start < 2) // a quote that nothing closes
            break;
        if (formula[start] == '"' && !isInBraces)
            literals.push_back({start, formula.copy(start + 1, i - start - 2).replaceAll("\"\"", "\"")});
    }
    return literals;
}

} // namespace

ladder::Term ArgumentValue::term() const {
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    if (const auto* text = std::get_if<std::string>(&value))
        return std::string_view(*text);
    return {};
}

CellFormula::CellFormula(const Spreadsheet& document, const CellAddress& address)
    : document_(document)
    , address_(address)
    , origin_(address)
    , text_(cellAt(address)->getFormula()) {
    // To ask for the text is quick, and most cells hold no formula of the ladder.
    if (text_.toAsciiUpperCase().indexOf(sheets::programmaticPrefix) < 0)
        return;
    readTokens();
    const Grammar grammar(document);
    for (const auto& tokens : grammar.callsIn(tokens_)) {
        const auto* function = functions::find(tokens.method);
        if (function == nullptr)
            continue;
        auto& call = calls_.emplace_back(FunctionCall{function, {}});
        for (const auto& positions : tokens.arguments)
            call.arguments.push_back(valueOf(grammar, positions));
    }
}

uno::Reference<table::XCell> CellFormula::cellAt(const CellAddress& address) const {
    return calc::sheetAt(document_, address.Sheet)->getCellByPosition(address.Column, address.Row);
}

void CellFormula::readTokens() {
    const uno::Reference<sheet::XSheetCellRange> cell(cellAt(address_), uno::UNO_QUERY_THROW);
    const auto cursor = calc::sheetAt(document_, address_.Sheet)->createCursorByRange(cell);
    cursor->collapseToCurrentArray();
    const uno::Reference<sheet::XArrayFormulaRange> array(cursor, uno::UNO_QUERY_THROW);
    isArray_ = !array->getArrayFormula().isEmpty();
    if (!isArray_) {
        tokens_ = uno::Reference<sheet::XFormulaTokens>(cell, uno::UNO_QUERY_THROW)->getTokens();
        return;
    }
    origin_ = calc::baseOf(cursor);
    tokens_ = uno::Reference<sheet::XArrayFormulaTokens>(cursor, uno::UNO_QUERY_THROW)->getArrayTokens();
}

ArgumentValue CellFormula::valueOf(const Grammar& grammar, const std::vector<sal_Int32>& positions) const {
    ArgumentValue result;
    if (positions.empty())
        return result;
    result.source = ArgumentSource::computed;
    const auto& token = tokens_[positions.front()];
    if (positions.size() > 1 || !grammar.isOperand(token))
        return result;
    double number = 0;
    rtl::OUString text;
    sheet::SingleReference single;
    sheet::ComplexReference range;
    if (token.Data >>= number) {
        result.value = number;
    } else if (token.Data >>= text) {
        result.value = office::toUtf8(text);
        if (!isArray_)
            result.literal = literalOf(grammar, positions.front());
    } else if (token.Data >>= single) {
        const auto target = resolve(single, origin_);
        return target ? contentOf(*target) : result;
    } else if (token.Data >>= range) {
        const auto first = resolve(range.Reference1, origin_);
        auto last = resolve(range.Reference2, origin_);
        return first && last ? contentOf(*first, *last) : result;
    } else {
        return result;
    }
    result.source = ArgumentSource::given;
    return result;
}

/// Where the text of a token stands in the formula: as many texts come before it as there are tokens of
/// texts.
std::optional<sal_Int32> CellFormula::literalOf(const Grammar& grammar, sal_Int32 token) const {
    const auto isText = [&](const sheet::FormulaToken& other) {
        return grammar.isOperand(other) && other.Data.has<rtl::OUString>();
    };
    const auto literals = literalsIn(text_);
    const auto position = std::count_if(tokens_.begin(), tokens_.begin() + token, isText);
    if (std::count_if(tokens_.begin(), tokens_.end(), isText) != std::ssize(literals) ||
        literals[position].text != tokens_[token].Data.get<rtl::OUString>())
        return std::nullopt;
    return literals[position].start;
}

ArgumentValue CellFormula::contentOf(const CellAddress& first, const CellAddress& last) const {
    const auto part = [&](sal_Int32 begin, sal_Int32 end, sal_Int32 offset) {
        return begin == end ? begin : begin + offset;
    };
    const CellAddress address(first.Sheet, part(first.Column, last.Column, address_.Column - origin_.Column),
                              part(first.Row, last.Row, address_.Row - origin_.Row));
    ArgumentValue result;
    if (address.Column > last.Column || address.Row > last.Row) {
        result.source = ArgumentSource::beyondRange;
        return result;
    }
    result = contentOf(address);
    const bool hasMore = first.Column != last.Column || first.Row != last.Row;
    if (!isArray_ && hasMore && result.source == ArgumentSource::given)
        result.source = ArgumentSource::firstOfRange;
    return result;
}

ArgumentValue CellFormula::contentOf(const CellAddress& address) const {
    ArgumentValue result;
    const auto cell = cellAt(address);
    const auto type = cell->getType();
    if (type == table::CellContentType_EMPTY) {
        result.value = std::string(); // which is not the same as an argument that is left out
        return result;
    }
    const auto kind = type == table::CellContentType_FORMULA
                          ? office::get<sal_Int32>(cell, "FormulaResultType2")
                      : type == table::CellContentType_VALUE ? sheet::FormulaResult::VALUE
                                                             : sheet::FormulaResult::STRING;
    if (kind == sheet::FormulaResult::VALUE) {
        result.value = cell->getValue();
    } else if (kind == sheet::FormulaResult::STRING) {
        // What the cell shows is not what a function is given: a format can hide a text or write more around
        // it.
        const auto data = uno::Reference<sheet::XCellRangeData>(cell, uno::UNO_QUERY_THROW)->getDataArray();
        result.value = office::toUtf8(data[0][0].get<rtl::OUString>());
        if (type == table::CellContentType_TEXT)
            result.cell = address;
    } else {
        result.source = ArgumentSource::computed;
    }
    return result;
}

std::string CellFormula::cellNameOf(const ArgumentValue& argument) const {
    const auto& address = argument.cell ? *argument.cell : address_;
    const auto name = calc::relative(calc::Cell{address.Column, address.Row});
    return address.Sheet == address_.Sheet
               ? name
               : calc::nameOf(calc::sheetAt(document_, address.Sheet)) + "." + name;
}

void CellFormula::replace(const ArgumentValue& argument, const std::string& text) const {
    const auto& target = argument.cell ? *argument.cell : address_;
    calc::requireEditable(document_, {calc::sheetAt(document_, target.Sheet), {target.Column, target.Row}});
    if (argument.cell) {
        const uno::Reference<text::XText> cell(cellAt(*argument.cell), uno::UNO_QUERY_THROW);
        cell->setString(office::toOUString(text));
    } else if (argument.literal) {
        // The office loses errors and references to other files from tokens.
        const auto start = *argument.literal;
        const auto quoted = "\"" + office::toOUString(text).replaceAll("\"", "\"\"") + "\"";
        cellAt(address_)->setFormula(
            text_.replaceAt(start, sheets::afterQuotes(text_, start) - start, quoted));
    }
}

} // namespace panel
