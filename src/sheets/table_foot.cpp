#include "sheets/table_foot.hpp"

#include "calc/addresses.hpp"
#include "ladder/info.hpp"
#include "ladder/lookup.hpp"
#include "ladder/notes.hpp"
#include "sheets/table_words.hpp"

#include <algorithm>

namespace sheets {

using namespace calc;

namespace {

constexpr Length leastWidth = 11000; ///< of a line, where the sheet has room beside a narrow table
constexpr Length mostWidth = 26000;  ///< that a page has

} // namespace

TableFoot::TableFoot(const TableChoice& choice, const TableGrid& grid, const Canvas& canvas,
                     const Cell& corner, sal_Int32 lastColumnOfTable)
    : corner_(corner)
    , lastColumn_(lastColumnOfTable) {
    const auto width = [&] { return canvas.place({{corner_.column, 0}, {lastColumn_, 0}}).Width; };
    const auto lastOfSheet = addressOf(canvas.sheet()).EndColumn;
    while (width() < leastWidth && lastColumn_ < lastOfSheet)
        ++lastColumn_;
    while (width() > mostWidth && lastColumn_ > corner_.column)
        --lastColumn_;
    const TableMeasures measures(choice);
    lines_.push_back({measures.formulas().of("LADDER_SOURCE", {}), ladder::sourceLine(choice.edition)});
    lines_.insert(lines_.end(), grid.reading.begin(), grid.reading.end());
    addNotes(choice, measures);
}

void TableFoot::addNotes(const TableChoice& choice, const TableMeasures& measures) {
    if (choice.notes == TableNotes::none)
        return;
    const auto& formulas = measures.formulas();
    const auto texts = allNotes(choice.edition, choice.language);
    std::vector<LiveText> notes;
    const auto add = [&](const std::string& formula, const std::string& now) {
        notes.push_back(LiveText::fixed("• ") + LiveText{formula, now});
    };
    if (std::any_of(choice.measures.begin(), choice.measures.end(), isAgainstBase)) {
        const auto& base = choice.edition.bases().front();
        for (std::size_t k = 0; k < base.notes.size() && k < 1; ++k) {
            std::string all;
            for (const auto note : base.notes)
                all += (all.empty() ? "" : "; ") + markedNote(choice.edition.note(note), choice.language);
            add(formulas.info(literal(ladder::nameToWrite(choice.edition, base)), "note"), all);
        }
    }
    for (const auto place : placesOfNotes(choice.edition, choice.areas, choice.items))
        add(formulas.listed(formulas.inLanguage("notes"), "", place + 1), texts[place]);
    if (notes.empty())
        return;
    if (choice.notes == TableNotes::one) {
        if (const auto others = notes.size() - 1; others > 0)
            notes.front() =
                notes.front() + LiveText::fixed(sayCount(choice.language, words::notesElsewhere, others));
        notes.resize(1);
    }
    lines_.insert(lines_.end(), notes.begin(), notes.end());
}

void TableFoot::write(const Canvas& canvas) const {
    auto cell = corner_;
    for (const auto& line : lines_) {
        const Range cells{cell, {lastColumn_, cell.row}};
        canvas.merge(cells);
        canvas.formula(cell, line.formula, Style::source);
        canvas.wrap(cells);
        cell = cell.below();
    }
}

} // namespace sheets
