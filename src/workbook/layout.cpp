#include "workbook/layout.hpp"

#include "ladder/vocabulary.hpp"

#include <algorithm>
#include <iterator>
#include <string>

namespace workbook {
namespace {

struct SheetText {
    SheetKind kind;
    Words name;
    Words purpose;
    std::optional<Table> table;
};

constexpr SheetText sheets[] = {
    {SheetKind::explanation, words::explanation, words::noHelp, {}},
    {SheetKind::edition, words::edition, words::aboutEdition, {}},
    {SheetKind::figures, words::figures, words::aboutFigures, Table::observations},
    {SheetKind::areas, words::areas, words::aboutAreas, Table::areas},
    {SheetKind::rungs, words::rungs, words::aboutRungs, Table::rungs},
    {SheetKind::instruments, words::instruments, words::aboutInstruments, Table::instruments},
    {SheetKind::sectors, words::sectors, words::aboutSectors, Table::sectors},
    {SheetKind::domains, words::domains, words::aboutDomains, Table::domains},
    {SheetKind::notes, words::notes, words::aboutNotes, Table::notes},
    {SheetKind::bases, words::bases, words::aboutBases, Table::bases},
    {SheetKind::baseValues, words::baseValues, words::aboutBaseValues, Table::baseValues},
    {SheetKind::places, words::places, words::aboutPlaces, Table::places},
    {SheetKind::lists, words::lists, words::noHelp, {}},
};

constexpr Heading headings[] = {
    {"id", words::id, words::idHelp, 46},
    {"name", words::name, words::noHelp, 56},
    {"name_en", words::nameInEnglish, words::noHelp, 56},
    {"short_name", words::shortName, words::mayBeEmpty, 24},
    {"kind", words::kind, words::kindHelp, 32},
    {"parent", words::parent, words::parentHelp, 42},
    {"alias", words::otherNames, words::otherNamesHelp, 56},
    {"note", words::noteIds, words::noteIdsHelp, 42},
    {"rung", words::rung, words::rungHelp, 18},
    {"contract", words::contract, words::noHelp, 38},
    {"contract_en", words::contractInEnglish, words::noHelp, 38},
    {"unit", words::unit, words::unitHelp, 40},
    {"unit_en", words::unitInEnglish, words::noHelp, 40},
    {"progression", words::progression, words::progressionHelp, 36},
    {"progression_en", words::progressionInEnglish, words::noHelp, 36},
    {"anchoring", words::anchoring, words::anchoringHelp, 34},
    {"anchoring_en", words::anchoringInEnglish, words::noHelp, 34},
    {"weight", words::weight, words::weightHelp, 24},
    {"domain", words::domain, words::domainHelp, 40},
    {"valid_from", words::validFrom, words::mayBeEmpty, 22},
    {"valid_to", words::validTo, words::mayBeEmpty, 22},
    {"successor", words::successor, words::successorHelp, 30},
    {"basis", words::basis, words::basisHelp, 30},
    {"text", words::text, words::textHelp, 100},
    {"text_en", words::textInEnglish, words::noHelp, 100},
    {"area", words::area, words::noHelp, 50},
    {"item", words::item, words::noHelp, 90},
    {"value", words::value, words::valueHelp, 24},
    {"status", words::status, words::statusHelp, 24},
    {"date", words::date, words::dateHelp, 26},
    {"source", words::baseSource, words::noHelp, 90},
    {"base", words::base, words::noHelp, 60},
};

constexpr FieldName fields[] = {
    {"title", "/title", words::title, words::titleHelp},
    {"year", "/edition/year", words::year, words::yearHelp},
    {"publisher", "/contributors", words::publisher, words::publisherHelp},
    {"source", "/edition/source", words::source, words::sourceHelp},
    {"notes", "/edition/notes", words::editionNotes, words::editionNotesHelp},
};

/// Adds the name in each language and the one in the package; some of them may be the same word.
template<class Value>
void addNames(ladder::NameIndex& index, const Words& name, std::string_view inPackage, Value value) {
    const auto entry = static_cast<std::uint32_t>(value);
    for (const auto language : ladder::allLanguages)
        index.add(name.in(language), entry);
    index.add(inPackage, entry);
}

std::optional<std::uint32_t> find(const ladder::NameIndex& index, std::string_view name) {
    const auto& found = index.find(name);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

} // namespace

const std::array<BasisName, ladder::package::basisWords.size()> basisNames{{
    {words::published, words::publishedMeaning},
    {words::derived, words::derivedMeaning},
    {words::inferred, words::inferredMeaning},
    {words::assigned, words::assignedMeaning},
    {words::remark, words::remarkMeaning},
}};

const Words& nameOf(SheetKind sheet) {
    return sheets[static_cast<std::size_t>(sheet)].name;
}

const Words& purposeOf(SheetKind sheet) {
    return sheets[static_cast<std::size_t>(sheet)].purpose;
}

SheetKind sheetOf(Table table) {
    return std::find_if(std::begin(sheets), std::end(sheets),
                        [&](const auto& sheet) { return sheet.table == table; })
        ->kind;
}

std::optional<Table> tableOf(SheetKind sheet) {
    return sheets[static_cast<std::size_t>(sheet)].table;
}

bool isRead(SheetKind sheet) {
    return sheet == SheetKind::edition || tableOf(sheet);
}

bool mayBeLeftOut(SheetKind sheet) {
    const auto table = tableOf(sheet);
    return table && ladder::package::schemaOf(*table).mayBeLeftOut;
}

std::optional<SheetKind> sheetCalled(std::string_view sheetName) {
    static const auto index = [] {
        ladder::NameIndex names;
        for (const auto& sheet : sheets)
            addNames(names, sheet.name, sheet.table ? ladder::package::schemaOf(*sheet.table).name : "",
                     sheet.kind);
        return names;
    }();
    const auto found = find(index, sheetName);
    return found ? std::optional(static_cast<SheetKind>(*found)) : std::nullopt;
}

std::size_t positionOf(Table table, std::string_view column) {
    const auto columns = ladder::package::schemaOf(table).columns;
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const Column& each) { return each.name == column; });
    return static_cast<std::size_t>(found - columns.begin());
}

const Heading& headingOf(const Column& column) {
    return *std::find_if(std::begin(headings), std::end(headings),
                         [&](const Heading& heading) { return heading.column == column.name; });
}

std::optional<std::size_t> columnCalled(Table table, std::string_view heading) {
    static const auto indices = [] {
        std::array<ladder::NameIndex, ladder::package::allTables.size()> names;
        for (const auto each : ladder::package::allTables) {
            const auto columns = ladder::package::schemaOf(each).columns;
            for (std::size_t i = 0; i < columns.size(); ++i)
                addNames(names[static_cast<std::size_t>(each)], headingOf(columns[i]).name, columns[i].name,
                         i);
        }
        return names;
    }();
    return find(indices[static_cast<std::size_t>(table)], heading.substr(0, heading.find('\n')));
}

const FieldName& nameOf(Field field) {
    return fields[static_cast<std::size_t>(field)];
}

std::optional<Field> fieldCalled(std::string_view name) {
    static const auto index = [] {
        ladder::NameIndex names;
        for (const auto field : allFields)
            addNames(names, nameOf(field).name, nameOf(field).key, field);
        return names;
    }();
    const auto found = find(index, name.substr(0, name.find('\n')));
    return found ? std::optional(static_cast<Field>(*found)) : std::nullopt;
}

Field fieldAt(std::string_view pointer) {
    const auto found = std::find_if(allFields.begin(), allFields.end(),
                                    [&](Field field) { return pointer.starts_with(nameOf(field).pointer); });
    return found == allFields.end() ? Field::title : *found;
}

} // namespace workbook
