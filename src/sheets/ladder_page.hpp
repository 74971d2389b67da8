// The layout of a ladder sheet, which the functions that each write a part of it share.
#pragma once

#include "sheets/chart_data.hpp"
#include "sheets/page_parts.hpp"
#include "sheets/rates.hpp"

#include <string>
#include <vector>

namespace sheets {

/// Which column holds what, from left to right.
struct LadderColumns {
    explicit LadderColumns(const Extent& extent)
        : firstStep(2)
        , name(firstStep + static_cast<sal_Int32>(extent.rungs()))
        , firstDomain(name + 1)
        , area(firstDomain + static_cast<sal_Int32>(extent.domains))
        , firstDomainName(firstPart + static_cast<sal_Int32>(extent.parts))
        , lastHidden(firstDomainName + static_cast<sal_Int32>(extent.domains) - 1) {}

    sal_Int32 bracket = 0;
    sal_Int32 movement = 1;
    sal_Int32 firstStep;
    sal_Int32 name;
    sal_Int32 firstDomain;
    sal_Int32 area;
    sal_Int32 parent = area + 1;
    sal_Int32 share = area + 2;
    sal_Int32 bar = area + 3;
    sal_Int32 rate = area + 4;
    sal_Int32 index = area + 5;
    sal_Int32 sum = area + 6;
    sal_Int32 verdict = area + 7;
    sal_Int32 gap = area + 8;
    sal_Int32 chip = area + 9;
    sal_Int32 sector = area + 10;
    sal_Int32 areaCount = area + 11;
    sal_Int32 areaShare = area + 12;
    sal_Int32 parentCount = area + 13;
    sal_Int32 parentShare = area + 14;
    sal_Int32 key = area + 15;     ///< the first that is hidden; two more follow
    sal_Int32 rungIndex = key + 3; ///< the index of rungs alone
    sal_Int32 chartData = rungIndex + 1;
    sal_Int32 firstPart = chartData + ChartData::columns(2); ///< see LadderPage::partNames
    sal_Int32 firstDomainName;
    sal_Int32 lastHidden;
};

/// Where things are on the sheet, and the formulas that all parts of it use.
struct LadderPage {
    LadderPage(const calc::Canvas& canvas, const SheetContext& context);

    // Rows above the ladder.
    static constexpr sal_Int32 groupRow = headlineRow; ///< headings of parts
    static constexpr sal_Int32 headingRow = 3;
    static constexpr sal_Int32 firstRow = 4;

    static constexpr calc::Length stepWidth = 400;
    static constexpr calc::Length nameWidth = 4500;
    static constexpr calc::Length domainWidth = 400;
    static constexpr calc::Length chipWidth = 450;
    static constexpr calc::Length sectorWidth = 3850;

    std::string word(const Words& words) const { return say(context.language, words); }
    static calc::Range inColumns(sal_Int32 first, sal_Int32 last, sal_Int32 row) {
        return {{first, row}, {last, row}};
    }

    /// The hidden cell with the name of the item in a row.
    calc::Cell key(sal_Int32 row) const { return {columns.key, row}; }
    /// The formulas of the names of all rungs.
    std::vector<std::string> rungKeys() const;
    /// The rungs that are split into sectors.
    Splits splits() const { return {{key(firstRow), key(lastRow())}, columns.key + 2}; }
    /// The last row of the ladder, but for its total.
    sal_Int32 lastRow() const;
    sal_Int32 totalRow() const { return lastRow() + 1; }
    /// The first row below the ladder and what stands beside it.
    sal_Int32 footRow() const;

    // At the right, for each rung that is split into sectors: two headings, its sectors, their total and
    // their chart. `split` is counted from 0.
    /// The first row of a split, or the one below all of them.
    sal_Int32 splitRow(std::size_t split) const;
    /// The hidden cell with the name of the rung.
    calc::Cell splitKey(std::size_t split) const { return key(splitRow(split) + 1).right(); }
    sal_Int32 firstSectorRow(std::size_t split) const { return splitRow(split) + 2; }
    calc::Cell sectorKey(std::size_t split, std::size_t sector) const {
        return key(firstSectorRow(split) + static_cast<sal_Int32>(sector)).right();
    }
    sal_Int32 sectorTotalRow(std::size_t split) const {
        return firstSectorRow(split) + static_cast<sal_Int32>(extent.splits[split]);
    }
    calc::Range chartCells(std::size_t split) const;
    /// The hidden cell with the name of a policy domain.
    calc::Cell domainName(std::size_t domain) const {
        return {columns.firstDomainName + static_cast<sal_Int32>(domain), 0};
    }
    /// A formula for the names of all of them with their signs.
    std::string legendOfDomains() const;

    /// A formula that gives one thing where the area is part of another, and another where it is not.
    std::string byParent(const std::string& ofPart, const std::string& ofWhole) const {
        return call("IF", {reference(parent) + "<>\"\"", ofPart, ofWhole});
    }
    /// A formula for the areas inside the area.
    std::string parts() const { return formulas.of("LADDER_LIST", {"\"areas\"", reference(area)}); }
    /// A formula about an answer for each of these areas, in which n.b. and the like are `none`. `function`
    /// is one that takes such an answer, like MAX.
    static std::string ofParts(const char* function, const std::string& answer, const char* none);
    /// The name of the parent, or nothing where the area has none.
    std::string parentName() const;
    /// The name of the area whose index is 100: the parent, or the area where it has none.
    std::string wholeName() const;
    /// Hidden cells for the areas inside an area that has no parent: their names, and the rates of their
    /// totals.
    calc::Range partNames() const { return inColumns(columns.firstPart, columns.firstDomainName - 1, 0); }
    calc::Range partRates() const {
        return inColumns(columns.firstPart, columns.firstDomainName - 1, choiceRow);
    }
    /// The hidden cell with the rate of the parent's total.
    calc::Cell parentRate() const { return key(totalRow()).right(2); }
    /// Whether a total is the sum of its parts, as a sign. The arguments are formulas.
    std::string verdict(const std::string& sum, const std::string& total, const std::string& parts) const;

    const calc::Canvas& canvas;
    const SheetContext& context;
    Extent extent;
    LadderColumns columns;
    calc::Cell edition; ///< chosen
    calc::Cell area;    ///< chosen
    calc::Cell parent;  ///< hidden
    calc::Cell base;    ///< hidden
    Formulas formulas;
    Rates rates;
};

/// The sign of a policy domain, which tells it from others without colour.
std::string symbolOf(std::size_t domain);

/// A formula for what stands out in the ladder, from cells that writeRungs writes.
std::string headlineOfLadder(const LadderPage& page);

/// Writes the rungs with their instruments and figures, and the brackets and movements at their left.
void writeRungs(const LadderPage& page);

/// Writes the sectors at the right.
void writeSide(const LadderPage& page);
/// Inserts a chart of the sectors of each rung. All rows must have their heights.
void insertSectorCharts(const LadderPage& page);

} // namespace sheets
