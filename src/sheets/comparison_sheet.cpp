// All areas inside one, side by side: rates and their index, figures, shares, the make-up of each ladder,
// ranks.

#include "ladder/notes.hpp"
#include "sheets/areas_page.hpp"
#include "sheets/number_text.hpp"
#include "sheets/rates.hpp"

namespace sheets {

using namespace calc;

namespace {

class ComparisonSheet {
public:
    ComparisonSheet(const Canvas& canvas, const SheetContext& context)
        : context_(context)
        , page_(canvas, context, words::comparison)
        , formulas_(page_.formulas())
        , rates_(formulas_, page_.writeKey(AreasPage::firstRow, Rates::firstBase(formulas_))) {}

    Pages write() {
        constexpr auto first = AreasPage::firstRow;
        const auto figures = first + 2 * (rowsOfRates() + 1) + 2;
        const auto second = writeFigures(figures);
        const auto rates = writeRates(first);
        auto row = second;
        const auto ofWhole = literal(page_.word(words::sharesOf)) + "&" + formulas_.name(page_.whole());
        const auto shareTable = writeValues(row, ofWhole, "LADDER_SHARE", Style::share, false);
        const auto partTable =
            writeValues(row, literal(page_.word(words::partsOfLadder)), "RUNG_SHARE", Style::share, true);
        writeValues(row, literal(page_.word(words::ranks)), "LADDER_RANK", Style::rank, false);
        const bool hasShares = page_.hasBarForEachRung();
        if (hasShares)
            insertShares(shareTable, figures, second - figures - 2);
        if (page_.hasBarForEach())
            page_.insertMakeUp("Ladders", words::partsOfLadder, partTable, formulas_.edition(), first,
                               (hasShares ? figures - 4 : row - 2) - first, rungColours());
        else
            page_.writeNoChart(first);
        auto rooms = roomForInstruments(page_.extent(), rungs_);
        rooms.push_back({"rungs", "", page_.extent().rungs()});
        page_.writeHeadline(headline(rates, shareTable), std::move(rooms));
        return page_.writeFoot(
            row + 1, formulas_.notes(""),
            [&](const auto& edition) {
                return mainNotes(allNotes(edition, context_.language), context_.language);
            },
            hasShares ? std::vector{figures, second} : std::vector<sal_Int32>());
    }

private:
    /// Inserts a chart of a table of shares: the areas under each rung, the largest first.
    void insertShares(const Range& table, sal_Int32 row, sal_Int32 rows) {
        const Range rungs{table.first.below(), {table.first.column, table.last.row}};
        std::vector<std::string> names{literal(page_.word(words::share))};
        std::vector<SeriesLook> series{{palette::heading, 0, SeriesLook::Role::unnamed}};
        std::size_t position = 0;
        for (auto rung = rungs.first; rung.row <= rungs.last.row; rung = rung.below()) {
            names.push_back(
                literal(page_.word(words::rungOfChart)) + "&" +
                formulas_.of("LADDER_INFO", {rungs_[page_.extent().measured[position++]], "\"rung\""}));
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

    /// The rows of a table of rates: its heading, the names of areas, rungs, and their total.
    sal_Int32 rowsOfRates() const { return static_cast<sal_Int32>(page_.extent().measured.size()) + 3; }

    /// A formula for where the largest rung is highest and lowest: against people, or where the edition has
    /// none, as a share. Both tables have a row for each rung that is measured, in the same order.
    std::string headline(const Range& rates, const Range& shares) {
        const auto language = context_.language;
        const auto inRungs = [](const Range& table, sal_Int32 column) {
            return reference(rungsIn(table, column));
        };
        const auto hasRates = "COUNT(" + inRungs(rates, page_.wholeColumn()) + ")>0";
        const Cell corner{page_.takeHidden(2), AreasPage::firstRow};
        auto cell = corner;
        for (const auto position : page_.extent().measured) {
            const auto& rung = rungs_[position];
            page_.canvas().formula(
                cell, ifGiven(rung, ifKnown(formulas_.of("LADDER_COUNT", {page_.whole(), rung}))),
                Style::helper);
            page_.canvas().formula(cell.right(), rung, Style::helper);
            cell = cell.below();
        }
        const Extremes ofWhole{reference(Range{corner, cell.below(-1)}),
                               reference(Range{corner.right(), cell.below(-1).right()})};
        const auto place = call("MATCH", {ofWhole.most(), ofWhole.cells, "0"});
        page_.canvas().formula(cell, place, Style::helper);
        const auto areas = page_.writeHeadlineFigures([&](sal_Int32 column) {
            const auto at = [&](const Range& table) {
                return call("INDEX", {inRungs(table, column), reference(cell)});
            };
            return call("IF", {hasRates, at(rates), at(shares)});
        });
        const auto rung =
            formulas_.of("LADDER_INFO", {call("INDEX", {ofWhole.what, reference(cell)}), "\"rung\""});
        const auto most = formulas_.name(areas.nameOfMost());
        const auto least = formulas_.name(areas.nameOfLeast());
        const auto unit = formulas_.info(Rates::firstBase(formulas_), "unit");
        const auto ofRates = sentence(language, words::ratesOfAreas,
                                      {unit, rung, most, roundedDecimalText(areas.most()), least,
                                       roundedDecimalText(areas.least()), areas.unlessAll(language)});
        const auto ofShares = sentence(language, words::sharesOfAreas,
                                       {rung, most, shareText(areas.most()), least, shareText(areas.least()),
                                        areas.unlessAll(language)});
        return call("IF", {hasRates, call("IF", {areas.areClear(10), ofRates, "\"\""}),
                           call("IF", {areas.areClear(1000), ofShares, "\"\""})});
    }

    /// Writes what the figures are per 1 000 people, their index, and a note on both, and gives the cells of
    /// the first.
    Range writeRates(sal_Int32 row) const {
        const auto whole = formulas_.name(page_.whole());
        const auto ratesOf = [&](const std::string& area) {
            return columnOf(area, Style::rate, [this, area](const std::string& item) {
                return rates_.rate(area, item, formulas_.whyNoFigure(area, item));
            });
        };
        const auto rates = writeBlock(row, rates_.heading(), ratesOf(page_.whole()), ratesOf);
        writeTotal(rates, Style::stepRate, [&](sal_Int32 column, const std::string& area) {
            return totalRate(formulas_.of("LADDER_TOTAL", {area}), reference(rungsIn(rates, column)),
                             notAvailable());
        });
        row = rates.last.row + 3;

        const auto indexOf = [&](const std::string& area) {
            return columnOf(area, Style::count, [this, area](const std::string& item) {
                return rates_.index(area, item, formulas_.whyNoFigure(area, item));
            });
        };
        const auto isHundred = columnOf(page_.whole(), Style::count, [this](const std::string& item) {
            const auto rate = rates_.rate(page_.whole(), item, "\"\"");
            return call("IF", {"ISNUMBER(" + rate + ")", "100", formulas_.whyNoFigure(page_.whole(), item)});
        });
        const auto index = writeBlock(row, rates_.indexHeading(whole), isHundred, indexOf);
        writeTotal(index, Style::stepCount,
                   [&](sal_Int32 column, const std::string&) { return totalIndex(rates, column); });
        page_.canvas().height(index.last.row + 2, 200);
        page_.writeNote(index.last.row + 3, rates_.note(whole), [&](std::size_t characters) {
            return linesOfRateNotes(context_, page_.extent(), characters);
        });
        return rates;
    }

    TableColumn columnOf(const std::string& area, Style style,
                         const std::function<std::string(const std::string& item)>& valueOf) const {
        return {ifGiven(area, formulas_.name(area)), style, style, [area, valueOf](const std::string& item) {
                    return call("IF", {"OR(" + area + "=\"\";" + item + "=\"\")", "\"\"", valueOf(item)});
                }};
    }

    static Range rungsIn(const Range& table, sal_Int32 column) {
        return {{column, table.first.row + 1}, {column, table.last.row}};
    }

    /// The index of a total, whose rate stands below a table of rates, and nothing where the whole has other
    /// rungs.
    std::string totalIndex(const Range& rates, sal_Int32 column) const {
        const auto count = [&](sal_Int32 of) { return "COUNT(" + reference(rungsIn(rates, of)) + ")"; };
        const auto total = [&](sal_Int32 of) { return reference(Cell{of, rates.last.row + 1}); };
        const auto whole = page_.wholeColumn();
        auto index = "100*" + total(column) + "/" + total(whole);
        return call("IF", {count(column) + "=" + count(whole), call("IFERROR", {index, notAvailable()}),
                           notAvailable()});
    }

    /// Writes a row below a table of rungs, and marks where either has no figure.
    void
    writeTotal(const Range& table, Style style,
               const std::function<std::string(sal_Int32 column, const std::string& area)>& totalOf) const {
        const Cell name{0, table.last.row + 1};
        const Cell last{page_.lastPart(), name.row};
        page_.canvas().text(name, page_.word(words::ladderTotal), Style::stepName);
        page_.canvas().style({name.right(), last}, style);
        std::vector<std::string> totals;
        auto column = page_.wholeColumn();
        totals.push_back(ifGiven(page_.whole(), totalOf(column, page_.whole())));
        for (const auto& area : page_.parts())
            totals.push_back(ifGiven(area, totalOf(++column, area)));
        page_.canvas().formulas(name.right(), {totals});
        page_.canvas().fill({name, last}, palette::track);
        page_.canvas().lineBelow({name, last}, palette::heading);
        page_.canvas().height(name.row, AreasPage::rowHeight);
        const Cell first{page_.wholeColumn(), table.first.row + 1};
        page_.canvas().styleWhere({first, last}, isInWords(first), Style::noFigure);
    }

    std::string notAvailable() const { return literal(page_.word(words::notAvailable)); }

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

    using ColumnOf = std::function<TableColumn(const std::string& area)>;

    /// Writes a table with the rungs that are measured only, with a column for the whole, also where that
    /// has nothing to say, so that areas stand under each other.
    Range writeBlock(sal_Int32 row, const std::string& title, const TableColumn& whole,
                     const ColumnOf& columnOf) const {
        page_.writeHeading(row, title);
        std::vector<TableRow> rows;
        for (const auto position : page_.extent().measured)
            rows.push_back({rungs_[position], true, false, page_.extent().rungNames[position]});
        std::vector<TableColumn> columns{whole};
        for (const auto& area : page_.parts())
            columns.push_back(columnOf(area));
        const auto table =
            writeTable(page_.canvas(), formulas_, {0, row + 1}, heading(), rows, columns, Writing::atOnce);
        page_.setRowHeights(table, rows);
        page_.fitHeadings(table);
        return table;
    }

    /// Writes such a table of the values of a function. `row` becomes the row after it.
    Range writeValues(sal_Int32& row, const std::string& title, const char* function, Style style,
                      bool withWhole) const {
        const TableColumn none{literal(""), style, style, [](const auto&) { return literal(""); }};
        const auto table =
            writeBlock(row, title, withWhole ? valuesOf(formulas_, page_.whole(), function, style) : none,
                       [&](const std::string& area) { return valuesOf(formulas_, area, function, style); });
        row = table.last.row + 2;
        return table;
    }

    std::string heading() const { return literal(page_.word(words::rungOrInstrument)); }

    const SheetContext& context_;
    AreasPage page_;
    const Formulas& formulas_;
    Rates rates_;
    std::vector<std::string> rungs_;
};

} // namespace

Pages writeComparison(const Canvas& canvas, const SheetContext& context) {
    return ComparisonSheet(canvas, context).write();
}

} // namespace sheets
