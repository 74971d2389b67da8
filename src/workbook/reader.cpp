#include "workbook/reader.hpp"

#include "ladder/package/csv.hpp"
#include "ladder/package/descriptor.hpp"
#include "ladder/package/reader.hpp"
#include "office/refusal.hpp"
#include "office/strings.hpp"
#include "workbook/edition_sheet.hpp"
#include "workbook/table_text.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/XModel.hpp>

#include <algorithm>
#include <set>

namespace workbook {

using namespace css;
using ladder::Message;
using ladder::package::Defect;

namespace {

std::vector<std::string> sheetNamesOf(const uno::Reference<sheet::XSpreadsheetDocument>& document) {
    std::vector<std::string> names;
    for (const auto& name : document->getSheets()->getElementNames())
        names.push_back(office::toUtf8(name));
    return names;
}

/// Of each table; one that may be left out, and is, has empty cells.
auto allColumns() {
    std::array<std::vector<const Column*>, ladder::package::allTables.size()> all;
    for (const auto table : ladder::package::allTables) {
        for (const auto& column : ladder::package::schemaOf(table).columns)
            all[static_cast<std::size_t>(table)].push_back(&column);
    }
    return all;
}

bool isRead(Part part) {
    return part == Part::edition || tableOf(part);
}

class Reader {
public:
    Reader(const uno::Reference<sheet::XSpreadsheetDocument>& document, ladder::Language language)
        : document_(document)
        , report_(language)
        , references_(language) {}

    Reading read() {
        Reading reading;
        if (findSheets() && findColumns())
            reading.edition = readEdition();
        if (reading.edition)
            reading.places = Places(*reading.edition, tableSheets_, texts_);
        reading.defects = std::move(report_).defects(sheetNamesOf(document_));
        return reading;
    }

private:
    /// False where one is missing or there twice.
    bool findSheets() {
        for (const auto& name : sheetNamesOf(document_)) {
            const auto part = partCalled(name);
            if (!part)
                report_.warning(name, {}, words::sheetNotRead);
            else if (!sheetNames_.emplace(*part, name).second && isRead(*part))
                report_.error(name, {}, words::sheetTwice, {sheetNames_[*part]});
        }
        for (const auto part : allParts) {
            if (isRead(part) && !sheetNames_.contains(part))
                report_.error({}, {}, words::sheetMissing, {say(report_.language(), nameOf(part))});
        }
        return !report_.hasErrors();
    }

    SheetCells cellsOf(Part part) const {
        const auto name = office::toOUString(sheetNames_.at(part));
        return {{document_, uno::UNO_QUERY_THROW},
                {document_->getSheets()->getByName(name), uno::UNO_QUERY_THROW}};
    }

    bool findColumns() {
        editionSheet_.emplace(cellsOf(Part::edition), report_);
        for (const auto table : ladder::package::allTables)
            tableSheets_.emplace_back(table, cellsOf(partOf(table)), report_);
        return !report_.hasErrors();
    }

    std::optional<ladder::Edition> readEdition() {
        collectNames();
        descriptor_ = ladder::package::writeDescriptor(editionSheet_->read(report_), allColumns());
        for (const auto& sheet : tableSheets_)
            texts_.push_back(textOf(sheet, references_, sheetNames_, report_));
        if (!std::all_of(texts_.begin(), texts_.end(), [](const TableText& text) { return text.isWhole; }))
            return std::nullopt;
        const auto reading = ladder::package::read([this](std::string_view path) { return fileAt(path); });
        for (const auto& defect : reading.defects.kept())
            report(defect);
        return report_.hasErrors() ? std::nullopt : reading.edition;
    }

    void collectNames() {
        for (const auto& sheet : tableSheets_) {
            if (sheet.table() == Table::observations)
                continue;
            std::vector<std::string> texts;
            sheet.eachRow([&](sal_Int32 /*row*/, std::span<const CellText> cells) {
                texts.clear();
                for (const auto& cell : cells)
                    texts.push_back(cell.text);
                references_.add(sheet.table(), texts);
                return true;
            });
        }
    }

    boost::system::result<std::string, Message> fileAt(std::string_view path) const {
        if (path == ladder::package::descriptorFile)
            return descriptor_;
        for (std::size_t i = 0; i < tableSheets_.size(); ++i) {
            if (path == ladder::package::fileOf(tableSheets_[i].table()))
                return texts_[i].csv;
        }
        return Message::fileMissing;
    }

    /// Says of a cell what is wrong with a place in a file.
    void report(const Defect& defect) {
        for (std::size_t i = 0; i < tableSheets_.size(); ++i) {
            const auto& sheet = tableSheets_[i];
            if (defect.place.file == ladder::package::fileOf(sheet.table()))
                return report_.alsoError(sheet.name(), cellAt(defect.place, i),
                                         problemOf(defect, sheet.table()));
        }
        const auto field = fieldAt(defect.place.name);
        const auto problem = defect.problem == Message::notInTable
                                 ? say(report_.language(), words::unknownId,
                                       {defect.arguments.front(), sheetNames_.at(Part::notes)})
                                 : ladder::say(report_.language(), defect.problem, defect.arguments);
        report_.alsoError(editionSheet_->name(), editionSheet_->at(field), problem);
    }

    calc::Cell cellAt(const ladder::package::Place& place, std::size_t index) {
        const auto& sheet = tableSheets_[index];
        const auto& rows = texts_[index].rows;
        const auto& lines = linesOf(index);
        const auto line = std::lower_bound(lines.begin(), lines.end(), place.line);
        if (place.line == 0 || line == lines.end())
            return sheet.cellBelow(rows);
        const auto columns = ladder::package::schemaOf(sheet.table()).columns;
        const auto column = std::min(place.column, columns.size());
        return sheet.at(rows[static_cast<std::size_t>(line - lines.begin())], column == 0 ? 0 : column - 1);
    }

    /// On which line of the text each row begins; found when the first defect asks.
    const std::vector<std::size_t>& linesOf(std::size_t index) {
        auto& lines = lines_[index];
        if (lines.empty()) {
            bool isHeader = true;
            ladder::package::readCsv(texts_[index].csv, [&](ladder::package::CsvRow& row) {
                if (!isHeader)
                    lines.push_back(row.line);
                isHeader = false;
            });
        }
        return lines;
    }

    /// In the words of a sheet, where those of a package would not do.
    std::string problemOf(const Defect& defect, Table table) const {
        const auto language = report_.language();
        auto arguments = defect.arguments;
        switch (defect.problem) {
        case Message::csvNoRows:
            return say(language, words::noRows);
        case Message::notAWeight:
            return say(language, words::notAWeight, {arguments.front()});
        case Message::notInTable: {
            std::vector<std::string> sheets;
            const auto column = columnCalled(table, defect.place.name).value_or(0);
            for (const auto target : ladder::package::schemaOf(table).columns[column].refersTo)
                sheets.push_back(sheetNames_.at(partOf(target)));
            return say(language, words::unknownId,
                       {arguments.front(), ladder::enumerate(sheets, ladder::Conjunction::orElse, language)});
        }
        case Message::missingObservation:
        case Message::duplicateObservation:
            arguments = {references_.areas().nameOf(arguments[0]), references_.items().nameOf(arguments[1])};
            break;
        default:
            break;
        }
        return ladder::say(language, defect.problem, arguments);
    }

    const uno::Reference<sheet::XSpreadsheetDocument>& document_;
    Report report_;
    References references_;
    SheetNames sheetNames_;
    std::optional<EditionSheet> editionSheet_;
    std::vector<TableSheet> tableSheets_; ///< in the order of the tables
    std::vector<TableText> texts_;        ///< of the same
    std::array<std::vector<std::size_t>, ladder::package::allTables.size()> lines_;
    std::string descriptor_;
};

} // namespace

bool isEditionWorkbook(const uno::Reference<sheet::XSpreadsheetDocument>& document) {
    std::set<Part> found;
    for (const auto& name : sheetNamesOf(document)) {
        if (const auto part = partCalled(name); part && isRead(*part))
            found.insert(*part);
    }
    const auto all = std::count_if(allParts.begin(), allParts.end(), isRead);
    return found.size() * 2 >= static_cast<std::size_t>(all);
}

Reading readWorkbook(const uno::Reference<sheet::XSpreadsheetDocument>& document, ladder::Language language) {
    if (!isEditionWorkbook(document))
        throw office::Refusal(office::About::document, words::notAnEditionWorkbook);
    return Reader(document, language).read();
}

} // namespace workbook
