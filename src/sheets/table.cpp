#include "sheets/table.hpp"

namespace sheets {

using namespace calc;

namespace {

std::string ifBothGiven(const std::string& area, const std::string& item, const std::string& formula) {
    return call("IF", {call("OR", {area + "=\"\"", item + "=\"\""}), "\"\"", formula});
}

} // namespace

TableColumn figuresOf(const Formulas& formulas, const std::string& area) {
    return {ifGiven(area, formulas.name(area)), Style::count, Style::stepCount,
            [formulas, area](const std::string& item) {
                return ifBothGiven(area, item, formulas.figure(area, item));
            }};
}

TableColumn valuesOf(const Formulas& formulas, const std::string& area, const char* function, Style style) {
    return {ifGiven(area, formulas.name(area)), style, style,
            [formulas, area, function](const std::string& item) {
                return ifBothGiven(area, item, ifKnown(formulas.of(function, {area, item})));
            }};
}

Range writeTable(const Canvas& canvas, const Formulas& formulas, const Cell& corner,
                 const std::string& heading, const std::vector<TableRow>& rows,
                 const std::vector<TableColumn>& columns) {
    canvas.formula(corner, heading, Style::columnText);
    for (std::size_t column = 0; column < columns.size(); ++column)
        canvas.formula(corner.right(static_cast<sal_Int32>(column) + 1), columns[column].heading,
                       Style::columnNumber);
    auto cell = corner.below();
    for (const auto& [item, isRung, hasParts] : rows) {
        const auto number = isRung ? formulas.of("LADDER_INFO", {item, "\"rung\""}) + "&\" – \"&" : "";
        // A chart writes "Row 19" for a row without a name.
        canvas.formula(cell, call("IF", {item + "=\"\"", "\" \"", number + formulas.name(item)}),
                       hasParts ? Style::stepName
                       : isRung ? Style::name
                                : Style::indented);
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const auto& [text, style, styleOverParts, formula] = columns[column];
            canvas.formula(cell.right(static_cast<sal_Int32>(column) + 1), formula(item),
                           hasParts ? styleOverParts : style);
        }
        canvas.lineBelow({cell, cell.right(static_cast<sal_Int32>(columns.size()))}, palette::line);
        cell = cell.below();
    }
    return tableCells(corner, rows.size(), columns.size());
}

Range tableCells(const Cell& corner, std::size_t rows, std::size_t columns) {
    return {corner,
            {corner.column + static_cast<sal_Int32>(columns), corner.row + static_cast<sal_Int32>(rows)}};
}

} // namespace sheets
