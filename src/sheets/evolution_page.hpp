// The layout of an evolution sheet, which the functions that each write a part of it share.
#pragma once

#include "ladder/series.hpp"
#include "sheets/page_parts.hpp"

#include <string>
#include <vector>

namespace sheets {

/// What is shown, and where. It is settled when the sheet is inserted: a sheet does not get more columns by
/// itself. Where editions are not there any more, or not at a colleague's, the others are still shown: no
/// formula about an edition depends on another edition.
struct EvolutionPage {
    EvolutionPage(const calc::Canvas& canvas, const SheetContext& context);

    static constexpr sal_Int32 headingRow = 3;
    static constexpr sal_Int32 firstRow = 4;
    static constexpr sal_Int32 nameColumn = 0;
    static constexpr calc::Length rowHeight = 550;
    static constexpr calc::Length nameWidth = 7600;
    static constexpr sal_Int32 rowsOfRungChart = 14;
    static constexpr sal_Int32 rowsOfIndexChart = 16;

    std::string word(const Words& words) const { return say(context.language, words); }
    bool isComparison() const { return editions.size() > 1; }
    /// Whether growth from one edition to the next says more than that from the first to the last.
    bool hasSteps() const { return editions.size() > 2; }

    /// The rung of which an item is part, or an item that is a rung itself.
    const ladder::Item& rungOf(const ladder::ItemOfSeries& found) const;
    /// Whether sectors of a rung begin with this item; they have a heading.
    bool beginsSectors(std::size_t item) const;
    /// Whether an item is a rung of which any edition has a figure.
    bool isShown(const ladder::ItemOfSeries& found) const;
    /// Whether an item is a rung of which some area has figures in more than one edition.
    bool isCharted(const ladder::ItemOfSeries& found) const;

    sal_Int32 countColumn(std::size_t edition) const { return 1 + 2 * static_cast<sal_Int32>(edition); }
    sal_Int32 changeColumn() const { return countColumn(editions.size()); }
    sal_Int32 growthColumn() const { return changeColumn() + 1; }
    sal_Int32 signColumn() const { return changeColumn() + 2; }
    sal_Int32 lastTableColumn() const { return isComparison() ? signColumn() : changeColumn() - 1; }
    sal_Int32 firstChartColumn() const { return lastTableColumn() + 2; }
    sal_Int32 lastColumn() const { return firstChartColumn() + 3; }
    sal_Int32 keyColumn() const { return lastColumn() + 1; } ///< the first that is hidden
    /// What is said above the charts: one cell.
    calc::Range statement() const;
    /// How many small charts stand beside each other. All columns must have their widths.
    sal_Int32 chartsInRow() const;
    /// The rows in which charts begin: small ones beside each other, and in the last row the index.
    std::vector<sal_Int32> chartRows() const;
    sal_Int32 lastChartRow() const;
    /// The first row below the tables and the charts.
    sal_Int32 footRow() const;

    calc::Cell heading(std::size_t edition) const { return {countColumn(edition), headingRow}; }

    // Hidden cells, in columns after that of the keys: one row for each edition.
    /// The edition, as formulas name it.
    calc::Cell editionCell(std::size_t edition) const { return hidden(1, edition); }
    /// The same, or nothing where the edition is not there.
    calc::Cell knownCell(std::size_t edition) const { return hidden(2, edition); }
    /// The id of the area, or nothing where the edition does not have it or is not there.
    calc::Cell areaIn(std::size_t edition) const { return hidden(3, edition); }
    // Below them:
    calc::Cell firstKnown() const { return hidden(2, editions.size()); }
    calc::Cell lastKnown() const { return hidden(2, editions.size() + 1); }
    calc::Cell lastWithArea() const { return hidden(3, editions.size()); }
    /// The corner of what the n-th small chart reads, and behind the last one the index: with a column for
    /// names, one for each edition and one for the first figure.
    calc::Cell rungData(std::size_t number) const;
    /// What notes say of the series.
    calc::Cell seriesNotes() const { return {keyColumn() + 4, 1}; }
    /// The source of the charts.
    calc::Cell source() const { return {keyColumn() + 4, 2}; }
    /// What may stand in place of the headline.
    calc::Cell warning() const { return {keyColumn() + 4, 0}; }
    /// The names of areas that some edition does not know, and beside them their ids.
    calc::Cell areaMemory() const { return rungData(0).right(static_cast<sal_Int32>(editions.size()) + 2); }
    /// The last one, with how much each rung changed.
    sal_Int32 lastHiddenColumn() const { return areaMemory().column + 2; }

    std::string editionAt(std::size_t edition) const { return reference(editionCell(edition)); }
    std::string isKnown(std::size_t edition) const { return reference(knownCell(edition)) + "<>\"\""; }

    /// A formula that joins a list of the breaks, each after `start` or `separator`, or gives `none`. They
    /// are those up to the last edition that has the area.
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

private:
    calc::Cell hidden(sal_Int32 column, std::size_t row) const {
        return {keyColumn() + column, firstRow + static_cast<sal_Int32>(row)};
    }
};

const ladder::Item& itemOf(const ladder::ItemOfSeries& found);

/// Writes which editions and which area are shown into hidden cells.
void writeEvolutionKeys(const EvolutionPage& page);

/// A rung in the table.
struct RungRow {
    sal_Int32 row;
    calc::Length height;
    calc::Colour colour;
};

/// Writes the growth of rungs from each edition to the next, from a row on.
void writeGrowth(const EvolutionPage& page, const std::vector<RungRow>& rungs, sal_Int32 row);

/// Inserts a small chart for each of some rungs, and one of all of them as an index, which shows a change of
/// a small rung as well as one of a large rung. Above them it is said where the figures are no series.
void insertEvolutionCharts(const EvolutionPage& page, const std::vector<RungRow>& rungs);

/// Writes the breaks, the notes and the sources below all tables, and ends the sheet.
calc::Pages writeEvolutionFoot(const EvolutionPage& page);

} // namespace sheets
