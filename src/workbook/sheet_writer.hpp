// Writes in a sheet of a workbook that is being made, by position.
#pragma once

#include "calc/cells.hpp"
#include "workbook/styles.hpp"

#include <com/sun/star/sheet/XSpreadsheet.hpp>

#include <string>
#include <string_view>

namespace workbook {

using calc::Cell;
using calc::Range;

class SheetWriter {
public:
    explicit SheetWriter(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet)
        : sheet_(sheet) {}

    const css::uno::Reference<css::sheet::XSpreadsheet>& sheet() const { return sheet_; }

    /// Writes a text that stays one, even where it looks like a number or a formula.
    void text(const Cell& cell, std::string_view text, Style style) const;
    /// Writes the name of a column and, smaller below it, a line of help, which may be empty.
    void heading(const Cell& cell, std::string_view name, std::string_view help) const;
    void number(const Cell& cell, double number) const;
    void style(const Range& range, Style style) const;
    void width(sal_Int32 column, int millimetres) const;
    /// Makes rows as high as their content.
    void fitHeights(sal_Int32 first, sal_Int32 last) const;

    /// Adds a dropdown of the cells that a formula gives. The user may type something else, and is then
    /// warned, unless the warning is empty.
    void addDropdown(const Range& range, const std::string& list, std::string_view warning) const;
    /// Warns a user who types something else than a whole number between these limits.
    void expectWholeNumber(const Range& range, const std::string& lowest, const std::string& highest,
                           std::string_view warning) const;

    css::uno::Reference<css::table::XCellRange> cells(const Range& range) const;

private:
    css::uno::Reference<css::sheet::XSpreadsheet> sheet_;
};

} // namespace workbook
