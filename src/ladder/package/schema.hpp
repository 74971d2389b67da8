// The tables of a package: their columns, what may stand in a cell, and what each column is for. The reader
// demands these columns, the writer describes them in datapackage.json, and the workbook of an edition shows
// them.
#pragma once

#include "ladder/package/text_rule.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace ladder::package {

enum class Table {
    areas,
    rungs,
    domains,
    instruments,
    sectors,
    notes,
    observations,
    bases,
    baseValues,
    places
};
inline constexpr std::array allTables{
    Table::areas, Table::rungs,        Table::domains, Table::instruments, Table::sectors,
    Table::notes, Table::observations, Table::bases,   Table::baseValues,  Table::places};

/// What a cell holds. In datapackage.json a list is a string: the standard has a type for it, its published
/// JSON schema has not.
enum class Type {
    text,
    id,      ///< lower-case letters and digits in groups, with single hyphens between
    integer, ///< without point or comma
    number,  ///< with a decimal point
    list     ///< texts or ids with `listDelimiter` between
};
inline constexpr char listDelimiter = ';';

enum class Presence {
    required,     ///< no cell may be empty
    mayBeEmpty,   ///< a cell may be empty
    mayBeLeftOut, ///< the table may do without the column
};

struct Column {
    std::string_view name;
    Type type = Type::text;
    Presence presence = Presence::required;
    std::string_view description{};            ///< empty where the name says it all
    bool isUnique = false;                     ///< no two cells are the same
    std::optional<std::int64_t> lowest{};      ///< of a number
    std::optional<std::int64_t> highest{};     ///< of a number
    std::string_view pattern{};                ///< of a text: a regular expression
    std::span<const std::string_view> words{}; ///< all that a cell may be; empty where there is no such limit
    std::span<const Table> refersTo{};         ///< the tables of which it holds ids, or a rung its number
    TextRule rule = nameRule;                  ///< of a text or an id, and of each element of a list
};

struct Schema {
    std::string_view name; ///< of the table
    std::string_view title;
    std::span<const Column> columns;
    std::span<const std::string_view> primaryKey;
    bool mayBeEmpty = false; ///< whether a ladder may do without rows
    bool mayBeLeftOut =
        false; ///< whether a package may do without the table; one without rows is not written
};

const Schema& schemaOf(Table table);
std::vector<const Column*> allColumnsOf(Table table);

/// The words for the basis of a note, in the order of ladder::Basis.
inline constexpr std::array<std::string_view, 5> basisWords{"published", "derived", "inferred", "assigned",
                                                            "remark"};

} // namespace ladder::package
