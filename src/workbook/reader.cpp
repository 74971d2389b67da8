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
#include <com/sun/star/sheet/XCalculatable.hpp>

#include <algorithm>
#include <set>

namespace workbook {

using namespace css;
using ladder::Reason;
using ladder::package::Defect;

namespace {

std::vector<std::string> sheetNamesOf(const uno::Reference<sheet::XSpreadsheetDocument>& document) {
    std::vector<std::string> names;
    for (const auto& name : document->getSheets()->getElementNames())
        names.push_back(office::toUtf8(name));
    return names;
}

/// The columns of each table that has a sheet. On a sheet, one that a package may leave out has empty cells
/// instead.
auto allColumns(std::span<const TableSheet> sheets) {
    std::array<std::vector<const Column*>, ladder::package::allTables.size()> all;
    for (const auto& sheet : sheets)
        all[static_cast<std::size_t>(sheet.table())] = ladder::package::allColumnsOf(sheet.table());
    return all;
}

class WorkbookReader {
public:
    WorkbookReader(const uno::Reference<sheet::XSpreadsheetDocument>& document, ladder::Language language)
        : document_(document)
        , report_(language)
        , names_(language) {
        calculate();
    }

    WorkbookReading read() {
        WorkbookReading reading;
        if (findSheets() && findColumns())
            reading.edition = readEdition();
        if (reading.edition)
            reading.cells = EditionCells(*reading.edition, tableSheets_, texts_);
        reading.defects = std::move(report_).defects(sheetNamesOf(document_));
        return reading;
    }

private:
    /// Where the document does not calculate by itself, its cells may show what is no longer so.
    void calculate() const {
        const uno::Reference<sheet::XCalculatable> calculation(document_, uno::UNO_QUERY_THROW);
        if (!calculation->isAutomaticCalculationEnabled())
            calculation->calculateAll();
    }

    /// Gives false where a sheet is missing or there twice.
    bool findSheets() {
        for (const auto& name : sheetNamesOf(document_)) {
            const auto sheet = sheetCalled(name);
            if (!sheet || isOfAnother(name, *sheet))
                report_.warning(name, {}, words::sheetNotRead);
            else if (!sheetNames_.emplace(*sheet, name).second && isRead(*sheet))
                report_.error(name, {}, words::sheetTwice, {sheetNames_[*sheet]});
        }
        for (const auto sheet : allSheets) {
            if (!isRead(sheet) || sheetNames_.contains(sheet))
                continue;
            const auto name = say(report_.language(), nameOf(sheet));
            if (mayBeLeftOut(sheet)) {
                absent_.insert(sheet);
                sheetNames_.emplace(sheet, name); // by which it is told where another sheet refers to it
            } else {
                report_.error({}, {}, words::sheetMissing, {name});
            }
        }
        return !report_.hasErrors();
    }

    /// Whether a sheet that a workbook may do without is something else of the user's own, which happens to
    /// have its name.
    bool isOfAnother(const std::string& name, SheetKind kind) const {
        Report ignored(report_.language());
        return mayBeLeftOut(kind) && !TableSheet(*tableOf(kind), cellsOf(name), ignored).isOfTable();
    }

    SheetCells cellsOf(const std::string& name) const {
        return {{document_, uno::UNO_QUERY_THROW},
                {document_->getSheets()->getByName(office::toOUString(name)), uno::UNO_QUERY_THROW}};
    }
    SheetCells cellsOf(SheetKind sheet) const { return cellsOf(sheetNames_.at(sheet)); }

    /// Gives false where a field of the edition or a column is missing or there twice.
    bool findColumns() {
        editionSheet_.emplace(cellsOf(SheetKind::edition), report_);
        for (const auto table : ladder::package::allTables) {
            if (!absent_.contains(sheetOf(table)))
                tableSheets_.emplace_back(table, cellsOf(sheetOf(table)), report_);
        }
        return !report_.hasErrors();
    }

    std::optional<ladder::Edition> readEdition() {
        collectNames();
        descriptor_ =
            ladder::package::writeDescriptor(editionSheet_->read(report_), allColumns(tableSheets_));
        for (const auto& sheet : tableSheets_)
            texts_.push_back(textOf(sheet, names_, sheetNames_, report_));
        if (!std::all_of(texts_.begin(), texts_.end(), [](const TableText& text) { return text.isWhole; }))
            return std::nullopt;
        const auto reading = ladder::package::read([this](std::string_view path) { return fileAt(path); });
        for (const auto& defect : reading.defects.kept())
            report(defect, Severity::error);
        for (const auto& warning : reading.warnings.kept())
            report(warning, Severity::warning);
        for (const auto& notice : reading.notices.kept())
            report(notice, Severity::notice);
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
                names_.add(sheet.table(), texts);
                return true;
            });
        }
    }

    /// The package that the reader of packages is given.
    ladder::Result<std::string> fileAt(std::string_view path) const {
        if (path == ladder::package::descriptorFile)
            return descriptor_;
        for (std::size_t i = 0; i < tableSheets_.size(); ++i) {
            if (path == ladder::package::fileOf(tableSheets_[i].table()))
                return texts_[i].csv;
        }
        return Reason::fileMissing;
    }

    /// Reports a defect of a file at the cell that is meant.
    void report(const Defect& defect, Severity severity) {
        for (std::size_t i = 0; i < tableSheets_.size(); ++i) {
            const auto& sheet = tableSheets_[i];
            if (defect.location.file == ladder::package::fileOf(sheet.table()))
                return report_.addProblem(severity, sheet.name(), cellAt(defect.location, i),
                                          problemOf(defect, sheet.table()));
        }
        const auto field = fieldAt(defect.location.name);
        const auto problem = defect.problem.reason == Reason::notInTable
                                 ? say(report_.language(), words::unknownId,
                                       {defect.problem.arguments.front(), sheetNames_.at(SheetKind::notes)})
                                 : describe(defect.problem, report_.language());
        report_.addProblem(severity, editionSheet_->name(), editionSheet_->at(field), problem);
    }

    calc::Cell cellAt(const ladder::package::Location& location, std::size_t index) {
        const auto& sheet = tableSheets_[index];
        const auto& rows = texts_[index].rows;
        const auto& lines = linesOf(index);
        const auto line = std::lower_bound(lines.begin(), lines.end(), location.line);
        if (location.line == 0 || line == lines.end())
            return sheet.cellBelow(rows);
        const auto columns = ladder::package::schemaOf(sheet.table()).columns;
        const auto column = std::min(location.column, columns.size());
        return sheet.at(rows[static_cast<std::size_t>(line - lines.begin())], column == 0 ? 0 : column - 1);
    }

    /// The line of the text on which each row begins. Only defects ask for it, so it is found when one does.
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

    /// What is wrong, in words about sheets where the words of a package would be misleading.
    std::string problemOf(const Defect& defect, Table table) const {
        const auto language = report_.language();
        auto arguments = defect.problem.arguments;
        switch (defect.problem.reason) {
        case Reason::csvNoRows:
            return say(language, words::noRows);
        case Reason::notAWeight:
            return say(language, words::notAWeight, {arguments.front()});
        case Reason::notInTable: {
            std::vector<std::string> sheets;
            const auto column = columnCalled(table, defect.location.name).value_or(0);
            for (const auto target : ladder::package::schemaOf(table).columns[column].refersTo)
                sheets.push_back(sheetNames_.at(sheetOf(target)));
            return say(language, words::unknownId,
                       {arguments.front(), ladder::enumerate(sheets, ladder::Conjunction::orElse, language)});
        }
        case Reason::missingObservation:
        case Reason::duplicateObservation:
            arguments = {names_.areas().nameOf(arguments[0]),
                         (table == Table::baseValues ? names_.bases() : names_.items()).nameOf(arguments[1])};
            break;
        default:
            break;
        }
        return describe({defect.problem.reason, arguments}, language);
    }

    const uno::Reference<sheet::XSpreadsheetDocument>& document_;
    Report report_;
    WorkbookNames names_;
    SheetNames sheetNames_;
    std::set<SheetKind> absent_; ///< sheets that the workbook does without
    std::optional<EditionSheet> editionSheet_;
    std::vector<TableSheet> tableSheets_; ///< in the order of the tables, of which the last may be absent
    std::vector<TableText> texts_;        ///< in the order of the tables
    std::array<std::vector<std::size_t>, ladder::package::allTables.size()> lines_;
    std::string descriptor_;
};

} // namespace

bool isEditionWorkbook(const uno::Reference<sheet::XSpreadsheetDocument>& document) {
    const auto isNeeded = [](SheetKind sheet) { return isRead(sheet) && !mayBeLeftOut(sheet); };
    std::set<SheetKind> found;
    for (const auto& name : sheetNamesOf(document)) {
        if (const auto sheet = sheetCalled(name); sheet && isNeeded(*sheet))
            found.insert(*sheet);
    }
    const auto all = std::count_if(allSheets.begin(), allSheets.end(), isNeeded);
    return found.size() * 2 >= static_cast<std::size_t>(all);
}

WorkbookReading readWorkbook(const uno::Reference<sheet::XSpreadsheetDocument>& document,
                             ladder::Language language) {
    if (!isEditionWorkbook(document))
        throw office::Refusal(office::About::document, words::notAnEditionWorkbook);
    return WorkbookReader(document, language).read();
}

} // namespace workbook
