#include "functions/cell_value.hpp"

#include "office/strings.hpp"

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/uno/Sequence.hxx>
#include <rtl/ustring.hxx>

#include <algorithm>
#include <bit>
#include <cstdint>

namespace functions {
namespace {

using namespace css;

/// Calc accepts an error in a cell of an array only as it holds errors itself: as a NaN whose lower 32 bits
/// are the code of the error.
double errorNumber(ladder::Reason reason) {
    constexpr std::uint64_t quietNan = 0x7FF8'0000'0000'0000;
    constexpr std::uint64_t notAvailable = 0x7FFF;
    constexpr std::uint64_t illegalArgument = 502;
    return std::bit_cast<double>(quietNan |
                                 (ladder::isMissingFigure(reason) ? notAvailable : illegalArgument));
}

uno::Any toAny(double number) {
    return uno::Any(number);
}

uno::Any toAny(const std::string& text) {
    return uno::Any(office::toOUString(text));
}

uno::Any toAny(const std::variant<double, std::string>& value) {
    return std::visit([](const auto& content) { return toAny(content); }, value);
}

template<class T>
uno::Any cellOf(const ladder::Result<T>& result) {
    if (result)
        return toAny(*result);
    if (!ladder::isMissingFigure(result.error()))
        throwIllegalArgument();
    return {};
}

template<class T>
uno::Any elementOf(const ladder::Result<T>& result) {
    return result ? toAny(*result) : uno::Any(errorNumber(result.error()));
}

} // namespace

CellTerm::CellTerm(const uno::Any& cell) {
    double number = 0;
    if (cell.getValueTypeClass() == uno::TypeClass_STRING) {
        text_ = office::toUtf8(*static_cast<const rtl::OUString*>(cell.getValue()));
        term_ = std::string_view(text_);
    } else if (cell >>= number) {
        term_ = number;
    }
}

uno::Any toCell(const ladder::Result<double>& number) {
    return cellOf(number);
}

uno::Any toCell(const ladder::Result<std::string>& text) {
    return cellOf(text);
}

uno::Any toCell(const ladder::Cell& cell) {
    return cellOf(cell);
}

double toElement(const ladder::Result<double>& number) {
    return number ? *number : errorNumber(number.error());
}

uno::Any toElement(const ladder::Result<std::string>& text) {
    return elementOf(text);
}

uno::Any toElement(const ladder::Cell& cell) {
    return elementOf(cell);
}

uno::Any toCells(const ladder::Rows& rows) {
    const bool isOneCell = rows.size() == 1 && rows.front().size() == 1;
    if (isOneCell && !rows.front().front())
        return toCell(rows.front().front());
    std::size_t columns = 0;
    for (const auto& row : rows)
        columns = std::max(columns, row.size());
    const auto beyond = toElement(ladder::Cell(ladder::Reason::notApplicable));
    uno::Sequence<uno::Sequence<uno::Any>> cells(static_cast<sal_Int32>(rows.size()));
    auto* line = cells.getArray();
    for (const auto& row : rows) {
        line->realloc(static_cast<sal_Int32>(columns));
        auto* rest = std::transform(row.begin(), row.end(), line->getArray(),
                                    [](const ladder::Cell& cell) { return toElement(cell); });
        std::fill(rest, line->getArray() + columns, beyond);
        ++line;
    }
    return asTexts(cells);
}

uno::Any asTexts(const uno::Sequence<uno::Sequence<uno::Any>>& cells) {
    uno::Sequence<uno::Sequence<rtl::OUString>> texts(cells.getLength());
    for (sal_Int32 row = 0; row < cells.getLength(); ++row) {
        texts[row].realloc(cells[row].getLength());
        for (sal_Int32 column = 0; column < cells[row].getLength(); ++column) {
            if (!(cells[row][column] >>= texts[row][column]))
                return uno::Any(cells);
        }
    }
    return uno::Any(texts);
}

void throwIllegalArgument() {
    throw lang::IllegalArgumentException();
}

} // namespace functions
