#include "sheets/freeze.hpp"

#include "calc/building.hpp"
#include "calc/sheet_cell.hpp"
#include "calc/styles.hpp"
#include "calc/words.hpp"
#include "office/properties.hpp"
#include "office/refusal.hpp"
#include "office/strings.hpp"
#include "sheets/ladder_blocks.hpp"
#include "sheets/request.hpp"
#include "sheets/words.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <set>
#include <utility>
#include <vector>

namespace sheets {

using namespace calc;
using namespace css;
using office::About;
using office::Refusal;

namespace {

using Address = table::CellRangeAddress;

constexpr sal_Int32 notAvailableError = 32767; // of Calc, for #N/A

std::vector<uno::Reference<sheet::XCellRangesQuery>> rangesOf(const Spreadsheet& document, Scope scope) {
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

using Cell = uno::Reference<table::XCell>;

/// The text that an error leaves in its cell.
rtl::OUString textOf(const Cell& cell) {
    if (cell->getError() == notAvailableError)
        return office::toOUString(words::notAvailable.in(ladder::languageOfAnswers));
    return uno::Reference<text::XTextRange>(cell, uno::UNO_QUERY_THROW)->getString();
}

/// Makes the result of a cell an empty text. Only a formula can give one, and a formula that refers to an
/// empty cell would see 0.
void setEmptyText(const Cell& cell) {
    cell->setFormula("=\"\"");
}

void freezeCell(const Cell& cell, const uno::Any& result) {
    double number = 0;
    if (result >>= number)
        return cell->setValue(number);
    rtl::OUString text;
    if (!(result >>= text))
        text = textOf(cell);
    if (text.isEmpty())
        setEmptyText(cell);
    else
        uno::Reference<text::XTextRange>(cell, uno::UNO_QUERY_THROW)->setString(text);
}

void freezeOneByOne(const uno::Reference<table::XCellRange>& cells) {
    const auto rows = uno::Reference<sheet::XCellRangeData>(cells, uno::UNO_QUERY_THROW)->getDataArray();
    for (sal_Int32 row = 0; row < rows.getLength(); ++row) {
        for (sal_Int32 column = 0; column < rows[row].getLength(); ++column)
            freezeCell(cells->getCellByPosition(column, row), rows[row][column]);
    }
}

using Results = uno::Sequence<uno::Sequence<uno::Any>>;

/// The numbers and texts of cells, row by row; errors are texts.
Results resultsOf(const uno::Reference<table::XCellRange>& cells) {
    auto rows = uno::Reference<sheet::XCellRangeData>(cells, uno::UNO_QUERY_THROW)->getDataArray();
    for (sal_Int32 row = 0; row < rows.getLength(); ++row) {
        for (sal_Int32 column = 0; column < rows[row].getLength(); ++column) {
            if (auto& result = rows[row][column]; !result.hasValue())
                result <<= textOf(cells->getCellByPosition(column, row));
        }
    }
    return rows;
}

void freezeAtOnce(const uno::Reference<table::XCellRange>& cells, const Results& results) {
    uno::Reference<sheet::XCellRangeData>(cells, uno::UNO_QUERY_THROW)->setDataArray(results);
    for (sal_Int32 row = 0; row < results.getLength(); ++row) {
        for (sal_Int32 column = 0; column < results[row].getLength(); ++column) {
            rtl::OUString text;
            if ((results[row][column] >>= text) && text.isEmpty())
                setEmptyText(cells->getCellByPosition(column, row));
        }
    }
}

/// Freezes cells with formulas of their own. Neighbours with the same formula are a group for Calc, which up
/// to 7.4 crashes when part of one is replaced at once, undone and redone. Cells at the edge are replaced one
/// by one, which parts the group; what is between them is then a group of its own.
void freezeCells(const Spreadsheet& document, const Address& cells) {
    const auto part = [&](sal_Int32 first, sal_Int32 last) {
        auto address = cells;
        address.StartRow = first;
        address.EndRow = last;
        return cellsAt(document, address);
    };
    const auto first = cells.StartRow;
    const auto last = cells.EndRow;
    freezeOneByOne(part(first, first));
    if (last > first)
        freezeOneByOne(part(last, last));
    if (last > first + 1) {
        const auto between = part(first + 1, last - 1);
        freezeAtOnce(between, resultsOf(between));
    }
}

/// Freezes all blocks. An array can be replaced as a whole only. Calc computes it anew when it is read after
/// a cell that it refers to has changed, so all are read before the first of anything is replaced.
void freezeBlocks(const Spreadsheet& document, const std::vector<LadderBlock>& blocks) {
    std::vector<std::pair<uno::Reference<table::XCellRange>, Results>> arrays;
    for (const auto& block : blocks) {
        if (!block.isArray)
            continue;
        const auto cells = cellsAt(document, block.address);
        arrays.emplace_back(cells, resultsOf(cells));
    }
    for (const auto& [cells, results] : arrays)
        freezeAtOnce(cells, results);
    for (const auto& block : blocks) {
        if (!block.isArray)
            freezeCells(document, block.address);
    }
}

/// Removes the dropdowns of prepared sheets: with another choice, frozen figures would stand under a wrong
/// name.
void removeChoices(const Spreadsheet& document, sal_Int32 sheet) {
    const uno::Reference<sheet::XUniqueCellFormatRangesSupplier> supplier(sheetAt(document, sheet),
                                                                          uno::UNO_QUERY_THROW);
    const auto formats = supplier->getUniqueCellFormatRanges();
    for (sal_Int32 i = 0; i < formats->getCount(); ++i) {
        const uno::Reference<sheet::XSheetCellRanges> cells(formats->getByIndex(i), uno::UNO_QUERY_THROW);
        if (office::get<rtl::OUString>(cells, "CellStyle") != nameOf(Style::choice))
            continue;
        for (const auto& address : cells->getRangeAddresses()) {
            const auto target = cellsAt(document, address);
            const auto validation = office::get<uno::Reference<beans::XPropertySet>>(target, "Validation");
            office::set(validation, "Type", sheet::ValidationType_ANY);
            office::set(target, "Validation", validation);
        }
    }
}

void requireUnprotected(const Spreadsheet& document, const std::vector<LadderBlock>& blocks) {
    for (const auto& block : blocks) {
        const auto sheet = sheetAt(document, block.address.Sheet);
        if (uno::Reference<util::XProtectable>(sheet, uno::UNO_QUERY_THROW)->isProtected())
            throw Refusal(About::access, calc::words::sheetProtected, {nameOf(sheet)});
    }
}

std::size_t sizeOf(const Address& block) {
    return static_cast<std::size_t>(block.EndColumn - block.StartColumn + 1) *
           static_cast<std::size_t>(block.EndRow - block.StartRow + 1);
}

} // namespace

std::size_t freeze(const Spreadsheet& document, Scope scope, ladder::Language interface) {
    requireChangeable(document);
    const auto ranges = rangesOf(document, scope);
    // With automatic calculation off, cells that were never calculated would be frozen as 0.
    uno::Reference<sheet::XCalculatable>(document, uno::UNO_QUERY_THROW)->calculate();
    const auto blocks = ladderBlocksIn(document, ranges);
    requireUnprotected(document, blocks);
    if (blocks.empty())
        return 0;

    const Building building(document, Building::Record::everything);
    const UndoStep step(document, office::toOUString(say(interface, words::undoFreeze)));
    freezeBlocks(document, blocks);
    std::size_t frozen = 0;
    std::set<sal_Int32> sheets;
    for (const auto& block : blocks) {
        frozen += sizeOf(block.address);
        sheets.insert(block.address.Sheet);
    }
    for (const auto sheet : sheets)
        removeChoices(document, sheet);
    return frozen;
}

} // namespace sheets
