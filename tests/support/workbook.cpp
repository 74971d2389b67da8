#include "support/workbook.hpp"

#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>

using namespace css;

namespace support {

uno::Any text(const std::string& value) {
    return uno::Any(toOUString(value));
}

Cells table(int rows, int columns, const std::function<uno::Any(int row, int column)>& cell) {
    Cells cells(rows);
    auto* line = cells.getArray();
    for (int row = 0; row < rows; ++row) {
        line[row].realloc(columns);
        for (int column = 0; column < columns; ++column)
            line[row].getArray()[column] = cell(row, column);
    }
    return cells;
}

std::string address(int column, int row) {
    return static_cast<char>('A' + column) + std::to_string(row);
}

void Workbook::addSheet(std::string_view name) const {
    const auto sheets = document_.model()->getSheets();
    sheets->insertNewByName(toOUString(name), 1);
}

void Workbook::write(const Cells& cells, std::string_view from, int sheet) const {
    const auto sheetOf = document_.sheetAt(sheet);
    const uno::Reference<sheet::XCellRangeAddressable> first(sheetOf->getCellRangeByName(toOUString(from)),
                                                             uno::UNO_QUERY_THROW);
    const auto [_, column, row, lastColumn, lastRow] = first->getRangeAddress();
    const auto range = sheetOf->getCellRangeByPosition(column, row, column + cells[0].getLength() - 1,
                                                       row + cells.getLength() - 1);
    uno::Reference<sheet::XCellRangeData>(range, uno::UNO_QUERY_THROW)->setDataArray(cells);
}

void Workbook::fill(std::string_view range, std::string_view formula) const {
    const auto cells = document_.sheet()->getCellRangeByName(toOUString(range));
    cells->getCellByPosition(0, 0)->setFormula(toOUString(formula));
    // To set each formula by itself takes time with the square of their number.
    uno::Reference<sheet::XCellSeries>(cells, uno::UNO_QUERY_THROW)
        ->fillAuto(sheet::FillDirection_TO_BOTTOM, 1);
}

void Workbook::setArrayFormula(std::string_view range, std::string_view formula) const {
    document_.setArrayFormula(range, formula);
}

Cells Workbook::values(std::string_view range) const {
    const auto cells = document_.sheet()->getCellRangeByName(toOUString(range));
    return uno::Reference<sheet::XCellRangeData>(cells, uno::UNO_QUERY_THROW)->getDataArray();
}

} // namespace support
