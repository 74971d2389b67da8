// What stands at the right of the ladder: the sectors with their chart, and the legend of policy domains.

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
        if (page_.extent.sectors > 0)
            writeSectors();
        const auto row = page_.domainRow();
        canvas_.text(formatHeading(canvas_, row, columns_.chip, columns_.parentShare),
                     page_.word(words::domains), Style::heading);
        for (std::size_t domain = 0; domain < page_.extent.domains; ++domain) {
            const auto name = page_.domainName(domain);
            const auto chip = name.right(-1);
            canvas_.text(chip, symbolOf(domain), Style::symbol);
            canvas_.textColour({chip, chip}, palette::category(domain));
            canvas_.formula(name, formulas_.listed(formulas_.inLanguage("domains"), "", domain + 1),
                            Style::name);
        }
    }

private:
    void writeSectors() const {
        writeSectorHeadings();
        for (std::size_t sector = 0; sector < page_.extent.sectors; ++sector)
            writeSector(sector);
        writeSectorTotal();
        const Cell note{columns_.chip, page_.chartCells().last.row + 1};
        const Range headings{{columns_.areaShare, LadderPage::headingRow},
                             {columns_.parentShare, LadderPage::headingRow}};
        canvas_.arrayFormula({note, note}, barsMissing(page_.context.language, headings), Style::source);
    }

    void writeSectorHeadings() const {
        const auto rung = formulas_.of("LADDER_INFO", {reference(page_.sectorKey(0)), "\"rung\""});
        canvas_.formula(
            {columns_.chip, LadderPage::groupRow},
            ifGiven(reference(page_.sectorKey(0)), literal(page_.word(words::sectorsOfRung)) + "&" + rung),
            Style::heading);
        canvas_.style(LadderPage::inColumns(columns_.chip, columns_.parentShare, LadderPage::groupRow),
                      Style::heading);
        canvas_.style(LadderPage::inColumns(columns_.chip, columns_.sector, LadderPage::headingRow),
                      Style::columnText);
        for (const auto column : {columns_.areaCount, columns_.areaShare})
            canvas_.formula({column, LadderPage::headingRow}, formulas_.name(reference(page_.area)),
                            Style::columnNumber);
        for (const auto column : {columns_.parentCount, columns_.parentShare})
            canvas_.formula({column, LadderPage::headingRow}, page_.parentName(), Style::columnNumber);
    }

    void writeSector(std::size_t sector) const {
        const auto row = LadderPage::firstRow + static_cast<sal_Int32>(sector);
        const auto item = reference(page_.sectorKey(sector));
        canvas_.formula(page_.sectorKey(sector), formulas_.listed("sectors", "", sector + 1), Style::helper);
        const Cell chip{columns_.chip, row};
        canvas_.text(chip, "■", Style::symbol);
        canvas_.textColour({chip, chip}, palette::category(sector));
        canvas_.formula({columns_.sector, row}, ifGiven(item, formulas_.name(item)), Style::name);
        const auto write = [&](const Cell& area, sal_Int32 countColumn, sal_Int32 shareColumn) {
            const auto isAsked = "OR(" + item + "=\"\";" + reference(area) + "=\"\")";
            canvas_.formula({countColumn, row},
                            call("IF", {isAsked, "\"\"", formulas_.figure(reference(area), item)}),
                            Style::count);
            canvas_.formula(
                {shareColumn, row},
                call("IF", {isAsked, "\"\"", ifKnown(formulas_.of("SECTOR_SHARE", {reference(area), item}))}),
                Style::share);
        };
        write(page_.area, columns_.areaCount, columns_.areaShare);
        write(page_.parent, columns_.parentCount, columns_.parentShare);
        canvas_.lineBelow(LadderPage::inColumns(columns_.chip, columns_.parentShare, row), palette::line);
    }

    /// Writes the sum of the sectors beside the total of the rung.
    void writeSectorTotal() const {
        const auto row = page_.sectorTotalRow();
        canvas_.text({columns_.sector, row}, page_.word(words::total), Style::stepName);
        for (const auto column : {columns_.areaCount, columns_.parentCount}) {
            const auto counts = reference({{column, LadderPage::firstRow}, {column, row - 1}});
            canvas_.formula({column, row},
                            call("IF", {"COUNT(" + counts + ")=0", "\"\"", "SUM(" + counts + ")"}),
                            Style::stepCount);
        }
        const auto rung = formulas_.of("LADDER_INFO", {reference(page_.sectorKey(0)), "\"rung\""});
        const auto counts =
            reference({{columns_.areaCount, LadderPage::firstRow}, {columns_.areaCount, row - 1}});
        canvas_.formula(
            {columns_.chip, row},
            page_.verdict(reference(Cell{columns_.areaCount, row}),
                          "IFNA(" + formulas_.of("RUNG_TOTAL", {reference(page_.area), rung}) + ";\"\")",
                          counts),
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

void insertSectorChart(const LadderPage& page) {
    if (page.extent.sectors == 0)
        return;
    const auto& columns = page.columns;
    const auto last = page.sectorTotalRow() - 1;
    Chart chart;
    chart.name = "Sectoren";
    chart.data = {{{columns.sector, LadderPage::headingRow}, {columns.sector, last}},
                  {{columns.areaShare, LadderPage::headingRow}, {columns.parentShare, last}}};
    chart.place = page.canvas.place(page.chartCells());
    for (std::size_t sector = 0; sector < page.extent.sectors; ++sector)
        chart.colours.push_back(palette::category(sector));
    chart.hasLegend = false; // the table above has the colours
    chart.title = page.word(words::sectors);
    chart.description = page.word(words::partsOfSectors);
    insertChart(page.canvas, chart);
}

} // namespace sheets
