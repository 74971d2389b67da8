// All areas inside one, side by side: figures, shares, the make-up of each ladder, ranks.

#include "ladder/notes.hpp"
#include "sheets/areas_page.hpp"

namespace sheets {

using namespace calc;

namespace {

class ComparisonSheet {
public:
    ComparisonSheet(const Canvas& canvas, const SheetContext& context)
        : context_(context)
        , page_(canvas, context, words::comparison)
        , formulas_(page_.formulas()) {}

    Pages write() {
        constexpr auto first = AreasPage::firstRow;
        const auto second = writeFigures(first);
        auto row = second;
        const auto ofWhole = literal(page_.word(words::sharesOf)) + "&" + formulas_.name(page_.whole());
        const auto shareTable = writeBlock(row, ofWhole, "LADDER_SHARE", Style::share, false);
        const auto partTable =
            writeBlock(row, literal(page_.word(words::partsOfLadder)), "RUNG_SHARE", Style::share, true);
        writeBlock(row, literal(page_.word(words::ranks)), "LADDER_RANK", Style::rank, false);
        if (page_.hasBarForEachRung())
            insertShares(shareTable, first, second - first - 2);
        const auto top = page_.hasBarForEachRung() ? second : first;
        if (page_.hasBarForEach())
            page_.insertMakeUp("Ladders", words::partsOfLadder, partTable, formulas_.edition(), top,
                               row - top - 2, rungColours());
        else
            page_.writeNoChart(first);
        auto rooms = roomForInstruments(page_.extent(), rungs_);
        rooms.push_back({"rungs", "", page_.extent().rungs()});
        page_.writeWarning(std::move(rooms));
        return page_.writeFoot(
            row + 1, formulas_.notes(""),
            [&](const auto& edition) { return allNotes(edition, context_.language); },
            top == second ? std::vector{second} : std::vector<sal_Int32>());
    }

private:
    /// Inserts a chart of a table of shares: the areas under each rung, the largest first.
    void insertShares(const Range& table, sal_Int32 row, sal_Int32 rows) {
        const Range rungs{table.first.below(), {table.first.column, table.last.row}};
        std::vector<std::string> names{literal(page_.word(words::share))};
        std::vector<SeriesLook> series{{palette::heading, 0, SeriesLook::Role::unnamed}};
        for (auto rung = rungs.first; rung.row <= rungs.last.row; rung = rung.below()) {
            names.push_back(reference(rung));
            series.push_back({palette::text, 0, SeriesLook::Role::heading});
        }
        auto data = page_.chartData(names.size());
        data.heading(names);
        const auto inParts = [&](sal_Int32 of) {
            return Range{{page_.firstPart(), of}, {page_.lastPart(), of}};
        };
        for (auto rung = rungs.first.row; rung <= rungs.last.row; ++rung) {
            data.part(static_cast<std::size_t>(1 + rung - rungs.first.row));
            data.sorted(inParts(table.first.row), {inParts(rung)});
        }
        Chart chart;
        chart.name = "Aandelen";
        chart.form = ChartForm::bars;
        chart.series = std::move(series);
        chart.title = page_.word(words::sharesByRung);
        chart.description = page_.word(words::shareBars);
        page_.insertChart(std::move(chart), data,
                          formulas_.name(page_.whole()) + "&\" = 100%, \"&" + formulas_.edition(), row, rows);
    }

    std::vector<Colour> rungColours() const {
        std::vector<Colour> colours;
        for (const auto position : page_.extent().measured)
            colours.push_back(palette::rung(position));
        return colours;
    }

    /// Writes the published figures, and gives the row after them.
    sal_Int32 writeFigures(sal_Int32 row) {
        page_.writeHeading(row, literal(page_.word(words::published)));
        const auto rows = ladderRows(page_, row + 2);
        std::vector<TableColumn> columns{figuresOf(formulas_, page_.whole())};
        for (const auto& area : page_.parts())
            columns.push_back(figuresOf(formulas_, area));
        const auto table =
            writeTable(page_.canvas(), formulas_, {0, row + 1}, heading(), rows, columns, Writing::atOnce);
        page_.setRowHeights(table, rows);
        page_.writeSums(table);
        std::size_t position = 0;
        for (std::size_t k = 0; k < rows.size(); ++k) {
            if (!rows[k].hasParts)
                continue;
            const auto at = table.first.row + 1 + static_cast<sal_Int32>(k);
            rungs_.push_back(rows[k].item);
            page_.canvas().fill({{0, at}, {page_.differenceColumn(), at}},
                                palette::tint(palette::rung(position++), 25));
        }
        markMissing(table);
        return table.last.row + 2;
    }

    /// Makes a rung that is not measured grey as a whole, and another figure that is missing in its own cell.
    void markMissing(const Range& table) {
        const Cell first{page_.wholeColumn(), table.first.row + 1};
        const Range figures{first, {page_.lastPart(), table.last.row}};
        page_.canvas().styleWhere(figures, isInWords(first), Style::noFigure);
        const auto isMissing = [&](sal_Int32 row) {
            return "COUNT(" + reference({{figures.first.column, row}, {figures.last.column, row}}) + ")=0";
        };
        for (sal_Int32 row = first.row; row <= table.last.row; ++row) {
            page_.canvas().styleWhere({{0, row}, {0, row}}, isMissing(row), Style::noFigure);
            page_.canvas().styleWhere({{page_.sumColumn(), row}, {page_.differenceColumn(), row}},
                                      isMissing(row), Style::noFigure);
        }
    }

    /// Writes a table with the rungs that are measured only. `row` becomes the row after it.
    Range writeBlock(sal_Int32& row, const std::string& title, const char* function, Style style,
                     bool withWhole) {
        page_.writeHeading(row, title);
        std::vector<TableRow> rows;
        for (const auto position : page_.extent().measured)
            rows.push_back({rungs_[position], true, false, page_.extent().rungNames[position]});
        std::vector<TableColumn> columns;
        // There is a column for the whole also where it has nothing to say, so that areas stand under each
        // other.
        columns.push_back(
            withWhole ? valuesOf(formulas_, page_.whole(), function, style)
                      : TableColumn{literal(""), style, style, [](const auto&) { return literal(""); }});
        for (const auto& area : page_.parts())
            columns.push_back(valuesOf(formulas_, area, function, style));
        const auto table =
            writeTable(page_.canvas(), formulas_, {0, row + 1}, heading(), rows, columns, Writing::atOnce);
        page_.setRowHeights(table, rows);
        row = table.last.row + 2;
        return table;
    }

    std::string heading() const { return literal(page_.word(words::rungOrInstrument)); }

    const SheetContext& context_;
    AreasPage page_;
    const Formulas& formulas_;
    std::vector<std::string> rungs_;
};

} // namespace

Pages writeComparison(const Canvas& canvas, const SheetContext& context) {
    return ComparisonSheet(canvas, context).write();
}

} // namespace sheets
