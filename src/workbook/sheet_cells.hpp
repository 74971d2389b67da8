// Reads the cells of a sheet in bulk, as the texts that a package would hold.
#pragma once

#include "calc/cells.hpp"
#include "workbook/report.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>

#include <functional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace workbook {

/// What a cell holds that is neither a text nor a plain number.
enum class Oddity : unsigned char { none, error, date, percentage, logical };

struct CellText {
    /// A text without the spaces around it, or the digits of a number, with a decimal point where it is not
    /// whole. For a formula it is the result.
    std::string text;
    Oddity oddity = Oddity::none;

    bool isBlank() const { return text.empty() && oddity == Oddity::none; }
};

class SheetCells {
public:
    /// Columns beyond these are ignored.
    static constexpr sal_Int32 mostColumns = 100;

    SheetCells(const css::uno::Reference<css::frame::XModel>& document,
               const css::uno::Reference<css::sheet::XSpreadsheet>& sheet);

    const std::string& name() const { return name_; }
    /// How many rows and columns there are up to the last one in use.
    sal_Int32 rows() const { return rows_; }
    sal_Int32 columns() const { return columns_; }

    /// Reads these columns row by row from `firstRow`, until the row before `end`, the last row in use, or
    /// until the action gives false. Hidden rows are read like any other, and so is what lies under others.
    void eachRow(sal_Int32 firstRow, sal_Int32 end, sal_Int32 firstColumn, sal_Int32 lastColumn,
                 const std::function<bool(sal_Int32 row, std::span<CellText> cells)>& action) const;

    /// Whether the user sees a row, a column or the sheet: neither hidden nor filtered out.
    bool isRowShown(sal_Int32 row) const;
    bool isColumnShown(sal_Int32 column) const;
    bool isSheetShown() const;
    /// Whether a cell lies under another one with which it was merged, so that nobody sees what it holds.
    bool isCovered(const calc::Cell& cell) const;

    /// The text that a cell shows to the user.
    std::string shownAt(const calc::Cell& cell) const;
    /// Reports what no cell may hold, whatever it is for: an error value, a number that is shown as a date, a
    /// time, a truth value or a percentage, and a NUL character. Gives false where it reported one.
    bool checkPlain(const CellText& text, const calc::Cell& cell, Report& report) const;

private:
    struct OddRange {
        calc::Range range;
        Oddity oddity;
    };
    void findOddFormats(const css::uno::Reference<css::frame::XModel>& document);
    void findMerged(const css::uno::Reference<css::sheet::XSheetCellRanges>& group);
    void findShown(const css::uno::Reference<css::table::XCellRange>& area);

    css::uno::Reference<css::sheet::XSpreadsheet> sheet_;
    std::string name_;
    sal_Int32 rows_ = 0;
    sal_Int32 columns_ = 0;
    std::vector<OddRange> oddRanges_; ///< sorted by their first row
    std::vector<calc::Range> merged_; ///< each with the cell that is seen at its top left
    /// The first and the last of rows, and of columns, that stand together and are not hidden; sorted.
    std::vector<std::pair<sal_Int32, sal_Int32>> shownRows_;
    std::vector<std::pair<sal_Int32, sal_Int32>> shownColumns_;
};

} // namespace workbook
