#include "sheets/repair.hpp"

#include "calc/building.hpp"
#include "calc/sheet_cell.hpp"
#include "calc/undo_action.hpp"
#include "office/properties.hpp"
#include "office/strings.hpp"
#include "sheets/ladder_blocks.hpp"
#include "sheets/unknown_calls.hpp"
#include "sheets/words.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XArrayFormulaTokens.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XFormulaTokens.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>

#include <cppuhelper/weakref.hxx>

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <vector>

namespace sheets {

using namespace calc;
using namespace css;
using Address = table::CellRangeAddress;
using Ranges = std::vector<uno::Reference<sheet::XCellRangesQuery>>;

namespace {

/// What is to be repaired in some ranges. It is all found before the first of it is changed.
class Repairs {
public:
    explicit Repairs(const Spreadsheet& document)
        : document_(document)
        , unknown_(document) {}

    void findCells(const Ranges& ranges, const Step& step) {
        const auto mayNeedRepair = [](const rtl::OUString& formula, sal_Int32 /*sheet*/) {
            return mayCallUnknown(formula);
        };
        for (const auto& block : blocksIn(document_, ranges, mayNeedRepair)) {
            if (block.isArray)
                findArray(block.address);
            else
                findInBlock(block.address, step);
        }
    }

    void findNames(const uno::Reference<uno::XInterface>& owner) {
        const auto names = office::get<uno::Reference<sheet::XNamedRanges>>(owner, "NamedRanges");
        for (const auto& name : names->getElementNames()) {
            const uno::Reference<sheet::XNamedRange> range(names->getByName(name), uno::UNO_QUERY_THROW);
            if (const auto text = repaired(range->getContent(), range))
                names_.push_back({range, *text});
        }
    }

    void findValidations(sal_Int32 sheet) {
        const auto formats = uno::Reference<sheet::XUniqueCellFormatRangesSupplier>(sheetAt(document_, sheet),
                                                                                    uno::UNO_QUERY_THROW)
                                 ->getUniqueCellFormatRanges();
        for (sal_Int32 i = 0; i < formats->getCount(); ++i) {
            const uno::Reference<sheet::XSheetCellRanges> cells(formats->getByIndex(i), uno::UNO_QUERY_THROW);
            const auto validation = office::get<uno::Reference<beans::XPropertySet>>(cells, "Validation");
            const uno::Reference<sheet::XSheetCondition> formulas(validation, uno::UNO_QUERY_THROW);
            // The office gives no tokens of a validation.
            const auto isUnknown = [](const auto& /*name*/) { return true; };
            const auto first = withKnownCalls(formulas->getFormula1(), isUnknown);
            const auto second = withKnownCalls(formulas->getFormula2(), isUnknown);
            if (!first && !second)
                continue;
            if (first)
                formulas->setFormula1(*first);
            if (second)
                formulas->setFormula2(*second);
            validations_.push_back({cells, validation});
            sheets_.insert(sheet);
        }
    }

    /// Throws Refusal where a sheet is protected.
    void requireWritable() const {
        for (const auto sheet : sheets_)
            calc::requireWritable(sheetAt(document_, sheet), {});
    }

    std::size_t cells() const {
        std::size_t cells = 0;
        for (const auto& block : blocks_)
            cells += sizeOf(block.address);
        for (const auto& array : arrays_)
            cells += sizeOf(array.address);
        return cells;
    }
    std::size_t all() const { return cells() + names_.size() + validations_.size(); }

    /// Does it all, as a part of a step for undo with a title.
    void apply(const rtl::OUString& title) const {
        for (const auto& name : names_)
            name.range->setContent(name.text);
        for (const auto& block : blocks_)
            setBlock(block);
        for (const auto& array : arrays_)
            setArray(document_, array);
        for (const auto& validation : validations_) {
            for (const auto& cells : validation.cells->getRangeAddresses())
                office::set(cellsAt(document_, cells), "Validation", validation.validation);
        }
        if (arrays_.empty())
            return;
        // The office brings an array back as if its formula were written in the language of the interface.
        const uno::WeakReference<sheet::XSpreadsheetDocument> weak(document_); // which holds the action
        const auto redo = [weak, arrays = arrays_] {
            const Spreadsheet document = weak;
            const Building building(document, Building::Record::nothing);
            for (const auto& array : arrays) {
                setArray(document, array);
                building.lockRecordAgain(); // where the sheet is shown, the array made Calc record again
            }
        };
        undoManagerOf(document_)->addUndoAction(new UndoAction(
            title, [] {}, redo));
    }

private:
    struct Name {
        uno::Reference<sheet::XNamedRange> range;
        rtl::OUString text;
    };
    using Texts = uno::Sequence<uno::Sequence<rtl::OUString>>;
    struct Block {
        Address address;
        Texts texts; ///< of all its cells, row by row
    };
    struct Array {
        Address address;
        rtl::OUString text;
    };
    struct Validation {
        uno::Reference<sheet::XSheetCellRanges> cells;
        uno::Reference<beans::XPropertySet> validation;
    };

    void setBlock(const Block& block) const {
        replaceInParts(
            document_, block.address,
            [&](const Address& row) {
                const auto& texts = block.texts[row.StartRow - block.address.StartRow];
                const auto cells = cellsAt(document_, row);
                for (sal_Int32 column = 0; column < texts.getLength(); ++column)
                    cells->getCellByPosition(column, 0)->setFormula(texts[column]);
            },
            [&](const Address& rows) { setAtOnce(block, rows); });
    }

    /// Sets rows of a block. Each time that a formula is replaced in a group of the same ones, or joins one,
    /// Calc goes through all of that group. So the old ones go first, all at once, and the new ones come in
    /// strips that are joined at the end.
    void setAtOnce(const Block& block, const Address& rows) const {
        constexpr sal_Int32 rowsOfStrip = 128;
        uno::Reference<sheet::XSheetOperation>(cellsAt(document_, rows), uno::UNO_QUERY_THROW)
            ->clearContents(sheet::CellFlags::FORMULA);
        const auto set = [&](sal_Int32 first, sal_Int32 last) {
            if (first > last)
                return;
            const Address part(rows.Sheet, rows.StartColumn, first, rows.EndColumn, last);
            const auto* texts = block.texts.begin() + (first - block.address.StartRow);
            uno::Reference<sheet::XCellRangeFormula>(cellsAt(document_, part), uno::UNO_QUERY_THROW)
                ->setFormulaArray({texts, last - first + 1});
        };
        for (auto row = rows.StartRow; row <= rows.EndRow; row += rowsOfStrip)
            set(row + 1, std::min(row + rowsOfStrip - 1, rows.EndRow));
        for (auto row = rows.StartRow; row <= rows.EndRow; row += rowsOfStrip)
            set(row, row);
    }

    static void setArray(const Spreadsheet& document, const Array& array) {
        uno::Reference<sheet::XArrayFormulaRange>(cellsAt(document, array.address), uno::UNO_QUERY_THROW)
            ->setArrayFormula(array.text);
    }

    /// The text of a formula, repaired, if the owner of the formula has something to repair. A formula is set
    /// by its text, because the office loses errors and references to other files from tokens.
    std::optional<rtl::OUString> repaired(const rtl::OUString& formula,
                                          const uno::Reference<uno::XInterface>& owner) const {
        return withKnownCalls(formula, [&](const rtl::OUString& name) {
            const uno::Reference<sheet::XFormulaTokens> tokens(owner, uno::UNO_QUERY_THROW);
            return unknown_.has(tokens->getTokens(), name);
        });
    }

    /// Notes a block as a whole, or those of its cells that have something to repair.
    void findInBlock(const Address& address, const Step& step) {
        const auto cells = cellsAt(document_, address);
        Texts texts(address.EndRow - address.StartRow + 1);
        std::vector<Block> single;
        for (sal_Int32 row = 0; row < texts.getLength(); ++row) {
            if (step)
                step(static_cast<std::size_t>(address.StartRow + row) + 1);
            texts[row].realloc(address.EndColumn - address.StartColumn + 1);
            for (sal_Int32 column = 0; column < texts[row].getLength(); ++column) {
                const auto cell = cells->getCellByPosition(column, row);
                const auto text = repaired(cell->getFormula(), cell);
                if (!text)
                    continue;
                texts[row][column] = *text;
                const auto x = address.StartColumn + column;
                const auto y = address.StartRow + row;
                const uno::Sequence<rtl::OUString> alone(&*text, 1);
                single.push_back({Address(address.Sheet, x, y, x, y), Texts(&alone, 1)});
            }
        }
        if (single.empty())
            return;
        sheets_.insert(address.Sheet);
        if (single.size() == sizeOf(address))
            blocks_.push_back({address, texts});
        else
            std::ranges::move(single, std::back_inserter(blocks_));
    }

    void findArray(const Address& address) {
        const auto cells = cellsAt(document_, address);
        // Unlike the array itself, its cells give the formula in the form that is taken: "{=…}".
        const auto formula = cells->getCellByPosition(0, 0)->getFormula();
        const auto text = withKnownCalls(formula.copy(1, formula.getLength() - 2), [&](const auto& name) {
            return unknown_.has(
                uno::Reference<sheet::XArrayFormulaTokens>(cells, uno::UNO_QUERY_THROW)->getArrayTokens(),
                name);
        });
        if (!text)
            return;
        arrays_.push_back({address, *text});
        sheets_.insert(address.Sheet);
    }

    Spreadsheet document_;
    UnknownNames unknown_;
    std::vector<Name> names_;
    std::vector<Block> blocks_;
    std::vector<Array> arrays_;
    std::vector<Validation> validations_;
    std::set<sal_Int32> sheets_; ///< in which something is found
};

/// Validations and names are no cells: they belong to a sheet or to the document as a whole.
Repairs repairsIn(const Spreadsheet& document, Scope scope, const Step& step) {
    Repairs repairs(document);
    repairs.findCells(cellsIn(document, scope), step);
    if (scope == Scope::selection)
        return repairs;
    const auto shown = scope == Scope::sheet ? nameOf(shownSheet(document, office::About::scope)) : "";
    const uno::Reference<container::XIndexAccess> sheets(document->getSheets(), uno::UNO_QUERY_THROW);
    for (sal_Int32 i = 0; i < sheets->getCount(); ++i) {
        const auto sheet = sheetAt(document, i);
        if (scope == Scope::sheet && nameOf(sheet) != shown)
            continue;
        repairs.findNames(sheet);
        repairs.findValidations(i);
    }
    if (scope == Scope::document)
        repairs.findNames(document);
    return repairs;
}

} // namespace

std::size_t repair(const Spreadsheet& document, Scope scope, ladder::Language interface, const Step& step) {
    requireChangeable(document);
    if (step)
        repairsIn(document, scope, step);
    // Others can change the document between the steps: what is repaired is what is found without any.
    const auto repairs = repairsIn(document, scope, {});
    repairs.requireWritable();
    if (repairs.all() == 0)
        return 0;
    const Building building(document, Building::Record::everything);
    const auto title = office::toOUString(say(interface, words::undoRepair));
    const UndoStep undoStep(document, title);
    repairs.apply(title);
    return repairs.all();
}

bool hasRepairs(const Spreadsheet& document, sal_Int32 sheet) {
    const UnknownNames unknown(document);
    const auto cells = sheetAt(document, sheet);
    // The first cell of an array, which comes before its others, has the tokens of the array.
    return anyFormula(document, {cells, uno::UNO_QUERY_THROW}, [&](const auto& formula, const auto& cell) {
        const auto isUnknown = [&](const rtl::OUString& name) {
            const uno::Reference<sheet::XFormulaTokens> tokens(
                cells->getCellByPosition(cell.Column, cell.Row), uno::UNO_QUERY_THROW);
            return unknown.has(tokens->getTokens(), name);
        };
        return withKnownCalls(formula, isUnknown).has_value();
    });
}

std::size_t cellsToRepair(const Spreadsheet& document, Scope scope) {
    Repairs repairs(document);
    repairs.findCells(cellsIn(document, scope), {});
    return repairs.cells();
}

} // namespace sheets
