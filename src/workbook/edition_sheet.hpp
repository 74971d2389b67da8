// The sheet that says what the edition is as a whole.
#pragma once

#include "ladder/edition.hpp"
#include "workbook/layout.hpp"
#include "workbook/report.hpp"
#include "workbook/sheet_cells.hpp"

#include <array>
#include <optional>

namespace workbook {

class EditionSheet {
public:
    /// The names of the fields may stand in any row of the first column, each with its value beside it; what
    /// is missing or there twice is reported.
    EditionSheet(SheetCells cells, Report& report);

    const std::string& name() const { return cells_.name(); }
    /// The cell of a value.
    calc::Cell at(Field field) const;

    /// An edition of which only this sheet is filled in; what is wrong is reported.
    ladder::EditionData read(Report& report) const;

private:
    std::string textOf(Field field, Report& report) const;

    SheetCells cells_;
    struct Value {
        sal_Int32 row;
        CellText text;
    };
    std::array<std::optional<Value>, allFields.size()> values_;
};

} // namespace workbook
