#include "ladder/package/table.hpp"

#include "ladder/package/text.hpp"

#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>

#include <algorithm>
#include <utility>

namespace ladder::package {
namespace {

/// Takes off the cells at the end that are empty, down to a number: a spreadsheet leaves them.
void trimEnd(std::vector<std::string>& cells, std::size_t least) {
    while (cells.size() > least && cells.back().empty())
        cells.pop_back();
}

bool isBlank(const CsvRow& row) {
    return std::all_of(row.cells.begin(), row.cells.end(), [](const auto& cell) { return cell.empty(); });
}

/// Reads the files of a table one after the other.
class TableReader {
public:
    TableReader(OpenTable& table, const TableEvents& events)
        : table_(table)
        , events_(events) {}

    bool read(const FileSource& files) {
        const auto& paths = table_.resource.paths;
        bool isRead = !paths.empty(); // that there are none is a defect of the descriptor
        if (!table_.resource.hasHeader && isRead)
            takeFieldsAsHeader();
        for (part_ = 0; part_ < paths.size() && !room_.isFull(); ++part_) {
            table_.file = paths[part_];
            isRead = readFile(files) && isRead;
        }
        if (!isRead)
            return false;
        if (!hasHeader_)
            addToFile(Reason::csvNoHeader);
        else if (!hasRows_ && !table_.schema.mayBeEmpty)
            addToFile(Reason::csvNoRows);
        return isUsable_ && (hasRows_ || table_.schema.mayBeEmpty);
    }

private:
    void addToFile(Reason reason) { table_.defects.add({table_.resource.file(), 0, 0, {}}, reason); }

    bool readFile(const FileSource& files) {
        const auto text = readText(files, table_.resource, table_.file, room_, table_.defects);
        if (!text)
            return false;
        isFirstRow_ = true;
        const auto onRow = [&](CsvRow& row) {
            const auto done = static_cast<double>(row.end) / static_cast<double>(text->size());
            take(row,
                 (static_cast<double>(part_) + done) / static_cast<double>(table_.resource.paths.size()));
        };
        const auto broken = readCsv(*text, onRow, table_.resource.marks);
        if (broken)
            table_.defects.add({table_.file, broken->line, broken->column, {}}, Reason::csvQuotes);
        return !broken;
    }

    void take(CsvRow& row, double done) {
        const bool isFirst = std::exchange(isFirstRow_, false);
        if (!hasHeader_) {
            trimEnd(row.cells, 1);
            return takeHeader(row);
        }
        trimEnd(row.cells, table_.header.size());
        const bool isHeaderAgain = isFirst && table_.resource.hasHeader && row.cells == table_.header;
        if (isBlank(row) || isHeaderAgain)
            return;
        hasRows_ = true;
        events_.onPart(done);
        takeRecord(row);
    }

    void takeFieldsAsHeader() {
        table_.file = table_.resource.file();
        CsvRow header{1, 0, {}};
        for (const auto& field : table_.resource.fields)
            header.cells.push_back(field.name);
        takeHeader(header);
    }

    void takeHeader(const CsvRow& header) {
        hasHeader_ = true;
        isUsable_ = checkHeader(header);
        table_.header = header.cells;
        if (!isUsable_) // no cell of the table is read
            return;
        boost::unordered_flat_map<std::string_view, const Field*> fields;
        for (const auto& field : table_.resource.fields)
            fields.emplace(field.name, &field);
        for (const auto& name : table_.header) {
            table_.fields.push_back(fields.at(name)); // there is none that is not declared
            table_.columns.push_back(columnCalled(name));
        }
    }

    void takeRecord(const CsvRow& row) {
        Record record(table_, row);
        if (row.cells.size() != table_.header.size()) {
            const auto column = std::min(row.cells.size(), table_.header.size()) + 1;
            table_.defects.add({table_.file, row.line, column, {}}, Reason::wrongCellCount,
                               {std::to_string(row.cells.size()), std::to_string(table_.header.size())});
            if (isUsable_)
                events_.onBroken(record);
        } else if (isUsable_) {
            record.checkTexts();
            events_.onRecord(record);
        }
    }

    /// Whether a header has each column of the schema and of the descriptor once, and no other. Adds a defect
    /// for each that is missing, doubled or too many.
    bool checkHeader(const CsvRow& header) {
        auto& defects = table_.defects;
        const auto before = defects.count();
        const auto& names = header.cells;
        if (const auto other = otherSeparator(names)) {
            defects.add({table_.file, header.line, 1, {}}, other->reason, other->arguments);
            return false;
        }
        using Names = boost::unordered_flat_set<std::string_view>;
        Names known;
        for (const auto& field : table_.resource.fields)
            known.insert(field.name);
        Names seen;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const Location location{table_.file, header.line, i + 1, names[i]};
            if (!seen.insert(names[i]).second)
                defects.add(location, Reason::duplicateColumn, {names[i]});
            else if (!known.contains(names[i]))
                defects.add(location, Reason::undeclaredColumn, {names[i]});
            else if (columnCalled(names[i]) == nullptr)
                table_.notices.add(location, Reason::columnNotKept, {names[i]});
        }
        const auto need = [&](std::string_view name) {
            if (seen.insert(name).second)
                defects.add({table_.file, header.line, names.size() + 1, std::string(name)},
                            Reason::missingColumn, {std::string(name)});
        };
        for (const auto& column : table_.schema.columns) {
            if (column.presence != Presence::mayBeLeftOut)
                need(column.name);
        }
        for (const auto& field : table_.resource.fields)
            need(field.name);
        return defects.count() == before;
    }

    /// Null where the schema has none of that name.
    const Column* columnCalled(std::string_view name) const {
        const auto& columns = table_.schema.columns;
        const auto found = std::find_if(columns.begin(), columns.end(),
                                        [&](const Column& column) { return column.name == name; });
        return found == columns.end() ? nullptr : &*found;
    }

    /// What to say where the names of all columns stand in one cell.
    std::optional<Problem> otherSeparator(const std::vector<std::string>& names) const {
        const auto delimiter = table_.resource.marks.delimiter;
        std::string others = ",;\t";
        std::erase(others, delimiter);
        if (names.size() != 1 || names.front().find_first_of(others) == std::string::npos)
            return std::nullopt;
        if (delimiter == CsvMarks().delimiter)
            return Problem{Reason::csvSeparator, {}};
        return Problem{Reason::otherSeparator,
                       {delimiter == '\t' ? std::string("\\t") : std::string(1, delimiter)}};
    }

    OpenTable& table_;
    const TableEvents& events_;
    TableRoom room_;
    std::size_t part_ = 0; ///< which of the files is read
    bool isFirstRow_ = true;
    bool hasHeader_ = false;
    bool isUsable_ = false;
    bool hasRows_ = false;
};

} // namespace

bool readTable(const FileSource& files, const Descriptor& descriptor, Table table, Defects& defects,
               Defects& warnings, Defects& notices, const TableEvents& events) {
    OpenTable open{schemaOf(table), descriptor.resource(table), defects, warnings, notices};
    return TableReader(open, events).read(files);
}

} // namespace ladder::package
