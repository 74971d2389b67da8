// The parts that prepared sheets are put together from: a title, cells to choose in, a warning, headings,
// charts under a heading, and a foot with notes and source.
#pragma once

#include "calc/chart.hpp"
#include "sheets/builders.hpp"
#include "sheets/extent.hpp"
#include "sheets/formulas.hpp"
#include "sheets/words.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sheets {

/// Writes the title, which a formula gives, into the first row.
void writeTitle(const calc::Canvas& canvas, const std::string& formula);

/// The cells in which the user chooses an area and an edition, each with a label at its left.
class Choices {
public:
    /// `edition` is the cell of the edition, on which the list of areas depends.
    Choices(const calc::Canvas& canvas, const SheetContext& context, const calc::Cell& edition)
        : canvas_(canvas)
        , context_(context)
        , formulas_(reference(edition), context.language) {}

    /// A dropdown in the first cell of `cells`, which are merged.
    void area(const calc::Range& cells) const;
    void edition(const calc::Range& cells) const;

private:
    void write(const calc::Range& cells, std::string_view value, const std::string& list, const Words& title,
               const Words& help) const;

    const calc::Canvas& canvas_;
    const SheetContext& context_;
    Formulas formulas_;
};

/// A formula for the area whose parts are compared: the one that is chosen, or where it has no parts, its
/// parent.
std::string wholeOf(const Formulas& formulas, const std::string& chosen);

/// What a sheet has room for: the instruments of rungs, which are given by the formulas of their names, and
/// the names in some lists.
struct Room {
    std::vector<std::string> rungs;
    std::vector<std::pair<std::string_view, std::size_t>> lists; ///< what LADDER_LIST lists, and how many fit
};
/// Writes a warning that shows where the edition that is chosen has more than there is room for.
void writeWarning(const calc::Canvas& canvas, const calc::Cell& cell, const Formulas& formulas,
                  const Extent& extent, const Room& room);

/// Formats cells of a row as the heading of a part of the page, and gives the first of them.
calc::Cell formatHeading(const calc::Canvas& canvas, sal_Int32 row, sal_Int32 firstColumn,
                         sal_Int32 lastColumn);

/// Inserts a chart with its title as a heading above it, in the first row of `cells`.
void insertChartWithHeading(const calc::Canvas& canvas, const calc::Range& cells, const std::string& title,
                            calc::Chart chart);

/// The height of a line of notes.
inline constexpr calc::Length noteHeight = 450;

/// What stands below everything else, row after row, as wide as the sheet.
class Foot {
public:
    Foot(const calc::Canvas& canvas, sal_Int32 lastColumn, sal_Int32 row)
        : canvas_(canvas)
        , lastColumn_(lastColumn)
        , row_(row) {}

    /// Adds a row for notes, and gives the cell for its text.
    calc::Cell addNotes(calc::Length height);
    /// Adds the source of the edition of `formulas`.
    void addSource(const Formulas& formulas);
    /// Ends the sheet here.
    void end() const { canvas_.paperEnds(row_, lastColumn_); }

private:
    const calc::Canvas& canvas_;
    sal_Int32 lastColumn_;
    sal_Int32 row_;
};

} // namespace sheets
