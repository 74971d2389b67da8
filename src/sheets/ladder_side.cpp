// What stands at the right of the ladder: the sectors of each rung that is split into them, with their chart.

#include "sheets/chart_data.hpp"
#include "sheets/ladder_page.hpp"
#include "sheets/number_text.hpp"

namespace sheets {

using namespace calc;

namespace {

class Side {
public:
    explicit Side(const LadderPage& page)
        : page_(page)
        , canvas_(page.canvas)
        , columns_(page.columns)
        , formulas_(page.formulas) {}

    void write() const {
        for (std::size_t split = 0; split < page_.extent.splits.size(); ++split)
            writeSplit(split);
    }

private:
    void writeSplit(std::size_t split) const {
        writeHeadings(split);
        for (std::size_t sector = 0; sector < page_.extent.splits[split]; ++sector)
            writeSector(split, sector);
        writeTotal(split);
        const Cell note{columns_.chip, page_.chartCells(split).last.row + 1};
        const auto row = page_.splitRow(split) + 1;
        const auto nameIfMissing = [&](sal_Int32 count, sal_Int32 share) {
            const auto name = reference(Cell{count, row});
            return call("IF", {reference(Cell{share, row + 1}) + "=\"\"", name, "\"\""});
        };
        const auto missing = call(
            "TEXTJOIN", {"\", \"", "1", nameIfMissing(columns_.areaCount, columns_.areaShare),
                         page_.byParent(nameIfMissing(columns_.parentCount, columns_.parentShare), "\"\"")});
        canvas_.formula(
            note, call("IF", {missing + "=\"\"", "\"\"", literal(page_.word(words::noBar)) + "&" + missing}),
            Style::source);
    }

    void writeHeadings(std::size_t split) const {
        const auto row = page_.splitRow(split);
        const auto rung = reference(page_.splitKey(split));
        canvas_.formula(page_.splitKey(split), page_.splits().rung(split + 1), Style::helper);
        const auto number = formulas_.of("LADDER_INFO", {rung, "\"rung\""});
        canvas_.formula(formatHeading(canvas_, row, columns_.chip, columns_.parentShare),
                        ifGiven(rung, literal(page_.word(words::sectorsOfRung)) + "&" + number));
        canvas_.style(LadderPage::inColumns(columns_.chip, columns_.sector, row + 1), Style::columnText);
        const auto write = [&](sal_Int32 first, const std::string& name) {
            const auto cells = LadderPage::inColumns(first, first + 1, row + 1);
            canvas_.style(cells, Style::columnNumber);
            canvas_.merge(cells);
            canvas_.formula(cells.first, ifGiven(rung, name));
        };
        write(columns_.areaCount, formulas_.name(reference(page_.area)));
        write(columns_.parentCount,
              page_.byParent(page_.parentName(), literal(page_.word(words::rangeOfShares))));
    }

    void writeSector(std::size_t split, std::size_t sector) const {
        const auto key = page_.sectorKey(split, sector);
        const auto item = reference(key);
        const auto rung = reference(page_.splitKey(split));
        canvas_.formula(key, formulas_.listed("sectors", rung, sector + 1), Style::helper);
        const auto name = LadderPage::inColumns(columns_.chip, columns_.sector, key.row);
        canvas_.style(name, Style::name);
        canvas_.wrap(name);
        canvas_.merge(name);
        canvas_.formula(name.first, ifGiven(item, formulas_.name(item)));
        const auto write = [&](sal_Int32 countColumn, const std::string& count, const std::string& share) {
            canvas_.formula({countColumn, key.row}, ifGiven(item, count), Style::count);
            canvas_.formula({countColumn + 1, key.row}, ifGiven(item, share), Style::share);
        };
        const auto shareOf = [&](const std::string& area) {
            return formulas_.of("SECTOR_SHARE", {area, item});
        };
        const auto area = reference(page_.area);
        const auto parent = reference(page_.parent);
        // Of an area that is part of no other, the lowest and the highest share of the areas inside it, as
        // texts: they are not drawn.
        const auto shares = shareOf(page_.parts());
        const auto ofParts = [&](const char* which, const char* more) {
            const auto text = shareText(LadderPage::ofParts(which, shares, "\"\"")) + "&" + literal(more);
            return call("IFERROR", {call("IF", {"COUNT(" + shares + ")=0", "\"\"", text}), "\"\""});
        };
        write(columns_.areaCount, formulas_.figure(area, item), ifKnown(shareOf(area)));
        write(columns_.parentCount, page_.byParent(formulas_.figure(parent, item), ofParts("MIN", " –")),
              page_.byParent(ifKnown(shareOf(parent)), ofParts("MAX", "")));
        canvas_.lineBelow(LadderPage::inColumns(columns_.chip, columns_.parentShare, key.row), palette::line);
    }

    /// Writes the sum of the sectors, and whether it is the total of the rung.
    void writeTotal(std::size_t split) const {
        const auto row = page_.sectorTotalRow(split);
        const auto rung = reference(page_.splitKey(split));
        canvas_.formula({columns_.sector, row}, ifGiven(rung, literal(page_.word(words::total))),
                        Style::stepName);
        const auto countsIn = [&](sal_Int32 column) {
            return reference(Range{{column, page_.firstSectorRow(split)}, {column, row - 1}});
        };
        for (const auto column : {columns_.areaCount, columns_.parentCount}) {
            const auto counts = countsIn(column);
            canvas_.formula({column, row},
                            call("IF", {"COUNT(" + counts + ")=0", "\"\"", "SUM(" + counts + ")"}),
                            Style::stepCount);
        }
        canvas_.formula(
            {columns_.chip, row},
            page_.verdict(reference(Cell{columns_.areaCount, row}),
                          "IFNA(" + formulas_.of("RUNG_TOTAL", {reference(page_.area), rung}) + ";\"\")",
                          countsIn(columns_.areaCount)),
            Style::symbol);
    }

    const LadderPage& page_;
    const Canvas& canvas_;
    const LadderColumns& columns_;
    const Formulas& formulas_;
};

} // namespace

void writeSide(const LadderPage& page) {
    Side(page).write();
}

void insertSectorCharts(const LadderPage& page) {
    const auto& columns = page.columns;
    const auto& formulas = page.formulas;
    for (std::size_t split = 0; split < page.extent.splits.size(); ++split) {
        const auto first = page.firstSectorRow(split);
        const auto last = page.sectorTotalRow(split) - 1;
        const auto inColumn = [&](sal_Int32 column) { return Range{{column, first}, {column, last}}; };
        const auto rung = reference(page.splitKey(split));
        ChartData data(page.canvas, {columns.chartData, first}, page.context.language);
        data.heading({formulas.name(reference(page.area)), page.parentName()});
        data.sorted(inColumn(columns.chip), {inColumn(columns.areaShare), inColumn(columns.parentShare)},
                    ChartData::Bars::apart);
        Chart chart;
        chart.name = "Sectoren";
        chart.form = ChartForm::bars;
        chart.series = {{palette::heading}, {palette::beside}};
        data.write();
        chart.data = {data.cells()};
        chart.isOfHiddenCells = true;
        chart.place = page.canvas.place(page.chartCells(split));
        // In one line, as the bars need the room.
        const auto number = formulas.of("LADDER_INFO", {rung, "\"rung\""});
        const auto subject = literal(page.word(words::rungOfChart)) + "&" + number + "&\", \"&" +
                             formulas.edition() + "&\". \"&" + shortSource(formulas);
        chart.below = {data.caption(ifGiven(rung, subject), chart.place.Width)};
        chart.title = page.word(words::partsOfSectors);
        chart.description = page.word(words::sectorBars);
        insertChart(page.canvas, chart);
    }
}

} // namespace sheets
