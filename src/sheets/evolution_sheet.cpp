// The ladder of one area over the editions, one column for each data year.
//
// From left to right: names, for each edition its figures and a sign where the series is broken, the change
// and growth between the first and the last, and the charts of the rungs. Below: growth from edition to
// edition, what the breaks are, notes and sources.

#include "sheets/evolution_page.hpp"
#include "sheets/number_text.hpp"

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
        writeEvolutionKeys(page_);
        writeTop();
        writeHeadings();
        auto row = EvolutionPage::firstRow;
        for (std::size_t item = 0; item < page_.items.size(); ++item) {
            if (page_.beginsSectors(item))
                writeSectorHeading(page_.items[item], row++);
            writeItem(page_.items[item], row++);
        }
        canvas_.wrap({{0, EvolutionPage::firstRow}, {0, row - 1}});
        markMissing(row - 1);
        writeHeadline();
        if (row < page_.footRow())
            canvas_.heights(row, page_.footRow() - 1, EvolutionPage::rowHeight);
        if (page_.hasSteps())
            writeGrowth(page_, shown_, row + 1);
        if (page_.isComparison())
            insertEvolutionCharts(page_, charted_);
        const auto pages = writeEvolutionFoot(page_);
        if (pages == Pages::wide)
            canvas_.breakBeforeColumn(page_.firstChartColumn());
        canvas_.hide(page_.keyColumn(), page_.lastHiddenColumn());
        return pages;
    }

private:
    void setWidths() {
        Length used = 0;
        const auto set = [&](sal_Int32 column, Length width) {
            canvas_.width(column, width);
            used += width;
        };
        set(EvolutionPage::nameColumn, EvolutionPage::nameWidth);
        for (std::size_t edition = 0; edition < page_.editions.size(); ++edition) {
            set(page_.countColumn(edition), 2200);
            set(page_.countColumn(edition) + 1, 550);
        }
        if (page_.isComparison()) {
            set(page_.changeColumn(), 2500);
            set(page_.growthColumn(), 2300);
            set(page_.signColumn(), 550);
        }
        set(page_.firstChartColumn() - 1, 600);
        const auto columns = page_.lastColumn() - page_.firstChartColumn() + 1;
        for (auto column = page_.firstChartColumn(); column <= page_.lastColumn(); ++column)
            canvas_.width(column, chartColumnWidth(used, columns));
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
        Choices(canvas_, page_.context, page_.naming).area({page_.area, page_.area.right(4)});
        const auto area = reference(page_.area);
        const auto name = call("IFERROR", {formulas_.name(reference(page_.key)), area});
        writeTitle(canvas_, name + "&" + literal(" – " + page_.word(words::evolution) + " ") + "&" + years());
        canvas_.formula(page_.breakKeys, page_.breaks("break_keys", "\"|\"", "\"|\"", "\"\"") + "&\"|\"",
                        Style::helper);
    }

    /// Writes the change of each rung into hidden cells, and what stands out: which one changed most.
    void writeHeadline() const {
        std::string headline = "\"\"";
        if (page_.isComparison() && !rungs_.empty()) {
            const auto language = page_.context.language;
            const auto in = [&](sal_Int32 column) {
                return reference(Range{{column, rungs_.front()}, {column, rungs_.back()}});
            };
            for (const auto row : rungs_)
                canvas_.formula({page_.lastHiddenColumn(), row},
                                "IF(ISNUMBER(" + reference(Cell{page_.changeColumn(), row}) + ");ABS(" +
                                    reference(Cell{page_.changeColumn(), row}) + ");\"\")",
                                Style::helper);
            const Extremes changes{in(page_.lastHiddenColumn()), in(page_.keyColumn())};
            const auto place = call("MATCH", {changes.most(), changes.cells, "0"});
            const auto at = [&](sal_Int32 column) { return call("INDEX", {in(column), place}); };
            const auto latest = Formulas(reference(page_.lastWithArea()), language);
            const auto signed_ = [](const std::string& value, const std::string& text) {
                return call("IF", {value + ">0", "\"+\"", "\"\""}) + "&" + text;
            };
            const auto growth = at(page_.growthColumn());
            const auto inPercent = call(
                "IF", {"ISNUMBER(" + growth + ")",
                       "\" (\"&" + signed_(growth, roundedDecimalText("(100*" + growth + ")")) + "&\"%)\"",
                       "\"\""});
            // A break of the area stands above, beside its edition.
            const auto ofArea =
                reference(Range{page_.heading(1), {page_.changeColumn() - 1, EvolutionPage::headingRow}});
            const auto isWhole = "AND(" + at(page_.signColumn()) + "=\"\";SUMPRODUCT(1*(" + ofArea + "=" +
                                 literal(page_.word(words::breakSign)) + "))=0)";
            const auto broken = call("IF", {isWhole, "\"\"", literal(page_.word(words::acrossBreak))});
            headline = call(
                "IF", {"AND(" + changes.hasOneMost() + ";" + changes.most() + ">0)",
                       sentence(language, words::largestChange,
                                {reference(page_.firstKnown()), reference(page_.lastKnown()),
                                 latest.of("LADDER_INFO", {changes.nameOfMost(), "\"rung\""}),
                                 signed_(at(page_.changeColumn()), roundedText(at(page_.changeColumn()))),
                                 inPercent, broken}),
                       "\"\""});
        }
        sheets::writeHeadline(canvas_, headlineRow, headline, page_.warning(), warning());
    }

    /// A formula for the first and the last year that are there.
    std::string years() const {
        const auto first = reference(page_.firstKnown());
        const auto last = reference(page_.lastKnown());
        return call("IF", {first + "=" + last, first, first + "&\"–\"&" + last});
    }

    /// A formula that says so where editions of the sheet are not there, where the area is not, where
    /// editions at hand are not on the sheet, or where there is only one.
    std::string warning() const {
        std::string all;
        for (const auto& edition : page_.context.catalogue.editions())
            all += (all.empty() ? "" : " ") + page_.context.catalogue.nameToWrite(*edition);
        const auto isOnlyPart =
            ladder::editionBefore(page_.context.catalogue, *page_.editions.front()) != nullptr;
        const auto now = call("TEXTJOIN", {"\" \"", "1", call("LADDER_LIST", {literal("editions")})});
        const auto others = call("IF", {now + "<>" + literal(all), literal(page_.word(words::otherEditions)),
                                        literal(isOnlyPart             ? page_.word(words::latestEditions)
                                                : page_.isComparison() ? std::string()
                                                                       : page_.word(words::onlyEdition))});
        std::string gone;
        for (std::size_t edition = 0; edition < page_.editions.size(); ++edition)
            gone += ";" + call("IF", {page_.isKnown(edition), "\"\"", page_.editionAt(edition)});
        gone = "TEXTJOIN(\", \";1" + gone + ")";
        const auto hasArea = call(
            "IF", {reference(page_.lastWithArea()) + "=\"\"", literal(page_.word(words::areaGone)), others});
        return call("IF", {gone + "=\"\"", hasArea,
                           literal(page_.word(words::editionGone)) + "&" + gone + "&" +
                               literal(page_.word(words::columnsGone))});
    }

    void writeHeadings() {
        canvas_.height(EvolutionPage::headingRow, 900);
        canvas_.style({{0, EvolutionPage::headingRow}, {page_.lastTableColumn(), EvolutionPage::headingRow}},
                      Style::columnNumber);
        canvas_.text({EvolutionPage::nameColumn, EvolutionPage::headingRow},
                     page_.word(words::rungOrInstrument), Style::columnText);
        for (std::size_t edition = 0; edition < page_.editions.size(); ++edition) {
            const auto name = page_.editionAt(edition);
            const auto gone = name + "&CHAR(10)&" + literal(page_.word(words::notLoaded));
            canvas_.formula(page_.heading(edition), call("IF", {page_.isKnown(edition), name, gone}),
                            Style::columnNumber);
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
        const auto id = reference(key);
        canvas_.formula({EvolutionPage::nameColumn, row}, nameOf(found, id),
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
        const auto height = heightOfName(charactersOf(item.name.in(page_.context.language)) + 4, isRung,
                                         EvolutionPage::nameWidth, EvolutionPage::rowHeight);
        if (page_.isShown(found))
            shown_.push_back({row, height, palette::rung(rungs_.size() - 1)});
        if (page_.isCharted(found))
            charted_.push_back(shown_.back());
        canvas_.height(row, height);
        canvas_.lineBelow({{0, row}, {page_.lastTableColumn(), row}}, palette::line);
    }

    /// A formula for the name of an item in the latest edition that has it. It stays where that edition goes.
    std::string nameOf(const ItemOfSeries& found, const std::string& id) const {
        const Formulas naming(yearOrLiteral(page_.context.catalogue.nameToWrite(*found.edition)),
                              page_.context.language);
        const auto& item = itemOf(found);
        const bool isRung = item.kind == ItemKind::rung;
        const auto text =
            (isRung ? std::to_string(item.rung) + " – " : "") + item.name.in(page_.context.language);
        return call("IFERROR", {isRung ? naming.rungName(id) : naming.name(id), literal(text)});
    }

    void writeSectorHeading(const ItemOfSeries& first, sal_Int32 row) {
        canvas_.text({EvolutionPage::nameColumn, row},
                     page_.word(words::sectorsOfRung) + std::to_string(page_.rungOf(first).rung),
                     Style::stepName);
        canvas_.height(row, EvolutionPage::rowHeight);
        canvas_.lineBelow({{0, row}, {page_.lastTableColumn(), row}}, palette::line);
    }

    std::string figure(std::size_t edition, const std::string& item) const {
        const auto area = reference(page_.areaIn(edition));
        const auto hasItem =
            "IFERROR(" + page_.in(edition).of("LADDER_INFO", {item, "\"id\""}) + ";\"\")=" + item;
        const auto figure =
            call("IF", {call("OR", {area + "=\"\"", "NOT(" + hasItem + ")"}),
                        literal(page_.word(words::notInEdition)), page_.in(edition).figure(area, item)});
        return call("IF", {page_.isKnown(edition), figure, literal(page_.word(words::notLoaded))});
    }

    void writeChange(const std::string& item, sal_Int32 row, bool isRung) {
        const auto first = reference(page_.firstKnown());
        const auto last = reference(page_.lastKnown());
        const auto between = [&](const char* function) {
            const auto value = call(function, {reference(page_.key), item, first, last});
            return call("IF", {first + "=" + last, "\"\"", call("IFERROR", {value, "\"\""})});
        };
        canvas_.formula({page_.changeColumn(), row}, between("LADDER_CHANGE"),
                        isRung ? Style::stepCount : Style::count);
        canvas_.formula({page_.growthColumn(), row}, between("LADDER_GROWTH"),
                        isRung ? Style::stepShare : Style::share);
        const auto signs = reference({{page_.countColumn(1), row}, {page_.changeColumn() - 1, row}});
        // COUNTIF would find the sign in other words too, where the document is set so.
        const auto broken = "SUMPRODUCT(1*(" + signs + "=" + literal(page_.word(words::breakSign)) + "))>0";
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

    const EvolutionPage& page_;
    const Canvas& canvas_;
    const Formulas& formulas_;
    std::vector<sal_Int32> rungs_; ///< the row of each
    std::vector<RungRow> shown_;   ///< those of which there are figures
    std::vector<RungRow> charted_; ///< those of which an area has more than one
};

} // namespace

Pages writeEvolution(const Canvas& canvas, const SheetContext& context) {
    return EvolutionSheet(EvolutionPage(canvas, context)).write();
}

} // namespace sheets
