// The sectors of all areas inside one: counts, and the make-up of each area.

#include "ladder/notes.hpp"
#include "sheets/areas_page.hpp"

#include <algorithm>

namespace sheets {

using namespace calc;

namespace {

class SectorSheet {
public:
    SectorSheet(const Canvas& canvas, const SheetContext& context)
        : context_(context)
        , page_(canvas, context, words::sectorsByArea)
        , formulas_(page_.formulas()) {}

    Pages write() {
        const auto first = AreasPage::firstRow;
        const auto counts = writeCounts(first);
        const auto shares = writeShares(counts.last.row + 3);
        page_.setRowHeights(counts);
        page_.setRowHeights(shares);
        std::vector<Colour> colours;
        for (std::size_t sector = 0; sector < page_.extent().sectors; ++sector)
            colours.push_back(palette::category(sector));
        const auto below = shares.last.row + 2;
        page_.writeChart("Sectoren", words::partsOfSectors, ChartForm::stackedBars, shares,
                         page_.wholeColumn(), first, below - first - 2, std::move(colours));
        const Cell note{page_.firstChartColumn(), below - 1};
        const Range headings{{page_.wholeColumn(), shares.first.row}, {page_.lastPart(), shares.first.row}};
        page_.canvas().arrayFormula({note, note}, barsMissing(context_.language, headings), Style::source);
        page_.writeWarning({});
        return page_.writeFoot(
            below, "LADDER_INFO(" + items_.front().item + ";\"rung\";" + formulas_.edition() + ")",
            [&](const auto& edition) { return notesOnSectors(edition); });
    }

private:
    std::vector<std::string> notesOnSectors(const ladder::Edition& edition) const {
        const auto& items = edition.items();
        const auto sector = std::find_if(items.begin(), items.end(), [](const auto& item) {
            return item.kind == ladder::ItemKind::sector;
        });
        return sector == items.end() ? std::vector<std::string>()
                                     : notesOnItem(edition, edition.rung(sector->rung), context_.language);
    }

    Range writeCounts(sal_Int32 row) {
        page_.writeHeading(row, literal(page_.word(words::counts)));
        for (std::size_t k = 1; k <= page_.extent().sectors; ++k)
            items_.push_back(
                {page_.writeKey(row + 1 + static_cast<sal_Int32>(k), formulas_.listed("sectors", "", k))});
        std::vector<TableColumn> columns{figuresOf(formulas_, page_.whole())};
        for (const auto& area : page_.parts())
            columns.push_back(figuresOf(formulas_, area));
        const auto table = writeTable(page_.canvas(), formulas_, {0, row + 1}, heading(), items_, columns);
        page_.writeSums(table);
        writeTotals(table);
        return table;
    }

    void writeTotals(const Range& table) {
        const auto row = table.last.row + 1;
        page_.canvas().text({0, row}, page_.word(words::total), Style::stepName);
        for (auto column = page_.wholeColumn(); column <= page_.differenceColumn(); ++column) {
            const auto cells = reference({{column, table.first.row + 1}, {column, table.last.row}});
            page_.canvas().formula({column, row},
                                   call("IF", {"COUNT(" + cells + ")=0", "\"\"", "SUM(" + cells + ")"}),
                                   Style::stepCount);
        }
    }

    Range writeShares(sal_Int32 row) {
        page_.writeHeading(row, literal(page_.word(words::partsOfSectors)));
        std::vector<TableColumn> columns{valuesOf(formulas_, page_.whole(), "SECTOR_SHARE", Style::share)};
        for (const auto& area : page_.parts())
            columns.push_back(valuesOf(formulas_, area, "SECTOR_SHARE", Style::share));
        return writeTable(page_.canvas(), formulas_, {0, row + 1}, heading(), items_, columns);
    }

    std::string heading() const { return literal(page_.word(words::sector)); }

    const SheetContext& context_;
    AreasPage page_;
    const Formulas& formulas_;
    std::vector<TableRow> items_;
};

} // namespace

Pages writeSectors(const Canvas& canvas, const SheetContext& context) {
    return SectorSheet(canvas, context).write();
}

} // namespace sheets
