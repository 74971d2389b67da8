// The sheet to start from: five questions of someone who is new to the ladder, each with an answer that
// follows the yellow cells, the formula that gives it, and where the menu has more.

#include "ladder/explain.hpp"
#include "ladder/lookup.hpp"
#include "ladder/series.hpp"
#include "sheets/page_parts.hpp"
#include "sheets/rates.hpp"
#include "sheets/start_words.hpp"

#include <algorithm>

namespace sheets {

using namespace calc;

namespace {

// Columns.
constexpr sal_Int32 nameColumn = 1;
constexpr sal_Int32 firstFigure = 2;
constexpr sal_Int32 lastFigure = 5;
constexpr sal_Int32 wayColumn = 7;
constexpr sal_Int32 lastColumn = wayColumn;
constexpr sal_Int32 keyColumn = lastColumn + 1; // hidden, with a row for each area
constexpr sal_Int32 rateColumn = keyColumn + 1;

// Rows.
constexpr sal_Int32 warningRow = 1;
constexpr sal_Int32 areaRow = 2;
constexpr sal_Int32 rungRow = 3;
constexpr sal_Int32 instrumentRow = 4;
constexpr sal_Int32 editionRow = 5;
constexpr sal_Int32 itemWarningRow = 6;
constexpr sal_Int32 firstQuestion = 7;

// The answers stand beside the panel in a window of 1366 pixels, and all of it stands on one page.
constexpr Length nameWidth = 7600;
constexpr Length figureWidth = 2300;
constexpr Length wayWidth = 13500;
constexpr Length rowHeight = 480;
constexpr Length answerHeight = 640;
constexpr Length questionHeight = 700;
constexpr Length gapHeight = 280;      ///< above a question
constexpr Length characterWidth = 185; // on average and with room to spare

/// The highest rung of which the area has a figure.
ladder::ItemIndex firstRungToShow(const ladder::Edition& edition, ladder::AreaIndex area) {
    const auto rungs = rungsOf(edition);
    const auto rank = [&](ladder::ItemIndex rung) {
        return std::pair(edition.value(area, rung).has_value(), edition.items()[rung].rung);
    };
    return *std::max_element(rungs.begin(), rungs.end(),
                             [&](auto one, auto other) { return rank(one) < rank(other); });
}

/// An instrument of a rung: one that does not simply count, where there is one.
const ladder::Item* firstInstrumentToShow(const ladder::Edition& edition, ladder::ItemIndex rung) {
    const auto& instruments = edition.partsOf(edition.items()[rung].rung, ladder::ItemKind::instrument);
    if (instruments.empty())
        return nullptr;
    const auto found = std::find_if(instruments.begin(), instruments.end(),
                                    [&](auto item) { return edition.items()[item].weight != 1; });
    return &edition.items()[found == instruments.end() ? instruments.front() : *found];
}

class StartSheet {
public:
    StartSheet(const Canvas& canvas, const SheetContext& context)
        : canvas_(canvas)
        , context_(context)
        , extent_(extentOf(context.catalogue))
        , rungToShow_(firstRungToShow(context.edition, context.area))
        , formulas_(reference(edition_), context.language)
        , rates_(formulas_, reference(base_)) {}

    Pages write() {
        canvas_.paper(lastColumn);
        setSizes();
        writeTop();
        writeChoices();
        writeKeys();
        auto row = writeHowMany(firstQuestion);
        row = writeWhere(row);
        row = writeEachArea(row);
        row = writeMeaning(row);
        row = writeChanged(row);
        Foot foot(canvas_, lastColumn, row);
        canvas_.text(foot.addNotes(2 * noteHeight), word(start_words::missing), Style::note);
        foot.addSource(formulas_);
        const auto pages = foot.end();
        canvas_.hide(keyColumn, rateColumn);
        return pages;
    }

private:
    std::string word(const Words& words) const { return say(context_.language, words); }
    std::string quoted(const Words& words) const { return literal(word(words)); }
    std::string area() const { return reference(area_); }
    std::string rung() const { return reference(rung_); }
    std::string instrument() const { return reference(instrument_); }
    std::string whole() const { return reference(whole_); }
    sal_Int32 parts() const { return static_cast<sal_Int32>(extent_.parts); }
    Cell key(sal_Int32 part) const { return {keyColumn, firstQuestion + part}; }
    Range keys() const { return {key(0), key(parts() - 1)}; }

    /// A formula, or nothing where it fails because the edition is gone or does not know a name.
    static std::string orNothing(const std::string& formula) { return call("IFERROR", {formula, "\"\""}); }
    /// The name of an area, or what is written where the edition does not know it.
    std::string nameOrKey(const std::string& key) const {
        return call("IFERROR", {formulas_.name(key), key});
    }
    std::string rungNumber() const {
        return call("IFERROR", {formulas_.of("LADDER_INFO", {rung(), "\"rung\""}), rung()});
    }
    std::string people() const { return orNothing(formulas_.info(reference(base_), "unit")); }

    void setSizes() const {
        canvas_.width(0, 700);
        canvas_.width(nameColumn, nameWidth);
        canvas_.widths(firstFigure, lastFigure, figureWidth);
        canvas_.width(lastFigure + 1, 300);
        canvas_.width(wayColumn, wayWidth);
        canvas_.heights(areaRow, editionRow, rowHeight);
    }

    void writeTop() const {
        writeTitle(canvas_,
                   formulas_.name(formulas_.edition()) + "&" + literal(" – " + word(start_words::title)));
        canvas_.height(areaRow, rowHeight); // where other sheets have their headline
        canvas_.formula(whole_, call("IFERROR", {wholeOf(formulas_, area()), area()}), Style::helper);
        canvas_.formula(base_, Rates::firstBase(formulas_), Style::helper);
        writeHeadline(canvas_, warningRow, "\"\"", {rateColumn, 0},
                      warningOf(formulas_, area(), {{"areas", whole(), extent_.parts}}));
        const auto isUnknown = [&](const std::string& item) {
            return "ISERR(" + formulas_.of("LADDER_COUNT", {whole(), item}) + ")";
        };
        const auto hasSource = "NOT(ISERROR(" + formulas_.of("LADDER_SOURCE", {}) + "))";
        canvas_.formula({0, itemWarningRow},
                        call("IF", {"AND(" + hasSource + ";OR(" + isUnknown(rung()) + ";" +
                                        isUnknown(instrument()) + "))",
                                    quoted(start_words::unknownItem), "\"\""}),
                        Style::warning);
    }

    void writeChoices() const {
        const Choices choices(canvas_, context_, edition_);
        const auto cells = [](const Cell& cell) { return Range{cell, cell.right(lastFigure - firstFigure)}; };
        const auto listOf = [&](const char* what) {
            return formulas_.of("LADDER_LIST", {literal(what), ""});
        };
        choices.area(cells(area_));
        choices.oneOf(cells(rung_), nameToWrite(context_.edition, context_.edition.items()[rungToShow_]),
                      listOf("rungs"), start_words::rung, start_words::chooseRung);
        const auto* chosen = firstInstrumentToShow(context_.edition, rungToShow_);
        choices.oneOf(cells(instrument_), chosen ? nameToWrite(context_.edition, *chosen) : "",
                      listOf("instruments"), start_words::instrument, start_words::chooseInstrument);
        choices.edition(cells(edition_));
        const Range text{{wayColumn, areaRow}, {wayColumn, editionRow}};
        canvas_.style(text, Style::note);
        canvas_.merge(text);
        canvas_.text(text.first, word(start_words::howToUse), Style::note);
    }

    /// Writes the areas inside the whole, and the rate of each.
    void writeKeys() const {
        for (sal_Int32 part = 0; part < parts(); ++part) {
            const auto cell = key(part);
            canvas_.formula(cell, formulas_.listed("areas", whole(), static_cast<std::size_t>(part) + 1),
                            Style::helper);
            canvas_.formula({rateColumn, cell.row},
                            ifGiven(reference(cell), orNothing(rates_.rate(reference(cell), rung(), "\"\""))),
                            Style::helper);
        }
    }

    /// Writes a question, which a formula gives, and the headings of its answer from the first figure on;
    /// gives the row of the answer.
    sal_Int32 writeQuestion(sal_Int32 row, const std::string& question,
                            const std::vector<std::string>& headings) const {
        canvas_.formula(formatHeading(canvas_, row, 0, lastColumn), question);
        canvas_.height(row - 1, gapHeight);
        canvas_.height(row, questionHeight);
        canvas_.style({{nameColumn, row + 1}, {lastFigure, row + 1}}, Style::columnNumber);
        for (std::size_t k = 0; k < headings.size(); ++k)
            canvas_.formula({firstFigure + static_cast<sal_Int32>(k), row + 1}, headings[k]);
        canvas_.height(row + 1, rowHeight);
        return row + 2;
    }

    /// The text of a question: words with formulas between them.
    template<std::size_t count>
    std::string between(const Words (&words)[count], const std::vector<std::string>& names) const {
        auto text = quoted(words[0]);
        for (std::size_t k = 0; k < names.size(); ++k)
            text.append("&").append(names[k]).append("&").append(quoted(words[k + 1]));
        return text;
    }

    /// A formula for the text of a call, as it is typed; a year has no quotes.
    std::string typed(const char* function, const std::vector<std::string>& arguments) const {
        auto text = literal(std::string("=") + function + "(");
        for (const auto& argument : arguments)
            text.append("&").append(argument).append("&\";\"");
        const auto year = reference(edition_);
        return text + "&" + call("IF", {"ISNUMBER(" + year + ")", year, inQuotes(year)}) + "&\")\"";
    }
    static std::string inQuotes(const std::string& text) {
        return R"(""""&SUBSTITUTE()" + text + R"(;"""";"""""")&"""")";
    }

    /// Writes the formula and the way in the menu, in as many lines as there is room for.
    void writeWay(const Range& cells, const std::string& formula, const Words& entry) const {
        canvas_.style(cells, Style::note);
        canvas_.merge(cells);
        const auto* between = cells.rows() > 1 ? "&CHAR(10)&" : "&\"      \"&";
        const auto way = literal(word(start_words::menu) + word(entry));
        canvas_.formula(cells.first,
                        call("IF", {formula + "=\"\"", way,
                                    quoted(start_words::formula) + "&" + formula + between + way}),
                        Style::note);
    }

    std::string heading(const Words& words) const { return quoted(words); }

    sal_Int32 writeHowMany(sal_Int32 row) const {
        const auto unit = call("IFERROR", {formulas_.info(rung(), "unit"), quoted(start_words::places)});
        // The share is that of the parent, whatever stands side by side below.
        const auto parent = call("IFERROR", {formulas_.of("LADDER_INFO", {area(), "\"parent\""}), area()});
        const auto answer = writeQuestion(
            row, between(start_words::howMany, {unit, rungNumber(), nameOrKey(area()), nameOrKey(parent)}),
            {heading(start_words::count), heading(start_words::share), heading(start_words::rate),
             heading(start_words::rank)});
        canvas_.formula({nameColumn, answer}, call("IFERROR", {formulas_.rungName(rung()), rung()}),
                        Style::stepName);
        writeFigures(answer, area(), rung(),
                     {Style::stepCount, Style::stepShare, Style::stepRate, Style::stepCount});
        canvas_.height(answer, answerHeight);
        writeWay({{wayColumn, answer - 1}, {wayColumn, answer}},
                 typed("LADDER_SHARE", {inQuotes(nameOrKey(area())), rungNumber()}),
                 start_words::ladderSheet);
        return answer + 2;
    }

    /// Writes count, share, rate and rank of an item in an area.
    void writeFigures(sal_Int32 row, const std::string& area, const std::string& item,
                      const std::vector<Style>& styles) const {
        const std::string figures[] = {
            formulas_.figure(area, item), ifKnown(formulas_.of("LADDER_SHARE", {area, item})),
            rates_.rate(area, item, "\"\""), ifKnown(formulas_.of("LADDER_RANK", {area, item}))};
        for (std::size_t k = 0; k < styles.size(); ++k)
            canvas_.formula({firstFigure + static_cast<sal_Int32>(k), row},
                            orNothing(ifGiven(area, figures[k])), styles[k]);
        const Cell first{firstFigure, row};
        canvas_.styleWhere({first, {lastFigure, row}}, isInWords(first), Style::noFigure);
    }

    sal_Int32 writeWhere(sal_Int32 row) const {
        const auto answer = writeQuestion(row, between(start_words::where, {rungNumber(), people()}),
                                          {heading(start_words::rate), heading(start_words::index)});
        const Range rates{{rateColumn, keys().first.row}, {rateColumn, keys().last.row}};
        const Extremes extremes{reference(rates), reference(keys())};
        canvas_.formula(highest_, call("IF", {extremes.hasOneMost(), extremes.nameOfMost(), "\"\""}),
                        Style::helper);
        const auto area = reference(highest_);
        canvas_.formula({nameColumn, answer}, orNothing(ifGiven(area, formulas_.name(area))),
                        Style::stepName);
        canvas_.formula({firstFigure, answer}, orNothing(ifGiven(area, rates_.rate(area, rung(), "\"\""))),
                        Style::stepRate);
        canvas_.formula({firstFigure + 1, answer},
                        orNothing(ifGiven(area, rates_.index(area, rung(), "\"\""))), Style::stepRate);
        canvas_.height(answer, answerHeight);
        writeWay({{wayColumn, answer - 1}, {wayColumn, answer}},
                 typed("LADDER_RATE", {inQuotes(nameOrKey(area)), rungNumber(), "\"\""}), start_words::map);
        return answer + 2;
    }

    sal_Int32 writeEachArea(sal_Int32 row) const {
        const auto nameOfInstrument = call("IFERROR", {formulas_.name(instrument()), instrument()});
        const auto first =
            writeQuestion(row, between(start_words::eachArea, {nameOfInstrument, nameOrKey(whole())}),
                          {heading(start_words::count), heading(start_words::share),
                           heading(start_words::rate), heading(start_words::rank)});
        for (sal_Int32 part = 0; part < parts(); ++part) {
            const auto area = reference(key(part));
            canvas_.formula({nameColumn, first + part}, orNothing(ifGiven(area, formulas_.name(area))),
                            Style::name);
            writeFigures(first + part, area, instrument(),
                         {Style::count, Style::share, Style::rate, Style::rank});
        }
        const auto last = first + parts();
        canvas_.formula({nameColumn, last}, nameOrKey(whole()), Style::stepName);
        writeFigures(last, whole(), instrument(), {Style::stepCount, Style::stepShare, Style::stepRate});
        canvas_.linesBelow({{nameColumn, first}, {lastFigure, last}}, palette::line);
        canvas_.heights(first, last, rowHeight);
        writeWay({{wayColumn, first - 1}, {wayColumn, first + 1}},
                 typed("LADDER_COUNT", {inQuotes(nameOrKey(reference(key(0)))), inQuotes(nameOfInstrument)}),
                 start_words::ownTable);
        return last + 2;
    }

    sal_Int32 writeMeaning(sal_Int32 row) const {
        canvas_.formula(formatHeading(canvas_, row, 0, lastColumn),
                        between(start_words::meaning, {rungNumber(), nameOrKey(area())}));
        canvas_.height(row - 1, gapHeight);
        canvas_.height(row, questionHeight);
        const Range text{{nameColumn, row + 1}, {wayColumn, row + 1}};
        canvas_.style(text, Style::note);
        canvas_.merge(text);
        canvas_.formula(text.first, formulas_.of("LADDER_EXPLAIN", {area(), rung()}), Style::note);
        canvas_.height(row + 1, noteHeight * static_cast<Length>(linesOfExplanation()));
        writeWay({{nameColumn, row + 2}, {wayColumn, row + 2}},
                 typed("LADDER_EXPLAIN", {inQuotes(nameOrKey(area())), rungNumber()}), start_words::panel);
        canvas_.height(row + 2, noteHeight);
        return row + 4;
    }

    /// The lines of the longest explanation of a rung.
    std::size_t linesOfExplanation() const {
        const auto& edition = context_.edition;
        auto areas = areasIn(edition, ladder::wholeOf(edition, context_.area));
        areas.push_back(context_.area);
        std::vector<std::vector<std::string>> texts;
        for (const auto area : areas) {
            for (const auto rung : rungsOf(edition))
                texts.push_back({explainFigure(context_.catalogue, edition, area, rung, context_.language)});
        }
        return linesOf(texts, static_cast<std::size_t>(
                                  canvas_.place({{nameColumn, 0}, {wayColumn, 0}}).Width / characterWidth));
    }

    /// Writes the latest edition of an earlier year than the one that is chosen, or nothing where that is of
    /// the first year or is not there.
    std::string writeEditionBefore() const {
        const auto editions = call("LADDER_LIST", {literal("editions")}); // the earliest first
        const auto yearOf = [](const std::string& edition) { return "VALUE(LEFT(" + edition + ";4))"; };
        const Cell position{rateColumn, areaRow};
        const auto earlier = "SUMPRODUCT(1*(" + yearOf(editions) + "<" + yearOf(reference(edition_)) + "))";
        canvas_.formula(
            position,
            call("IF", {"ISERROR(" + formulas_.of("LADDER_SOURCE", {}) + ")", "0", orNothing(earlier)}),
            Style::helper);
        const Cell before = position.below();
        canvas_.formula(before,
                        call("IF", {"N(" + reference(position) + ")>0",
                                    call("INDEX", {editions, reference(position)}), "\"\""}),
                        Style::helper);
        return reference(before);
    }

    /// A formula for what is said behind the name of the rung where its series, or that of the area, is
    /// broken between the edition before and the one that is chosen.
    std::string acrossBreak() const {
        const auto keys =
            "\"|\"&" +
            call("TEXTJOIN", {"\"|\"", "1", formulas_.of("LADDER_LIST", {literal("break_keys"), area()})}) +
            "&\"|\"";
        const auto has = [&](std::string_view kind, const std::string& subject) {
            const auto id = formulas_.of("LADDER_INFO", {subject, "\"id\""});
            const auto key = "\"|\"&" + reference(edition_) + "&" + literal(" " + std::string(kind) + " ") +
                             "&" + id + "&\"|\"";
            return "ISNUMBER(" + call("FIND", {key, keys}) + ")";
        };
        const auto isBroken =
            call("OR", {has("area", area()), has(ladder::kindWord(ladder::ItemKind::rung), rung())});
        return orNothing(call("IF", {isBroken, quoted(words::acrossBreak), "\"\""}));
    }

    sal_Int32 writeChanged(sal_Int32 row) const {
        const auto chosen = reference(edition_);
        const auto from = writeEditionBefore();
        const auto answer = writeQuestion(
            row, between(start_words::changed, {rungNumber(), nameOrKey(area())}),
            {ifGiven(from, quoted(start_words::ofEdition) + "&" + from),
             ifGiven(from, quoted(start_words::ofEdition) + "&" + chosen),
             ifGiven(from, heading(start_words::change)), ifGiven(from, heading(start_words::growth))});
        canvas_.formula(
            {nameColumn, answer},
            call("IF", {from + "=\"\"", quoted(start_words::firstEdition),
                        call("IFERROR", {formulas_.rungName(rung()), rung()}) + "&" + acrossBreak()}),
            Style::stepName);
        canvas_.wrap({{nameColumn, answer}, {nameColumn, answer}});
        const auto inEdition = [&](const std::string& edition) {
            return orNothing(Formulas(edition, context_.language).figure(area(), rung()));
        };
        const auto since = [&](const char* function) {
            return orNothing(call(function, {area(), rung(), from, chosen}));
        };
        const std::pair<std::string, Style> figures[] = {{inEdition(from), Style::stepCount},
                                                         {inEdition(chosen), Style::stepCount},
                                                         {since("LADDER_CHANGE"), Style::stepCount},
                                                         {since("LADDER_GROWTH"), Style::stepShare}};
        auto cell = Cell{firstFigure, answer};
        for (const auto& [formula, style] : figures) {
            canvas_.formula(cell, ifGiven(from, formula), style);
            cell = cell.right();
        }
        canvas_.height(answer, 2 * lineHeight + 60);
        const auto fromAsTyped = call("IF", {"ISERROR(VALUE(" + from + "))", inQuotes(from), from});
        writeWay(
            {{wayColumn, answer - 1}, {wayColumn, answer}},
            ifGiven(from, typed("LADDER_CHANGE", {inQuotes(nameOrKey(area())), rungNumber(), fromAsTyped})),
            start_words::evolutionSheet);
        return answer + 2;
    }

    const Canvas& canvas_;
    const SheetContext& context_;
    Extent extent_;
    ladder::ItemIndex rungToShow_;
    Cell area_{firstFigure, areaRow};
    Cell rung_{firstFigure, rungRow};
    Cell instrument_{firstFigure, instrumentRow};
    Cell edition_{firstFigure, editionRow};
    Cell whole_{keyColumn, 0};
    Cell base_{keyColumn, areaRow};    ///< what rates are set against
    Cell highest_{keyColumn, rungRow}; ///< the area with the highest rate
    Formulas formulas_;
    Rates rates_;
};

} // namespace

Pages writeStart(const Canvas& canvas, const SheetContext& context) {
    return StartSheet(canvas, context).write();
}

} // namespace sheets
