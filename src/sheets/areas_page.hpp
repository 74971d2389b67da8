// What the sheets that compare areas have in common: a title, two choices, the areas side by side, the notes.
#pragma once

#include "calc/chart.hpp"
#include "sheets/builders.hpp"
#include "sheets/extent.hpp"
#include "sheets/formulas.hpp"
#include "sheets/table.hpp"
#include "sheets/words.hpp"

#include <functional>
#include <string>
#include <vector>

namespace sheets {

/// The columns are, from left to right: names, the area as a whole, the areas inside it, two more, a gap,
/// room for charts; then, hidden, the names that formulas look up.
class AreasPage {
public:
    /// Writes all that is above the tables.
    AreasPage(const calc::Canvas& canvas, const Subject& subject, const Words& title);

    static constexpr sal_Int32 firstRow = 3;

    const calc::Canvas& canvas() const { return canvas_; }
    const Extent& extent() const { return extent_; }
    const Formulas& formulas() const { return formulas_; }
    std::string word(const Words& words) const { return say(subject_.language, words); }

    /// The area as a whole, and each of those inside, as formulas give them.
    std::string whole() const { return reference(whole_); }
    std::vector<std::string> parts() const;

    sal_Int32 wholeColumn() const { return 1; }
    sal_Int32 firstPart() const { return 2; }
    sal_Int32 lastPart() const { return 1 + static_cast<sal_Int32>(extent_.parts); }
    sal_Int32 sumColumn() const { return lastPart() + 1; }
    sal_Int32 differenceColumn() const { return lastPart() + 2; }
    sal_Int32 firstChartColumn() const { return lastPart() + 4; }
    sal_Int32 lastColumn() const { return firstChartColumn() + chartColumns - 1; }

    /// Puts a formula that gives the name of an item in the hidden cells; gives its place.
    std::string key(sal_Int32 row, const std::string& formula) const;
    /// For an edition with more than fits, on these rungs too.
    void writeWarning(const std::vector<std::string>& rungs) const;
    /// The heading of a part of the page.
    void heading(sal_Int32 row, const std::string& formula) const;
    void setRowHeights(const calc::Range& table) const;
    /// The sum of the parts, and what the whole has more, beside the rows of a table of counts.
    void writeSums(const calc::Range& table) const;
    /// A chart of some columns of a table, from a row on.
    void chart(const char* name, const Words& title, calc::ChartForm form, const calc::Range& table,
               sal_Int32 firstColumn, sal_Int32 row, sal_Int32 rows, std::vector<calc::Colour> colours) const;
    using NotesOf = std::function<std::vector<std::string>(const ladder::Edition&)>;
    /// Notes and source, from a row on. `within` narrows the notes, and `notesOf` gives them as they are now
    /// in each edition, for the room that they take.
    calc::Pages foot(sal_Int32 row, const std::string& within, const NotesOf& notesOf) const;

private:
    static constexpr sal_Int32 chartColumns = 4;

    void setWidths() const;
    void writeTitle(const Words& title) const;
    void writeChoices() const;

    sal_Int32 helperColumn() const { return lastColumn() + 1; }

    const calc::Canvas& canvas_;
    const Subject& subject_;
    Extent extent_;
    calc::Cell area_;
    calc::Cell edition_;
    calc::Cell whole_;
    Formulas formulas_;
};

/// The names of rungs and of their instruments, in the order of the ladder, from a row on.
std::vector<TableRow> ladderRows(const AreasPage& page, sal_Int32 row);

} // namespace sheets
