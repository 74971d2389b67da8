// A sheet of a workbook that is being written.
#pragma once

#include "calc/cells.hpp"
#include "workbook/styles.hpp"

#include <com/sun/star/sheet/XSpreadsheet.hpp>

#include <string>
#include <string_view>

namespace workbook {

using calc::Cell;
using calc::Range;

class Page {
public:
    explicit Page(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet)
        : sheet_(sheet) {}

    const css::uno::Reference<css::sheet::XSpreadsheet>& sheet() const { return sheet_; }

    /// Whatever the text is, it stays text.
    void text(const Cell& cell, std::string_view text, Style style) const;
    /// A name, and under it what is to be known of it.
    void heading(const Cell& cell, std::string_view name, std::string_view help) const;
    void number(const Cell& cell, double number) const;
    void style(const Range& range, Style style) const;
    void width(sal_Int32 column, int millimetres) const;
    /// Rows as high as what stands in them.
    void fitHeights(sal_Int32 first, sal_Int32 last) const;

    /// A dropdown of what a formula gives. Whoever types something else is warned, with these words; without
    /// words not.
    void offer(const Range& range, const std::string& list, std::string_view warning) const;
    /// Whoever types something else than a whole number in these limits is warned.
    void expectWholeNumber(const Range& range, const std::string& lowest, const std::string& highest,
                           std::string_view warning) const;

    css::uno::Reference<css::table::XCellRange> cells(const Range& range) const;

private:
    css::uno::Reference<css::sheet::XSpreadsheet> sheet_;
};

} // namespace workbook
