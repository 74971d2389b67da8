#include "functions/ranges.hpp"

namespace functions {

Argument::Argument(const css::uno::Any& value)
    : value_(value) {
    // The type is compared here, because to extract a sequence from what is none costs more than the rest of
    // a call.
    if (value.getValueTypeClass() != css::uno::TypeClass_SEQUENCE ||
        value.getValueType() != cppu::UnoType<Range>::get())
        return;
    const auto& range = *static_cast<const Range*>(value.getValue());
    if (!range.hasElements())
        return;
    range_ = &range;
    rows_ = range.getLength();
    columns_ = 0;
    for (const auto& row : range)
        columns_ = std::max(columns_, row.getLength());
}

const css::uno::Any* Argument::at(sal_Int32 row, sal_Int32 column) const {
    if (range_ == nullptr)
        return &value_;
    if (rows_ == 1)
        row = 0;
    if (columns_ == 1)
        column = 0;
    if (row >= rows_)
        return nullptr;
    const auto& cells = (*range_)[row];
    if (column >= cells.getLength())
        return nullptr;
    return &cells[column];
}

Size sizeOfResult(std::span<const Argument> arguments) {
    Size size;
    for (const auto& argument : arguments) {
        size.rows = std::max(size.rows, argument.rows());
        size.columns = std::max(size.columns, argument.columns());
    }
    return size;
}

} // namespace functions
