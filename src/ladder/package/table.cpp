#include "ladder/package/table.hpp"

#include "ladder/package/count.hpp"
#include "ladder/package/text.hpp"

#include <boost/unordered/unordered_flat_set.hpp>

#include <algorithm>
#include <charconv>

namespace ladder::package {
namespace {

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// Lower-case letters and digits in groups, with single hyphens between: an id that every file system,
/// address and language can hold.
bool isId(std::string_view text) {
    const auto isPlain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !text.empty() && std::all_of(text.begin(), text.end(), isPlain) && text.front() != '-' &&
           text.back() != '-' && text.find("--") == std::string_view::npos;
}

/// The number that a text is, if there is nothing else in it.
template<class Number>
std::optional<Number> parse(std::string_view text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::optional<std::int64_t> wholeNumberIn(std::string_view cell, const Column& limits) {
    const auto number = parse<std::int64_t>(cell);
    const bool isWithin = number && *number >= *limits.lowest && *number <= *limits.highest;
    return isWithin ? number : std::nullopt;
}

/// Whether a header has each column of the schema and of the descriptor once, and no other. Adds a defect for
/// each that is missing, doubled or too many.
bool checkHeader(const Schema& schema, const std::string& file, const CsvRow& header,
                 const std::vector<std::string>& declared, Defects& defects) {
    using Names = boost::unordered_flat_set<std::string_view>;
    const auto before = defects.count();
    const auto& names = header.cells;
    if (names.size() == 1 && names.front().find_first_of(";\t") != std::string::npos) {
        defects.add({file, header.line, 1, {}}, Reason::csvSeparator);
        return false;
    }
    const Names known(declared.begin(), declared.end());
    Names seen;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const Location location{file, header.line, i + 1, names[i]};
        if (!seen.insert(names[i]).second)
            defects.add(location, Reason::duplicateColumn, {names[i]});
        else if (!known.contains(names[i]))
            defects.add(location, Reason::undeclaredColumn, {names[i]});
    }
    const auto need = [&](std::string_view name) {
        if (seen.insert(name).second)
            defects.add({file, header.line, names.size() + 1, std::string(name)}, Reason::missingColumn,
                        {std::string(name)});
    };
    for (const auto& column : schema.columns) {
        if (column.presence != Presence::mayBeLeftOut)
            need(column.name);
    }
    std::for_each(declared.begin(), declared.end(), need);
    return defects.count() == before;
}

} // namespace

std::size_t Record::indexOf(std::string_view column) const {
    return static_cast<std::size_t>(std::find(header_.begin(), header_.end(), column) - header_.begin());
}

std::string_view Record::cell(std::string_view column) const {
    const auto index = indexOf(column);
    return index < row_.cells.size() ? std::string_view(row_.cells[index]) : std::string_view();
}

Location Record::location(std::string_view column) const {
    return {file_, row_.line, indexOf(column) + 1, std::string(column)};
}

void Record::reject(std::string_view column, Reason reason, std::vector<std::string> arguments) {
    defects_.add(location(column), reason, std::move(arguments));
}

std::string Record::id(Ids& ids, std::uint32_t number) {
    auto id = std::string(cell("id"));
    if (!isId(id))
        reject("id", Reason::notAnId, {id});
    else if (!ids.add(id, number))
        reject("id", Reason::duplicateId, {id});
    return id;
}

std::string Record::foreignId(std::string_view column) {
    auto id = std::string(cell(column));
    if (!id.empty() && !isId(id))
        reject(column, Reason::notAnId, {id});
    return id;
}

std::string Record::text(std::string_view column) {
    const auto content = cell(column);
    if (content.empty())
        reject(column, Reason::emptyCell);
    return std::string(content);
}

std::vector<std::string> Record::list(std::string_view column) {
    std::vector<std::string> parts;
    boost::unordered_flat_set<std::string_view> seen;
    auto rest = cell(column);
    while (!rest.empty()) {
        const auto end = std::min(rest.find(listDelimiter), rest.size());
        const auto part = trimmed(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (part.empty())
            reject(column, Reason::emptyCell);
        else if (!seen.insert(part).second)
            reject(column, Reason::listedTwice, {std::string(part)});
        else
            parts.emplace_back(part);
    }
    return parts;
}

const Column& Record::columnOf(std::string_view name) const {
    return *std::find_if(schema_.columns.begin(), schema_.columns.end(),
                         [&](const Column& column) { return column.name == name; });
}

std::optional<std::int64_t> Record::wholeNumber(std::string_view column) {
    const auto& limits = columnOf(column);
    const auto number = wholeNumberIn(cell(column), limits);
    if (!number)
        reject(column, Reason::notAWholeNumber,
               {std::string(cell(column)), std::to_string(*limits.lowest), std::to_string(*limits.highest)});
    return number;
}

std::optional<std::int64_t> Record::count(std::string_view column) {
    const auto& limits = columnOf(column);
    const auto number = wholeNumberIn(cell(column), limits);
    if (!number) {
        auto [reason, arguments] = whyNoCount(cell(column), std::to_string(*limits.highest));
        reject(column, reason, std::move(arguments));
    }
    return number;
}

double Record::weight(std::string_view column) {
    const auto number = parse<double>(cell(column));
    if (number && *number >= 0 && *number <= 1)
        return *number;
    reject(column, Reason::notAWeight, {std::string(cell(column))});
    return 1;
}

std::optional<std::uint32_t> Record::reference(std::string_view column, const Ids& ids) {
    const auto id = cell(column);
    const auto found = ids.find(id);
    if (id.empty())
        reject(column, Reason::emptyCell);
    else if (!found)
        reject(column, Reason::notInTable, {std::string(id), ids.tables()});
    return found;
}

std::vector<std::uint32_t> Record::references(std::string_view column, const Ids& ids) {
    std::vector<std::uint32_t> numbers;
    for (const auto& id : list(column)) {
        if (const auto found = ids.find(id))
            numbers.push_back(*found);
        else
            reject(column, Reason::notInTable, {id, ids.tables()});
    }
    return numbers;
}

bool readTable(const FileSource& files, const Descriptor& descriptor, Table table, Defects& defects,
               const std::function<void(Record&)>& onRecord, const std::function<void(double)>& onPart) {
    const auto& schema = schemaOf(table);
    const auto& file = descriptor.resource(table).path;
    const auto& declared = descriptor.resource(table).columns;
    if (file.empty())
        return false; // that was a defect of the descriptor
    const auto text = readText(files, file, defects);
    if (!text)
        return false;

    std::optional<std::vector<std::string>> header;
    bool isUsable = false;
    bool hasRows = false;
    const auto broken = readCsv(*text, [&](CsvRow& row) {
        if (!header) {
            header = row.cells;
            isUsable = checkHeader(schema, file, row, declared, defects);
            return;
        }
        hasRows = true;
        onPart(static_cast<double>(row.end) / static_cast<double>(text->size()));
        if (row.cells.size() != header->size()) {
            const auto column = std::min(row.cells.size(), header->size()) + 1;
            defects.add({file, row.line, column, {}}, Reason::wrongCellCount,
                        {std::to_string(row.cells.size()), std::to_string(header->size())});
        } else if (isUsable) {
            Record record(schema, file, *header, row, defects);
            onRecord(record);
        }
    });
    if (broken)
        defects.add({file, broken->line, broken->column, {}}, Reason::csvQuotes);
    else if (!header)
        defects.add({file, 0, 0, {}}, Reason::csvNoHeader);
    else if (!hasRows && !schema.mayBeEmpty)
        defects.add({file, 0, 0, {}}, Reason::csvNoRows);
    return !broken && isUsable && hasRows;
}

} // namespace ladder::package
