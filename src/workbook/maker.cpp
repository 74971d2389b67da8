#include "workbook/maker.hpp"

#include "calc/addresses.hpp"
#include "calc/building.hpp"
#include "calc/canvas.hpp"
#include "calc/page.hpp"
#include "calc/sheet_cell.hpp"
#include "office/properties.hpp"
#include "office/refusal.hpp"
#include "office/strings.hpp"
#include "workbook/edition_sheet_writer.hpp"
#include "workbook/explanation.hpp"
#include "workbook/table_sheet_writer.hpp"

#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XTitle.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/sheet/XViewFreezable.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/util/XProtectable.hpp>

namespace workbook {

using namespace css;
using calc::Spreadsheet;
using ladder::Language;

namespace {

Spreadsheet newDocument(const uno::Reference<uno::XComponentContext>& context) {
    // A load from another thread than the main one can hang where windows are drawn.
    const auto arguments = office::sequence({office::property("OnMainThread", uno::Any(true))});
    return {frame::Desktop::create(context)->loadComponentFromURL("private:factory/scalc", "_blank", 0,
                                                                  arguments),
            uno::UNO_QUERY_THROW};
}

/// What was said of the figures of one year is not carried over to another.
ladder::EditionData withoutFigures(ladder::EditionData edition) {
    edition.title.clear();
    edition.year = 0;
    edition.baseValues.clear();
    for (auto& base : edition.bases)
        base.date.clear();
    for (auto& row : edition.observations)
        row.observation = {};
    return edition;
}

uno::Reference<sheet::XSpreadsheet> sheetOf(const Spreadsheet& document, SheetKind kind, Language language) {
    return {document->getSheets()->getByName(office::toOUString(say(language, nameOf(kind)))),
            uno::UNO_QUERY_THROW};
}

void addSheets(const Spreadsheet& document, Language language) {
    const auto sheets = document->getSheets();
    const auto old = sheets->getElementNames();
    sal_Int16 position = 0;
    for (const auto kind : allSheets)
        sheets->insertNewByName(office::toOUString(say(language, nameOf(kind))), position++);
    for (const auto& name : old)
        sheets->removeByName(name);
}

sal_Int32 rowsBelowHeadings(const uno::Reference<sheet::XSpreadsheet>& sheet) {
    return calc::addressOf(sheet).EndRow + 1 - firstRow;
}

/// Writes the name of a sheet and its purpose, as wide as its columns.
void writeTop(const SheetWriter& sheet, SheetKind kind, Language language) {
    constexpr std::size_t editionColumns = 3;
    const auto table = tableOf(kind);
    const auto columns = table ? ladder::package::schemaOf(*table).columns.size() : editionColumns;
    const auto last = static_cast<sal_Int32>(columns) - 1;
    sheet.style({{0, titleRow}, {last, titleRow}}, Style::title);
    sheet.style({{0, purposeRow}, {last, purposeRow}}, Style::purpose);
    sheet.text({0, titleRow}, say(language, nameOf(kind)), Style::title);
    sheet.text({0, purposeRow}, say(language, purposeOf(kind)), Style::purpose);
}

/// Sets how a sheet is printed, and protects all but the cells to fill in.
void finish(const Spreadsheet& document, SheetKind kind, const uno::Reference<sheet::XSpreadsheet>& sheet) {
    const bool isOnOnePage = kind == SheetKind::explanation || kind == SheetKind::edition;
    calc::setPage(calc::Canvas(document, sheet), isOnOnePage ? calc::Pages::one : calc::Pages::tall);
    if (tableOf(kind)) {
        const uno::Reference<sheet::XPrintAreas> print(sheet, uno::UNO_QUERY_THROW);
        print->setTitleRows(calc::addressOf(sheet->getCellRangeByPosition(0, headingRow, 0, headingRow)));
        print->setPrintTitleRows(true);
    }
    if (kind == SheetKind::lists)
        office::set(sheet, "IsVisible", false);
    uno::Reference<util::XProtectable>(sheet, uno::UNO_QUERY_THROW)->protect({});
}

void fillDocument(const Spreadsheet& document, const ladder::Edition& from, Content content,
                  Language language) {
    const auto edition = content == Content::figures ? from.data() : withoutFigures(from.data());
    const uno::Reference<frame::XModel> model(document, uno::UNO_QUERY_THROW);
    addStyles(model, language);
    calc::addPageStyles(model);
    addSheets(document, language);
    const auto mostRows = rowsBelowHeadings(sheetOf(document, SheetKind::figures, language));
    if (edition.observations.size() > static_cast<std::size_t>(mostRows))
        throw office::Refusal(office::About::document, words::tooLargeForSheet, {from.id()});
    const TableSheetWriter tables(edition, language, mostRows);
    for (const auto kind : allSheets) {
        const SheetWriter sheet(sheetOf(document, kind, language));
        if (isRead(kind))
            writeTop(sheet, kind, language);
        if (const auto table = tableOf(kind))
            tables.write(sheet, *table);
        else if (kind == SheetKind::edition)
            writeEditionSheet(sheet, edition, language);
        else if (kind == SheetKind::explanation)
            writeExplanation(sheet);
        else
            writeLists(sheet, tables.capacities(), language);
    }
    for (const auto kind : allSheets)
        finish(document, kind, sheetOf(document, kind, language));
}

/// Keeps the headings in view on each sheet with a table, and shows the first sheet.
void freezeHeadings(const Spreadsheet& document, Language language) {
    const uno::Reference<frame::XController> controller =
        uno::Reference<frame::XModel>(document, uno::UNO_QUERY_THROW)->getCurrentController();
    const uno::Reference<sheet::XSpreadsheetView> view(controller, uno::UNO_QUERY);
    const uno::Reference<sheet::XViewFreezable> panes(controller, uno::UNO_QUERY);
    if (!view.is() || !panes.is())
        return;
    for (const auto kind : allSheets) {
        if (!tableOf(kind))
            continue;
        view->setActiveSheet(sheetOf(document, kind, language));
        panes->freezeAtPosition(0, firstRow);
    }
    view->setActiveSheet(sheetOf(document, SheetKind::explanation, language));
}

void setTitle(const Spreadsheet& document, const std::string& title) {
    const auto text = office::toOUString(title);
    uno::Reference<frame::XTitle>(document, uno::UNO_QUERY_THROW)->setTitle(text);
    uno::Reference<document::XDocumentPropertiesSupplier>(document, uno::UNO_QUERY_THROW)
        ->getDocumentProperties()
        ->setTitle(text);
}

} // namespace

Spreadsheet makeWorkbook(const uno::Reference<uno::XComponentContext>& context, const ladder::Edition& from,
                         Content content, Language language) {
    const auto document = newDocument(context);
    try {
        {
            const calc::Building building(document, calc::Building::Record::nothing);
            fillDocument(document, from, content, language);
        }
        setTitle(document, content == Content::figures ? from.title()
                                                       : say(language, words::templateAfter, {from.title()}));
        freezeHeadings(document, language);
        calc::undoManagerOf(document)->clear();
        uno::Reference<util::XModifiable>(document, uno::UNO_QUERY_THROW)->setModified(false);
    } catch (...) {
        uno::Reference<util::XCloseable>(document, uno::UNO_QUERY_THROW)->close(true);
        throw;
    }
    return document;
}

} // namespace workbook
