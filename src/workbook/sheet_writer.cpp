#include "workbook/sheet_writer.hpp"

#include "calc/addresses.hpp"
#include "office/properties.hpp"
#include "office/strings.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/sheet/ConditionOperator.hpp>
#include <com/sun/star/sheet/TableValidationVisibility.hpp>
#include <com/sun/star/sheet/ValidationAlertStyle.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XText.hpp>

namespace workbook {

using namespace css;
using office::set;
using office::toOUString;

namespace {

using Validation = uno::Reference<beans::XPropertySet>;

void warn(const Validation& validation, std::string_view warning) {
    set(validation, "ShowErrorMessage", !warning.empty());
    set(validation, "ErrorAlertStyle", sheet::ValidationAlertStyle_WARNING);
    set(validation, "ErrorMessage", toOUString(warning));
}

} // namespace

void SheetWriter::text(const Cell& cell, std::string_view text, Style style) const {
    const auto target = sheet_->getCellByPosition(cell.column, cell.row);
    set(target, "CellStyle", nameOf(style));
    uno::Reference<text::XTextRange>(target, uno::UNO_QUERY_THROW)->setString(toOUString(text));
}

void SheetWriter::heading(const Cell& cell, std::string_view name, std::string_view help) const {
    if (help.empty())
        return text(cell, name, Style::heading);
    text(cell, std::string(name).append("\n").append(help), Style::heading);
    const uno::Reference<text::XText> content(sheet_->getCellByPosition(cell.column, cell.row),
                                              uno::UNO_QUERY_THROW);
    const auto cursor = content->createTextCursor();
    cursor->gotoStart(false);
    cursor->goRight(static_cast<sal_Int16>(toOUString(name).getLength() + 1), false);
    cursor->gotoEnd(true);
    constexpr float small = 8; // points
    set(cursor, "CharHeight", small);
    set(cursor, "CharWeight", awt::FontWeight::NORMAL);
}

void SheetWriter::number(const Cell& cell, double number) const {
    sheet_->getCellByPosition(cell.column, cell.row)->setValue(number);
}

void SheetWriter::style(const Range& range, Style style) const {
    set(cells(range), "CellStyle", nameOf(style));
}

void SheetWriter::width(sal_Int32 column, int millimetres) const {
    const uno::Reference<table::XColumnRowRange> columns(sheet_, uno::UNO_QUERY_THROW);
    constexpr sal_Int32 unit = 100; // to the millimetre
    set(uno::Reference<uno::XInterface>(columns->getColumns()->getByIndex(column), uno::UNO_QUERY_THROW),
        "Width", static_cast<sal_Int32>(millimetres) * unit);
}

void SheetWriter::fitHeights(sal_Int32 first, sal_Int32 last) const {
    const uno::Reference<table::XColumnRowRange> rows(cells({{0, first}, {0, last}}), uno::UNO_QUERY_THROW);
    set(rows->getRows(), "OptimalHeight", true);
}

void SheetWriter::addDropdown(const Range& range, const std::string& list, std::string_view warning) const {
    const auto target = cells(range);
    const auto validation = office::get<Validation>(target, "Validation");
    set(validation, "Type", sheet::ValidationType_LIST);
    set(validation, "ShowList", sheet::TableValidationVisibility::UNSORTED);
    warn(validation, warning);
    const uno::Reference<sheet::XSheetCondition> condition(validation, uno::UNO_QUERY_THROW);
    condition->setSourcePosition(calc::baseOf(target));
    condition->setFormula1(toOUString(list));
    set(target, "Validation", validation);
}

void SheetWriter::expectWholeNumber(const Range& range, const std::string& lowest, const std::string& highest,
                                    std::string_view warning) const {
    const auto target = cells(range);
    const auto validation = office::get<Validation>(target, "Validation");
    set(validation, "Type", sheet::ValidationType_WHOLE);
    warn(validation, warning);
    const uno::Reference<sheet::XSheetCondition> condition(validation, uno::UNO_QUERY_THROW);
    condition->setSourcePosition(calc::baseOf(target));
    condition->setOperator(sheet::ConditionOperator_BETWEEN);
    condition->setFormula1(toOUString(lowest));
    condition->setFormula2(toOUString(highest));
    set(target, "Validation", validation);
}

uno::Reference<table::XCellRange> SheetWriter::cells(const Range& range) const {
    return sheet_->getCellRangeByPosition(range.first.column, range.first.row, range.last.column,
                                          range.last.row);
}

} // namespace workbook
