#include "sheets/unfrozen.hpp"

#include "calc/addresses.hpp"
#include "calc/building.hpp"
#include "calc/cells.hpp"
#include "calc/sheet_cell.hpp"
#include "office/properties.hpp"
#include "office/strings.hpp"
#include "sheets/ladder_blocks.hpp"
#include "sheets/ladder_formulas.hpp"
#include "sheets/repair.hpp"
#include "sheets/unknown_calls.hpp"
#include "sheets/words.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/drawing/XShapes.hpp>
#include <com/sun/star/sheet/ConditionEntryType.hpp>
#include <com/sun/star/sheet/XColorScaleEntry.hpp>
#include <com/sun/star/sheet/XConditionEntry.hpp>
#include <com/sun/star/sheet/XConditionalFormat.hpp>
#include <com/sun/star/sheet/XConditionalFormats.hpp>
#include <com/sun/star/sheet/XDataBarEntry.hpp>
#include <com/sun/star/sheet/XIconSetEntry.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>

#include <algorithm>

namespace sheets {

using namespace calc;
using namespace css;
using Addresses = std::vector<table::CellRangeAddress>;

namespace {

constexpr char calcClass[] = "47BBB4CB-CE4C-4E80-A591-42D9AE74950F"; // of an embedded spreadsheet

/// The formulas of a scale, a bar or icons: one for each step.
template<class Step>
void addFormulas(std::vector<rtl::OUString>& formulas, const uno::Reference<uno::XInterface>& entry,
                 const char* steps) {
    for (const auto& step : office::get<uno::Sequence<uno::Reference<Step>>>(entry, steps))
        formulas.push_back(step->getFormula());
}

/// The formulas in the conditions of a format.
std::vector<rtl::OUString> formulasOf(const uno::Reference<sheet::XConditionalFormat>& format) {
    std::vector<rtl::OUString> formulas;
    for (sal_Int32 i = 0; i < format->getCount(); ++i) {
        const uno::Reference<sheet::XConditionEntry> entry(format->getByIndex(i), uno::UNO_QUERY_THROW);
        switch (entry->getType()) {
        case sheet::ConditionEntryType::CONDITION:
            formulas.push_back(office::get<rtl::OUString>(entry, "Formula1"));
            formulas.push_back(office::get<rtl::OUString>(entry, "Formula2"));
            break;
        case sheet::ConditionEntryType::COLORSCALE:
            addFormulas<sheet::XColorScaleEntry>(formulas, entry, "ColorScaleEntries");
            break;
        case sheet::ConditionEntryType::DATABAR:
            addFormulas<sheet::XDataBarEntry>(formulas, entry, "DataBarEntries");
            break;
        case sheet::ConditionEntryType::ICONSET:
            addFormulas<sheet::XIconSetEntry>(formulas, entry, "IconSetEntries");
            break;
        default: // a date has no formula
            break;
        }
    }
    return formulas;
}

/// Whether formulas were frozen that can still be undone.
bool wasFrozen(const Spreadsheet& document, ladder::Language interface) {
    const auto titles = undoManagerOf(document)->getAllUndoActionTitles();
    const auto title = office::toOUString(say(interface, words::undoFreeze));
    return std::find(titles.begin(), titles.end(), title) != titles.end();
}

class Finder {
public:
    Finder(const Spreadsheet& document, Scope scope, ladder::Language language)
        : document_(document)
        , scope_(scope)
        , language_(language)
        , cells_(cellsIn(document, scope))
        , formulas_(document) {}

    std::vector<std::string> find() {
        if (const auto unknown = cellsToRepair(document_, scope_); unknown > 0)
            found_.push_back(sayCount(language_, words::unfrozenUnknown, unknown));
        const uno::Reference<container::XIndexAccess> sheets(document_->getSheets(), uno::UNO_QUERY_THROW);
        for (sal_Int32 i = 0; i < sheets->getCount(); ++i) {
            const auto sheet = sheetAt(document_, i);
            if (!includes(sheet))
                continue;
            lookInConditions(sheet, i);
            lookInValidations(sheet, i);
            if (scope_ == Scope::selection)
                continue;
            lookInNames(i, nameOf(sheet));
            lookInDrawings(sheet, i);
        }
        if (scope_ == Scope::document)
            lookInNames(LadderFormulas::everywhere, {});
        // What freezing replaces is recorded too. What is recorded the office does not tell.
        if (office::get<bool>(document_, "RecordChanges") &&
            (!found_.empty() || wasFrozen(document_, language_) || hasLadder()))
            found_.push_back(say(language_, words::unfrozenChanges));
        return std::move(found_);
    }

    /// Whether cells or names of the document as a whole call functions of the ladder.
    bool hasLadder() const {
        return !formulas_.ladderNames(LadderFormulas::everywhere).empty() || hasLadderCells();
    }

private:
    /// Whether some of the cells that are asked about are among these.
    bool isWithin(const table::CellRangeAddress& address) const {
        return std::ranges::any_of(cells_, [&](const auto& cells) {
            return cells->queryIntersection(address)->getRangeAddresses().hasElements();
        });
    }
    bool includes(const Sheet& sheet) const { return isWithin(calc::addressOf(sheet)); }
    bool callsLadder(const std::vector<rtl::OUString>& formulas, sal_Int32 sheet) const {
        // Conditions are given with the names that the Function Wizard shows.
        return std::ranges::any_of(formulas, [&](const auto& formula) {
            return formulas_.callsLadder(formula, sheet) || mayCallUnknown(formula);
        });
    }

    bool hasLadderCells() const {
        const auto ranges = cellsIn(document_, Scope::document);
        return std::ranges::any_of(ranges, [&](const auto& range) {
            return anyFormula(document_, range, [&](const auto& formula, const auto& cell) {
                return formulas_.callsLadder(formula, cell.Sheet);
            });
        });
    }

    void lookInConditions(const Sheet& sheet, sal_Int32 index) {
        const auto formats =
            office::get<uno::Reference<sheet::XConditionalFormats>>(sheet, "ConditionalFormats");
        for (const auto& format : formats->getConditionalFormats()) {
            if (callsLadder(formulasOf(format), index))
                add(words::unfrozenCondition,
                    office::get<uno::Reference<sheet::XSheetCellRanges>>(format, "Range"));
        }
    }

    void lookInValidations(const Sheet& sheet, sal_Int32 index) {
        const auto formats =
            uno::Reference<sheet::XUniqueCellFormatRangesSupplier>(sheet, uno::UNO_QUERY_THROW)
                ->getUniqueCellFormatRanges();
        for (sal_Int32 i = 0; i < formats->getCount(); ++i) {
            const uno::Reference<sheet::XSheetCellRanges> cells(formats->getByIndex(i), uno::UNO_QUERY_THROW);
            const uno::Reference<sheet::XSheetCondition> validation(
                office::get<uno::Reference<beans::XPropertySet>>(cells, "Validation"), uno::UNO_QUERY_THROW);
            if (callsLadder({validation->getFormula1(), validation->getFormula2()}, index))
                add(words::unfrozenValidation, cells);
        }
    }

    void lookInNames(sal_Int32 sheet, const std::string& sheetName) {
        for (const auto& name : formulas_.ladderNames(sheet)) {
            const auto text = office::toUtf8(name);
            found_.push_back(sheetName.empty() ? say(language_, words::unfrozenName, {text})
                                               : say(language_, words::unfrozenSheetName, {text, sheetName}));
        }
    }

    void lookInDrawings(const Sheet& sheet, sal_Int32 index) {
        const auto pages =
            uno::Reference<drawing::XDrawPagesSupplier>(document_, uno::UNO_QUERY_THROW)->getDrawPages();
        lookInShapes({pages->getByIndex(index), uno::UNO_QUERY_THROW}, nameOf(sheet));
    }

    /// Looks in the shapes of a page or of a group.
    void lookInShapes(const uno::Reference<drawing::XShapes>& shapes, const std::string& sheet) {
        for (sal_Int32 i = 0; i < shapes->getCount(); ++i) {
            const uno::Reference<beans::XPropertySet> shape(shapes->getByIndex(i), uno::UNO_QUERY_THROW);
            if (const uno::Reference<drawing::XShapes> group(shape, uno::UNO_QUERY); group.is())
                lookInShapes(group, sheet);
            else if (const auto embedded = spreadsheetIn(shape); embedded.is()) {
                Finder inside(embedded, Scope::document, language_);
                if (!inside.find().empty() || inside.hasLadder())
                    found_.push_back(say(language_, words::unfrozenEmbedded, {sheet}));
            }
        }
    }

    /// The spreadsheet that is embedded as a shape; null where none is.
    static Spreadsheet spreadsheetIn(const uno::Reference<beans::XPropertySet>& shape) {
        if (!shape->getPropertySetInfo()->hasPropertyByName("CLSID") ||
            !office::get<rtl::OUString>(shape, "CLSID").equalsIgnoreAsciiCaseAscii(calcClass))
            return {};
        return {office::get<uno::Reference<uno::XInterface>>(shape, "Model"), uno::UNO_QUERY};
    }

    /// Adds cells, of which only those count that are asked about.
    void add(const Words& words, const uno::Reference<sheet::XSheetCellRanges>& cells) {
        std::string names;
        for (const auto& address : cells->getRangeAddresses()) {
            if (isWithin(address))
                names.append(names.empty() ? "" : ", ").append(nameOf(document_, address));
        }
        if (!names.empty())
            found_.push_back(say(language_, words, {names}));
    }

    /// "Sheet1.A1:B5"
    static std::string nameOf(const Spreadsheet& document, const table::CellRangeAddress& address) {
        const auto first = relative(calc::Cell{address.StartColumn, address.StartRow});
        const auto last = relative(calc::Cell{address.EndColumn, address.EndRow});
        const auto sheet = calc::nameOf(sheetAt(document, address.Sheet));
        return sheet + "." + (first == last ? first : first + ":" + last);
    }
    static std::string nameOf(const Sheet& sheet) { return calc::nameOf(sheet); }

    Spreadsheet document_;
    Scope scope_;
    ladder::Language language_;
    std::vector<uno::Reference<sheet::XCellRangesQuery>> cells_;
    LadderFormulas formulas_;
    std::vector<std::string> found_;
};

} // namespace

std::vector<std::string> unfrozenIn(const Spreadsheet& document, Scope scope, ladder::Language interface) {
    return Finder(document, scope, interface).find();
}

} // namespace sheets
