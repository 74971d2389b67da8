// Reads the sheet that says what the edition is as a whole.
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
    /// Finds the fields. Their names may stand in any of the first rows of the first column, each with its
    /// value beside it. Fields that are missing or there twice are reported.
    EditionSheet(SheetCells cells, Report& report);

    const std::string& name() const { return cells_.name(); }
    /// The cell with the value of a field.
    calc::Cell at(Field field) const;

    /// Gives an edition that has no more than what this sheet says. What is wrong is reported.
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
