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
#include <vector>

namespace sheets {

// Every sheet begins with its title, below it the cells to choose in, and then what stands out in its
// figures.

/// Writes the title, which a formula gives, into the first row.
void writeTitle(const calc::Canvas& canvas, const std::string& formula);
inline constexpr sal_Int32 choiceRow = 1;
inline constexpr sal_Int32 headlineRow = 2;
inline constexpr calc::Length headlineHeight = 960; ///< of two lines

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
    /// The same for the area whose parts stand side by side: one that has parts.
    void whole(const calc::Range& cells) const;
    void edition(const calc::Range& cells) const;
    /// The same for one of the texts that a formula gives.
    void oneOf(const calc::Range& cells, std::string_view value, const std::string& list, const Words& title,
               const Words& help) const;

private:
    void writeArea(const calc::Range& cells, ladder::AreaIndex area, std::string_view list) const;

    const calc::Canvas& canvas_;
    const SheetContext& context_;
    Formulas formulas_;
};

/// A formula for the area whose parts are compared: the one that is chosen, or where it has no parts, its
/// parent.
std::string wholeOf(const Formulas& formulas, const std::string& chosen);
/// A formula for the name of that area, which says so where it is not the one that is chosen.
std::string nameOfWhole(const Formulas& formulas, const std::string& chosen, const std::string& whole);

/// Finds the rungs that are split into sectors in the edition that is chosen. The names of all rungs stand in
/// one hidden column, in cells of which some may be empty, and beside each stands which split it has.
class Splits {
public:
    /// The names of the rungs stand in `rungs`, below a cell without a number, and `numbers` is the column
    /// for the numbers of their splits.
    Splits(const calc::Range& rungs, sal_Int32 numbers)
        : rungs_(rungs)
        , numbers_(numbers) {}

    /// Writes which split the rung in a row has: 1 for the first that is split, 2 for the second, …
    void writeNumber(const calc::Canvas& canvas, const Formulas& formulas, sal_Int32 row) const;
    /// A formula for the name of the k-th rung that is split, from 1; it gives nothing where there are less.
    std::string rung(std::size_t k) const;

private:
    calc::Range numbers(sal_Int32 first, sal_Int32 last) const {
        return {{numbers_, first}, {numbers_, last}};
    }

    calc::Range rungs_;
    sal_Int32 numbers_;
};

/// A name that narrows a list, as a formula, what LADDER_LIST lists, and how many names fit.
struct Room {
    std::string_view what;
    std::string within; ///< nothing for the whole list
    std::size_t most;
};
/// The room for the instruments of rungs, which are given by the formulas of their names.
std::vector<Room> roomForInstruments(const Extent& extent, const std::vector<std::string>& rungs);
/// A formula for a warning where the edition that is chosen is not there, does not have the area, or has more
/// than there is room for; it gives nothing elsewhere. `area` is a formula.
std::string warningOf(const Formulas& formulas, const std::string& area, const std::vector<Room>& rooms);

/// Writes what stands out in the figures into a row, as far as it can be seen beside the sidebar, or in its
/// place a warning. Both are formulas that may give nothing; an error of the first says nothing. The warning
/// stands in a hidden cell.
void writeHeadline(const calc::Canvas& canvas, sal_Int32 row, const std::string& headline,
                   const calc::Cell& hidden, const std::string& warning);

/// Formulas about cells in a row or a column, of which some have no figure. `what` names each of them.
struct Extremes {
    std::string cells;
    std::string what;

    std::string most() const { return "MAX(" + cells + ")"; }
    std::string least() const { return "MIN(" + cells + ")"; }
    /// The first with the highest or the lowest figure.
    std::string nameOfMost() const { return nameOf(most()); }
    std::string nameOfLeast() const { return nameOf(least()); }
    /// Whether one alone has the highest figure.
    std::string hasOneMost() const { return isOne(most()); }
    /// Whether one alone has the highest figure and one the lowest, and they differ as they are written: as
    /// whole numbers of so many to one.
    std::string areClear(int fraction) const;
    /// A text where some of them have a name, but no figure, in a sentence about all of them.
    std::string unlessAll(ladder::Language language) const;

private:
    std::string isOne(const std::string& figure) const {
        return "SUMPRODUCT(1*(" + cells + "=" + figure + "))=1";
    }
    std::string nameOf(const std::string& figure) const {
        return call("INDEX", {what, call("MATCH", {figure, cells, "0"})});
    }
};

/// Formats cells of a row as the heading of a part of the page, and gives the first of them.
calc::Cell formatHeading(const calc::Canvas& canvas, sal_Int32 row, sal_Int32 firstColumn,
                         sal_Int32 lastColumn);

/// The height of a line of text.
inline constexpr calc::Length lineHeight = 430;
/// The height of a line of notes.
inline constexpr calc::Length noteHeight = 420;

/// The height of a row with a name of so many characters in a column: at least `usual`.
calc::Length heightOfName(std::size_t characters, bool isBold, calc::Length column, calc::Length usual);

/// What Formulas::notes gives of a list of notes, line by line.
std::vector<std::string> mainNotes(std::vector<std::string> notes, ladder::Language language);

/// The width of each of `columns` columns for charts beside others, which take `others`: narrower where
/// everything then fits on a page.
calc::Length chartColumnWidth(calc::Length others, sal_Int32 columns);

/// What stands below everything else, row after row, as wide as the sheet, or as a page where the sheet is
/// wider.
class Foot {
public:
    Foot(const calc::Canvas& canvas, sal_Int32 lastColumn, sal_Int32 row);

    /// How many characters of a note a line holds.
    std::size_t charactersInLine() const;
    /// Adds a row for notes, and gives the cell for its text.
    calc::Cell addNotes(calc::Length height);
    /// Adds the source of the edition of `formulas`.
    void addSource(const Formulas& formulas);
    /// Ends the sheet here, and says how it is printed.
    calc::Pages end() const;
    /// The same, and begins a new page before a part that a page would cut; `parts` are the rows in which
    /// parts begin, but for the first and the foot.
    calc::Pages endWithParts(std::vector<sal_Int32> parts) const;

private:
    const calc::Canvas& canvas_;
    sal_Int32 lastColumn_;
    sal_Int32 lastNoteColumn_;
    sal_Int32 first_;
    sal_Int32 row_;
};

} // namespace sheets
