#include "workbook/edition_sheet.hpp"

#include "workbook/workbook_names.hpp"

#include <charconv>

namespace workbook {
namespace {

constexpr sal_Int32 searchedRows = 100;
constexpr sal_Int32 nameColumn = 0;
constexpr sal_Int32 valueColumn = 1;
constexpr int firstYear = 1000; // the id of an edition begins with four digits
constexpr int lastYear = 9999;

} // namespace

EditionSheet::EditionSheet(SheetCells cells, Report& report)
    : cells_(std::move(cells)) {
    cells_.eachRow(0, searchedRows, nameColumn, valueColumn, [&](sal_Int32 row, std::span<CellText> texts) {
        const auto field = fieldCalled(texts[nameColumn].text);
        if (!field)
            return true;
        auto& value = values_[static_cast<std::size_t>(*field)];
        if (value) {
            report.error(name(), {nameColumn, row}, words::fieldTwice, {texts[nameColumn].text});
        } else {
            value = {row, texts[valueColumn]};
        }
        return true;
    });
    for (const auto field : allFields) {
        if (values_[static_cast<std::size_t>(field)])
            continue;
        report.error(name(), {0, 0}, words::fieldMissing, {say(report.language(), nameOf(field).name)});
    }
}

calc::Cell EditionSheet::at(Field field) const {
    return {valueColumn, values_[static_cast<std::size_t>(field)]->row};
}

std::string EditionSheet::textOf(Field field, Report& report) const {
    const auto& value = values_[static_cast<std::size_t>(field)]->text;
    const bool isNeeded = field != Field::notes;
    if (value.isBlank() && isNeeded)
        report.error(name(), at(field), words::valueMissing);
    if (!value.isBlank() && cells_.isCovered(at(field)))
        report.warning(name(), at(field), words::cellCovered, {value.text});
    else if (!value.isBlank() && !cells_.isRowShown(at(field).row))
        report.notice(name(), at(field), words::rowsHidden, {std::to_string(1)});
    return cells_.checkPlain(value, at(field), report) ? value.text : std::string();
}

ladder::EditionData EditionSheet::read(Report& report) const {
    ladder::EditionData edition;
    if (!cells_.isSheetShown())
        report.notice(name(), {0, 0}, words::sheetHidden);
    edition.title = textOf(Field::title, report);
    edition.publisher = textOf(Field::publisher, report);
    edition.source = textOf(Field::source, report);
    const auto year = textOf(Field::year, report);
    const auto* end = year.data() + year.size();
    const auto [parsed, error] = std::from_chars(year.data(), end, edition.year);
    const bool isYear =
        error == std::errc() && parsed == end && edition.year >= firstYear && edition.year <= lastYear;
    if (!isYear) {
        edition.year = firstYear;
        if (!year.empty())
            report.error(name(), at(Field::year), words::notAYear, {year});
    }
    for (const auto& id : splitList(textOf(Field::notes, report))) {
        if (id.empty())
            continue;
        edition.editionNotes.push_back(static_cast<ladder::NoteIndex>(edition.notes.size()));
        edition.notes.push_back({id, {}, {}});
    }
    return edition;
}

} // namespace workbook
