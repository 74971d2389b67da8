// What the sheets of a workbook and the columns on them are called: what makes a workbook writes these names,
// what reads it finds them again, in either language, or as the tables and columns of a package are called.
#pragma once

#include "ladder/package/schema.hpp"
#include "workbook/words.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace workbook {

using ladder::package::Column;
using ladder::package::Table;

/// The sheets, in the order in which they stand.
enum class Part {
    explanation,
    edition,
    figures,
    areas,
    rungs,
    instruments,
    sectors,
    domains,
    notes,
    lists ///< what the dropdowns offer; hidden
};
inline constexpr std::array allParts{Part::explanation, Part::edition,     Part::figures, Part::areas,
                                     Part::rungs,       Part::instruments, Part::sectors, Part::domains,
                                     Part::notes,       Part::lists};

const Words& nameOf(Part part);
/// One sentence on what stands there; empty for the parts that are not read.
const Words& purposeOf(Part part);
Part partOf(Table table);
/// Nothing where the sheet is no table.
std::optional<Table> tableOf(Part part);
/// The part that a sheet is by its name, without regard to case and accents.
std::optional<Part> partCalled(std::string_view sheetName);

/// How a column of a table is headed.
struct Heading {
    std::string_view column; ///< as in the schema
    Words name;
    Words help;    ///< a line below the name; may be empty
    int width = 0; ///< of the column at most, in mm
};
const Heading& headingOf(const Column& column);
/// The position in the schema of the column that is meant by the content of a heading, of which the first
/// line counts.
std::optional<std::size_t> columnCalled(Table table, std::string_view heading);

/// What the sheet with the edition says, a row each.
enum class Field { title, year, publisher, source, notes };
inline constexpr std::array allFields{Field::title, Field::year, Field::publisher, Field::source,
                                      Field::notes};
struct FieldName {
    std::string_view key;
    std::string_view pointer; ///< a JSON pointer to where datapackage.json has it, or to what it is in
    Words name;
    Words help;
};
const FieldName& nameOf(Field field);
std::optional<Field> fieldCalled(std::string_view name);
/// What a place in datapackage.json comes from.
Field fieldAt(std::string_view pointer);

/// The words for the basis of a note, in the order of ladder::Basis.
struct BasisName {
    Words name;
    Words meaning;
};
extern const std::array<BasisName, ladder::package::basisWords.size()> basisNames;

/// Rows of a sheet that the workbook is made with, from 0.
inline constexpr int titleRow = 0;
inline constexpr int purposeRow = 1;
inline constexpr int headingRow = 2;
inline constexpr int firstRow = 3;

} // namespace workbook
