#include "workbook/table_sheet_writer.hpp"

#include "ladder/package/csv.hpp"
#include "ladder/package/descriptor.hpp"
#include "office/properties.hpp"
#include "office/strings.hpp"

#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>

#include <algorithm>
#include <charconv>

namespace workbook {

using namespace css;
using ladder::package::Type;

namespace {

// Empty rows for what a user adds.
constexpr sal_Int32 spareFigures = 5000;
constexpr sal_Int32 spareRows = 500;
constexpr std::size_t rowsAtOnce = 10000; ///< that are handed to the office

auto columnsOf(Table table) {
    return ladder::package::schemaOf(table).columns;
}

Style styleOf(const Column& column) {
    if (column.type == Type::number || column.type == Type::integer)
        return column.name == "value" ? Style::inputCount : Style::inputNumber;
    return Style::inputText;
}

} // namespace

TableSheetWriter::TableSheetWriter(const ladder::EditionData& edition, ladder::Language language,
                                   sal_Int32 mostRows)
    : language_(language)
    , files_(ladder::package::write(edition))
    , names_(language) {
    for (const auto table : ladder::package::allTables) {
        auto& capacity = capacities_[static_cast<std::size_t>(table)];
        capacity = table == Table::observations ? spareFigures : spareRows;
        forEachRow(table, [&](TableRow row) {
            names_.add(table, row);
            ++capacity;
        });
        capacity = std::min(capacity, mostRows);
    }
}

void TableSheetWriter::forEachRow(Table table, const std::function<void(TableRow)>& action) const {
    std::vector<std::size_t> positions; // in the schema, for each column of the file, which may lack some
    std::vector<std::string> cells(ladder::package::schemaOf(table).columns.size());
    const auto file = std::ranges::find(files_, ladder::package::fileOf(table), &ladder::package::File::path);
    if (file == files_.end()) // the edition does without
        return;
    ladder::package::readCsv(file->content, [&](ladder::package::CsvRow& row) {
        if (positions.empty()) {
            for (const auto& name : row.cells)
                positions.push_back(positionOf(table, name));
            return;
        }
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            cells[positions[i]] = std::move(row.cells[i]);
        action(cells);
    });
}

void TableSheetWriter::write(const SheetWriter& sheet, Table table) const {
    const auto widths = widthsOf(table);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        sheet.width(static_cast<sal_Int32>(i), widths[i]);
        writeColumn(sheet, table, i);
    }
    writeRows(sheet, table);
    sheet.fitHeights(headingRow, headingRow);
}

/// Writes the heading of a column and formats the cells below it.
void TableSheetWriter::writeColumn(const SheetWriter& sheet, Table table, std::size_t position) const {
    const auto& column = columnsOf(table)[position];
    const auto& heading = headingOf(column);
    const Cell top{static_cast<sal_Int32>(position), headingRow};
    sheet.heading(top, say(language_, heading.name), say(language_, heading.help));
    if (styleOf(column) == Style::inputCount)
        office::set(sheet.cells({top, top}), "HoriJustify", table::CellHoriJustify_RIGHT);
    const Range input{top.below(), top.below(capacityOf(capacities_, table))};
    sheet.style(input, styleOf(column));
    addDropdown(sheet, input, column);
}

void TableSheetWriter::addDropdown(const SheetWriter& sheet, const Range& range, const Column& column) const {
    if (const auto list = listFor(column, language_); !list.empty()) {
        // A cell with a list may hold several of the entries, and a status may be any code.
        const bool isLimited = column.type != Type::list && !column.refersTo.empty();
        sheet.addDropdown(range, list, isLimited ? say(language_, words::notInList) : "");
    } else if (column.name == "value") {
        sheet.expectWholeNumber(range, "0", std::to_string(*column.highest),
                                say(language_, words::notACount));
    }
}

void TableSheetWriter::writeRows(const SheetWriter& sheet, Table table) const {
    const auto columns = columnsOf(table);
    std::vector<uno::Sequence<uno::Any>> rows;
    auto row = static_cast<sal_Int32>(firstRow);
    const auto flush = [&] {
        if (rows.empty())
            return;
        const auto last = row + static_cast<sal_Int32>(rows.size()) - 1;
        const auto cells = sheet.cells({{0, row}, {static_cast<sal_Int32>(columns.size()) - 1, last}});
        uno::Reference<sheet::XCellRangeData>(cells, uno::UNO_QUERY_THROW)
            ->setDataArray(office::sequence(rows));
        row = last + 1;
        rows.clear();
    };
    forEachRow(table, [&](TableRow cells) {
        uno::Sequence<uno::Any> contents(static_cast<sal_Int32>(columns.size()));
        auto* content = contents.getArray();
        for (std::size_t i = 0; i < columns.size(); ++i)
            content[i] = contentOf(columns[i], cells[i]);
        rows.push_back(contents);
        if (rows.size() == rowsAtOnce)
            flush();
    });
    flush();
    if (table != Table::observations) // each of these rows is one line high anyway
        sheet.fitHeights(firstRow, row);
}

/// Each column is as wide as its longest text, up to the most that its heading says.
std::vector<int> TableSheetWriter::widthsOf(Table table) const {
    constexpr std::size_t least = 8;   // characters
    constexpr double character = 2.05; // mm, of a font of 10 points, with some air
    const auto columns = columnsOf(table);
    std::vector<std::size_t> longest;
    for (const auto& column : columns)
        longest.push_back(std::max({least, say(language_, headingOf(column).name).size() + 2,
                                    say(language_, headingOf(column).help).size() / 4}));
    forEachRow(table, [&](TableRow cells) {
        for (std::size_t i = 0; i < columns.size(); ++i)
            longest[i] = std::max(longest[i], withNames(columns[i], cells[i]).size());
    });
    std::vector<int> widths;
    for (std::size_t i = 0; i < columns.size(); ++i)
        widths.push_back(std::min(headingOf(columns[i]).mostWidth,
                                  static_cast<int>(static_cast<double>(longest[i]) * character) + 3));
    return widths;
}

uno::Any TableSheetWriter::contentOf(const Column& column, const std::string& text) const {
    if (column.type == Type::integer || column.type == Type::number) {
        double number = 0;
        const auto* end = text.data() + text.size();
        if (!text.empty() && std::from_chars(text.data(), end, number).ptr == end)
            return uno::Any(number);
    }
    return uno::Any(office::toOUString(withNames(column, text)));
}

/// The text of a cell of the package with names in the place of ids.
std::string TableSheetWriter::withNames(const Column& column, const std::string& text) const {
    const auto* ids = names_.referredToBy(column);
    const auto nameOf = [&](const std::string& id) {
        return ids == nullptr || id.empty() ? id : ids->nameToShow(id);
    };
    if (column.type != Type::list)
        return nameOf(text);
    std::string names;
    for (const auto& id : splitList(text))
        names += (names.empty() ? "" : "; ") + nameOf(id);
    return names;
}

} // namespace workbook
