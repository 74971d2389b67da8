#include "calc/canvas.hpp"

#include "calc/addresses.hpp"
#include "office/properties.hpp"
#include "office/strings.hpp"

#include <com/sun/star/awt/Point.hpp>
#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/ConditionEntryType.hpp>
#include <com/sun/star/sheet/ConditionOperator.hpp>
#include <com/sun/star/sheet/DataBarAxis.hpp>
#include <com/sun/star/sheet/DataBarEntryType.hpp>
#include <com/sun/star/sheet/TableValidationVisibility.hpp>
#include <com/sun/star/sheet/ValidationAlertStyle.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XConditionEntry.hpp>
#include <com/sun/star/sheet/XConditionalFormats.hpp>
#include <com/sun/star/sheet/XDataBarEntry.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntries.hpp>
#include <com/sun/star/table/BorderLine2.hpp>
#include <com/sun/star/table/TableBorder2.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/uno/RuntimeException.hpp>
#include <com/sun/star/util/XMergeable.hpp>

namespace calc {

using namespace css;
using office::set;
using office::toOUString;

void Canvas::text(const Cell& cell, std::string_view text, Style style) const {
    const auto target = at(cell);
    uno::Reference<text::XTextRange>(target, uno::UNO_QUERY_THROW)->setString(toOUString(text));
    set(target, "CellStyle", nameOf(style));
}

void Canvas::formula(const Cell& cell, const std::string& formula) const {
    at(cell)->setFormula(toOUString("=" + formula));
}

void Canvas::formula(const Cell& cell, const std::string& text, Style style) const {
    // The style first: a formula in a cell without a number format gives it that of the cells it refers to.
    set(at(cell), "CellStyle", nameOf(style));
    formula(cell, text);
}

void Canvas::formulas(const Cell& corner, const std::vector<std::vector<std::string>>& rows) const {
    if (rows.empty())
        return;
    const auto height = static_cast<sal_Int32>(rows.size());
    const auto width = static_cast<sal_Int32>(rows.front().size());
    uno::Sequence<uno::Sequence<rtl::OUString>> texts(height);
    for (sal_Int32 row = 0; row < height; ++row) {
        texts[row].realloc(width);
        for (sal_Int32 column = 0; column < width; ++column)
            texts[row][column] =
                toOUString("=" + rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]);
    }
    const auto target = cells({corner, {corner.column + width - 1, corner.row + height - 1}});
    uno::Reference<sheet::XCellRangeFormula>(target, uno::UNO_QUERY_THROW)->setFormulaArray(texts);
}

void Canvas::arrayFormula(const Range& range, const std::string& formula, Style style) const {
    const auto target = cells(range);
    set(target, "CellStyle", nameOf(style));
    uno::Reference<sheet::XArrayFormulaRange>(target, uno::UNO_QUERY_THROW)
        ->setArrayFormula(toOUString("=" + formula));
}

void Canvas::value(const Cell& cell, std::string_view value, Style style) const {
    if (!value.empty() && value.find_first_not_of("0123456789") == std::string_view::npos) {
        at(cell)->setValue(toOUString(value).toDouble());
        set(at(cell), "CellStyle", nameOf(style));
    } else {
        text(cell, value, style);
    }
}

void Canvas::style(const Range& range, Style style) const {
    set(cells(range), "CellStyle", nameOf(style));
}

namespace {

constexpr sal_Int32 paperRows = 20000; ///< more than a prepared sheet has

} // namespace

void Canvas::paper(sal_Int32 lastColumn) const {
    style({{0, 0}, {lastColumn, paperRows}}, Style::base);
}

void Canvas::paperEnds(sal_Int32 row, sal_Int32 lastColumn) const {
    if (row <= paperRows)
        set(cells({{0, row}, {lastColumn, paperRows}}), "CellStyle", rtl::OUString("Default"));
}

void Canvas::fill(const Range& range, Colour colour) const {
    set(cells(range), "CellBackColor", colour);
}

void Canvas::textColour(const Range& range, Colour colour) const {
    set(cells(range), "CharColor", colour);
}

namespace {

table::BorderLine2 thinLine(Colour colour) {
    table::BorderLine2 line;
    line.Color = colour;
    line.LineWidth = 5; // 1/100 mm
    return line;
}

} // namespace

void Canvas::lineBelow(const Range& range, Colour colour) const {
    set(cells(range), "BottomBorder2", thinLine(colour));
}

void Canvas::linesBelow(const Range& range, Colour colour) const {
    table::TableBorder2 border;
    border.HorizontalLine = border.BottomLine = thinLine(colour);
    border.IsHorizontalLineValid = border.IsBottomLineValid = true;
    set(cells(range), "TableBorder2", border);
}

void Canvas::merge(const Range& range) const {
    if (range.columns() > 1 || range.rows() > 1)
        uno::Reference<util::XMergeable>(cells(range), uno::UNO_QUERY_THROW)->merge(true);
}

void Canvas::width(sal_Int32 column, Length width) const {
    widths(column, column, width);
}

void Canvas::wrap(const Range& range) const {
    set(cells(range), "IsTextWrapped", true);
}

void Canvas::widths(sal_Int32 first, sal_Int32 last, Length width) const {
    const uno::Reference<table::XColumnRowRange> columns(cells({{first, 0}, {last, 0}}),
                                                         uno::UNO_QUERY_THROW);
    set(columns->getColumns(), "Width", width);
}

void Canvas::height(sal_Int32 row, Length height) const {
    heights(row, row, height);
}

void Canvas::heights(sal_Int32 first, sal_Int32 last, Length height) const {
    const uno::Reference<table::XColumnRowRange> rows(cells({{0, first}, {0, last}}), uno::UNO_QUERY_THROW);
    set(rows->getRows(), "Height", height);
}

void Canvas::hide(sal_Int32 firstColumn, sal_Int32 lastColumn) const {
    const uno::Reference<table::XColumnRowRange> columns(cells({{firstColumn, 0}, {lastColumn, 0}}),
                                                         uno::UNO_QUERY_THROW);
    set(columns->getColumns(), "IsVisible", false);
}

void Canvas::breakBefore(sal_Int32 row) const {
    const uno::Reference<table::XColumnRowRange> rows(cells({{0, row}, {0, row}}), uno::UNO_QUERY_THROW);
    set(rows->getRows(), "IsStartOfNewPage", true);
}

void Canvas::breakBeforeColumn(sal_Int32 column) const {
    const uno::Reference<table::XColumnRowRange> columns(cells({{column, 0}, {column, 0}}),
                                                         uno::UNO_QUERY_THROW);
    set(columns->getColumns(), "IsStartOfNewPage", true);
}

void Canvas::repeatColumns(sal_Int32 firstColumn, sal_Int32 lastColumn) const {
    const uno::Reference<sheet::XPrintAreas> areas(sheet_, uno::UNO_QUERY_THROW);
    areas->setTitleColumns(addressOf(cells({{firstColumn, 0}, {lastColumn, 0}})));
    areas->setPrintTitleColumns(true);
}

void Canvas::choice(const Cell& cell, const std::string& list, std::string_view title, std::string_view help,
                    std::string_view warning) const {
    const auto target = cells({cell, cell});
    const auto validation = office::get<uno::Reference<beans::XPropertySet>>(target, "Validation");
    set(validation, "Type", sheet::ValidationType_LIST);
    set(validation, "ShowList", sheet::TableValidationVisibility::UNSORTED);
    set(validation, "IgnoreBlankCells", false);
    set(validation, "ShowInputMessage", true);
    set(validation, "InputTitle", toOUString(title));
    set(validation, "InputMessage", toOUString(help));
    set(validation, "ShowErrorMessage", true);
    set(validation, "ErrorAlertStyle", sheet::ValidationAlertStyle_WARNING);
    set(validation, "ErrorTitle", toOUString(title));
    set(validation, "ErrorMessage", toOUString(warning));
    const uno::Reference<sheet::XSheetCondition> condition(validation, uno::UNO_QUERY_THROW);
    condition->setOperator(sheet::ConditionOperator_EQUAL);
    condition->setSourcePosition(baseOf(target));
    condition->setFormula1(toOUString(list));
    set(target, "Validation", validation);
}

void Canvas::styleWhere(const Range& range, const std::string& formula, Style style) const {
    const auto target = cells(range);
    const auto conditions =
        office::get<uno::Reference<sheet::XSheetConditionalEntries>>(target, "ConditionalFormat");
    conditions->addNew(office::sequence({
        office::property("Operator", uno::Any(sheet::ConditionOperator_FORMULA)),
        office::property("Formula1", uno::Any(toOUString(formula))),
        office::property("StyleName", uno::Any(nameOf(style))),
        office::property("SourcePosition", uno::Any(baseOf(target))),
    }));
    set(target, "ConditionalFormat", conditions);
}

void Canvas::bars(const Range& range, const std::string& formula, Style style, Colour colour) const {
    // Bars are drawn at once only where they join conditions that the sheet has already; alone, not before
    // the document is opened again (up to LibreOffice 25.2).
    styleWhere(range, formula, style);
    const auto format = conditionalFormatAt(range.first);
    format->createEntry(sheet::ConditionEntryType::DATABAR, 0);
    const uno::Reference<container::XIndexAccess> entries(format, uno::UNO_QUERY_THROW);
    for (sal_Int32 i = 0; i < entries->getCount(); ++i) {
        const uno::Reference<sheet::XConditionEntry> entry(entries->getByIndex(i), uno::UNO_QUERY_THROW);
        if (entry->getType() != sheet::ConditionEntryType::DATABAR)
            continue;
        set(entry, "Color", colour);
        set(entry, "UseGradient", false);
        set(entry, "AxisPosition", sheet::DataBarAxis::AXIS_NONE);
        const auto limits =
            office::get<uno::Sequence<uno::Reference<sheet::XDataBarEntry>>>(entry, "DataBarEntries");
        constexpr const char* ends[] = {"0", "1"};
        for (int end = 0; end < 2; ++end) {
            limits[end]->setType(sheet::DataBarEntryType::DATABAR_VALUE);
            limits[end]->setFormula(rtl::OUString::createFromAscii(ends[end]));
        }
    }
}

uno::Reference<sheet::XConditionalFormat> Canvas::conditionalFormatAt(const Cell& cell) const {
    const auto formats =
        office::get<uno::Reference<sheet::XConditionalFormats>>(sheet_, "ConditionalFormats");
    for (const auto& format : formats->getConditionalFormats()) {
        const auto ranges = office::get<uno::Reference<sheet::XSheetCellRanges>>(format, "Range");
        for (const auto& range : ranges->getRangeAddresses()) {
            if (range.StartColumn == cell.column && range.StartRow == cell.row)
                return format;
        }
    }
    throw uno::RuntimeException("a conditional format is not where it was made");
}

awt::Rectangle Canvas::place(const Range& range) const {
    const auto target = cells(range);
    const auto position = office::get<awt::Point>(target, "Position");
    const auto size = office::get<awt::Size>(target, "Size");
    return {position.X, position.Y, size.Width, size.Height};
}

void Canvas::tellStep(sal_Int32 row) const {
    if (step_)
        step_(static_cast<std::size_t>(row) + 1);
}

uno::Reference<table::XCell> Canvas::at(const Cell& cell) const {
    tellStep(cell.row);
    return sheet_->getCellByPosition(cell.column, cell.row);
}

uno::Reference<table::XCellRange> Canvas::cells(const Range& range) const {
    tellStep(range.first.row);
    return sheet_->getCellRangeByPosition(range.first.column, range.first.row, range.last.column,
                                          range.last.row);
}

} // namespace calc
