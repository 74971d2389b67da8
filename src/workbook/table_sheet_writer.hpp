// Writes the sheets of the tables: headings, the rows of an edition, and empty rows below them to fill in.
#pragma once

#include "ladder/edition.hpp"
#include "ladder/package/writer.hpp"
#include "workbook/lists.hpp"
#include "workbook/sheet_writer.hpp"
#include "workbook/workbook_names.hpp"

#include <com/sun/star/uno/Any.hxx>

#include <functional>
#include <string>
#include <vector>

namespace workbook {

class TableSheetWriter {
public:
    /// `mostRows` is how many rows a sheet has below its headings.
    TableSheetWriter(const ladder::EditionData& edition, ladder::Language language, sal_Int32 mostRows);

    const Capacities& capacities() const { return capacities_; }

    void write(const SheetWriter& sheet, Table table) const;

private:
    void forEachRow(Table table, const std::function<void(TableRow)>& action) const;
    void writeColumn(const SheetWriter& sheet, Table table, std::size_t position) const;
    void addDropdown(const SheetWriter& sheet, const Range& range, const Column& column) const;
    void writeRows(const SheetWriter& sheet, Table table) const;
    std::vector<int> widthsOf(Table table) const;
    css::uno::Any contentOf(const Column& column, const std::string& text) const;
    std::string withNames(const Column& column, const std::string& text) const;

    ladder::Language language_;
    std::vector<ladder::package::File> files_; ///< datapackage.json, then one for each table in order
    WorkbookNames names_;
    Capacities capacities_{};
};

} // namespace workbook
