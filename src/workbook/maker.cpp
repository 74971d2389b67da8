#include "workbook/maker.hpp"

#include "calc/building.hpp"
#include "calc/canvas.hpp"
#include "calc/page.hpp"
#include "calc/sheet_cell.hpp"
#include "ladder/package/csv.hpp"
#include "ladder/package/writer.hpp"
#include "office/properties.hpp"
#include "office/refusal.hpp"
#include "office/strings.hpp"
#include "workbook/explanation.hpp"
#include "workbook/lists.hpp"
#include "workbook/subjects.hpp"

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XTitle.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/sheet/XViewFreezable.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <algorithm>
#include <charconv>

namespace workbook {

using namespace css;
using calc::Spreadsheet;
using ladder::Language;
using ladder::package::Type;

namespace {

constexpr sal_Int32 spareSubjects = 500;
constexpr sal_Int32 spareFigures = 5000;
constexpr std::size_t rowsAtOnce = 10000; ///< that are handed to the office

Spreadsheet newDocument(const uno::Reference<uno::XComponentContext>& context) {
    // A load from another thread than the main one can hang where windows are drawn.
    const auto arguments = office::sequence({office::property("OnMainThread", uno::Any(true))});
    return {frame::Desktop::create(context)->loadComponentFromURL("private:factory/scalc", "_blank", 0,
                                                                  arguments),
            uno::UNO_QUERY_THROW};
}

/// The tables of an edition, row by row, each row with one cell for each column of the schema.
class Tables {
public:
    explicit Tables(const ladder::EditionData& edition)
        : files_(ladder::package::write(edition)) {}

    template<class Action>
    void forEachRow(Table table, Action action) const {
        const auto columns = ladder::package::schemaOf(table).columns;
        std::vector<std::size_t> positions; // of the file's columns in the schema
        std::vector<std::string> cells(columns.size());
        ladder::package::readCsv(contentOf(table), [&](ladder::package::CsvRow& row) {
            if (positions.empty()) {
                for (const auto& name : row.cells)
                    positions.push_back(static_cast<std::size_t>(
                        std::find_if(columns.begin(), columns.end(),
                                     [&](const Column& column) { return column.name == name; }) -
                        columns.begin()));
                return;
            }
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                cells[positions[i]] = std::move(row.cells[i]);
            action(cells);
        });
    }

private:
    /// After datapackage.json they stand in the order of the tables.
    const std::string& contentOf(Table table) const {
        return files_[static_cast<std::size_t>(table) + 1].content;
    }

    std::vector<ladder::package::File> files_;
};

Style styleOf(const Column& column) {
    if (column.type == Type::number || column.type == Type::integer)
        return column.name == "value" ? Style::inputCount : Style::inputNumber;
    return Style::inputText;
}

class Maker {
public:
    Maker(const Spreadsheet& document, const ladder::Edition& edition, Content content, Language language)
        : document_(document)
        , edition_(edition)
        , content_(content)
        , language_(language)
        , tables_(edition.data())
        , references_(language) {
        for (const auto table : ladder::package::allTables) {
            auto& room = rooms_[static_cast<std::size_t>(table)];
            room = table == Table::observations ? spareFigures : spareSubjects;
            tables_.forEachRow(table, [&](Cells cells) {
                references_.add(table, cells);
                ++room;
            });
        }
    }

    void make() {
        const uno::Reference<frame::XModel> model(document_, uno::UNO_QUERY_THROW);
        addStyles(model, language_);
        calc::addPageStyles(model);
        addSheets();
        limitToSheet();
        writeExplanation(pageOf(Part::explanation));
        writeEdition();
        for (const auto table : ladder::package::allTables)
            writeTable(table);
        writeLists(pageOf(Part::lists), rooms_, language_);
        for (const auto part : allParts)
            finish(part);
    }

private:
    Page pageOf(Part part) const {
        const auto name = office::toOUString(say(language_, nameOf(part)));
        return Page({document_->getSheets()->getByName(name), uno::UNO_QUERY_THROW});
    }

    void addSheets() const {
        const auto sheets = document_->getSheets();
        const auto old = sheets->getElementNames();
        sal_Int16 position = 0;
        for (const auto part : allParts)
            sheets->insertNewByName(office::toOUString(say(language_, nameOf(part))), position++);
        for (const auto& name : old)
            sheets->removeByName(name);
    }

    /// Throws Refusal where the figures do not fit.
    void limitToSheet() {
        const uno::Reference<sheet::XCellRangeAddressable> sheet(pageOf(Part::figures).sheet(),
                                                                 uno::UNO_QUERY_THROW);
        const auto most = sheet->getRangeAddress().EndRow + 1 - firstRow;
        for (auto& room : rooms_)
            room = std::min(room, most);
        if (edition_.data().observations.size() > static_cast<std::size_t>(most))
            throw office::Refusal(office::About::document, words::tooLargeForSheet, {edition_.id()});
    }

    void writeTop(const Page& page, Part part, sal_Int32 lastColumn) const {
        page.style({{0, titleRow}, {lastColumn, titleRow}}, Style::title);
        page.style({{0, purposeRow}, {lastColumn, purposeRow}}, Style::purpose);
        page.text({0, titleRow}, say(language_, nameOf(part)), Style::title);
        page.text({0, purposeRow}, say(language_, purposeOf(part)), Style::purpose);
    }

    void writeEdition() const {
        const auto page = pageOf(Part::edition);
        writeTop(page, Part::edition, 2);
        constexpr int widths[] = {45, 130, 80};
        for (sal_Int32 column = 0; column < 3; ++column)
            page.width(column, widths[column]);
        auto row = static_cast<sal_Int32>(firstRow);
        for (const auto field : allFields) {
            const auto& name = nameOf(field);
            page.text({0, row}, say(language_, name.name), Style::label);
            page.text({1, row}, valueOf(field), Style::inputText);
            page.text({2, row}, say(language_, name.help), Style::help);
            if (field == Field::year)
                writeYear(page, {1, row});
            ++row;
        }
        page.fitHeights(firstRow, row);
    }

    void writeYear(const Page& page, const Cell& cell) const {
        page.style({cell, cell}, Style::inputNumber);
        office::set(page.cells({cell, cell}), "HoriJustify", table::CellHoriJustify_LEFT);
        page.expectWholeNumber({cell, cell}, "1000", "9999", {});
        if (content_ == Content::figures)
            page.number(cell, edition_.year());
    }

    std::string valueOf(Field field) const {
        switch (field) {
        case Field::title:
            return content_ == Content::figures ? edition_.title() : std::string();
        case Field::publisher:
            return edition_.publisher();
        case Field::source:
            return edition_.source();
        case Field::notes: {
            std::string ids;
            for (const auto note : edition_.notesOnEdition())
                ids += (ids.empty() ? "" : "; ") + edition_.note(note).id;
            return ids;
        }
        case Field::year:
            break;
        }
        return {};
    }

    void writeTable(Table table) const {
        const auto page = pageOf(partOf(table));
        const auto columns = ladder::package::schemaOf(table).columns;
        const auto lastColumn = static_cast<sal_Int32>(columns.size()) - 1;
        const auto lastRow = firstRow + roomOf(rooms_, table) - 1;
        const auto widths = widthsOf(table);
        writeTop(page, partOf(table), lastColumn);
        for (sal_Int32 i = 0; i <= lastColumn; ++i) {
            const auto& column = columns[static_cast<std::size_t>(i)];
            const auto& heading = headingOf(column);
            page.width(i, widths[static_cast<std::size_t>(i)]);
            page.heading({i, headingRow}, say(language_, heading.name), say(language_, heading.help));
            if (styleOf(column) == Style::inputCount)
                office::set(page.cells({{i, headingRow}, {i, headingRow}}), "HoriJustify",
                            table::CellHoriJustify_RIGHT);
            const Range input{{i, firstRow}, {i, lastRow}};
            page.style(input, styleOf(column));
            offer(page, input, column);
        }
        fill(page, table);
        page.fitHeights(headingRow, headingRow);
    }

    /// As wide as the longest text takes, up to what a line should have at most.
    std::vector<int> widthsOf(Table table) const {
        constexpr std::size_t least = 8;   // characters
        constexpr double character = 2.05; // mm, of a font of 10 points, with some air
        const auto columns = ladder::package::schemaOf(table).columns;
        std::vector<std::size_t> longest;
        for (const auto& column : columns)
            longest.push_back(std::max({least, say(language_, headingOf(column).name).size() + 2,
                                        say(language_, headingOf(column).help).size() / 4}));
        tables_.forEachRow(table, [&](Cells cells) {
            for (std::size_t i = 0; i < columns.size(); ++i)
                longest[i] = std::max(longest[i], namesIn(columns[i], cells[i]).size());
        });
        std::vector<int> widths;
        for (std::size_t i = 0; i < columns.size(); ++i)
            widths.push_back(std::min(headingOf(columns[i]).width,
                                      static_cast<int>(static_cast<double>(longest[i]) * character) + 3));
        return widths;
    }

    void offer(const Page& page, const Range& input, const Column& column) const {
        if (const auto list = listFor(column, language_); !list.empty())
            // A list may hold several of what is offered, and a status any code.
            page.offer(
                input, list,
                column.type == Type::list || column.refersTo.empty() ? "" : say(language_, words::notInList));
        else if (column.name == "value")
            page.expectWholeNumber(input, "0", std::to_string(*column.highest),
                                   say(language_, words::notACount));
    }

    void fill(const Page& page, Table table) const {
        const auto columns = ladder::package::schemaOf(table).columns;
        std::vector<uno::Sequence<uno::Any>> rows;
        auto row = static_cast<sal_Int32>(firstRow);
        const auto flush = [&] {
            if (rows.empty())
                return;
            const auto last = row + static_cast<sal_Int32>(rows.size()) - 1;
            const auto cells = page.cells({{0, row}, {static_cast<sal_Int32>(columns.size()) - 1, last}});
            uno::Reference<sheet::XCellRangeData>(cells, uno::UNO_QUERY_THROW)
                ->setDataArray(office::sequence(rows));
            row = last + 1;
            rows.clear();
        };
        tables_.forEachRow(table, [&](Cells cells) {
            uno::Sequence<uno::Any> contents(static_cast<sal_Int32>(columns.size()));
            auto* content = contents.getArray();
            for (std::size_t i = 0; i < columns.size(); ++i)
                content[i] = isLeftOut(table, columns[i]) ? uno::Any(rtl::OUString())
                                                          : contentOf(columns[i], cells[i]);
            rows.push_back(contents);
            if (rows.size() == rowsAtOnce)
                flush();
        });
        flush();
        if (table != Table::observations) // these rows are one line each
            page.fitHeights(firstRow, row);
    }

    /// What was said of the figures of one year is not carried over to another.
    bool isLeftOut(Table table, const Column& column) const {
        return content_ == Content::blank && table == Table::observations && column.name != "area" &&
               column.name != "item";
    }

    uno::Any contentOf(const Column& column, const std::string& text) const {
        if (column.type == Type::integer || column.type == Type::number) {
            double number = 0;
            const auto* end = text.data() + text.size();
            if (!text.empty() && std::from_chars(text.data(), end, number).ptr == end)
                return uno::Any(number);
        }
        return uno::Any(office::toOUString(namesIn(column, text)));
    }

    /// With the names for ids.
    std::string namesIn(const Column& column, const std::string& text) const {
        const auto* subjects = references_.of(column);
        const auto nameOf = [&](const std::string& id) {
            return subjects == nullptr || id.empty() ? id : subjects->nameToShow(id);
        };
        if (column.type != Type::list)
            return nameOf(text);
        std::string names;
        for (const auto& id : parts(text))
            names += (names.empty() ? "" : "; ") + nameOf(id);
        return names;
    }

    void finish(Part part) const {
        const auto page = pageOf(part);
        const auto& sheet = page.sheet();
        const bool isOnOnePage = part == Part::explanation || part == Part::edition;
        calc::setPage(calc::Canvas(document_, sheet), isOnOnePage ? calc::Pages::one : calc::Pages::tall);
        if (tableOf(part)) {
            const uno::Reference<sheet::XPrintAreas> print(sheet, uno::UNO_QUERY_THROW);
            print->setTitleRows(table::CellRangeAddress(0, 0, headingRow, 0, headingRow));
            print->setPrintTitleRows(true);
        }
        if (part == Part::lists)
            office::set(sheet, "IsVisible", false);
        uno::Reference<util::XProtectable>(sheet, uno::UNO_QUERY_THROW)->protect({});
    }

    const Spreadsheet& document_;
    const ladder::Edition& edition_;
    Content content_;
    Language language_;
    Tables tables_;
    References references_;
    Rooms rooms_{};
};

/// Headings stay in view; the first sheet is shown.
void freezeHeadings(const Spreadsheet& document, Language language) {
    const uno::Reference<frame::XController> controller =
        uno::Reference<frame::XModel>(document, uno::UNO_QUERY_THROW)->getCurrentController();
    const uno::Reference<sheet::XSpreadsheetView> view(controller, uno::UNO_QUERY);
    const uno::Reference<sheet::XViewFreezable> panes(controller, uno::UNO_QUERY);
    if (!view.is() || !panes.is())
        return;
    const auto show = [&](Part part) {
        const auto name = office::toOUString(say(language, nameOf(part)));
        view->setActiveSheet({document->getSheets()->getByName(name), uno::UNO_QUERY_THROW});
    };
    for (const auto part : allParts) {
        if (!tableOf(part))
            continue;
        show(part);
        panes->freezeAtPosition(0, firstRow);
    }
    show(Part::explanation);
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
            Maker(document, from, content, language).make();
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
