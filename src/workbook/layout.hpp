// What the sheets of a workbook, their columns and their rows are called. The maker writes these names in one
// language; the reader finds them again in either language, or as a package calls its tables and columns.
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

/// The sheets of the workbook, in their order. All but the explanation, the edition and the lists hold a
/// table of the package.
enum class SheetKind {
    explanation,
    edition,
    figures,
    areas,
    rungs,
    instruments,
    sectors,
    domains,
    notes,
    bases,
    baseValues,
    places,
    lists ///< hidden: what the dropdowns offer
};
inline constexpr std::array allSheets{
    SheetKind::explanation, SheetKind::edition, SheetKind::figures, SheetKind::areas, SheetKind::rungs,
    SheetKind::instruments, SheetKind::sectors, SheetKind::domains, SheetKind::notes, SheetKind::bases,
    SheetKind::baseValues,  SheetKind::places,  SheetKind::lists};

const Words& nameOf(SheetKind sheet);
/// One sentence on what the sheet holds; empty for the sheets that are not read.
const Words& purposeOf(SheetKind sheet);
SheetKind sheetOf(Table table);
/// Gives nothing where the sheet holds no table.
std::optional<Table> tableOf(SheetKind sheet);
/// Whether the sheet says something of the edition; the others only help to fill it in.
bool isRead(SheetKind sheet);
/// Whether a workbook may do without the sheet.
bool mayBeLeftOut(SheetKind sheet);
/// Finds a sheet by its name, without regard to case and accents.
std::optional<SheetKind> sheetCalled(std::string_view sheetName);

/// The position of a column in the schema of its table. Precondition: the table has it.
std::size_t positionOf(Table table, std::string_view column);

/// The heading of a column on the sheet of its table.
struct Heading {
    std::string_view column; ///< the name in the schema
    Words name;
    Words help;        ///< the line below the name; may be empty
    int mostWidth = 0; ///< of the column, in mm
};
const Heading& headingOf(const Column& column);
/// The position in the schema of the column that a heading means. Only the first line of the heading counts.
std::optional<std::size_t> columnCalled(Table table, std::string_view heading);

/// The rows of the sheet with the edition.
enum class Field { title, year, publisher, source, notes };
inline constexpr std::array allFields{Field::title, Field::year, Field::publisher, Field::source,
                                      Field::notes};
struct FieldName {
    std::string_view key;
    std::string_view pointer; ///< the JSON pointer to the field in datapackage.json, or to what contains it
    Words name;
    Words help;
};
const FieldName& nameOf(Field field);
std::optional<Field> fieldCalled(std::string_view name);
/// The field from which the value at a JSON pointer in datapackage.json comes.
Field fieldAt(std::string_view pointer);

/// The words for the basis of a note, in the order of ladder::Basis.
struct BasisName {
    Words name;
    Words meaning;
};
extern const std::array<BasisName, ladder::package::basisWords.size()> basisNames;

/// The rows of every sheet that the maker makes, counted from 0. A user may have moved them since.
inline constexpr int titleRow = 0;
inline constexpr int purposeRow = 1;
inline constexpr int headingRow = 2;
inline constexpr int firstRow = 3;

} // namespace workbook
