// What stands at the right of the ladder: the sectors of each rung that is split into them, with their chart,
// and the legend of policy domains.

#include "sheets/chart_data.hpp"
#include "sheets/ladder_page.hpp"

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
        const auto row = page_.domainRow();
        canvas_.text(formatHeading(canvas_, row, columns_.chip, columns_.parentShare),
                     page_.word(words::domains), Style::heading);
        for (std::size_t domain = 0; domain < page_.extent.domains; ++domain) {
            const auto name = page_.domainName(domain);
            const auto chip = name.right(-1);
            canvas_.text(chip, symbolOf(domain), chip.column == columns_.chip ? Style::symbol : Style::label);
            canvas_.textColour({chip, chip}, palette::category(domain));
            canvas_.formula(name, formulas_.listed(formulas_.inLanguage("domains"), "", domain + 1),
                            Style::name);
        }
    }

private:
    void writeSplit(std::size_t split) const {
        writeHeadings(split);
        for (std::size_t sector = 0; sector < page_.extent.splits[split]; ++sector)
            writeSector(split, sector);
        writeTotal(split);
        const Cell note{columns_.chip, page_.chartCells(split).last.row + 1};
        const auto row = page_.splitRow(split) + 1;
        canvas_.arrayFormula(
            {note, note},
            barsMissing(page_.context.language, {{columns_.areaShare, row}, {columns_.parentShare, row}}),
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
        for (const auto column : {columns_.areaCount, columns_.areaShare})
            canvas_.formula({column, row + 1}, ifGiven(rung, formulas_.name(reference(page_.area))),
                            Style::columnNumber);
        for (const auto column : {columns_.parentCount, columns_.parentShare})
            canvas_.formula({column, row + 1}, ifGiven(rung, page_.parentName()), Style::columnNumber);
    }

    void writeSector(std::size_t split, std::size_t sector) const {
        const auto key = page_.sectorKey(split, sector);
        const auto item = reference(key);
        const auto rung = reference(page_.splitKey(split));
        canvas_.formula(key, formulas_.listed("sectors", rung, sector + 1), Style::helper);
        canvas_.formula({columns_.sector, key.row}, ifGiven(item, formulas_.name(item)), Style::name);
        canvas_.wrap({{columns_.sector, key.row}, {columns_.sector, key.row}});
        const auto write = [&](const Cell& area, sal_Int32 countColumn, sal_Int32 shareColumn) {
            const auto isAsked = "OR(" + item + "=\"\";" + reference(area) + "=\"\")";
            canvas_.formula({countColumn, key.row},
                            call("IF", {isAsked, "\"\"", formulas_.figure(reference(area), item)}),
                            Style::count);
            canvas_.formula(
                {shareColumn, key.row},
                call("IF", {isAsked, "\"\"", ifKnown(formulas_.of("SECTOR_SHARE", {reference(area), item}))}),
                Style::share);
        };
        write(page_.area, columns_.areaCount, columns_.areaShare);
        write(page_.parent, columns_.parentCount, columns_.parentShare);
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

void writeSectorsAndDomains(const LadderPage& page) {
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
        data.sorted(inColumn(columns.sector), {inColumn(columns.areaShare), inColumn(columns.parentShare)},
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
