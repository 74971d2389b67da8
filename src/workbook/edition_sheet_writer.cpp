#include "workbook/edition_sheet_writer.hpp"

#include "office/properties.hpp"
#include "workbook/layout.hpp"

#include <com/sun/star/table/CellHoriJustify.hpp>

namespace workbook {
namespace {

/// The year is a number, and has a cell of its own style.
std::string textOf(Field field, const ladder::EditionData& edition) {
    switch (field) {
    case Field::title:
        return edition.title;
    case Field::publisher:
        return edition.publisher;
    case Field::source:
        return edition.source;
    case Field::notes: {
        std::string ids;
        for (const auto note : edition.editionNotes)
            ids += (ids.empty() ? "" : "; ") + edition.notes[note].id;
        return ids;
    }
    case Field::year:
        break;
    }
    return {};
}

void writeYear(const SheetWriter& sheet, const Cell& cell, int year) {
    const Range range{cell, cell};
    sheet.style(range, Style::inputNumber);
    office::set(sheet.cells(range), "HoriJustify", css::table::CellHoriJustify_LEFT);
    sheet.expectWholeNumber(range, "1000", "9999", {});
    if (year != 0)
        sheet.number(cell, year);
}

} // namespace

void writeEditionSheet(const SheetWriter& sheet, const ladder::EditionData& edition,
                       ladder::Language language) {
    constexpr int widths[] = {45, 130, 80}; // mm
    for (sal_Int32 column = 0; column < 3; ++column)
        sheet.width(column, widths[column]);
    auto row = static_cast<sal_Int32>(firstRow);
    for (const auto field : allFields) {
        const auto& name = nameOf(field);
        sheet.text({0, row}, say(language, name.name), Style::label);
        sheet.text({1, row}, textOf(field, edition), Style::inputText);
        sheet.text({2, row}, say(language, name.help), Style::help);
        if (field == Field::year)
            writeYear(sheet, {1, row}, edition.year);
        ++row;
    }
    sheet.fitHeights(firstRow, row);
}

} // namespace workbook
