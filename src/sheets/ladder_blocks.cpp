#include "sheets/ladder_blocks.hpp"

#include "calc/addresses.hpp"
#include "calc/sheet_cell.hpp"
#include "sheets/ladder_formulas.hpp"

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XSheetAnnotation.hpp>
#include <com/sun/star/sheet/XSheetAnnotations.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/text/XSimpleText.hpp>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace sheets {

using namespace calc;
using namespace css;
using Address = table::CellRangeAddress;

namespace {

constexpr sal_Int32 rowsAtOnce = 20000; // whose formulas are held in memory

/// Goes through the cells with formulas in a range, some rows at a time, until `isEnough` says so. Tells
/// whether it did.
bool anyPart(const uno::Reference<sheet::XCellRangesQuery>& range,
             const std::function<bool(const Address& part)>& isEnough) {
    const auto found = range->queryContentCells(sheet::CellFlags::FORMULA);
    for (const auto& address : found->getRangeAddresses()) {
        auto part = address;
        for (part.StartRow = address.StartRow; part.StartRow <= address.EndRow; part.StartRow += rowsAtOnce) {
            part.EndRow = std::min(address.EndRow, part.StartRow + rowsAtOnce - 1);
            if (isEnough(part))
                return true;
        }
    }
    return false;
}

uno::Sequence<uno::Sequence<rtl::OUString>> formulasAt(const Spreadsheet& document, const Address& part) {
    return uno::Reference<sheet::XCellRangeFormula>(cellsAt(document, part), uno::UNO_QUERY_THROW)
        ->getFormulaArray();
}

class BlockFinder {
public:
    BlockFinder(const Spreadsheet& document, const IsWanted& isWanted)
        : document_(document)
        , isWanted_(isWanted) {}

    void look(const uno::Reference<sheet::XCellRangesQuery>& range) {
        anyPart(range, [&](const Address& part) {
            lookThrough(part);
            return false;
        });
    }

    const std::vector<FormulaBlock>& blocks() const { return blocks_; }

private:
    using Run = std::pair<sal_Int32, sal_Int32>; ///< first and last column

    void lookThrough(const Address& part) {
        const auto rows = formulasAt(document_, part);
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

    /// The cells of a row with wanted formulas, as runs of neighbours. Arrays become blocks of their own at
    /// once.
    std::vector<Run> runsIn(const Address& part, sal_Int32 row,
                            const uno::Sequence<rtl::OUString>& formulas) {
        std::vector<Run> runs;
        for (sal_Int32 i = 0; i < formulas.getLength(); ++i) {
            if (!isWanted_(formulas[i], part.Sheet))
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
        const auto address = addressOf(cursor);
        if (arrays_.insert({sheet, address.StartColumn, address.StartRow}).second)
            blocks_.push_back({address, true});
    }

    void addBlocks(sal_Int16 sheet, const std::vector<Run>& runs, sal_Int32 first, sal_Int32 last) {
        for (const auto& [start, end] : runs)
            blocks_.push_back({Address(sheet, start, first, end, last), false});
    }

    const Spreadsheet& document_;
    const IsWanted& isWanted_;
    std::vector<FormulaBlock> blocks_;
    std::set<std::tuple<sal_Int16, sal_Int32, sal_Int32>> arrays_;
};

} // namespace

std::size_t sizeOf(const table::CellRangeAddress& cells) {
    return static_cast<std::size_t>(cells.EndColumn - cells.StartColumn + 1) *
           static_cast<std::size_t>(cells.EndRow - cells.StartRow + 1);
}

std::vector<FormulaBlock> blocksIn(const Spreadsheet& document,
                                   const std::vector<uno::Reference<sheet::XCellRangesQuery>>& ranges,
                                   const IsWanted& isWanted) {
    BlockFinder finder(document, isWanted);
    for (const auto& range : ranges)
        finder.look(range);
    return finder.blocks();
}

bool anyFormula(
    const Spreadsheet& document, const uno::Reference<sheet::XCellRangesQuery>& range,
    const std::function<bool(const rtl::OUString& formula, const table::CellAddress&)>& isWanted) {
    return anyPart(range, [&](const Address& part) {
        const auto rows = formulasAt(document, part);
        for (sal_Int32 row = 0; row < rows.getLength(); ++row) {
            for (sal_Int32 column = 0; column < rows[row].getLength(); ++column) {
                if (isWanted(rows[row][column], {part.Sheet, part.StartColumn + column, part.StartRow + row}))
                    return true;
            }
        }
        return false;
    });
}

std::vector<FormulaBlock> ladderBlocksIn(const Spreadsheet& document,
                                         const std::vector<uno::Reference<sheet::XCellRangesQuery>>& ranges) {
    const LadderFormulas formulas(document);
    return blocksIn(document, ranges, [&](const rtl::OUString& formula, sal_Int32 sheet) {
        return formulas.callsLadder(formula, sheet);
    });
}

std::vector<Comment> commentsIn(const Spreadsheet& document, const Address& cells) {
    std::vector<Comment> found;
    const auto comments =
        uno::Reference<sheet::XSheetAnnotationsSupplier>(sheetAt(document, cells.Sheet), uno::UNO_QUERY_THROW)
            ->getAnnotations();
    for (sal_Int32 i = 0; i < comments->getCount(); ++i) {
        const uno::Reference<sheet::XSheetAnnotation> comment(comments->getByIndex(i), uno::UNO_QUERY_THROW);
        const auto at = comment->getPosition();
        if (at.Column >= cells.StartColumn && at.Column <= cells.EndColumn && at.Row >= cells.StartRow &&
            at.Row <= cells.EndRow)
            found.push_back(
                {at, uno::Reference<text::XSimpleText>(comment, uno::UNO_QUERY_THROW)->getString()});
    }
    return found;
}

void replaceInParts(const Spreadsheet& document, const Address& cells,
                    const std::function<void(const Address& row)>& oneByOne,
                    const std::function<void(const Address& rows)>& atOnce) {
    const auto part = [&](sal_Int32 first, sal_Int32 last) {
        auto address = cells;
        address.StartRow = first;
        address.EndRow = last;
        return address;
    };
    std::set<sal_Int32> alone{cells.StartRow, cells.EndRow};
    for (const auto& comment : commentsIn(document, cells))
        alone.insert(comment.place.Row);
    for (const auto row : alone)
        oneByOne(part(row, row));
    auto first = cells.StartRow;
    for (const auto row : alone) {
        if (row > first)
            atOnce(part(first, row - 1));
        first = row + 1;
    }
}

uno::Reference<table::XCellRange> cellsAt(const Spreadsheet& document, const Address& address) {
    return sheetAt(document, address.Sheet)
        ->getCellRangeByPosition(address.StartColumn, address.StartRow, address.EndColumn, address.EndRow);
}

} // namespace sheets
