// Rows that are as high as what is in them.
#pragma once

#include "calc/sheet_cell.hpp"

#include <cppuhelper/weakref.hxx>

#include <vector>

namespace calc {

/// The rows of some cells, without those to which somebody gave a height.
class FittedRows {
public:
    FittedRows(const Spreadsheet& document, const Sheet& sheet, const Range& cells);

    /// Makes the rows as high as what is in them now, which is not recorded for undo. The office does that by
    /// itself when a cell changes, but not when undo or redo change one on a sheet that is not shown, nor
    /// before it has calculated a text that breaks into lines.
    void fit() const;

    /// Does the same as a part of a step for undo, on a sheet that is shown.
    void fitInStep() const;

private:
    void fitNow() const;
    void fitRows(const Sheet& sheet) const;

    css::uno::WeakReference<css::sheet::XSpreadsheetDocument> document_; ///< may hold this for undo
    rtl::OUString sheet_;                                                ///< its name
    std::vector<sal_Int32> rows_;
};

} // namespace calc
