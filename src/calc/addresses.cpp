#include "calc/addresses.hpp"

#include <com/sun/star/sheet/XCellRangeAddressable.hpp>

namespace calc {

using namespace css;

table::CellRangeAddress addressOf(const uno::Reference<uno::XInterface>& cells) {
    return uno::Reference<sheet::XCellRangeAddressable>(cells, uno::UNO_QUERY_THROW)->getRangeAddress();
}

table::CellAddress baseOf(const uno::Reference<uno::XInterface>& cells) {
    const auto range = addressOf(cells);
    return {range.Sheet, range.StartColumn, range.StartRow};
}

} // namespace calc
