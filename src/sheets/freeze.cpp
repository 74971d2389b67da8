#include "sheets/freeze.hpp"

#include "calc/building.hpp"
#include "calc/sheet_cell.hpp"
#include "calc/styles.hpp"
#include "office/properties.hpp"
#include "office/strings.hpp"
#include "sheets/ladder_blocks.hpp"
#include "sheets/words.hpp"

#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSheetAnnotations.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace sheets {

using namespace calc;
using namespace css;

namespace {

using Address = table::CellRangeAddress;

constexpr sal_Int32 notAvailableError = 32767; // of Calc, for #N/A

using Cell = uno::Reference<table::XCell>;
using Results = uno::Sequence<uno::Sequence<uno::Any>>;

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

/// Whether a result is a text that could be read as a number, such as a year.
bool mayBeReadAsNumber(const uno::Any& result) {
    rtl::OUString text;
    if (!(result >>= text))
        return false;
    const auto characters = office::toUtf8(text);
    return characters.find_first_of("0123456789") != std::string::npos &&
           characters.find_first_not_of("0123456789 .,:/%+-") == std::string::npos;
}

/// Gives the cells of texts that could be read as numbers the format of texts. They would get it with their
/// text, and then undo would leave it there. Neighbours in a column get it at once, because each time costs a
/// step to undo.
void formatTexts(const Spreadsheet& document, const uno::Reference<table::XCellRange>& cells,
                 const Results& results) {
    const uno::Reference<util::XNumberFormatTypes> formats(
        uno::Reference<util::XNumberFormatsSupplier>(document, uno::UNO_QUERY_THROW)->getNumberFormats(),
        uno::UNO_QUERY_THROW);
    const auto format = formats->getStandardFormat(util::NumberFormat::TEXT, {});
    const auto rows = results.getLength();
    for (sal_Int32 column = 0; column < results[0].getLength(); ++column) {
        for (sal_Int32 row = 0; row < rows; ++row) {
            const auto first = row;
            while (row < rows && mayBeReadAsNumber(results[row][column]))
                ++row;
            if (row > first)
                office::set(cells->getCellRangeByPosition(column, first, column, row - 1), "NumberFormat",
                            format);
        }
    }
}

void freezeCell(const Cell& cell, const uno::Any& result) {
    double number = 0;
    if (result >>= number)
        return cell->setValue(number);
    rtl::OUString text;
    result >>= text;
    if (text.isEmpty())
        setEmptyText(cell);
    else
        uno::Reference<text::XTextRange>(cell, uno::UNO_QUERY_THROW)->setString(text);
}

void freezeOneByOne(const Spreadsheet& document, const uno::Reference<table::XCellRange>& cells,
                    const Results& results) {
    formatTexts(document, cells, results);
    for (sal_Int32 row = 0; row < results.getLength(); ++row) {
        for (sal_Int32 column = 0; column < results[row].getLength(); ++column)
            freezeCell(cells->getCellByPosition(column, row), results[row][column]);
    }
}

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

void freezeAtOnce(const Spreadsheet& document, const uno::Reference<table::XCellRange>& cells,
                  const Results& results) {
    formatTexts(document, cells, results);
    uno::Reference<sheet::XCellRangeData>(cells, uno::UNO_QUERY_THROW)->setDataArray(results);
    for (sal_Int32 row = 0; row < results.getLength(); ++row) {
        for (sal_Int32 column = 0; column < results[row].getLength(); ++column) {
            rtl::OUString text;
            if ((results[row][column] >>= text) && text.isEmpty())
                setEmptyText(cells->getCellByPosition(column, row));
        }
    }
}

/// Freezes an array, which can be replaced as a whole only, and writes the comments on it anew.
void freezeArray(const Spreadsheet& document, const Address& address, const Results& results) {
    const auto comments = commentsIn(document, address);
    freezeAtOnce(document, cellsAt(document, address), results);
    const uno::Reference<sheet::XSheetAnnotationsSupplier> sheet(sheetAt(document, address.Sheet),
                                                                 uno::UNO_QUERY_THROW);
    for (const auto& comment : comments)
        sheet->getAnnotations()->insertNew(comment.place, comment.text);
}

/// Freezes all blocks. Calc computes an array anew when it is read after a cell that it refers to has
/// changed, so all are read before the first of anything is replaced.
void freezeBlocks(const Spreadsheet& document, const std::vector<FormulaBlock>& blocks) {
    std::vector<std::pair<Address, Results>> arrays;
    for (const auto& block : blocks) {
        if (block.isArray)
            arrays.emplace_back(block.address, resultsOf(cellsAt(document, block.address)));
    }
    for (const auto& [address, results] : arrays)
        freezeArray(document, address, results);
    for (const auto& block : blocks) {
        if (block.isArray)
            continue;
        const auto freezeWith = [&](auto* freezeCells) {
            return [&document, freezeCells](const Address& address) {
                const auto cells = cellsAt(document, address);
                freezeCells(document, cells, resultsOf(cells));
            };
        };
        replaceInParts(document, block.address, freezeWith(freezeOneByOne), freezeWith(freezeAtOnce));
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
        // A validation that allows anything would keep its formula and its words in the file.
        for (const auto& address : cells->getRangeAddresses()) {
            const uno::Reference<beans::XPropertyState> target(cellsAt(document, address),
                                                               uno::UNO_QUERY_THROW);
            target->setPropertyToDefault("Validation");
        }
    }
}

} // namespace

std::size_t freeze(const Spreadsheet& document, Scope scope, ladder::Language interface) {
    requireChangeable(document);
    const auto ranges = cellsIn(document, scope);
    // With automatic calculation off, cells that were never calculated would be frozen as 0.
    uno::Reference<sheet::XCalculatable>(document, uno::UNO_QUERY_THROW)->calculate();
    const auto blocks = ladderBlocksIn(document, ranges);
    std::set<sal_Int32> sheets;
    for (const auto& block : blocks)
        sheets.insert(block.address.Sheet);
    for (const auto sheet : sheets)
        requireWritable(sheetAt(document, sheet), {});
    if (blocks.empty())
        return 0;

    const Building building(document, Building::Record::everything);
    const UndoStep step(document, office::toOUString(say(interface, words::undoFreeze)));
    freezeBlocks(document, blocks);
    std::size_t frozen = 0;
    for (const auto& block : blocks)
        frozen += sizeOf(block.address);
    for (const auto sheet : sheets)
        removeChoices(document, sheet);
    return frozen;
}

} // namespace sheets
