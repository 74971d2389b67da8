// The sectors of all areas inside one: counts, and the make-up of each area.

#include "ladder/notes.hpp"
#include "sheets/areas_page.hpp"
#include "sheets/number_text.hpp"

#include <iterator>

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
        const auto splits = page_.writeSplits();
        auto row = AreasPage::firstRow;
        std::vector<Room> rooms;
        std::string notes;
        std::vector<sal_Int32> parts;
        for (std::size_t k = 0; k < page_.extent().splits.size(); ++k) {
            const auto rung = page_.writeKey(row, splits.rung(k + 1));
            rooms.push_back({"sectors", rung, page_.extent().splits[k]});
            notes.append(notes.empty() ? "" : ";").append(formulas_.notes(rung));
            row = writeSplit(row, rung, k);
            parts.push_back(row);
        }
        parts.pop_back(); // the foot
        const auto rung = rooms.front().within;
        rooms.push_back({"sectors", splits.rung(page_.extent().splits.size() + 1), 0});
        page_.writeHeadline(headline(rung), std::move(rooms));
        return page_.writeFoot(
            row, call("TEXTJOIN", {"CHAR(10)", "1", notes}),
            [&](const auto& edition) { return notesOnSectors(edition); }, std::move(parts));
    }

private:
    /// A formula for the largest sector of the first split, and where it is the largest and the smallest
    /// part.
    std::string headline(const std::string& rung) {
        const auto language = context_.language;
        const auto inSectors = [&](sal_Int32 column) {
            return reference(Range{{column, shares_.first.row + 1}, {column, shares_.last.row}});
        };
        const Extremes sectors{inSectors(page_.wholeColumn()), inSectors(0)};
        const Cell place{page_.takeHidden(1), AreasPage::firstRow};
        page_.canvas().formula(place, call("MATCH", {sectors.most(), sectors.cells, "0"}), Style::helper);
        const auto areas = page_.writeHeadlineFigures([&](sal_Int32 column) {
            return call("INDEX", {inSectors(column), reference(place)});
        });
        const auto number = formulas_.of("LADDER_INFO", {rung, "\"rung\""});
        const auto ofWhole = sentence(
            language, words::largestSector,
            {formulas_.name(page_.whole()), number, sectors.nameOfMost(), shareText(sectors.most())});
        const auto ofAreas = sentence(language, words::sectorOfAreas,
                                      {formulas_.name(areas.nameOfMost()), shareText(areas.most()),
                                       formulas_.name(areas.nameOfLeast()), shareText(areas.least()),
                                       areas.unlessAll(language)});
        return call("IF", {"AND(COUNT(" + sectors.cells + ")>1;" + sectors.hasOneMost() + ")",
                           ofWhole + "&" + call("IF", {areas.areClear(1000), ofAreas, "\"\""}), "\"\""});
    }

    std::vector<std::string> notesOnSectors(const ladder::Edition& edition) const {
        std::vector<std::string> notes;
        for (const auto rung : rungsOf(edition)) {
            if (edition.partsOf(edition.items()[rung].rung, ladder::ItemKind::sector).empty())
                continue;
            auto more = mainNotes(notesOnItem(edition, rung, context_.language), context_.language);
            notes.insert(notes.end(), std::make_move_iterator(more.begin()),
                         std::make_move_iterator(more.end()));
        }
        return notes;
    }

    /// Writes the sectors of the k-th rung that is split into them, from 0, and gives the row after them.
    sal_Int32 writeSplit(sal_Int32 first, const std::string& rung, std::size_t k) {
        const auto items = writeItems(first + 2, rung, k);
        const auto counts = writeCounts(first, rung, items);
        const auto shares = writeShares(counts.last.row + 3, rung, items);
        if (k == 0)
            shares_ = shares;
        page_.setRowHeights(counts, items);
        page_.setRowHeights(shares, items);
        std::vector<Colour> colours;
        for (std::size_t sector = 0; sector < items.size(); ++sector)
            colours.push_back(palette::category(sector));
        const auto below = shares.last.row + 2;
        if (!page_.hasBarForEach()) {
            page_.writeNoChart(first);
            return below;
        }
        page_.insertMakeUp("Sectoren", words::partsOfSectors, shares,
                           ifGiven(rung, formulas_.rungName(rung) + "&\", \"&" + formulas_.edition()), first,
                           below - first - 2, colours);
        const Cell note{page_.firstChartColumn(), below - 1};
        const Range headings{{page_.wholeColumn(), shares.first.row}, {page_.lastPart(), shares.first.row}};
        page_.canvas().arrayFormula({note, note}, barsMissing(context_.language, headings), Style::source);
        return below;
    }

    std::vector<TableRow> writeItems(sal_Int32 row, const std::string& rung, std::size_t k) const {
        std::vector<TableRow> items;
        for (std::size_t sector = 1; sector <= page_.extent().splits[k]; ++sector)
            items.push_back({page_.writeKey(row++, formulas_.listed("sectors", rung, sector)), false, false,
                             page_.extent().sectorNames[k][sector - 1]});
        return items;
    }

    /// Writes a heading that names the rung where there can be several.
    void writeHeading(sal_Int32 row, const Words& words, const std::string& rung) const {
        const auto text = page_.word(words);
        const auto number = formulas_.of("LADDER_INFO", {rung, "\"rung\""});
        page_.writeHeading(
            row, page_.extent().splits.size() == 1
                     ? literal(text)
                     : ifGiven(rung, literal(text + " – " + page_.word(words::ofRung)) + "&" + number));
    }

    Range writeCounts(sal_Int32 row, const std::string& rung, const std::vector<TableRow>& items) const {
        writeHeading(row, words::counts, rung);
        std::vector<TableColumn> columns{figuresOf(formulas_, page_.whole())};
        for (const auto& area : page_.parts())
            columns.push_back(figuresOf(formulas_, area));
        const auto table =
            writeTable(page_.canvas(), formulas_, {0, row + 1}, heading(), items, columns, Writing::atOnce);
        page_.writeSums(table);
        writeTotals(table, rung);
        return table;
    }

    void writeTotals(const Range& table, const std::string& rung) const {
        const auto row = table.last.row + 1;
        page_.canvas().formula({0, row}, ifGiven(rung, literal(page_.word(words::total))), Style::stepName);
        std::vector<std::string> sums;
        for (auto column = page_.wholeColumn(); column <= page_.differenceColumn(); ++column) {
            const auto cells = reference({{column, table.first.row + 1}, {column, table.last.row}});
            sums.push_back(call("IF", {"COUNT(" + cells + ")=0", "\"\"", "SUM(" + cells + ")"}));
        }
        page_.canvas().style({{page_.wholeColumn(), row}, {page_.differenceColumn(), row}}, Style::stepCount);
        page_.canvas().formulas({page_.wholeColumn(), row}, {sums});
    }

    Range writeShares(sal_Int32 row, const std::string& rung, const std::vector<TableRow>& items) const {
        writeHeading(row, words::partsOfSectors, rung);
        std::vector<TableColumn> columns{valuesOf(formulas_, page_.whole(), "SECTOR_SHARE", Style::share)};
        for (const auto& area : page_.parts())
            columns.push_back(valuesOf(formulas_, area, "SECTOR_SHARE", Style::share));
        return writeTable(page_.canvas(), formulas_, {0, row + 1}, heading(), items, columns,
                          Writing::atOnce);
    }

    std::string heading() const { return literal(page_.word(words::sector)); }

    const SheetContext& context_;
    AreasPage page_;
    const Formulas& formulas_;
    Range shares_; ///< of the first split
};

} // namespace

Pages writeSectors(const Canvas& canvas, const SheetContext& context) {
    return SectorSheet(canvas, context).write();
}

} // namespace sheets
