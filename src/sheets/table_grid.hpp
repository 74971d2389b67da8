// The rows and columns of a table that is put together of areas, items and measures, before it stands
// anywhere.
#pragma once

#include "sheets/table_measures.hpp"

#include <utility>
#include <vector>

namespace sheets {

struct TableGrid {
    struct Column {
        LiveText heading;
        TableMeasure measure;
        bool isSign = false; ///< of a break, beside the figure before it
    };
    struct Row {
        LiveText name;
        calc::Style style;
        bool isRung = false; ///< with parts of it below
    };

    LiveText title;
    LiveText corner; ///< over the names
    /// The headings over several columns, and over how many; empty where there is one row of headings.
    std::vector<std::pair<LiveText, std::size_t>> groups;
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::vector<std::vector<TableFigure>> figures; ///< by row and column
    std::vector<LiveText> reading;                 ///< lines that say how it is to be read
    bool isBroken = false;                         ///< a series in it is
};

/// Precondition: the choice is possible.
TableGrid gridOf(const TableChoice& choice);

} // namespace sheets
