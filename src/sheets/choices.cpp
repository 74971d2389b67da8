#include "sheets/choices.hpp"

#include "ladder/lookup.hpp"

namespace sheets {

using namespace calc;

void Choices::area(const Range& cells) const {
    write(cells, ladder::nameToWrite(subject_.edition, subject_.edition.areas()[subject_.area]),
          formulas_.of("LADDER_LIST", {literal("areas"), ""}), words::area, words::chooseArea);
}

void Choices::edition(const Range& cells) const {
    write(cells, subject_.catalogue.nameToWrite(subject_.edition), call("LADDER_LIST", {literal("editions")}),
          words::edition, words::chooseEdition);
}

void Choices::write(const Range& cells, std::string_view value, const std::string& list, const Words& title,
                    const Words& help) const {
    const auto language = subject_.language;
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

std::string warningOfRoom(const Formulas& formulas, const Extent& extent, const Room& room) {
    auto isShort = "OR(" + formulas.length("rungs", "") + ">" + std::to_string(extent.rungs());
    for (const auto& [what, most] : room.lists)
        isShort.append(";").append(formulas.length(what, "")).append(">").append(std::to_string(most));
    for (std::size_t rung = 0; rung < room.rungs.size(); ++rung)
        isShort.append(";")
            .append(formulas.length("instruments", room.rungs[rung]))
            .append(">")
            .append(std::to_string(extent.instruments[rung]));
    return call("IF", {isShort + ")", literal(say(formulas.language(), words::moreThanFits)), "\"\""});
}

} // namespace sheets
