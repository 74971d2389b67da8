#include "ladder/package/record.hpp"

#include "ladder/package/count.hpp"

#include <boost/algorithm/string/replace.hpp>
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

bool isDigits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Whether digits can be the first group of a number with thousands apart.
bool canLead(std::string_view digits) {
    return isDigits(digits) && digits.size() <= 3 && digits.front() != '0';
}

/// Takes out what stands between thousands, where it stands between thousands and nowhere else.
std::string withoutGroups(std::string_view text, std::string_view group, std::string_view decimal) {
    const auto whole = group == decimal ? text : text.substr(0, text.find(decimal));
    auto end = whole.find(group);
    if (end == std::string_view::npos || !canLead(whole.substr(0, end)))
        return std::string(text);
    std::string digits(whole.substr(0, end));
    while (end != std::string_view::npos) {
        const auto start = end + group.size();
        end = whole.find(group, start);
        const auto thousand = whole.substr(start, end == std::string_view::npos ? end : end - start);
        if (!isDigits(thousand) || thousand.size() != 3)
            return std::string(text);
        digits += thousand;
    }
    return digits.append(text.substr(whole.size()));
}

/// "42749" for "42749.0", as many programs write a whole number. Three zeros may be a thousand: "1.000" is
/// left as it is.
std::string_view withoutZeros(std::string_view number) {
    const auto point = number.find('.');
    if (point == std::string_view::npos)
        return number;
    const auto whole = number.substr(0, point);
    const auto decimals = number.substr(point + 1);
    const bool isZero = !decimals.empty() && decimals.find_first_not_of('0') == std::string_view::npos;
    const bool canBeThousand = decimals.size() == 3 && canLead(whole);
    return isZero && isDigits(whole) && !canBeThousand ? whole : number;
}

std::optional<std::int64_t> wholeNumberIn(std::string_view cell, const Column& limits) {
    const auto number = parse<std::int64_t>(cell);
    const bool isWithin = number && *number >= *limits.lowest && *number <= *limits.highest;
    return isWithin ? number : std::nullopt;
}

} // namespace

std::size_t Record::indexOf(std::string_view column) const {
    const auto& header = table_.header;
    return static_cast<std::size_t>(std::find(header.begin(), header.end(), column) - header.begin());
}

std::string_view Record::cell(std::string_view column) const {
    const auto index = indexOf(column);
    if (index >= std::min(row_.cells.size(), table_.fields.size()))
        return {};
    const std::string_view cell = row_.cells[index];
    return table_.fields[index]->missingValues->contains(cell) ? std::string_view() : cell;
}

Location Record::location(std::string_view column) const {
    return {table_.file, row_.line, indexOf(column) + 1, std::string(column)};
}

void Record::reject(std::string_view column, Reason reason, std::vector<std::string> arguments) {
    table_.defects.addAtCell(location(column), reason, std::move(arguments));
}

void Record::warn(std::string_view column, Reason reason, std::vector<std::string> arguments) {
    table_.warnings.addAtCell(location(column), reason, std::move(arguments));
}

void Record::notice(std::string_view column, Reason reason, std::vector<std::string> arguments) {
    table_.notices.addAtCell(location(column), reason, std::move(arguments));
}

void Record::checkTexts() {
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
        const auto* column = table_.columns[i];
        const auto& text = row_.cells[i];
        const bool isNumber =
            column != nullptr && (column->type == Type::integer || column->type == Type::number);
        if (column != nullptr && !isNumber && !table_.fields[i]->missingValues->contains(text))
            checkText(*column, text);
    }
}

/// Of a list, how long it may be is checked with each of its elements; see list().
void Record::checkText(const Column& column, std::string_view text) {
    auto rule = column.rule;
    if (column.type == Type::list)
        rule.longest = text.size();
    if (auto problem = whyNoText(text, rule))
        return reject(column.name, problem->reason, std::move(problem->arguments));
    constexpr std::string_view ofFormulas = "=+-@\t\r";
    if (column.refersTo.empty() && !text.empty() && ofFormulas.find(text.front()) != std::string_view::npos)
        warn(column.name, Reason::beginsAsFormula, {std::string(text), std::string(text.substr(0, 1))});
}

std::string Record::id(Ids& ids, std::uint32_t number) {
    auto id = std::string(cell("id"));
    if (!isId(id)) {
        reject("id", Reason::notAnId, {id});
        ids.markIncomplete();
    } else if (!ids.add(id, number)) {
        reject("id", Reason::duplicateId, {id});
    }
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
        else if (auto problem = whyNoText(part, columnOf(column).rule))
            reject(column, problem->reason, std::move(problem->arguments));
        else if (!seen.insert(part).second)
            reject(column, Reason::listedTwice, {std::string(part)});
        else
            parts.emplace_back(part);
    }
    if (parts.size() > mostInList)
        reject(column, Reason::cellListTooLong, {std::to_string(parts.size()), std::to_string(mostInList)});
    return parts;
}

const Column& Record::columnOf(std::string_view name) const {
    return *std::find_if(table_.schema.columns.begin(), table_.schema.columns.end(),
                         [&](const Column& column) { return column.name == name; });
}

/// The cell as a program writes a number: digits, and a decimal point where it has decimals that count.
std::string Record::plainNumber(std::string_view column) const {
    std::string number(cell(column));
    const auto index = indexOf(column);
    const auto* field = index < table_.fields.size() ? table_.fields[index] : nullptr;
    if (field != nullptr && !field->groupChar.empty())
        number = withoutGroups(number, field->groupChar, field->decimalChar);
    if (field != nullptr && field->decimalChar != ".") {
        if (number.find('.') != std::string::npos) // which is then no decimal point
            return number;
        boost::algorithm::replace_all(number, field->decimalChar, ".");
    }
    return std::string(withoutZeros(number));
}

std::optional<std::int64_t> Record::wholeNumber(std::string_view column) {
    const auto& limits = columnOf(column);
    const auto number = wholeNumberIn(plainNumber(column), limits);
    if (!number)
        reject(column, Reason::notAWholeNumber,
               {std::string(cell(column)), std::to_string(*limits.lowest), std::to_string(*limits.highest)});
    return number;
}

std::optional<std::int64_t> Record::count(std::string_view column) {
    const auto& limits = columnOf(column);
    const auto number = wholeNumberIn(plainNumber(column), limits);
    if (!number) {
        auto [reason, arguments] = whyNoCount(cell(column), std::to_string(*limits.highest));
        reject(column, reason, std::move(arguments));
    }
    return number;
}

double Record::weight(std::string_view column) {
    const auto number = parse<double>(plainNumber(column));
    if (number && *number >= 0 && *number <= 1)
        return *number;
    reject(column, Reason::notAWeight, {std::string(cell(column))});
    return 1;
}

std::optional<std::uint32_t> Record::reference(std::string_view column, const Ids& ids) {
    const bool isNumber = columnOf(column).type == Type::integer;
    const auto number = isNumber ? plainNumber(column) : std::string();
    const auto id = isNumber ? std::string_view(number) : cell(column);
    const auto found = ids.find(id);
    if (id.empty())
        reject(column, Reason::emptyCell);
    else if (!found && ids.isComplete())
        reject(column, Reason::notInTable, {std::string(id), ids.tables()});
    return found;
}

std::vector<std::uint32_t> Record::references(std::string_view column, const Ids& ids) {
    std::vector<std::uint32_t> numbers;
    for (const auto& id : list(column)) {
        if (const auto found = ids.find(id))
            numbers.push_back(*found);
        else if (ids.isComplete())
            reject(column, Reason::notInTable, {id, ids.tables()});
    }
    return numbers;
}

} // namespace ladder::package
