#include "functions/ranges.hpp"

namespace functions {

Argument::Argument(const css::uno::Any& value)
    : value_(value) {
    if (!(value >>= range_))
        return;
    rows_ = range_.getLength();
    columns_ = 0;
    for (const auto& row : range_)
        columns_ = std::max(columns_, row.getLength());
}

const css::uno::Any* Argument::at(sal_Int32 row, sal_Int32 column) const {
    if (!range_.hasElements())
        return &value_;
    if (rows_ == 1)
        row = 0;
    if (columns_ == 1)
        column = 0;
    if (row >= rows_ || column >= range_[row].getLength())
        return nullptr;
    return &range_[row][column];
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
