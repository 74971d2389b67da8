#include "calc/cells.hpp"

namespace calc {
namespace {

std::string address(const char* beforeColumn, sal_Int32 column, const char* beforeRow, sal_Int32 row) {
    return std::string(beforeColumn)
        .append(columnName(column))
        .append(beforeRow)
        .append(std::to_string(row + 1));
}

} // namespace

std::string columnName(sal_Int32 column) {
    constexpr sal_Int32 letters = 26;
    std::string name;
    for (; column >= 0; column = column / letters - 1)
        name.push_back(static_cast<char>('A' + column % letters));
    return {name.rbegin(), name.rend()};
}

std::string reference(const Cell& cell) {
    return address("$", cell.column, "$", cell.row);
}

std::string relative(const Cell& cell) {
    return address("", cell.column, "", cell.row);
}

std::string reference(const Range& range) {
    return reference(range.first) + ":" + reference(range.last);
}

} // namespace calc
