#include "sheets/page_parts.hpp"

#include "ladder/lookup.hpp"

namespace sheets {

using namespace calc;

void writeTitle(const Canvas& canvas, const std::string& formula) {
    canvas.formula({0, 0}, formula, Style::title);
    canvas.height(0, 1000);
}

void Choices::area(const Range& cells) const {
    write(cells, ladder::nameToWrite(context_.edition, context_.edition.areas()[context_.area]),
          formulas_.of("LADDER_LIST", {literal("areas"), ""}), words::area, words::chooseArea);
}

void Choices::edition(const Range& cells) const {
    write(cells, context_.catalogue.nameToWrite(context_.edition), call("LADDER_LIST", {literal("editions")}),
          words::edition, words::chooseEdition);
}

void Choices::write(const Range& cells, std::string_view value, const std::string& list, const Words& title,
                    const Words& help) const {
    const auto language = context_.language;
    canvas_.text(cells.first.right(-1), say(language, title) + " ", Style::label);
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

void writeWarning(const Canvas& canvas, const Cell& cell, const Formulas& formulas, const Extent& extent,
                  const Room& room) {
    auto isShort = "OR(" + formulas.length("rungs", "") + ">" + std::to_string(extent.rungs());
    for (const auto& [what, most] : room.lists)
        isShort.append(";").append(formulas.length(what, "")).append(">").append(std::to_string(most));
    for (std::size_t rung = 0; rung < room.rungs.size(); ++rung)
        isShort.append(";")
            .append(formulas.length("instruments", room.rungs[rung]))
            .append(">")
            .append(std::to_string(extent.instruments[rung]));
    canvas.formula(
        cell, call("IF", {isShort + ")", literal(say(formulas.language(), words::moreThanFits)), "\"\""}),
        Style::warning);
}

Cell formatHeading(const Canvas& canvas, sal_Int32 row, sal_Int32 firstColumn, sal_Int32 lastColumn) {
    canvas.style({{firstColumn, row}, {lastColumn, row}}, Style::heading);
    return {firstColumn, row};
}

void insertChartWithHeading(const Canvas& canvas, const Range& cells, const std::string& title, Chart chart) {
    canvas.text(formatHeading(canvas, cells.first.row, cells.first.column, cells.last.column), title,
                Style::heading);
    chart.place = canvas.place({cells.first.below(), cells.last});
    chart.title = title;
    chart.description = title;
    insertChart(canvas, chart);
}

Cell Foot::addNotes(Length height) {
    const Range cells{{0, row_}, {lastColumn_, row_}};
    canvas_.style(cells, Style::note);
    canvas_.merge(cells);
    canvas_.height(row_++, height);
    return cells.first;
}

void Foot::addSource(const Formulas& formulas) {
    canvas_.formula({0, row_++}, formulas.of("LADDER_SOURCE", {}), Style::source);
}

} // namespace sheets
