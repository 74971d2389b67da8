// The rungs of a ladder sheet with their instruments, and what stands at their left.

#include "sheets/ladder_page.hpp"
#include "sheets/number_text.hpp"

#include <algorithm>

namespace sheets {

using namespace calc;

namespace {

class Rungs {
public:
    explicit Rungs(const LadderPage& page)
        : page_(page)
        , canvas_(page.canvas)
        , columns_(page.columns)
        , formulas_(page.formulas) {}

    void write() const {
        auto row = LadderPage::firstRow;
        for (std::size_t position = 0; position < page_.extent.rungs(); ++position)
            row = writeRung(position, row);
        writeTotal();
        writeBrackets();
        for (std::size_t domain = 0; domain < page_.extent.domains; ++domain)
            canvas_.formula(page_.domainName(domain),
                            formulas_.listed(formulas_.inLanguage("domains"), "", domain + 1), Style::helper);
    }

private:
    /// Writes a rung and its instruments, and gives the row after them.
    sal_Int32 writeRung(std::size_t position, sal_Int32 row) const {
        const auto instruments = static_cast<sal_Int32>(page_.extent.instruments[position]);
        const auto rung = reference(page_.key(row));
        const auto step = columns_.firstStep + static_cast<sal_Int32>(page_.extent.rungs() - 1 - position);
        const auto colour = palette::rung(position);
        const auto last = row + instruments;

        canvas_.formula(page_.key(row), formulas_.listed("rungs", "", position + 1), Style::helper);
        canvas_.formula({columns_.rungIndex, row}, reference(Cell{columns_.index, row}), Style::helper);
        page_.splits().writeNumber(canvas_, formulas_, row);
        canvas_.formula({step, row}, ifGiven(rung, formulas_.of("LADDER_INFO", {rung, "\"rung\""})),
                        Style::stepNumber);
        writeName(step, row, columns_.area - 1, Style::stepName);
        writeFigures(row, Style::stepCount, Style::stepShare);
        writeRates(row, Style::stepRate, Style::stepCount);
        writeSum(row, last);
        writeMovement(row, last, rung);
        for (sal_Int32 k = 1; k <= instruments; ++k)
            writeInstrument(rung, step, row + k, static_cast<std::size_t>(k));

        canvas_.fill({{step, row}, {step, last}}, colour);
        canvas_.textColour({{step, row}, {step, last}}, palette::textOn(colour));
        canvas_.fill({{step + 1, row}, {columns_.share, row}}, palette::tint(colour, 30));
        canvas_.fill({{columns_.rate, row}, {columns_.verdict, row}}, palette::tint(colour, 30));
        markMissing(step, row, last, colour);
        return last + 1;
    }

    void writeName(sal_Int32 step, sal_Int32 row, sal_Int32 last, Style style) const {
        const auto name = reference(page_.key(row));
        const auto cells = LadderPage::inColumns(step + 1, last, row);
        canvas_.style(cells, style);
        canvas_.wrap(cells);
        canvas_.merge(cells);
        canvas_.formula(cells.first, ifGiven(name, formulas_.name(name)));
    }

    /// Writes the figures of the area and its parent, the share and its bar.
    void writeFigures(sal_Int32 row, Style countStyle, Style shareStyle) const {
        const auto item = reference(page_.key(row));
        const Cell area{columns_.area, row};
        const Cell share{columns_.share, row};
        canvas_.formula(area, ifGiven(item, formulas_.figure(reference(page_.area), item)), countStyle);
        canvas_.formula(
            {columns_.parent, row},
            ifGiven(item, page_.byParent(formulas_.figure(reference(page_.parent), item), sumOfParts(item))),
            countStyle);
        canvas_.formula(
            share,
            ifGiven(item, page_.byParent(ifKnown(formulas_.of("LADDER_SHARE", {reference(page_.area), item})),
                                         shareOfLadder(item, reference(area)))),
            shareStyle);
        canvas_.formula({columns_.bar, row},
                        call("IF", {"ISNUMBER(" + reference(share) + ")", reference(share), "\"\""}),
                        Style::bar);
    }

    /// A formula for the sum of the figures of the areas inside the area. Where one of them is n.b., so is
    /// the sum.
    std::string sumOfParts(const std::string& item) const {
        const auto figures = formulas_.of("LADDER_COUNT", {page_.parts(), item});
        const auto isFigure =
            "ISNUMBER(" + ifKnown(formulas_.of("LADDER_COUNT", {reference(page_.area), item})) + ")";
        return call("IF", {isFigure, sumOfAll(figures), formulas_.whyNoFigure(reference(page_.area), item)});
    }

    /// A formula for the sum of an answer for each of the areas inside the area.
    std::string sumOfAll(const std::string& answer) const {
        const auto isKnown = "COUNT(" + answer + ")=ROWS(" + page_.parts() + ")";
        const auto sum =
            call("IF", {isKnown, "SUM(" + answer + ")", literal(page_.word(words::notAvailable))});
        return call("IFERROR", {sum, "\"\""});
    }

    /// A formula for the part that a figure is of the total of the area's ladder, in which some instruments
    /// count for less.
    std::string shareOfLadder(const std::string& item, const std::string& figure) const {
        const auto weight = "IFNA(" + formulas_.of("LADDER_INFO", {item, "\"weight\""}) + ";1)";
        return "IFERROR(" + figure + "*" + weight + "/" +
               formulas_.of("LADDER_TOTAL", {reference(page_.area)}) + ";\"\")";
    }

    /// A formula for the lowest and the highest index of the areas inside the area.
    std::string rangeOfIndex(const std::string& item) const {
        const auto index = formulas_.of("LADDER_INDEX", {page_.parts(), item, reference(page_.base)});
        const auto least = LadderPage::ofParts("MIN", index, "\"\"");
        const auto most = LadderPage::ofParts("MAX", index, "\"\"");
        return call("IFERROR",
                    {call("IF", {"COUNT(" + index + ")=0", "\"\"", rangeOf(least, most)}), "\"\""});
    }

    static std::string rangeOf(const std::string& least, const std::string& most) {
        return "ROUND(" + least + ";0)&\" – \"&ROUND(" + most + ";0)";
    }

    void writeRates(sal_Int32 row, Style rateStyle, Style indexStyle) const {
        const auto item = reference(page_.key(row));
        const auto area = reference(page_.area);
        canvas_.formula({columns_.rate, row}, ifGiven(item, page_.rates.rate(area, item, "\"\"")), rateStyle);
        canvas_.formula(
            {columns_.index, row},
            ifGiven(item, page_.byParent(page_.rates.index(area, item, "\"\""), rangeOfIndex(item))),
            indexStyle);
    }

    /// Writes the total of the rungs that are measured. Where one of them is n.b., so is the total; and where
    /// the parent has other rungs, nothing is said of them both.
    void writeTotal() const {
        const auto row = page_.totalRow();
        const auto cell = [&](sal_Int32 column) { return reference(Cell{column, row}); };
        const auto total = [&](const Cell& area) {
            return "IFNA(" + formulas_.of("LADDER_TOTAL", {reference(area)}) + ";" +
                   literal(page_.word(words::notAvailable)) + ")";
        };
        const auto unlessSame = [&](const std::string& value) {
            const auto same = "COUNT(" + inRungs(columns_.area) + ")=COUNT(" + inRungs(columns_.parent) + ")";
            return call("IF", {same, "IFERROR(" + value + ";\"\")", "\"\""});
        };
        const auto names = LadderPage::inColumns(columns_.firstStep, columns_.area - 1, row);
        canvas_.style(names, Style::stepName);
        canvas_.merge(names);
        canvas_.text(names.first, page_.word(words::ladderTotal), Style::stepName);
        canvas_.formula({columns_.area, row}, total(page_.area), Style::stepCount);
        const auto parent = reference(page_.parent);
        const auto ofParts = formulas_.of("LADDER_TOTAL", {page_.parts()});
        canvas_.formula({columns_.parent, row}, page_.byParent(total(page_.parent), sumOfAll(ofParts)),
                        Style::stepCount);
        canvas_.formula({columns_.share, row},
                        page_.byParent(unlessSame(cell(columns_.area) + "/" + cell(columns_.parent)),
                                       "IF(ISNUMBER(" + cell(columns_.area) + ");1;\"\")"),
                        Style::stepShare);
        canvas_.formula({columns_.bar, row}, cell(columns_.share), Style::bar);
        canvas_.formula({columns_.rate, row}, totalRate(cell(columns_.area), inRungs(columns_.rate), "\"\""),
                        Style::stepRate);
        canvas_.formula(page_.parentRate(), ifGiven(parent, page_.rates.sumOfRungs(parent)), Style::helper);
        const auto index = "100*" + cell(columns_.rate) + "/" + reference(page_.parentRate());
        writeRatesOfParts();
        const Extremes parts{reference(page_.partRates()), reference(page_.partNames())};
        const auto indexOf = [&](const std::string& rate) {
            return "100*" + rate + "/" + cell(columns_.rate);
        };
        const auto range = call("IF", {"COUNT(" + parts.cells + ")=0", "\"\"",
                                       rangeOf(indexOf(parts.least()), indexOf(parts.most()))});
        canvas_.formula({columns_.index, row},
                        page_.byParent(unlessSame(index), call("IFERROR", {range, "\"\""})),
                        Style::stepCount);
        decorateTotal(row);
    }

    /// Writes the names of the areas inside an area without parent, and the rates of their totals.
    void writeRatesOfParts() const {
        const auto names = page_.partNames();
        auto rate = page_.partRates().first;
        for (auto name = names.first; name.column <= names.last.column; name = name.right()) {
            const auto listed =
                formulas_.listed("areas", reference(page_.area),
                                 static_cast<std::size_t>(name.column - names.first.column) + 1);
            canvas_.formula(name, page_.byParent("\"\"", listed), Style::helper);
            const auto part = reference(name);
            const auto isFigure = "ISNUMBER(" + ifKnown(formulas_.of("LADDER_TOTAL", {part})) + ")";
            canvas_.formula(rate, ifGiven(part, call("IF", {isFigure, page_.rates.sumOfRungs(part), "\"\""})),
                            Style::helper);
            rate = rate.right();
        }
    }

    void decorateTotal(sal_Int32 row) const {
        canvas_.fill(LadderPage::inColumns(columns_.firstStep, columns_.verdict, row), palette::track);
        canvas_.lineBelow(LadderPage::inColumns(columns_.firstStep, columns_.verdict, row), palette::heading);
        const Range counts{{columns_.area, row}, {columns_.parent, row}};
        canvas_.styleWhere(counts, isInWords(counts.first), Style::noFigure);
        const auto hasNoShare = "NOT(ISNUMBER(" + relative({columns_.bar, row}) + "))";
        canvas_.bars({{columns_.bar, row}, {columns_.bar, row}}, hasNoShare, Style::noFigure,
                     palette::heading);
    }

    /// The cells of all rungs in a column, as arguments.
    std::string inRungs(sal_Int32 column) const {
        std::string cells;
        auto row = LadderPage::firstRow;
        for (const auto instruments : page_.extent.instruments) {
            cells.append(cells.empty() ? "" : ";").append(reference(Cell{column, row}));
            row += 1 + static_cast<sal_Int32>(instruments);
        }
        return cells;
    }

    /// Writes the sum of the instruments, and whether it agrees with the total.
    void writeSum(sal_Int32 row, sal_Int32 last) const {
        const auto rung = reference(page_.key(row));
        const Cell sum{columns_.sum, row};
        canvas_.formula(sum, ifGiven(rung, ifKnown(formulas_.of("RUNG_SUM", {reference(page_.area), rung}))),
                        Style::decimal);
        const auto parts = reference({{columns_.area, row + 1}, {columns_.area, std::max(row + 1, last)}});
        canvas_.formula({columns_.verdict, row},
                        page_.verdict(reference(sum), reference(Cell{columns_.area, row}), parts),
                        Style::symbol);
    }

    void writeMovement(sal_Int32 row, sal_Int32 last, const std::string& rung) const {
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

    void writeInstrument(const std::string& rung, sal_Int32 step, sal_Int32 row, std::size_t k) const {
        const auto item = reference(page_.key(row));
        canvas_.formula(page_.key(row), formulas_.listed("instruments", rung, k), Style::helper);
        writeName(step, row, columns_.name, Style::indented);
        for (std::size_t domain = 0; domain < page_.extent.domains; ++domain)
            writeDomain({columns_.firstDomain + static_cast<sal_Int32>(domain), row}, domain);
        writeFigures(row, Style::count, Style::share);
        writeRates(row, Style::rate, Style::count);
        const auto weight = formulas_.of("LADDER_INFO", {item, "\"weight\""});
        canvas_.formula({columns_.sum, row}, ifGiven(item, call("IF", {weight + "=1", "\"\"", weight})),
                        Style::weight);
        canvas_.lineBelow(LadderPage::inColumns(step + 1, columns_.verdict, row), palette::line);
    }

    /// Writes the sign of a domain where the instrument belongs to it.
    void writeDomain(const Cell& cell, std::size_t domain) const {
        const auto item = reference(page_.key(cell.row));
        const auto separated = [](const std::string& text) { return "\" + \"&" + text + "&\" + \""; };
        const auto found = call("FIND", {separated(reference(page_.domainName(domain))),
                                         separated(formulas_.info(item, "domain"))});
        canvas_.formula(
            cell, ifGiven(item, call("IF", {"ISNUMBER(" + found + ")", literal(symbolOf(domain)), "\"\""})),
            Style::symbol);
        canvas_.textColour({cell, cell}, palette::category(domain));
    }

    /// Makes grey what has no figure. The condition and the bars of the same cells are made together.
    void markMissing(sal_Int32 step, sal_Int32 row, sal_Int32 last, Colour colour) const {
        const auto isMissing = "NOT(ISNUMBER(" + reference(Cell{columns_.area, row}) + "))";
        canvas_.styleWhere({{step, row}, {columns_.area, row}}, isMissing, Style::noFigure);
        canvas_.styleWhere({{columns_.share, row}, {columns_.share, row}}, isMissing, Style::noFigure);
        canvas_.styleWhere({{columns_.sum, row}, {columns_.verdict, row}}, isMissing, Style::noFigure);
        canvas_.styleWhere({{columns_.rate, row}, {columns_.index, row}},
                           "NOT(ISNUMBER(" + reference(Cell{columns_.rate, row}) + "))", Style::noFigure);
        if (last > row)
            canvas_.styleWhere({{columns_.area, row + 1}, {columns_.area, last}},
                               isInWords({columns_.area, row + 1}), Style::noFigure);
        canvas_.styleWhere({{columns_.parent, row}, {columns_.parent, last}},
                           isInWords({columns_.parent, row}), Style::noFigure);
        const auto hasNoShare = "NOT(ISNUMBER(" + relative({columns_.bar, row}) + "))";
        canvas_.bars({{columns_.bar, row}, {columns_.bar, last}}, hasNoShare, Style::noFigure, colour);
    }

    /// Writes one bracket for neighbouring rungs that have the same contract in the edition of the sheet.
    /// Where another edition groups them otherwise, the bracket says so.
    void writeBrackets() const {
        const auto& edition = page_.context.edition;
        const auto rungs = rungsOf(edition);
        const auto contract = [&](std::size_t position) -> const auto& {
            return edition.items()[rungs[position]].contract.official();
        };
        auto row = LadderPage::firstRow;
        for (std::size_t first = 0; first < page_.extent.rungs();) {
            auto last = first;
            while (last + 1 < rungs.size() && contract(last + 1) == contract(first))
                ++last;
            row = writeBracket(first, last, row);
            first = last + 1;
        }
    }

    sal_Int32 writeBracket(std::size_t first, std::size_t last, sal_Int32 row) const {
        std::string same = "AND(TRUE()";
        auto end = row;
        const auto top = reference(page_.key(row));
        for (auto position = first; position <= last; ++position) {
            const auto rung = reference(page_.key(end));
            if (position != first)
                same +=
                    ";" +
                    call("IF", {rung + "=\"\"", "TRUE()",
                                formulas_.info(rung, "contract") + "=" + formulas_.info(top, "contract")});
            end += 1 + static_cast<sal_Int32>(page_.extent.instruments[position]);
        }
        const Range cells{{columns_.bracket, row}, {columns_.bracket, end - 1}};
        canvas_.style(cells, Style::bracket);
        canvas_.merge(cells);
        canvas_.formula(cells.first, ifGiven(top, call("IF", {same + ")",
                                                              capitalised(formulas_.info(top, "unit")) +
                                                                  "&CHAR(10)&\"(\"&" +
                                                                  formulas_.info(top, "contract") + "&\")\"",
                                                              literal(page_.word(words::contractsDiffer))})));
        return end;
    }

    const LadderPage& page_;
    const Canvas& canvas_;
    const LadderColumns& columns_;
    const Formulas& formulas_;
};

} // namespace

std::string headlineOfLadder(const LadderPage& page) {
    const auto& formulas = page.formulas;
    const auto language = page.context.language;
    const auto inTotal = [&](sal_Int32 column) { return reference(Cell{column, page.totalRow()}); };
    const auto total = inTotal(page.columns.area);
    const auto share = inTotal(page.columns.share);
    const auto name = formulas.name(reference(page.area));
    const auto ofWhole =
        call("IF", {"ISNUMBER(" + share + ")",
                    sentence(language, words::partOfWhole, {shareText(share), page.parentName()}), "\"\""});
    const auto first = call("IF", {"ISNUMBER(" + total + ")",
                                   sentence(language, words::totalOfArea, {name, roundedText(total)}) + "&" +
                                       page.byParent(ofWhole, "\"\"") + "&\".\"",
                                   "\"\""});

    const auto inRungs = [&](sal_Int32 column) {
        return reference(Range{{column, LadderPage::firstRow}, {column, page.lastRow()}});
    };
    const Extremes rungs{inRungs(page.columns.rungIndex), inRungs(page.columns.key)};
    const auto number = [&](const std::string& rung) {
        return formulas.of("LADDER_INFO", {rung, "\"rung\""});
    };
    const auto ofRungs =
        call("IF", {rungs.areClear(1),
                    sentence(language, words::indexOfRungs,
                             {page.parentName(), number(rungs.nameOfMost()), roundedText(rungs.most()),
                              number(rungs.nameOfLeast()), roundedText(rungs.least())}),
                    "\"\""});
    const Extremes parts{reference(page.partRates()), reference(page.partNames())};
    const auto ofParts =
        call("IF", {parts.areClear(10),
                    sentence(language, words::ratesOfLadders,
                             {formulas.info(reference(page.base), "unit"), formulas.name(parts.nameOfMost()),
                              roundedDecimalText(parts.most()), formulas.name(parts.nameOfLeast()),
                              roundedDecimalText(parts.least()), parts.unlessAll(language)}),
                    "\"\""});
    return "TRIM(" + first + "&" + call("IFERROR", {page.byParent(ofRungs, ofParts), "\"\""}) + ")";
}

void writeRungs(const LadderPage& page) {
    Rungs(page).write();
}

} // namespace sheets
