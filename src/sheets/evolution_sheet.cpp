// The ladder of one area over the editions, one column for each data year.
//
// From left to right: names, for each edition its figures and a sign where the series is broken, the change
// and growth between the first and the last, and a chart of the rungs. Below: growth from edition to edition,
// what the breaks are, notes and sources.

#include "sheets/evolution_page.hpp"

namespace sheets {

using namespace calc;
using ladder::ItemKind;
using ladder::ItemOfSeries;

namespace {

class EvolutionSheet {
public:
    explicit EvolutionSheet(const EvolutionPage& page)
        : page_(page)
        , canvas_(page.canvas)
        , formulas_(page.formulas) {}

    Pages write() {
        canvas_.paper(page_.lastColumn());
        setWidths();
        writeTop();
        writeHeadings();
        auto row = EvolutionPage::firstRow;
        const auto sectors = static_cast<sal_Int32>(page_.firstSector());
        for (sal_Int32 index = 0; index < static_cast<sal_Int32>(page_.items.size()); ++index) {
            if (index == sectors)
                writeSectorHeading(row++);
            writeItem(page_.items[static_cast<std::size_t>(index)], row++);
        }
        markMissing(row - 1);
        if (page_.isComparison())
            writeChart();
        if (page_.hasSteps())
            writeGrowth(page_, rungs_, row + 1);
        writeEvolutionFoot(page_);
        canvas_.hide(page_.keyColumn(),
                     page_.keyColumn() + 2 + static_cast<sal_Int32>(page_.editions.size()));
        return Pages::tall;
    }

private:
    void setWidths() {
        canvas_.width(EvolutionPage::nameColumn, 8600);
        for (std::size_t edition = 0; edition < page_.editions.size(); ++edition) {
            canvas_.width(page_.countColumn(edition), 2200);
            canvas_.width(page_.countColumn(edition) + 1, 550);
        }
        if (page_.isComparison()) {
            canvas_.width(page_.changeColumn(), 2500);
            canvas_.width(page_.growthColumn(), 2200);
            canvas_.width(page_.signColumn(), 550);
        }
        canvas_.width(page_.firstChartColumn() - 1, 600);
        for (auto column = page_.firstChartColumn(); column <= page_.lastColumn(); ++column)
            canvas_.width(column, 3600);
    }

    /// A condition that is true where an edition has something with an id, and not merely with such a name.
    static std::string has(const Formulas& edition, const std::string& id) {
        return "IFERROR(" + edition.of("LADDER_INFO", {id, "\"id\""}) + ";\"\")=" + id;
    }

    /// A formula that gives the sign of a break where there is a key with the edition, the kind of what is
    /// broken and its id; see ladder::breakKeysInLadder.
    std::string sign(std::size_t edition, std::string_view kind, const std::string& id) const {
        const auto subject = literal(" " + std::string(kind) + " ") + "&" + id;
        const auto key = "\"|\"&" + page_.editionAt(edition) + "&" + subject + "&\"|\"";
        return call("IF", {"ISNUMBER(" + call("FIND", {key, reference(page_.breakKeys)}) + ")",
                           literal(page_.word(words::breakSign)), "\"\""});
    }

    void writeTop() {
        canvas_.value(page_.naming, page_.context.catalogue.nameToWrite(page_.context.edition),
                      Style::helper);
        Choices(canvas_, page_.context, page_.naming)
            .area({page_.area, {page_.lastColumn(), EvolutionPage::choiceRow}});
        canvas_.formula(page_.key, formulas_.of("LADDER_INFO", {reference(page_.area), "\"id\""}),
                        Style::helper);
        for (std::size_t edition = 0; edition < page_.editions.size(); ++edition)
            canvas_.formula(
                page_.areaIn(edition),
                call("IF", {has(page_.in(edition), reference(page_.key)), reference(page_.key), "\"\""}),
                Style::helper);
        writeTitle(canvas_, formulas_.name(reference(page_.area)) + "&" +
                                literal(" – " + page_.word(words::evolution) + " ") + "&" + years());
        canvas_.formula({0, EvolutionPage::warningRow}, warning(), Style::warning);
        canvas_.formula(page_.breakKeys, page_.breaks("break_keys", "\"|\"", "\"|\"", "\"\"") + "&\"|\"",
                        Style::helper);
        canvas_.height(EvolutionPage::choiceRow, 700);
        canvas_.height(EvolutionPage::warningRow, 700);
    }

    std::string years() const {
        return page_.isComparison() ? page_.editionAt(0) + "&\"–\"&" + page_.lastEdition()
                                    : page_.editionAt(0);
    }

    /// A formula that says so where editions at hand are not on the sheet, or where there is only one.
    std::string warning() const {
        std::string all;
        for (const auto& edition : page_.context.catalogue.editions())
            all += (all.empty() ? "" : " ") + page_.context.catalogue.nameToWrite(*edition);
        const auto isOnlyPart =
            ladder::editionBefore(page_.context.catalogue, *page_.editions.front()) != nullptr;
        const auto now = call("TEXTJOIN", {"\" \"", "1", call("LADDER_LIST", {literal("editions")})});
        return call("IF", {now + "<>" + literal(all), literal(page_.word(words::otherEditions)),
                           literal(isOnlyPart             ? page_.word(words::latestEditions)
                                   : page_.isComparison() ? std::string()
                                                          : page_.word(words::onlyEdition))});
    }

    void writeHeadings() {
        canvas_.height(EvolutionPage::headingRow, 900);
        canvas_.style({{0, EvolutionPage::headingRow}, {page_.lastTableColumn(), EvolutionPage::headingRow}},
                      Style::columnNumber);
        canvas_.text({EvolutionPage::nameColumn, EvolutionPage::headingRow},
                     page_.word(words::rungOrInstrument), Style::columnText);
        for (std::size_t edition = 0; edition < page_.editions.size(); ++edition) {
            canvas_.text(page_.heading(edition),
                         page_.context.catalogue.nameToWrite(*page_.editions[edition]), Style::columnNumber);
            canvas_.formula(page_.heading(edition).right(), sign(edition, "area", reference(page_.key)),
                            Style::columnText);
        }
        if (!page_.isComparison())
            return;
        canvas_.formula({page_.changeColumn(), EvolutionPage::headingRow},
                        literal(page_.word(words::change)) + "&" + years(), Style::columnNumber);
        canvas_.formula({page_.growthColumn(), EvolutionPage::headingRow},
                        literal(page_.word(words::growth)) + "&" + years(), Style::columnNumber);
    }

    void writeItem(const ItemOfSeries& found, sal_Int32 row) {
        const auto& item = itemOf(found);
        const bool isRung = item.kind == ItemKind::rung;
        const Cell key{page_.keyColumn(), row};
        canvas_.text(key, item.id, Style::helper);
        const Formulas naming(yearOrLiteral(page_.context.catalogue.nameToWrite(*found.edition)),
                              page_.context.language);
        const auto id = reference(key);
        const auto number = naming.of("LADDER_INFO", {id, "\"rung\""});
        canvas_.formula({EvolutionPage::nameColumn, row},
                        (isRung ? number + "&\" – \"&" : "") + naming.name(id),
                        isRung ? Style::stepName : Style::indented);
        for (std::size_t edition = 0; edition < page_.editions.size(); ++edition) {
            const Cell cell{page_.countColumn(edition), row};
            canvas_.formula(cell, figure(edition, id), isRung ? Style::stepCount : Style::count);
            canvas_.formula(cell.right(), sign(edition, ladder::kindWord(item.kind), id), Style::name);
        }
        if (page_.isComparison())
            writeChange(id, row, isRung);
        if (isRung)
            rungs_.push_back(row);
        canvas_.height(row, EvolutionPage::rowHeight);
        canvas_.lineBelow({{0, row}, {page_.lastTableColumn(), row}}, palette::line);
    }

    void writeSectorHeading(sal_Int32 row) {
        canvas_.text({EvolutionPage::nameColumn, row}, page_.word(words::sectors), Style::stepName);
        canvas_.height(row, EvolutionPage::rowHeight);
        canvas_.lineBelow({{0, row}, {page_.lastTableColumn(), row}}, palette::line);
    }

    std::string figure(std::size_t edition, const std::string& item) const {
        const auto area = reference(page_.areaIn(edition));
        return call("IF", {call("OR", {area + "=\"\"", "NOT(" + has(page_.in(edition), item) + ")"}),
                           literal(page_.word(words::notInEdition)), page_.in(edition).figure(area, item)});
    }

    void writeChange(const std::string& item, sal_Int32 row, bool isRung) {
        const auto between = [&](const char* function) {
            return "IFERROR(" +
                   call(function, {reference(page_.key), item, page_.editionAt(0), page_.lastEdition()}) +
                   ";\"\")";
        };
        canvas_.formula({page_.changeColumn(), row}, between("LADDER_CHANGE"),
                        isRung ? Style::stepCount : Style::count);
        canvas_.formula({page_.growthColumn(), row}, between("LADDER_GROWTH"),
                        isRung ? Style::stepShare : Style::share);
        const auto signs = reference({{page_.countColumn(1), row}, {page_.changeColumn() - 1, row}});
        const auto broken = "COUNTIF(" + signs + ";" + literal(page_.word(words::breakSign)) + ")>0";
        canvas_.formula({page_.signColumn(), row},
                        call("IF", {broken, literal(page_.word(words::breakSign)), "\"\""}), Style::name);
    }

    void markMissing(sal_Int32 lastRow) {
        for (std::size_t position = 0; position < rungs_.size(); ++position)
            canvas_.fill({{0, rungs_[position]}, {page_.lastTableColumn(), rungs_[position]}},
                         palette::tint(palette::rung(position), 25));
        for (std::size_t edition = 0; edition < page_.editions.size(); ++edition) {
            const Cell first{page_.countColumn(edition), EvolutionPage::firstRow};
            canvas_.styleWhere({first, {first.column, lastRow}}, "ISTEXT(" + relative(first) + ")",
                               Style::noFigure);
        }
    }

    /// The figures of the chart stand apart, in hidden cells: signs stand between those that are seen, and a
    /// row of texts such as "n.b." would be taken for headings.
    void writeChart() {
        const Cell corner{page_.keyColumn() + 2, EvolutionPage::headingRow};
        for (std::size_t edition = 0; edition < page_.editions.size(); ++edition)
            canvas_.formula(corner.right(static_cast<sal_Int32>(edition) + 1), page_.editionAt(edition),
                            Style::helper);
        Chart chart;
        auto row = corner;
        for (std::size_t position = 0; position < rungs_.size(); ++position) {
            if (!page_.isShown(rungs_[position]))
                continue;
            row = row.below();
            writeChartRow(row, rungs_[position]);
            chart.colours.push_back(palette::rung(position));
        }
        chart.name = "Evolutie";
        chart.form = page_.hasSteps() ? ChartForm::lines : ChartForm::countColumns;
        chart.data = {{corner, row.right(static_cast<sal_Int32>(page_.editions.size()))}};
        chart.isOfHiddenCells = true;
        insertChartWithHeading(canvas_,
                               {{page_.firstChartColumn(), EvolutionPage::headingRow},
                                {page_.lastColumn(), page_.lastChartRow()}},
                               page_.word(words::rungsOverTime), std::move(chart));
    }

    void writeChartRow(const Cell& first, sal_Int32 row) {
        canvas_.formula(first, reference(Cell{EvolutionPage::nameColumn, row}), Style::helper);
        for (std::size_t edition = 0; edition < page_.editions.size(); ++edition) {
            const auto figure = reference(Cell{page_.countColumn(edition), row});
            canvas_.formula(first.right(static_cast<sal_Int32>(edition) + 1),
                            call("IF", {"ISNUMBER(" + figure + ")", figure, "NA()"}), Style::helper);
        }
    }

    const EvolutionPage& page_;
    const Canvas& canvas_;
    const Formulas& formulas_;
    std::vector<sal_Int32> rungs_; ///< the row of each
};

} // namespace

Pages writeEvolution(const Canvas& canvas, const SheetContext& context) {
    return EvolutionSheet(EvolutionPage(canvas, context)).write();
}

} // namespace sheets
