#include "sheets/built_table_insertion.hpp"

#include "calc/addresses.hpp"
#include "office/strings.hpp"
#include "sheets/extent.hpp"
#include "sheets/piece.hpp"
#include "sheets/table_chart.hpp"
#include "sheets/table_foot.hpp"
#include "sheets/table_grid.hpp"
#include "sheets/table_words.hpp"

#include <algorithm>
#include <set>

namespace sheets {

using namespace calc;
using namespace css;

namespace {

constexpr Length mostNameWidth = 6500; ///< before a name breaks into lines
constexpr Length signWidth = 550;

// The widths of characters of 10 points on average and with room to spare, and of what is beside them in a
// cell.
constexpr Length characterWidth = 200;
constexpr Length boldWidth = 220;
constexpr Length cellMargin = 250;

Length widthOf(const std::string& text, bool isBold) {
    return static_cast<Length>(charactersOf(text)) * (isBold ? boldWidth : characterWidth) + cellMargin;
}

/// The longest part of a text that does not break into lines.
std::string longestWord(const std::string& text) {
    std::string longest;
    std::string word;
    for (const char character : text) {
        if (character != ' ')
            word += character;
        if (charactersOf(word) > charactersOf(longest))
            longest = word;
        if (character == ' ' || character == '-')
            word.clear();
    }
    return longest;
}

/// The width in which the heading of a column takes three lines, where its words are not longer than that.
Length headingWidth(const std::string& heading) {
    constexpr Length most = 3400;
    const auto lines = widthOf(heading, true) / 3 + cellMargin;
    return std::max(widthOf(longestWord(heading), true), std::min(lines, most));
}

/// Where the parts of a table stand.
struct Places {
    Places(const TableGrid& ofGrid, const Cell& atCorner)
        : grid(ofGrid)
        , corner(atCorner) {}

    Cell groups() const { return corner.below(); }
    Cell headings() const { return corner.below(grid.groups.empty() ? 1 : 2); }
    Cell firstRow() const { return headings().below(); }
    Cell lastRow() const { return headings().below(static_cast<sal_Int32>(grid.rows.size())); }
    sal_Int32 lastColumn() const { return corner.column + static_cast<sal_Int32>(grid.columns.size()); }
    Range table() const { return {corner, {lastColumn(), lastRow().row}}; }
    Cell foot() const { return lastRow().below(); }

    const TableGrid& grid;
    Cell corner;
};

class TableWriter {
public:
    TableWriter(const Canvas& canvas, const Places& places)
        : canvas_(canvas)
        , places_(places)
        , grid_(places.grid) {}

    void write() const {
        canvas_.formula(places_.corner, grid_.title.formula, Style::heading);
        canvas_.style({places_.corner.right(), {places_.lastColumn(), places_.corner.row}}, Style::heading);
        writeHeadings();
        for (std::size_t row = 0; row < grid_.rows.size(); ++row)
            writeRow(row);
    }

private:
    void writeHeadings() const {
        if (!grid_.groups.empty())
            writeGroups();
        const auto headings = places_.headings();
        canvas_.formula(headings, grid_.corner.formula, Style::columnText);
        for (std::size_t column = 0; column < grid_.columns.size(); ++column) {
            const auto& heading = grid_.columns[column].heading;
            const auto cell = headings.right(static_cast<sal_Int32>(column) + 1);
            if (heading.now.empty())
                canvas_.style({cell, cell}, Style::columnNumber);
            else
                canvas_.formula(cell, heading.formula, Style::columnNumber);
        }
    }

    void writeGroups() const {
        canvas_.style({places_.groups(), {places_.lastColumn(), places_.groups().row}}, Style::columnNumber);
        auto first = places_.groups().right();
        for (const auto& [name, columns] : grid_.groups) {
            const Range cells{first, first.right(static_cast<sal_Int32>(columns) - 1)};
            canvas_.merge(cells);
            canvas_.formula(first, name.formula, Style::columnNumber);
            first = cells.last.right();
        }
    }

    void writeRow(std::size_t index) const {
        const auto& row = grid_.rows[index];
        const auto first = places_.firstRow().below(static_cast<sal_Int32>(index));
        canvas_.formula(first, row.name.formula, row.style);
        canvas_.wrap({first, first});
        for (std::size_t column = 0; column < grid_.columns.size(); ++column) {
            const auto& [heading, measure, isSign] = grid_.columns[column];
            canvas_.formula(first.right(static_cast<sal_Int32>(column) + 1),
                            grid_.figures[index][column].formula,
                            isSign ? Style::name : styleOf(measure, row.isRung));
        }
        canvas_.lineBelow({first, {places_.lastColumn(), first.row}}, palette::line);
    }

    const Canvas& canvas_;
    const Places& places_;
    const TableGrid& grid_;
};

/// The columns of a table that have nothing of the user, and the width that each needs.
class Widths {
public:
    Widths(const Sheet& sheet, const Places& places)
        : places_(places) {
        const auto lastRow = addressOf(sheet).EndRow;
        for (auto column = places.corner.column; column <= places.lastColumn(); ++column) {
            if (isEmpty(sheet, {{column, 0}, {column, lastRow}}))
                free_.insert(column);
        }
    }

    void set(const Canvas& canvas) const {
        Length names = widthOf(places_.grid.corner.now, true);
        for (const auto& row : places_.grid.rows)
            names = std::max(names, widthOf(row.name.now, row.isRung));
        widen(canvas, places_.corner.column, std::min(names, mostNameWidth));
        for (std::size_t index = 0; index < places_.grid.columns.size(); ++index) {
            const auto& column = places_.grid.columns[index];
            const auto position = places_.corner.column + static_cast<sal_Int32>(index) + 1;
            if (!column.isSign)
                widen(canvas, position, headingWidth(column.heading.now));
            else if (free_.contains(position))
                canvas.width(position, signWidth);
        }
    }

private:
    void widen(const Canvas& canvas, sal_Int32 column, Length width) const {
        if (free_.contains(column) && canvas.place({{column, 0}, {column, 0}}).Width < width)
            canvas.width(column, width);
    }

    const Places& places_;
    std::set<sal_Int32> free_;
};

} // namespace

std::string insertBuiltTable(const TableChoice& choice, const Spreadsheet& document,
                             const rtl::OUString& position, ladder::Language interface) {
    requireChangeable(document);
    requirePossible(choice);
    const auto [sheet, corner] = cellAt(document, position);
    const auto grid = gridOf(choice);
    const Places places(grid, corner);
    requireWritable(sheet, places.table());
    const Canvas measured(document, sheet);
    const TableFoot foot(choice, grid, measured, places.foot(), places.lastColumn());
    const TableChartPlace chart(choice, grid, measured, foot);
    const Range below{places.foot(), {std::max(foot.lastColumn(), chart.lastColumn()), chart.lastRow()}};
    const bool withChart = choice.chart != TableChart::none;
    const auto title = office::toOUString(say(interface, withChart ? words::undoChart : words::undoTable));
    const Widths widths(sheet, places);
    const auto write = [&](const Canvas& canvas) {
        widths.set(canvas);
        TableWriter(canvas, places).write();
        foot.write(canvas);
    };
    const auto draw = [&](const Canvas& canvas) {
        chart.insert(canvas, {places.headings(), {places.lastColumn(), places.lastRow().row}});
    };
    writePiece(document, sheet, {{places.table(), below}, {corner, {places.lastColumn(), foot.lastRow()}}},
               title, withChart, write, withChart ? PieceWriting(draw) : PieceWriting());
    return nameOf(sheet) + "." + relative(corner) + ":" + relative(places.table().last);
}

} // namespace sheets
