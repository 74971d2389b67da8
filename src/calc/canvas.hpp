// A sheet that is being written: texts, formulas, looks and sizes by position.
#pragma once

#include "calc/cells.hpp"
#include "calc/palette.hpp"
#include "calc/styles.hpp"

#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/sheet/XConditionalFormat.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <string>
#include <string_view>

namespace calc {

/// 1/100 mm, as the office measures.
using Length = sal_Int32;

class Canvas {
public:
    Canvas(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
           const css::uno::Reference<css::sheet::XSpreadsheet>& sheet)
        : document_(document)
        , sheet_(sheet) {}

    const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document() const { return document_; }
    const css::uno::Reference<css::sheet::XSpreadsheet>& sheet() const { return sheet_; }

    /// Whatever the text is, it stays text.
    void text(const Cell& cell, std::string_view text, Style style) const;
    void formula(const Cell& cell, const std::string& formula) const;
    void formula(const Cell& cell, const std::string& formula, Style style) const;
    /// One formula for several cells, or one that works on ranges in a cell.
    void arrayFormula(const Range& range, const std::string& formula, Style style) const;
    /// Digits become a number, as if they were typed.
    void value(const Cell& cell, std::string_view value, Style style) const;

    void style(const Range& range, Style style) const;
    /// White in any theme of the office, up to a column; the first thing to do on a new sheet.
    void paper(sal_Int32 lastColumn) const;
    /// From this row on there is none, for paper is printed.
    void paperEnds(sal_Int32 row, sal_Int32 lastColumn) const;
    /// Colours over the style.
    void fill(const Range& range, Colour colour) const;
    void textColour(const Range& range, Colour colour) const;
    void lineBelow(const Range& range, Colour colour) const;
    void merge(const Range& range) const;

    void width(sal_Int32 column, Length width) const;
    void height(sal_Int32 row, Length height) const;
    void heights(sal_Int32 first, sal_Int32 last, Length height) const;

    /// A new page begins with this row.
    void breakBefore(sal_Int32 row) const;

    /// Columns that only feed others: neither shown nor printed.
    void hide(sal_Int32 firstColumn, sal_Int32 lastColumn) const;

    /// A dropdown with the texts that a formula gives, and what it says when the cell is entered.
    void choice(const Cell& cell, const std::string& list, std::string_view title, std::string_view help,
                std::string_view refusal) const;
    /// A style over cells for which a formula is true; it is written for the first of them.
    void styleWhere(const Range& range, const std::string& formula, Style style) const;
    /// Draws the numbers of cells as bars from 0 to 1, and a style over cells for which a formula is true.
    void bars(const Range& range, const std::string& formula, Style style, Colour colour) const;

    /// Where cells are on the sheet.
    css::awt::Rectangle place(const Range& range) const;

    css::uno::Reference<css::table::XCellRange> cells(const Range& range) const;

private:
    css::uno::Reference<css::sheet::XConditionalFormat> conditionalFormatAt(const Cell& cell) const;
    css::uno::Reference<css::table::XCell> at(const Cell& cell) const {
        return sheet_->getCellByPosition(cell.column, cell.row);
    }

    css::uno::Reference<css::sheet::XSpreadsheetDocument> document_;
    css::uno::Reference<css::sheet::XSpreadsheet> sheet_;
};

} // namespace calc
