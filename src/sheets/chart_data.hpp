// Cells that only a chart reads, in hidden columns of a prepared sheet.
//
// A chart draws what it reads in the order of the cells. Where the order of a table carries no meaning, its
// chart reads a copy that formulas keep sorted by size.
#pragma once

#include "calc/chart.hpp"
#include "sheets/formulas.hpp"

#include <string>
#include <vector>

namespace sheets {

/// One row for each category, below a row with the names of the series. The columns are, from left to right:
/// a number to sort by, the place of the sorted row in what is copied, the name of the category, and the
/// series.
class ChartData {
public:
    ChartData(const calc::Canvas& canvas, const calc::Cell& corner, ladder::Language language)
        : canvas_(canvas)
        , corner_(corner)
        , language_(language) {}

    /// Whether the figures of a category are one bar, or each its own, under each other.
    enum class Bars { together, apart };

    /// How many columns it takes for so many series.
    static constexpr sal_Int32 columns(std::size_t series) { return 3 + static_cast<sal_Int32>(series); }

    /// Adds the names of the series, which formulas give. To be called first.
    void heading(const std::vector<std::string>& names);
    /// Adds a category without name and figures, in which a series, counted from 0, is a heading.
    void part(std::size_t series);
    /// Adds a category, with a figure for each series.
    void row(const calc::Cell& name, const std::vector<calc::Cell>& figures);
    /// Adds categories, with the highest figure of the first series at the top, or where one has none there,
    /// of the next series; what has no figure comes last and says so. Their names, and their figures for each
    /// series, each stand in a row or in a column.
    void sorted(const calc::Range& names, const std::vector<calc::Range>& figures,
                Bars bars = Bars::together);
    /// Writes what has been added.
    void write() const;
    /// Writes a text for the legend, which a formula gives, below what has been added; in a legend of a width
    /// it fills a line.
    calc::Cell caption(const std::string& formula, calc::Length width = 0);

    /// What the chart draws.
    calc::Range cells() const;

private:
    calc::Cell nameCell(sal_Int32 row) const { return corner_.right(2).below(row); }
    /// Adds a row, of formulas. Series without a figure have none.
    void add(const std::string& name, std::vector<std::string> figures);

    const calc::Canvas& canvas_;
    calc::Cell corner_;
    ladder::Language language_;
    std::size_t series_ = 0;
    std::vector<std::vector<std::string>> rows_; ///< formulas, with those of the names of the series
    sal_Int32 captions_ = 0;
};

/// A formula for the publisher and the title of an edition, as the source in a chart; it gives nothing where
/// the edition is not there.
std::string shortSource(const Formulas& formulas);

/// A formula for a text of the legend, with spaces behind it that fill a chart of a width: the office sets a
/// legend that is narrower in the middle, away from the title.
std::string filled(const std::string& text, calc::Length width);

} // namespace sheets
