#include "sheets/page_parts.hpp"

#include "ladder/lookup.hpp"

#include <algorithm>

namespace sheets {

using namespace calc;

void writeTitle(const Canvas& canvas, const std::string& formula) {
    canvas.formula({0, 0}, formula, Style::title);
    canvas.height(0, 860);
    canvas.height(choiceRow, 650);
    canvas.height(headlineRow, headlineHeight);
}

void Choices::area(const Range& cells) const {
    writeArea(cells, context_.area, "areas");
}

void Choices::whole(const Range& cells) const {
    writeArea(cells, ladder::wholeOf(context_.edition, context_.area), "wholes");
}

void Choices::writeArea(const Range& cells, ladder::AreaIndex area, std::string_view list) const {
    oneOf(cells, ladder::nameToWrite(context_.edition, context_.edition.areas()[area]),
          formulas_.of("LADDER_LIST", {literal(list), ""}), words::area, words::chooseArea);
}

void Choices::edition(const Range& cells) const {
    oneOf(cells, context_.catalogue.nameToWrite(context_.edition), call("LADDER_LIST", {literal("editions")}),
          words::edition, words::chooseEdition);
}

void Choices::oneOf(const Range& cells, std::string_view value, const std::string& list, const Words& title,
                    const Words& help) const {
    const auto language = context_.language;
    canvas_.text(cells.first.right(-1), say(language, title) + say(language, words::canBeChosen),
                 Style::label);
    canvas_.style(cells, Style::choice);
    canvas_.merge(cells);
    canvas_.value(cells.first, value, Style::choice);
    canvas_.choice(cells.first, list, say(language, title), say(language, help),
                   say(language, words::notInList));
}

std::string wholeOf(const Formulas& formulas, const std::string& chosen) {
    const auto parent = formulas.of("LADDER_INFO", {chosen, "\"parent\""});
    return call("IF", {formulas.length("areas", chosen) + ">0", chosen, call("IFNA", {parent, chosen})});
}

std::string nameOfWhole(const Formulas& formulas, const std::string& chosen, const std::string& whole) {
    const auto otherwise =
        literal(say(formulas.language(), words::wholeOf)) + "&" + formulas.name(chosen) + "&\")\"";
    return formulas.name(whole) + "&" + call("IF", {whole + "=" + chosen, "\"\"", otherwise});
}

void Splits::writeNumber(const Canvas& canvas, const Formulas& formulas, sal_Int32 row) const {
    const auto before = reference(numbers(rungs_.first.row - 1, row - 1));
    const auto rung = reference(Cell{rungs_.first.column, row});
    canvas.formula({numbers_, row},
                   call("IF", {formulas.length("sectors", rung) + ">0", "COUNT(" + before + ")+1", "\"\""}),
                   Style::helper);
}

std::string Splits::rung(std::size_t k) const {
    const auto place =
        call("MATCH", {std::to_string(k), reference(numbers(rungs_.first.row, rungs_.last.row)), "0"});
    return call("IFERROR", {call("INDEX", {reference(rungs_), place}), "\"\""});
}

std::vector<Room> roomForInstruments(const Extent& extent, const std::vector<std::string>& rungs) {
    std::vector<Room> rooms;
    for (std::size_t rung = 0; rung < rungs.size(); ++rung)
        rooms.push_back({"instruments", rungs[rung], extent.instruments[rung]});
    return rooms;
}

std::string warningOf(const Formulas& formulas, const std::string& area, const std::vector<Room>& rooms) {
    const auto word = [&](const Words& words) { return literal(say(formulas.language(), words)); };
    std::string isShort = "OR(FALSE()";
    for (const auto& [what, within, most] : rooms)
        isShort.append(";").append(formulas.length(what, within)).append(">").append(std::to_string(most));
    const auto fits = call("IF", {isShort + ")", word(words::moreThanFits), "\"\""});
    // A list of the areas inside one that has none is #N/A, inside one that is not known another error.
    const auto isNoArea = "ISERR(ROWS(" + formulas.of("LADDER_LIST", {literal("areas"), area}) + "))";
    const auto hasArea =
        call("IF", {"OR(" + area + "=\"\";" + isNoArea + ")", word(words::noSuchArea), fits});
    return formulas.unlessGone(hasArea, words::chooseAnotherEdition);
}

void writeHeadline(const Canvas& canvas, sal_Int32 row, const std::string& headline, const Cell& hidden,
                   const std::string& warning) {
    constexpr Length seen = 23500; // of 1366 pixels, beside the sidebar
    sal_Int32 last = 0;
    while (canvas.place({{0, row}, {last + 1, row}}).Width <= seen)
        ++last;
    canvas.formula(hidden, warning, Style::helper);
    const Range cells{{0, row}, {last, row}};
    canvas.style(cells, Style::subtitle);
    canvas.merge(cells);
    const auto isWarned = reference(hidden) + "<>\"\"";
    canvas.formula(cells.first,
                   call("IF", {isWarned, reference(hidden), call("IFERROR", {headline, "\"\""})}));
    canvas.styleWhere(cells, isWarned, Style::warning);
}

std::string Extremes::areClear(int fraction) const {
    const auto written = [&](const std::string& figure) {
        return "ROUND(" + std::to_string(fraction) + "*" + figure + ";0)";
    };
    return call("AND", {"COUNT(" + cells + ")>1", isOne(most()), isOne(least()),
                        written(most()) + "<>" + written(least())});
}

std::string Extremes::unlessAll(ladder::Language language) const {
    const auto missing = "SUMPRODUCT((" + what + "<>\"\")*NOT(ISNUMBER(" + cells + ")))>0";
    return call("IF", {missing, literal(say(language, words::ofAreasWithFigure)), "\"\""});
}

Cell formatHeading(const Canvas& canvas, sal_Int32 row, sal_Int32 firstColumn, sal_Int32 lastColumn) {
    canvas.style({{firstColumn, row}, {lastColumn, row}}, Style::heading);
    return {firstColumn, row};
}

Length heightOfName(std::size_t characters, bool isBold, Length column, Length usual) {
    const Length characterWidth = isBold ? 205 : 180; // on average
    const auto lines = static_cast<Length>(characters) * characterWidth / column + 1;
    return std::max(usual, lineHeight * lines);
}

std::vector<std::string> mainNotes(std::vector<std::string> notes, ladder::Language language) {
    if (notes.size() <= mostNotes)
        return notes;
    const auto others = std::to_string(notes.size() - mostNotes);
    notes.resize(mostNotes);
    notes.push_back(say(language, words::moreNotes, {others}));
    return notes;
}

Length chartColumnWidth(Length others, sal_Int32 columns) {
    constexpr Length least = 2200;
    constexpr Length most = 3600;
    constexpr Length rounding = 100; // the office makes a little more or less of each width
    const auto room = (mostWidth - rounding - others) / columns;
    return room < least ? most : std::min(room, most);
}

Foot::Foot(const Canvas& canvas, sal_Int32 lastColumn, sal_Int32 row)
    : canvas_(canvas)
    , lastColumn_(lastColumn)
    , lastNoteColumn_(0)
    , first_(row)
    , row_(row) {
    while (lastNoteColumn_ < lastColumn &&
           canvas.place({{0, row}, {lastNoteColumn_ + 1, row}}).Width <= mostWidth)
        ++lastNoteColumn_;
}

std::size_t Foot::charactersInLine() const {
    constexpr Length characterWidth = 178; // on average and with room to spare
    return static_cast<std::size_t>(canvas_.place({{0, first_}, {lastNoteColumn_, first_}}).Width /
                                    characterWidth);
}

Cell Foot::addNotes(Length height) {
    const Range cells{{0, row_}, {lastNoteColumn_, row_}};
    canvas_.style(cells, Style::note);
    canvas_.merge(cells);
    canvas_.height(row_++, height);
    return cells.first;
}

void Foot::addSource(const Formulas& formulas) {
    const auto gone = literal(say(formulas.language(), words::editionGone)) + "&" + formulas.edition();
    canvas_.formula({0, row_++}, call("IFERROR", {formulas.of("LADDER_SOURCE", {}), gone}), Style::source);
}

Pages Foot::end() const {
    canvas_.paperEnds(row_, lastColumn_);
    const auto size = canvas_.place({{0, 0}, {lastColumn_, row_ - 1}});
    return pagesFor(size.Width, size.Height);
}

Pages Foot::endWithParts(std::vector<sal_Int32> parts) const {
    const auto pages = end();
    if (pages == Pages::one)
        return pages;
    const auto height = pageHeight(canvas_.place({{0, 0}, {lastColumn_, 0}}).Width);
    const auto topOf = [&](sal_Int32 row) { return canvas_.place({{0, row}, {0, row}}).Y; };
    parts.push_back(first_);
    parts.push_back(row_);
    Length start = 0;
    for (std::size_t part = 0; part + 1 < parts.size(); ++part) {
        const auto top = topOf(parts[part]);
        if (topOf(parts[part + 1]) - start <= height)
            continue;
        canvas_.breakBefore(parts[part]);
        start = top;
    }
    return pages;
}

} // namespace sheets
