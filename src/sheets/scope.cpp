#include "sheets/scope.hpp"

#include "calc/sheet_cell.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>

namespace sheets {

using namespace calc;
using namespace css;
using office::About;

std::vector<uno::Reference<sheet::XCellRangesQuery>> cellsIn(const Spreadsheet& document, Scope scope) {
    switch (scope) {
    case Scope::selection:
        shownSheet(document, About::scope); // refuses first where nothing is shown
        return {selectedCells(document, About::scope)};
    case Scope::sheet:
        return {{shownSheet(document, About::scope), uno::UNO_QUERY_THROW}};
    case Scope::document:
        break;
    }
    std::vector<uno::Reference<sheet::XCellRangesQuery>> ranges;
    const uno::Reference<container::XIndexAccess> sheets(document->getSheets(), uno::UNO_QUERY_THROW);
    const auto count = sheets->getCount();
    ranges.reserve(static_cast<std::size_t>(count));
    for (sal_Int32 i = 0; i < count; ++i)
        ranges.emplace_back(sheetAt(document, i), uno::UNO_QUERY_THROW);
    return ranges;
}

} // namespace sheets
