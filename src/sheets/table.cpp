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

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// The formulas of a table, with the headings in the first row.
Rows formulasOf(const Formulas& formulas, const std::string& heading, const std::vector<TableRow>& rows,
                const std::vector<TableColumn>& columns) {
    Rows all;
    auto& headings = all.emplace_back(1, heading);
    for (const auto& column : columns)
        headings.push_back(column.heading);
    for (const auto& row : rows) {
        const auto& item = row.item;
        const auto name = row.isRung ? formulas.rungName(item) : formulas.name(item);
        auto& cells = all.emplace_back(1, call("IF", {item + "=\"\"", "\" \"", name}));
        for (const auto& column : columns)
            cells.push_back(column.formula(item));
    }
    return all;
}

/// Styles a row of figures: neighbours of the same style together.
void styleColumns(const Canvas& canvas, const Cell& corner, const std::vector<TableColumn>& columns,
                  bool hasParts) {
    const auto styleOf = [&](const TableColumn& column) {
        return hasParts ? column.styleOverParts : column.style;
    };
    for (std::size_t first = 0; first < columns.size();) {
        auto last = first;
        while (last + 1 < columns.size() && styleOf(columns[last + 1]) == styleOf(columns[first]))
            ++last;
        canvas.style(
            {corner.right(static_cast<sal_Int32>(first) + 1), corner.right(static_cast<sal_Int32>(last) + 1)},
            styleOf(columns[first]));
        first = last + 1;
    }
}

void styleTable(const Canvas& canvas, const Cell& corner, const std::vector<TableRow>& rows,
                const std::vector<TableColumn>& columns) {
    canvas.style({corner, corner}, Style::columnText);
    canvas.style({corner.right(), corner.right(static_cast<sal_Int32>(columns.size()))}, Style::columnNumber);
    auto cell = corner.below();
    for (const auto& row : rows) {
        canvas.style({cell, cell}, row.hasParts ? Style::stepName
                                   : row.isRung ? Style::name
                                                : Style::indented);
        styleColumns(canvas, cell, columns, row.hasParts);
        cell = cell.below();
    }
}

} // namespace

Range writeTable(const Canvas& canvas, const Formulas& formulas, const Cell& corner,
                 const std::string& heading, const std::vector<TableRow>& rows,
                 const std::vector<TableColumn>& columns, Writing writing) {
    styleTable(canvas, corner, rows, columns);
    const auto all = formulasOf(formulas, heading, rows, columns);
    const auto table = tableCells(corner, rows.size(), columns.size());
    if (writing == Writing::atOnce) {
        canvas.formulas(corner, all);
        canvas.wrap({corner, {corner.column, table.last.row}});
        canvas.linesBelow({corner.below(), table.last}, palette::line);
        return table;
    }
    auto cell = corner;
    for (const auto& row : all) {
        for (std::size_t column = 0; column < row.size(); ++column)
            canvas.formula(cell.right(static_cast<sal_Int32>(column)), row[column]);
        if (cell.row > corner.row)
            canvas.lineBelow({cell, {table.last.column, cell.row}}, palette::line);
        cell = cell.below();
    }
    return table;
}

Range tableCells(const Cell& corner, std::size_t rows, std::size_t columns) {
    return {corner,
            {corner.column + static_cast<sal_Int32>(columns), corner.row + static_cast<sal_Int32>(rows)}};
}

} // namespace sheets
