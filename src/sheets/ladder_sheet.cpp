// The ladder of one area: the published page, with formulas.
//
// From left to right: a bracket for the kind of contract, the names of movements, a stair of one step for
// each rung, names, policy domains, figures, shares and their bars, and what was recomputed. At the right the
// sectors and the legend of policy domains; below, the notes.

#include "calc/chart.hpp"
#include "ladder/notes.hpp"
#include "sheets/builders.hpp"
#include "sheets/choices.hpp"
#include "sheets/extent.hpp"
#include "sheets/formulas.hpp"
#include "sheets/words.hpp"

#include <algorithm>

namespace sheets {

using namespace calc;

namespace {

using Count = sal_Int32;

/// Signs for policy domains, so that they are told apart without colour.
std::string symbolOf(std::size_t domain) {
    static constexpr const char* symbols[] = {"●", "■", "▲", "♦", "▼", "○", "□", "►"};
    return domain < std::size(symbols) ? symbols[domain] : std::to_string(domain + 1);
}

/// Which column holds what.
struct Columns {
    Columns(Count rungs, Count domains)
        : firstStep(2)
        , name(firstStep + rungs)
        , firstDomain(name + 1)
        , area(firstDomain + domains) {}

    Count bracket = 0;
    Count movement = 1;
    Count firstStep;
    Count name;
    Count firstDomain;
    Count area;
    Count parent = area + 1;
    Count share = area + 2;
    Count bar = area + 3;
    Count sum = area + 4;
    Count verdict = area + 5;
    Count gap = area + 6;
    Count chip = area + 7;
    Count sector = area + 8;
    Count areaCount = area + 9;
    Count parentCount = area + 10;
    Count areaShare = area + 11;
    Count parentShare = area + 12;
    Count key = area + 13; ///< the first that is hidden; one more follows
};

/// Which row holds what, above the ladder.
constexpr Count titleRow = 0;
constexpr Count subtitleRow = 1;
constexpr Count groupRow = 2; ///< headings of parts; a warning stands there too
constexpr Count headingRow = 3;
constexpr Count firstRow = 4;

constexpr Length rowHeight = 830;
constexpr Length noteLineHeight = 450;
constexpr std::size_t charactersInNoteLine = 225;

class LadderSheet {
public:
    LadderSheet(const Canvas& canvas, const Subject& subject)
        : canvas_(canvas)
        , subject_(subject)
        , extent_(extentOf(subject.catalogue))
        , columns_(static_cast<Count>(extent_.rungs()), static_cast<Count>(extent_.domains))
        , edition_{columns_.areaCount, subtitleRow}
        , area_{columns_.areaCount, titleRow}
        , parent_{columns_.key, titleRow}
        , formulas_(reference(edition_), subject.language) {}

    Pages write() {
        canvas_.paper(columns_.parentShare);
        setWidths();
        writeHeader();
        writeHeadings();
        auto row = firstRow;
        for (std::size_t position = 0; position < extent_.rungs(); ++position)
            row = writeRung(position, row);
        writeBrackets();
        writeRightSide();
        canvas_.heights(firstRow, footRow() - 1, rowHeight);
        placeChart();
        writeFoot(footRow());
        canvas_.hide(columns_.parentShare + 1, columns_.key + 1);
        return Pages::one;
    }

private:
    std::string word(const Words& words) const { return say(subject_.language, words); }
    Cell key(Count row) const { return {columns_.key, row}; }
    Range inColumns(Count first, Count last, Count row) const { return {{first, row}, {last, row}}; }

    void setWidths() {
        const auto set = [&](Count column, Length width) { canvas_.width(column, width); };
        set(columns_.bracket, 950);
        set(columns_.movement, 2100);
        for (auto column = columns_.firstStep; column < columns_.name; ++column)
            set(column, 560);
        set(columns_.name, 6900);
        for (auto column = columns_.firstDomain; column < columns_.area; ++column)
            set(column, 600);
        set(columns_.area, 2500);
        set(columns_.parent, 2500);
        set(columns_.share, 1700);
        set(columns_.bar, 3000);
        set(columns_.sum, 1750);
        set(columns_.verdict, 550);
        set(columns_.gap, 500);
        set(columns_.chip, 550);
        set(columns_.sector, 7400);
        for (const auto column :
             {columns_.areaCount, columns_.parentCount, columns_.areaShare, columns_.parentShare})
            set(column, 2050);
    }

    // ---- Above the ladder.

    void writeHeader() {
        canvas_.formula({0, titleRow},
                        formulas_.name(formulas_.edition()) + "&\" – \"&" + formulas_.name(reference(area_)),
                        Style::title);
        canvas_.height(titleRow, 1000);
        canvas_.formula({0, subtitleRow},
                        ifGiven(reference(parent_), literal(word(words::beside)) + "&" + parentName()),
                        Style::subtitle);
        canvas_.height(subtitleRow, 700);
        canvas_.formula(
            {0, groupRow},
            warningOfRoom(formulas_, extent_,
                          {rungKeys(), {{"sectors", extent_.sectors}, {"domains", extent_.domains}}}),
            Style::warning);
        canvas_.height(groupRow, 800);

        canvas_.formula(parent_, ifKnown(formulas_.of("LADDER_INFO", {reference(area_), "\"parent\""})),
                        Style::helper);
        const Choices choices(canvas_, subject_, edition_);
        writeChoice(titleRow, words::area);
        choices.area(inColumns(columns_.areaCount, columns_.parentShare, titleRow));
        writeChoice(subtitleRow, words::edition);
        choices.edition(inColumns(columns_.areaCount, columns_.parentShare, subtitleRow));
    }

    void writeChoice(Count row, const Words& label) {
        canvas_.text({columns_.sector, row}, word(label) + " ", Style::label);
    }

    std::vector<std::string> rungKeys() const {
        std::vector<std::string> keys;
        auto row = firstRow;
        for (const auto instruments : extent_.instruments) {
            keys.push_back(reference(key(row)));
            row += 1 + static_cast<Count>(instruments);
        }
        return keys;
    }

    void writeHeadings() {
        canvas_.height(headingRow, 950);
        const auto heads = [&](Count column, const std::string& formula, Style style) {
            canvas_.formula({column, headingRow}, formula, style);
        };
        canvas_.style(inColumns(columns_.firstStep, columns_.name, headingRow), Style::columnText);
        canvas_.text({columns_.firstStep, headingRow}, word(words::rungOrInstrument), Style::columnText);
        canvas_.merge(inColumns(columns_.firstStep, columns_.name, headingRow));
        for (std::size_t domain = 0; domain < extent_.domains; ++domain) {
            const Cell cell{columns_.firstDomain + static_cast<Count>(domain), headingRow};
            canvas_.text(cell, symbolOf(domain), Style::columnSymbol);
            canvas_.textColour({cell, cell}, palette::category(domain));
        }
        heads(columns_.area, formulas_.name(reference(area_)), Style::columnNumber);
        heads(columns_.parent, parentName(), Style::columnNumber);
        heads(columns_.share, ifGiven(reference(parent_), literal(word(words::shareIn)) + "&" + parentName()),
              Style::columnNumber);
        canvas_.merge(inColumns(columns_.share, columns_.bar, headingRow));
        canvas_.style(inColumns(columns_.share, columns_.bar, headingRow), Style::columnNumber);
        canvas_.text({columns_.sum, headingRow}, word(words::recomputed), Style::columnNumber);
        canvas_.merge(inColumns(columns_.sum, columns_.verdict, headingRow));
    }

    std::string parentName() const { return ifGiven(reference(parent_), formulas_.name(reference(parent_))); }

    // ---- The ladder.

    /// Gives the row after it.
    Count writeRung(std::size_t position, Count row) {
        const auto instruments = static_cast<Count>(extent_.instruments[position]);
        const auto rung = reference(key(row));
        const auto step = columns_.firstStep + static_cast<Count>(extent_.rungs() - 1 - position);
        const auto colour = palette::rung(position);
        const auto last = row + instruments;

        canvas_.formula(key(row), formulas_.listed("rungs", "", position + 1), Style::helper);
        canvas_.formula({step, row}, ifGiven(rung, formulas_.of("LADDER_INFO", {rung, "\"rung\""})),
                        Style::stepNumber);
        writeName(step, row, columns_.area - 1, Style::stepName);
        writeFigures(row, Style::stepCount, Style::stepShare);
        writeSum(row, last);
        writeMovement(row, last, rung);
        for (Count k = 1; k <= instruments; ++k)
            writeInstrument(rung, step, row + k, static_cast<std::size_t>(k));

        canvas_.fill({{step, row}, {step, last}}, colour);
        canvas_.textColour({{step, row}, {step, last}}, palette::textOn(colour));
        canvas_.fill({{step + 1, row}, {columns_.share, row}}, palette::tint(colour, 30));
        canvas_.fill({{columns_.sum, row}, {columns_.verdict, row}}, palette::tint(colour, 30));
        markMissing(step, row, last, colour);
        return last + 1;
    }

    void writeName(Count step, Count row, Count last, Style style) {
        const auto name = reference(key(row));
        const auto cells = inColumns(step + 1, last, row);
        canvas_.style(cells, style);
        canvas_.merge(cells);
        canvas_.formula(cells.first, ifGiven(name, formulas_.name(name)));
    }

    /// The figures of the area and its parent, the share and its bar.
    void writeFigures(Count row, Style countStyle, Style shareStyle) {
        const auto item = reference(key(row));
        const Cell area{columns_.area, row};
        const Cell share{columns_.share, row};
        canvas_.formula(area, ifGiven(item, formulas_.figure(reference(area_), item)), countStyle);
        canvas_.formula({columns_.parent, row},
                        call("IF", {"OR(" + item + "=\"\";" + reference(parent_) + "=\"\")", "\"\"",
                                    formulas_.figure(reference(parent_), item)}),
                        countStyle);
        canvas_.formula(share,
                        call("IF", {"OR(" + item + "=\"\";" + reference(parent_) + "=\"\")", "\"\"",
                                    ifKnown(formulas_.of("LADDER_SHARE", {reference(area_), item}))}),
                        shareStyle);
        canvas_.formula({columns_.bar, row},
                        call("IF", {"ISNUMBER(" + reference(share) + ")", reference(share), "\"\""}),
                        Style::bar);
    }

    /// The sum of the instruments, and whether it agrees with the total.
    void writeSum(Count row, Count last) {
        const auto rung = reference(key(row));
        const Cell sum{columns_.sum, row};
        canvas_.formula(sum, ifGiven(rung, ifKnown(formulas_.of("RUNG_SUM", {reference(area_), rung}))),
                        Style::decimal);
        const auto parts = reference({{columns_.area, row + 1}, {columns_.area, std::max(row + 1, last)}});
        canvas_.formula({columns_.verdict, row},
                        verdict(reference(sum), reference(Cell{columns_.area, row}), parts), Style::symbol);
    }

    std::string verdict(const std::string& sum, const std::string& total, const std::string& parts) const {
        const auto missing = "SUMPRODUCT(1*(" + parts + "=" + literal(word(words::notAvailable)) + "))>0";
        return call("IF", {"AND(ISNUMBER(" + sum + ");ISNUMBER(" + total + "))",
                           call("IF", {"ROUND(" + sum + ";0)=" + total, literal("✓"),
                                       call("IF", {missing, literal("±"), literal("≠")})}),
                           "\"\""});
    }

    void writeMovement(Count row, Count last, const std::string& rung) {
        const Range cells{{columns_.movement, row}, {columns_.movement, last}};
        const auto named = [&](const char* field, const char* arrow) {
            return "IFNA(" + literal(arrow) + "&" + formulas_.info(rung, field) + ";\"\")";
        };
        canvas_.style(cells, Style::movement);
        canvas_.merge(cells);
        canvas_.formula(cells.first,
                        ifGiven(rung, call("TEXTJOIN", {"CHAR(10)", "1", named("progression", "↑ "),
                                                        named("anchoring", "↔ ")})));
    }

    void writeInstrument(const std::string& rung, Count step, Count row, std::size_t k) {
        const auto item = reference(key(row));
        canvas_.formula(key(row), ifGiven(rung, formulas_.listed("instruments", rung, k)), Style::helper);
        writeName(step, row, columns_.name, Style::indented);
        for (std::size_t domain = 0; domain < extent_.domains; ++domain)
            writeDomain({columns_.firstDomain + static_cast<Count>(domain), row}, domain);
        writeFigures(row, Style::count, Style::share);
        const auto weight = formulas_.of("LADDER_INFO", {item, "\"weight\""});
        canvas_.formula({columns_.sum, row}, ifGiven(item, call("IF", {weight + "=1", "\"\"", weight})),
                        Style::weight);
        canvas_.lineBelow(inColumns(step + 1, columns_.verdict, row), palette::line);
    }

    /// The sign of a domain where the instrument belongs to it.
    void writeDomain(const Cell& cell, std::size_t domain) {
        const auto item = reference(key(cell.row));
        const auto separated = [](const std::string& text) { return "\" + \"&" + text + "&\" + \""; };
        const auto found = call(
            "FIND", {separated(reference(domainName(domain))), separated(formulas_.info(item, "domain"))});
        canvas_.formula(
            cell, ifGiven(item, call("IF", {"ISNUMBER(" + found + ")", literal(symbolOf(domain)), "\"\""})),
            Style::symbol);
        canvas_.textColour({cell, cell}, palette::category(domain));
    }

    /// Grey where there is no figure; the condition and the bars of a range go together.
    void markMissing(Count step, Count row, Count last, Colour colour) {
        const auto isMissing = "NOT(ISNUMBER(" + reference(Cell{columns_.area, row}) + "))";
        const auto isInWords = [](const Cell& first) {
            return "AND(ISTEXT(" + relative(first) + ");" + relative(first) + "<>\"\")";
        };
        canvas_.styleWhere({{step, row}, {columns_.area, row}}, isMissing, Style::noFigure);
        canvas_.styleWhere({{columns_.share, row}, {columns_.share, row}}, isMissing, Style::noFigure);
        canvas_.styleWhere({{columns_.sum, row}, {columns_.verdict, row}}, isMissing, Style::noFigure);
        if (last > row)
            canvas_.styleWhere({{columns_.area, row + 1}, {columns_.area, last}},
                               isInWords({columns_.area, row + 1}), Style::noFigure);
        canvas_.styleWhere({{columns_.parent, row}, {columns_.parent, last}},
                           isInWords({columns_.parent, row}), Style::noFigure);
        const auto hasNoShare = "NOT(ISNUMBER(" + relative({columns_.bar, row}) + "))";
        canvas_.bars({{columns_.bar, row}, {columns_.bar, last}}, hasNoShare, Style::noFigure, colour);
    }

    /// One bracket for neighbouring rungs that have the same contract in the edition of the sheet. Where
    /// another edition groups them otherwise, the bracket says so.
    void writeBrackets() {
        std::vector<ladder::Item> rungs;
        for (const auto& item : subject_.edition.items()) {
            if (item.kind == ladder::ItemKind::rung)
                rungs.push_back(item);
        }
        auto row = firstRow;
        for (std::size_t first = 0; first < extent_.rungs();) {
            auto last = first;
            while (last + 1 < rungs.size() && rungs[last + 1].contract.nl == rungs[first].contract.nl)
                ++last;
            row = writeBracket(first, last, row);
            first = last + 1;
        }
    }

    Count writeBracket(std::size_t first, std::size_t last, Count row) {
        std::string same = "AND(TRUE()";
        auto end = row;
        const auto top = reference(key(row));
        for (auto position = first; position <= last; ++position) {
            const auto rung = reference(key(end));
            if (position != first)
                same += ";" + formulas_.info(rung, "contract") + "=" + formulas_.info(top, "contract");
            end += 1 + static_cast<Count>(extent_.instruments[position]);
        }
        const Range cells{{columns_.bracket, row}, {columns_.bracket, end - 1}};
        canvas_.style(cells, Style::bracket);
        canvas_.merge(cells);
        canvas_.formula(cells.first, ifGiven(top, call("IF", {same + ")",
                                                              capitalised(formulas_.info(top, "unit")) +
                                                                  "&CHAR(10)&\"(\"&" +
                                                                  formulas_.info(top, "contract") + "&\")\"",
                                                              literal(word(words::contractsDiffer))})));
        return end;
    }

    /// Below the ladder and what is beside it.
    Count footRow() const {
        auto row = firstRow;
        for (const auto instruments : extent_.instruments)
            row += 1 + static_cast<Count>(instruments);
        return std::max(row, domainRow() + 1 + static_cast<Count>(extent_.domains));
    }

    // ---- The right side: sectors and the legend of policy domains.

    Cell sectorKey(std::size_t sector) const { return key(firstRow + static_cast<Count>(sector)).right(); }
    Count sectorTotalRow() const { return firstRow + static_cast<Count>(extent_.sectors); }
    Range chartCells() const {
        constexpr Count chartRows = 4;
        return {{columns_.chip, sectorTotalRow() + 1}, {columns_.parentShare, sectorTotalRow() + chartRows}};
    }
    Count domainRow() const { return chartCells().last.row + 2; }
    Cell domainName(std::size_t domain) const {
        return {columns_.sector, domainRow() + 1 + static_cast<Count>(domain)};
    }

    void writeRightSide() {
        if (extent_.sectors > 0)
            writeSectors();
        const auto row = domainRow();
        canvas_.style(inColumns(columns_.chip, columns_.parentShare, row), Style::heading);
        canvas_.text({columns_.chip, row}, word(words::domains), Style::heading);
        for (std::size_t domain = 0; domain < extent_.domains; ++domain) {
            const auto name = domainName(domain);
            const auto chip = name.right(-1);
            canvas_.text(chip, symbolOf(domain), Style::symbol);
            canvas_.textColour({chip, chip}, palette::category(domain));
            canvas_.formula(name, formulas_.listed(formulas_.inLanguage("domains"), "", domain + 1),
                            Style::name);
        }
    }

    void writeSectors() {
        writeSectorHeadings();
        for (std::size_t sector = 0; sector < extent_.sectors; ++sector)
            writeSector(sector);
        writeSectorTotal();
        const Cell note{columns_.chip, chartCells().last.row + 1};
        const Range headings{{columns_.areaShare, headingRow}, {columns_.parentShare, headingRow}};
        canvas_.arrayFormula({note, note}, barsMissing(subject_.language, headings), Style::source);
    }

    void writeSectorHeadings() {
        const auto rung = formulas_.of("LADDER_INFO", {reference(sectorKey(0)), "\"rung\""});
        canvas_.formula({columns_.chip, groupRow},
                        ifGiven(reference(sectorKey(0)), literal(word(words::sectorsOfRung)) + "&" + rung),
                        Style::heading);
        canvas_.style(inColumns(columns_.chip, columns_.parentShare, groupRow), Style::heading);
        canvas_.style(inColumns(columns_.chip, columns_.sector, headingRow), Style::columnText);
        for (const auto column : {columns_.areaCount, columns_.areaShare})
            canvas_.formula({column, headingRow}, formulas_.name(reference(area_)), Style::columnNumber);
        for (const auto column : {columns_.parentCount, columns_.parentShare})
            canvas_.formula({column, headingRow}, parentName(), Style::columnNumber);
    }

    void writeSector(std::size_t sector) {
        const auto row = firstRow + static_cast<Count>(sector);
        const auto item = reference(sectorKey(sector));
        canvas_.formula(sectorKey(sector), formulas_.listed("sectors", "", sector + 1), Style::helper);
        const Cell chip{columns_.chip, row};
        canvas_.text(chip, "■", Style::symbol);
        canvas_.textColour({chip, chip}, palette::category(sector));
        canvas_.formula({columns_.sector, row}, ifGiven(item, formulas_.name(item)), Style::name);
        const auto write = [&](const Cell& area, Count countColumn, Count shareColumn) {
            const auto isAsked = "OR(" + item + "=\"\";" + reference(area) + "=\"\")";
            canvas_.formula({countColumn, row},
                            call("IF", {isAsked, "\"\"", formulas_.figure(reference(area), item)}),
                            Style::count);
            canvas_.formula(
                {shareColumn, row},
                call("IF", {isAsked, "\"\"", ifKnown(formulas_.of("SECTOR_SHARE", {reference(area), item}))}),
                Style::share);
        };
        write(area_, columns_.areaCount, columns_.areaShare);
        write(parent_, columns_.parentCount, columns_.parentShare);
        canvas_.lineBelow(inColumns(columns_.chip, columns_.parentShare, row), palette::line);
    }

    /// The sum of the sectors beside the total of the rung.
    void writeSectorTotal() {
        const auto row = sectorTotalRow();
        canvas_.text({columns_.sector, row}, word(words::total), Style::stepName);
        for (const auto column : {columns_.areaCount, columns_.parentCount}) {
            const auto counts = reference({{column, firstRow}, {column, row - 1}});
            canvas_.formula({column, row},
                            call("IF", {"COUNT(" + counts + ")=0", "\"\"", "SUM(" + counts + ")"}),
                            Style::stepCount);
        }
        const auto rung = formulas_.of("LADDER_INFO", {reference(sectorKey(0)), "\"rung\""});
        const auto counts = reference({{columns_.areaCount, firstRow}, {columns_.areaCount, row - 1}});
        canvas_.formula({columns_.chip, row},
                        verdict(reference(Cell{columns_.areaCount, row}),
                                "IFNA(" + formulas_.of("RUNG_TOTAL", {reference(area_), rung}) + ";\"\")",
                                counts),
                        Style::symbol);
    }

    void placeChart() {
        if (extent_.sectors == 0)
            return;
        Chart chart;
        chart.name = "Sectoren";
        chart.data = {{{columns_.sector, headingRow}, {columns_.sector, sectorTotalRow() - 1}},
                      {{columns_.areaShare, headingRow}, {columns_.parentShare, sectorTotalRow() - 1}}};
        chart.place = canvas_.place(chartCells());
        for (std::size_t sector = 0; sector < extent_.sectors; ++sector)
            chart.colours.push_back(palette::category(sector));
        chart.hasLegend = false; // the table above has the colours
        chart.title = word(words::sectors);
        chart.description = word(words::partsOfSectors);
        insertChart(canvas_, chart);
    }

    // ---- Below the ladder.

    void writeFoot(Count row) {
        const auto line = [&](Count at, Length height) {
            canvas_.style(inColumns(0, columns_.parentShare, at), Style::note);
            canvas_.merge(inColumns(0, columns_.parentShare, at));
            canvas_.height(at, height);
        };
        line(row, noteLineHeight);
        line(row + 1, noteLineHeight * 3 / 2);
        canvas_.text({0, row + 1}, word(words::signs), Style::note);
        line(row + 2, noteLineHeight * static_cast<Length>(noteLines()) + noteLineHeight / 2);
        canvas_.formula({0, row + 2}, formulas_.notes(reference(area_)), Style::note);
        canvas_.formula({0, row + 3}, formulas_.of("LADDER_SOURCE", {}), Style::source);
        canvas_.paperEnds(row + 4, columns_.parentShare);
    }

    std::size_t noteLines() const {
        std::vector<std::vector<std::string>> lists;
        for (const auto& edition : subject_.catalogue.editions()) {
            for (ladder::AreaIndex area = 0; area < edition->areas().size(); ++area)
                lists.push_back(notesOnArea(*edition, area, subject_.language));
        }
        return linesOf(lists, charactersInNoteLine);
    }

    const Canvas& canvas_;
    const Subject& subject_;
    Extent extent_;
    Columns columns_;
    Cell edition_;
    Cell area_;
    Cell parent_;
    Formulas formulas_;
};

} // namespace

Pages writeLadder(const Canvas& canvas, const Subject& subject) {
    return LadderSheet(canvas, subject).write();
}

} // namespace sheets
