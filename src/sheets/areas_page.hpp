// The layout of the sheets that set areas side by side.
#pragma once

#include "sheets/chart_data.hpp"
#include "sheets/page_parts.hpp"
#include "sheets/table.hpp"

#include <functional>
#include <string>
#include <vector>

namespace sheets {

/// The columns are, from left to right: names, the area as a whole, the areas inside it, their sum and what
/// the whole has more, a gap, room for charts; then, hidden, the names that formulas look up.
class AreasPage {
public:
    /// Writes all that is above the tables.
    AreasPage(const calc::Canvas& canvas, const SheetContext& context, const Words& title);

    static constexpr sal_Int32 firstRow = 3;
    static constexpr calc::Length rowHeight = 600;

    const calc::Canvas& canvas() const { return canvas_; }
    const Extent& extent() const { return extent_; }
    const Formulas& formulas() const { return formulas_; }
    std::string word(const Words& words) const { return say(context_.language, words); }

    /// Formulas for the area as a whole, and for each of those inside it.
    std::string whole() const { return reference(whole_); }
    std::vector<std::string> parts() const;

    sal_Int32 wholeColumn() const { return 1; }
    sal_Int32 firstPart() const { return 2; }
    sal_Int32 lastPart() const { return 1 + static_cast<sal_Int32>(extent_.parts); }
    sal_Int32 sumColumn() const { return lastPart() + 1; }
    sal_Int32 differenceColumn() const { return lastPart() + 2; }
    sal_Int32 firstChartColumn() const { return lastPart() + 4; }
    sal_Int32 lastColumn() const { return firstChartColumn() + chartColumns - 1; }

    /// Takes so many hidden columns, and gives the first.
    sal_Int32 takeHidden(sal_Int32 columns);
    /// Writes a formula that gives the name of an item into a hidden cell, and gives a reference to it.
    std::string writeKey(sal_Int32 row, const std::string& formula) const;
    /// Writes what stands out, or a warning where the edition that is chosen cannot be shown as a whole; see
    /// sheets::writeHeadline and warningOf. There is room for all areas.
    void writeHeadline(const std::string& headline, std::vector<Room> rooms) const;
    /// Writes into hidden cells, for a headline, a figure of each area inside the whole, which a formula
    /// gives for the column of the area.
    Extremes writeHeadlineFigures(const std::function<std::string(sal_Int32 column)>& figureOf) const;
    /// Writes the names of all rungs into hidden cells, and finds those that are split into sectors.
    Splits writeSplits() const;
    /// Writes the heading of a part of the page.
    void writeHeading(sal_Int32 row, const std::string& formula) const;
    /// Gives the rows of a table, whose items are `rows`, their heights.
    void setRowHeights(const calc::Range& table, const std::vector<TableRow>& rows) const;
    /// Makes the headings of a table as low as the names of areas let them be.
    void fitHeadings(const calc::Range& table) const;
    /// Writes the sum of the parts, and what the whole has more, beside the rows of a table of counts.
    void writeSums(const calc::Range& table) const;
    /// Whether so many areas can be told apart in a chart that has a colour, or a bar, for each.
    bool hasBarForEachRung() const { return extent_.parts <= 12; }
    bool hasBarForEach() const { return extent_.parts <= 45; }
    /// Inserts a chart beside some rows, with the rungs or the text of `subject`, which is a formula, and the
    /// source.
    void insertChart(calc::Chart chart, ChartData data, const std::string& subject, sal_Int32 row,
                     sal_Int32 rows) const;
    /// Inserts a chart of the make-up of each area, from a table with a column for each. The area as a whole
    /// comes first, and then the others, with the highest figure of the first row at the top.
    void insertMakeUp(const char* name, const Words& title, const calc::Range& table,
                      const std::string& subject, sal_Int32 row, sal_Int32 rows,
                      const std::vector<calc::Colour>& colours);
    /// Hidden columns for what another chart reads, with so many series.
    ChartData chartData(std::size_t series);
    /// Writes in place of charts why there is none.
    void writeNoChart(sal_Int32 row) const;
    /// Writes a note across the page, which a formula gives; `lines` tells how many it takes of so many
    /// characters.
    void writeNote(sal_Int32 row, const std::string& formula,
                   const std::function<std::size_t(std::size_t charactersInLine)>& lines) const;
    using NotesOf = std::function<std::vector<std::string>(const ladder::Edition&)>;
    /// Writes notes, which a formula gives, and the source from a row on, and ends the sheet. `notesOf` gives
    /// the notes of an edition as they are now, for the room that they take, and `parts` are the rows in
    /// which other parts begin than the first.
    calc::Pages writeFoot(sal_Int32 row, const std::string& notes, const NotesOf& notesOf,
                          std::vector<sal_Int32> parts) const;

private:
    static constexpr sal_Int32 chartColumns = 4;

    void setWidths() const;
    void writeTop(const Words& title) const;

    sal_Int32 helperColumn() const { return lastColumn() + 1; }

    const calc::Canvas& canvas_;
    const SheetContext& context_;
    Extent extent_;
    calc::Cell area_;
    calc::Cell edition_;
    calc::Cell whole_;
    Formulas formulas_;
    sal_Int32 nextHidden_; ///< the first column behind those that have something in them
};

/// The names of rungs and of their instruments, in the order of the ladder, from a row on.
std::vector<TableRow> ladderRows(const AreasPage& page, sal_Int32 row);

} // namespace sheets
