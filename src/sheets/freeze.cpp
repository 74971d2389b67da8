#include "sheets/freeze.hpp"

#include "calc/building.hpp"
#include "calc/sheet_cell.hpp"
#include "calc/styles.hpp"
#include "calc/words.hpp"
#include "office/properties.hpp"
#include "office/refusal.hpp"
#include "office/strings.hpp"
#include "sheets/ladder_formulas.hpp"
#include "sheets/request.hpp"
#include "sheets/words.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

namespace sheets {

using namespace calc;
using namespace css;
using office::About;
using office::Refusal;

namespace {

using Sheet = uno::Reference<sheet::XSpreadsheet>;
using Address = table::CellRangeAddress;

constexpr sal_Int32 rowsAtOnce = 20000; ///< that are held in memory
constexpr sal_Int32 notAvailableError = 32767;

uno::Reference<table::XCellRange> cellsAt(const Spreadsheet& document, const Address& address) {
    return sheetAt(document, address.Sheet)
        ->getCellRangeByPosition(address.StartColumn, address.StartRow, address.EndColumn, address.EndRow);
}

// ---- What is to be looked through.

uno::Reference<frame::XController> controllerOf(const Spreadsheet& document) {
    return uno::Reference<frame::XModel>(document, uno::UNO_QUERY_THROW)->getCurrentController();
}

std::vector<uno::Reference<sheet::XCellRangesQuery>> rangesOf(const Spreadsheet& document, Scope scope) {
    std::vector<uno::Reference<sheet::XCellRangesQuery>> ranges;
    if (scope == Scope::document) {
        const uno::Reference<container::XIndexAccess> sheets(document->getSheets(), uno::UNO_QUERY_THROW);
        for (sal_Int32 i = 0; i < sheets->getCount(); ++i)
            ranges.emplace_back(sheetAt(document, i), uno::UNO_QUERY_THROW);
        return ranges;
    }
    const uno::Reference<sheet::XSpreadsheetView> view(controllerOf(document), uno::UNO_QUERY);
    if (!view.is())
        throw Refusal(About::scope, calc::words::nothingShown);
    if (scope == Scope::sheet) {
        ranges.emplace_back(view->getActiveSheet(), uno::UNO_QUERY_THROW);
        return ranges;
    }
    const uno::Reference<sheet::XCellRangesQuery> selection(
        uno::Reference<frame::XModel>(document, uno::UNO_QUERY_THROW)->getCurrentSelection(), uno::UNO_QUERY);
    if (!selection.is())
        throw Refusal(About::scope, calc::words::noCellsSelected);
    ranges.push_back(selection);
    return ranges;
}

// ---- Which cells of it are frozen.

/// Cells that are frozen together.
struct Block {
    Address address;
    bool isArray = false; ///< one formula for all of them
};

class Finder {
public:
    Finder(const Spreadsheet& document, const LadderFormulas& formulas)
        : document_(document)
        , formulas_(formulas) {}

    void look(const uno::Reference<sheet::XCellRangesQuery>& range) {
        const auto found = range->queryContentCells(sheet::CellFlags::FORMULA);
        for (const auto& address : found->getRangeAddresses()) {
            auto part = address;
            for (part.StartRow = address.StartRow; part.StartRow <= address.EndRow;
                 part.StartRow += rowsAtOnce) {
                part.EndRow = std::min(address.EndRow, part.StartRow + rowsAtOnce - 1);
                lookThrough(part);
            }
        }
    }

    /// They do not overlap.
    const std::vector<Block>& blocks() const { return blocks_; }

private:
    using Run = std::pair<sal_Int32, sal_Int32>; ///< first and last column

    void lookThrough(const Address& part) {
        const uno::Reference<sheet::XCellRangeFormula> cells(cellsAt(document_, part), uno::UNO_QUERY_THROW);
        const auto rows = cells->getFormulaArray();
        std::vector<Run> before;
        sal_Int32 first = part.StartRow;
        for (sal_Int32 row = 0; row <= rows.getLength(); ++row) {
            const auto runs = row < rows.getLength() ? runsIn(part, row, rows[row]) : std::vector<Run>();
            if (runs != before) {
                addBlocks(part.Sheet, before, first, part.StartRow + row - 1);
                before = runs;
                first = part.StartRow + row;
            }
        }
    }

    /// Neighbouring cells of a row that are frozen; those of arrays go into blocks of their own.
    std::vector<Run> runsIn(const Address& part, sal_Int32 row,
                            const uno::Sequence<rtl::OUString>& formulas) {
        std::vector<Run> runs;
        for (sal_Int32 i = 0; i < formulas.getLength(); ++i) {
            if (!formulas_.areIn(formulas[i], part.Sheet))
                continue;
            const auto column = part.StartColumn + i;
            if (formulas[i].startsWith("{"))
                addArray(part.Sheet, column, part.StartRow + row);
            else if (!runs.empty() && runs.back().second == column - 1)
                ++runs.back().second;
            else
                runs.emplace_back(column, column);
        }
        return runs;
    }

    void addArray(sal_Int16 sheet, sal_Int32 column, sal_Int32 row) {
        const auto cells = sheetAt(document_, sheet);
        const uno::Reference<sheet::XSheetCellRange> cell(
            cells->getCellRangeByPosition(column, row, column, row), uno::UNO_QUERY_THROW);
        const auto cursor = cells->createCursorByRange(cell);
        cursor->collapseToCurrentArray();
        const auto address =
            uno::Reference<sheet::XCellRangeAddressable>(cursor, uno::UNO_QUERY_THROW)->getRangeAddress();
        if (arrays_.insert({sheet, address.StartColumn, address.StartRow}).second)
            blocks_.push_back({address, true});
    }

    void addBlocks(sal_Int16 sheet, const std::vector<Run>& runs, sal_Int32 first, sal_Int32 last) {
        for (const auto& [start, end] : runs)
            blocks_.push_back({Address(sheet, start, first, end, last), false});
    }

    const Spreadsheet& document_;
    const LadderFormulas& formulas_;
    std::vector<Block> blocks_;
    std::set<std::tuple<sal_Int16, sal_Int32, sal_Int32>> arrays_;
};

// ---- Freezing them.

using Cell = uno::Reference<table::XCell>;

/// What an error leaves in its cell.
rtl::OUString textOf(const Cell& cell) {
    if (cell->getError() == notAvailableError)
        return office::toOUString(words::notAvailable.nl);
    return uno::Reference<text::XTextRange>(cell, uno::UNO_QUERY_THROW)->getString();
}

/// An empty text: only a formula can give one, and what refers to an empty cell would see 0.
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

/// Numbers and texts, row by row.
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

/// Neighbours with the same formula are a group for Calc, which up to 7.4 crashes when part of one is
/// replaced at once, undone and redone. Cells at the edge are replaced one by one, which parts the group;
/// what is between them is then a group of its own.
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

/// An array can be replaced as a whole only. Calc computes it anew when it is read after a cell that it
/// refers to has changed, so all are read before the first of anything is replaced.
void freezeBlocks(const Spreadsheet& document, const std::vector<Block>& blocks) {
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

/// A choice that figures no longer follow would make wrong figures of right ones.
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

void requireUnprotected(const Spreadsheet& document, const std::vector<Block>& blocks) {
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
    const LadderFormulas formulas(document);
    Finder finder(document, formulas);
    for (const auto& range : ranges)
        finder.look(range);
    requireUnprotected(document, finder.blocks());
    if (finder.blocks().empty())
        return 0;

    const Building building(document, Building::Record::everything);
    const UndoStep step(document, office::toOUString(say(interface, words::undoFreeze)));
    freezeBlocks(document, finder.blocks());
    std::size_t frozen = 0;
    std::set<sal_Int32> sheets;
    for (const auto& block : finder.blocks()) {
        frozen += sizeOf(block.address);
        sheets.insert(block.address.Sheet);
    }
    for (const auto sheet : sheets)
        removeChoices(document, sheet);
    return frozen;
}

} // namespace sheets
