// Writes on a sheet: texts, formulas, looks and sizes, each by position.
#pragma once

#include "calc/cells.hpp"
#include "calc/palette.hpp"
#include "calc/step.hpp"
#include "calc/styles.hpp"

#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/sheet/XConditionalFormat.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace calc {

/// 1/100 mm, as the office measures.
using Length = sal_Int32;

class Canvas {
public:
    Canvas(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
           const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, Step step = {})
        : document_(document)
        , sheet_(sheet)
        , step_(std::move(step)) {}

    const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document() const { return document_; }
    const css::uno::Reference<css::sheet::XSpreadsheet>& sheet() const { return sheet_; }

    /// Writes a text, which stays text whatever it looks like.
    void text(const Cell& cell, std::string_view text, Style style) const;
    void formula(const Cell& cell, const std::string& formula) const;
    void formula(const Cell& cell, const std::string& formula, Style style) const;
    /// Writes formulas into cells that have their styles, row by row from a corner on. It takes a fraction of
    /// the time that one by one takes. Undo does not take them away again: for a new sheet only.
    void formulas(const Cell& corner, const std::vector<std::vector<std::string>>& rows) const;
    /// Writes an array formula: one for several cells, or one in a cell that works on ranges.
    void arrayFormula(const Range& range, const std::string& formula, Style style) const;
    /// Writes a text, or where that consists of digits, the number, as if it was typed.
    void value(const Cell& cell, std::string_view value, Style style) const;

    void style(const Range& range, Style style) const;
    /// Makes a new sheet white up to a column, in any theme of the office. To be called before anything else.
    void paper(sal_Int32 lastColumn) const;
    /// Undoes paper() from a row on, as Calc would print all of it.
    void paperEnds(sal_Int32 row, sal_Int32 lastColumn) const;
    /// Sets a colour over that of the style.
    void fill(const Range& range, Colour colour) const;
    void textColour(const Range& range, Colour colour) const;
    void lineBelow(const Range& range, Colour colour) const;
    /// The same below each row of a range.
    void linesBelow(const Range& range, Colour colour) const;
    void merge(const Range& range) const;
    /// Breaks long texts into lines, whatever the style says.
    void wrap(const Range& range) const;

    void width(sal_Int32 column, Length width) const;
    void widths(sal_Int32 first, sal_Int32 last, Length width) const;
    void height(sal_Int32 row, Length height) const;
    void heights(sal_Int32 first, sal_Int32 last, Length height) const;

    /// Begins a new page with a row or a column.
    void breakBefore(sal_Int32 row) const;
    void breakBeforeColumn(sal_Int32 column) const;
    /// Prints columns again at the left of each page.
    void repeatColumns(sal_Int32 firstColumn, sal_Int32 lastColumn) const;

    /// Hides columns that only feed others; they are not printed either.
    void hide(sal_Int32 firstColumn, sal_Int32 lastColumn) const;

    /// Makes a dropdown of the texts that a formula gives. `help` is shown when the cell is entered, and
    /// `warning` where another text is typed, which the user may keep: it may be another name of the same,
    /// and a list of .xlsx, in which the office knows no functions of extensions, offers nothing.
    void choice(const Cell& cell, const std::string& list, std::string_view title, std::string_view help,
                std::string_view warning) const;
    /// Lays a style over the cells for which a formula is true; it is written for the first cell.
    void styleWhere(const Range& range, const std::string& formula, Style style) const;
    /// Draws the numbers of cells as bars from 0 to 1, and lays a style over those for which a formula is
    /// true.
    void bars(const Range& range, const std::string& formula, Style style, Colour colour) const;

    /// The position and size of cells on the sheet, in 1/100 mm.
    css::awt::Rectangle place(const Range& range) const;

    css::uno::Reference<css::table::XCellRange> cells(const Range& range) const;

private:
    css::uno::Reference<css::sheet::XConditionalFormat> conditionalFormatAt(const Cell& cell) const;
    void tellStep(sal_Int32 row) const;
    css::uno::Reference<css::table::XCell> at(const Cell& cell) const;

    css::uno::Reference<css::sheet::XSpreadsheetDocument> document_;
    css::uno::Reference<css::sheet::XSpreadsheet> sheet_;
    Step step_;
};

} // namespace calc
