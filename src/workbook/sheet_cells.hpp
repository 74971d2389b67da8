// The cells of a sheet, read in bulk, as the texts of a package.
#pragma once

#include "calc/cells.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace workbook {

/// What stands in a cell that is neither a text nor a plain number.
enum class Oddity : unsigned char { none, error, date, percentage, logical };

struct CellText {
    /// Without spaces around it. Of a number: its digits, with a decimal point where it is not whole. Of a
    /// formula: its result.
    std::string text;
    Oddity oddity = Oddity::none;

    bool isBlank() const { return text.empty() && oddity == Oddity::none; }
};

class SheetCells {
public:
    /// Columns beyond these are not looked at.
    static constexpr sal_Int32 mostColumns = 100;

    SheetCells(const css::uno::Reference<css::frame::XModel>& document,
               const css::uno::Reference<css::sheet::XSpreadsheet>& sheet);

    const std::string& name() const { return name_; }
    /// Behind the last one in use.
    sal_Int32 rows() const { return rows_; }
    sal_Int32 columns() const { return columns_; }

    /// Reads the columns from the first to the last, down to the last row before `end` or in use, until the
    /// action gives false. Hidden rows are read like any other.
    void eachRow(sal_Int32 firstRow, sal_Int32 end, sal_Int32 firstColumn, sal_Int32 lastColumn,
                 const std::function<bool(sal_Int32 row, std::span<CellText> cells)>& action) const;

    /// As the cell shows it.
    std::string shownAt(const calc::Cell& cell) const;

private:
    struct OddRange {
        calc::Range range;
        Oddity oddity;
    };
    void findOddFormats(const css::uno::Reference<css::frame::XModel>& document);

    css::uno::Reference<css::sheet::XSpreadsheet> sheet_;
    std::string name_;
    sal_Int32 rows_ = 0;
    sal_Int32 columns_ = 0;
    std::vector<OddRange> oddRanges_; ///< by their first row
};

} // namespace workbook
