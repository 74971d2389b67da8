#include "calc/sheet_cell.hpp"

#include "calc/addresses.hpp"
#include "calc/words.hpp"
#include "ladder/characters.hpp"
#include "ladder/texts.hpp"
#include "office/properties.hpp"
#include "office/strings.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangesAccess.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XProtectable.hpp>

namespace calc {

using namespace css;
using office::About;
using office::Refusal;

namespace {

SheetCell sheetCellOf(const uno::Reference<uno::XInterface>& cells, const Spreadsheet& document) {
    const auto address = addressOf(cells);
    return {sheetAt(document, address.Sheet), {address.StartColumn, address.StartRow}};
}

/// "B3", "B3:D9"
std::string nameOf(const Range& cells) {
    const auto first = relative(cells.first);
    return cells.columns() * cells.rows() == 1 ? first : first + ":" + relative(cells.last);
}

} // namespace

uno::Reference<sheet::XSpreadsheetView> viewOf(const Spreadsheet& document) {
    return {uno::Reference<frame::XModel>(document, uno::UNO_QUERY_THROW)->getCurrentController(),
            uno::UNO_QUERY};
}

Sheet shownSheet(const Spreadsheet& document, About about) {
    const auto view = viewOf(document);
    if (!view.is())
        throw Refusal(about, words::nothingShown);
    return view->getActiveSheet();
}

uno::Reference<sheet::XCellRangesQuery> selectedCells(const Spreadsheet& document, About about) {
    const uno::Reference<sheet::XCellRangesQuery> cells(
        uno::Reference<frame::XModel>(document, uno::UNO_QUERY_THROW)->getCurrentSelection(), uno::UNO_QUERY);
    if (!cells.is())
        throw Refusal(about, words::noCellsSelected);
    return cells;
}

SheetCell selectedCell(const Spreadsheet& document) {
    const auto selection = selectedCells(document, About::options);
    uno::Reference<sheet::XCellRangeAddressable> cells(selection, uno::UNO_QUERY);
    const uno::Reference<container::XIndexAccess> several(selection, uno::UNO_QUERY);
    if (!cells.is() && several.is() && several->getCount() > 0)
        cells.set(several->getByIndex(0), uno::UNO_QUERY);
    if (!cells.is())
        throw Refusal(About::options, words::noCellsSelected);
    return sheetCellOf(cells, document);
}

SheetCell cellAt(const Spreadsheet& document, const rtl::OUString& position) {
    if (position.isEmpty())
        return selectedCell(document);
    try {
        if (position.indexOf('.') >= 0) {
            const uno::Reference<sheet::XCellRangesAccess> sheets(document->getSheets(),
                                                                  uno::UNO_QUERY_THROW);
            const auto found = sheets->getCellRangesByName(position);
            if (found.getLength() == 1)
                return sheetCellOf(found[0], document);
        } else {
            return sheetCellOf(shownSheet(document, About::options)->getCellRangeByName(position), document);
        }
    } catch (const uno::Exception&) {
        // The office says in several ways that there is no such cell; we say it in one.
    }
    throw Refusal(About::options, words::unknownPosition, {ladder::abbreviate(office::toUtf8(position))});
}

void requireWritable(const Sheet& sheet, const Range& cells) {
    if (uno::Reference<util::XProtectable>(sheet, uno::UNO_QUERY_THROW)->isProtected())
        throw Refusal(About::access, words::sheetProtected, {nameOf(sheet)});
    const auto whole = addressOf(sheet);
    if (cells.last.column > whole.EndColumn || cells.last.row > whole.EndRow)
        throw Refusal(About::options, words::noRoom,
                      {std::to_string(cells.columns()), std::to_string(cells.rows())});
}

bool isEmpty(const Sheet& sheet, const Range& cells) {
    const uno::Reference<sheet::XCellRangesQuery> query(
        sheet->getCellRangeByPosition(cells.first.column, cells.first.row, cells.last.column, cells.last.row),
        uno::UNO_QUERY_THROW);
    constexpr auto contents = sheet::CellFlags::VALUE | sheet::CellFlags::DATETIME |
                              sheet::CellFlags::STRING | sheet::CellFlags::FORMULA;
    const uno::Reference<sheet::XCellRangesQuery> found(query->queryContentCells(contents),
                                                        uno::UNO_QUERY_THROW);
    const auto whole = addressOf(query);
    // Asked about a single cell, the office answers with the contents of the whole sheet.
    return !found->queryIntersection(whole)->getRangeAddresses().hasElements();
}

void requireEmpty(const Sheet& sheet, const Range& cells) {
    if (!isEmpty(sheet, cells))
        throw Refusal(About::options, words::notEmpty, {nameOf(cells)});
}

void requireEditable(const Spreadsheet& document, const SheetCell& cell) {
    requireChangeable(document);
    const auto properties = cell.sheet->getCellByPosition(cell.cell.column, cell.cell.row);
    const bool isProtected =
        uno::Reference<util::XProtectable>(cell.sheet, uno::UNO_QUERY_THROW)->isProtected();
    if (isProtected && office::get<util::CellProtection>(properties, "CellProtection").IsLocked)
        throw Refusal(About::access, words::sheetProtected, {nameOf(cell.sheet)});
}

Sheet sheetAt(const Spreadsheet& document, sal_Int32 index) {
    const uno::Reference<container::XIndexAccess> sheets(document->getSheets(), uno::UNO_QUERY_THROW);
    return {sheets->getByIndex(index), uno::UNO_QUERY_THROW};
}

std::string nameOf(const Sheet& sheet) {
    return office::toUtf8(uno::Reference<container::XNamed>(sheet, uno::UNO_QUERY_THROW)->getName());
}

} // namespace calc
