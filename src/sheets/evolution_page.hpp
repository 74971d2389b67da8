// The layout of an evolution sheet, which the functions that each write a part of it share.
#pragma once

#include "ladder/series.hpp"
#include "sheets/page_parts.hpp"

#include <string>
#include <vector>

namespace sheets {

/// What is shown, and where. It is settled when the sheet is inserted: a sheet does not get more columns by
/// itself.
struct EvolutionPage {
    EvolutionPage(const calc::Canvas& canvas, const SheetContext& context);

    static constexpr sal_Int32 choiceRow = 1;
    static constexpr sal_Int32 warningRow = 2;
    static constexpr sal_Int32 headingRow = 3;
    static constexpr sal_Int32 firstRow = 4;
    static constexpr sal_Int32 nameColumn = 0;
    static constexpr calc::Length rowHeight = 550;

    std::string word(const Words& words) const { return say(context.language, words); }
    bool isComparison() const { return editions.size() > 1; }
    /// Whether growth from one edition to the next says more than that from the first to the last.
    bool hasSteps() const { return editions.size() > 2; }

    /// The position of the first sector, or past the end where there is none.
    std::size_t firstSector() const;
    /// Whether an item is a rung of which any edition has a figure.
    bool isShown(const ladder::ItemOfSeries& found) const;
    bool isShown(sal_Int32 row) const { return isShown(items[static_cast<std::size_t>(row - firstRow)]); }

    sal_Int32 countColumn(std::size_t edition) const { return 1 + 2 * static_cast<sal_Int32>(edition); }
    sal_Int32 changeColumn() const { return countColumn(editions.size()); }
    sal_Int32 growthColumn() const { return changeColumn() + 1; }
    sal_Int32 signColumn() const { return changeColumn() + 2; }
    sal_Int32 lastTableColumn() const { return isComparison() ? signColumn() : changeColumn() - 1; }
    sal_Int32 firstChartColumn() const { return lastTableColumn() + 2; }
    sal_Int32 lastColumn() const { return firstChartColumn() + 3; }
    sal_Int32 keyColumn() const { return lastColumn() + 1; } ///< the first that is hidden
    sal_Int32 lastChartRow() const { return firstRow + 16; }
    /// The first row below the tables and the chart.
    sal_Int32 footRow() const;

    calc::Cell heading(std::size_t edition) const { return {countColumn(edition), headingRow}; }
    std::string editionAt(std::size_t edition) const { return reference(heading(edition)); }
    std::string lastEdition() const { return editionAt(editions.size() - 1); }
    /// The hidden cell with the id of the area, or with nothing where an edition does not have it.
    calc::Cell areaIn(std::size_t edition) const {
        return {keyColumn() + 1, headingRow + 1 + static_cast<sal_Int32>(edition)};
    }

    /// A formula that joins a list of the breaks, each after `start` or `separator`, or gives `none`. They
    /// are those up to the last edition, or where that does not have the area, up to the one that names it.
    std::string breaks(const std::string& list, const std::string& start, const std::string& separator,
                       const std::string& none) const;

    /// Formulas about one edition.
    Formulas in(std::size_t edition) const { return {editionAt(edition), context.language}; }

    const calc::Canvas& canvas;
    const SheetContext& context;
    std::vector<const ladder::Edition*> editions; ///< the latest ones, one for each year
    std::vector<ladder::ItemOfSeries> items;      ///< in the order of rows
    calc::Cell area;                              ///< chosen
    calc::Cell naming;                            ///< the edition that names the areas to choose
    calc::Cell key;                               ///< the id of the area
    calc::Cell breakKeys;                         ///< the keys of all breaks, in one text
    Formulas formulas;                            ///< about the edition that names the areas
};

const ladder::Item& itemOf(const ladder::ItemOfSeries& found);

/// Writes the growth of rungs from each edition to the next, from a row on; `rungs` are their rows in the
/// table.
void writeGrowth(const EvolutionPage& page, const std::vector<sal_Int32>& rungs, sal_Int32 row);

/// Writes the breaks, the notes and the sources below all tables.
void writeEvolutionFoot(const EvolutionPage& page);

} // namespace sheets
