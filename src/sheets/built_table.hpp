// A table or a chart that is put together of areas, items and measures: what is asked for by name, and what
// that means.
#pragma once

#include "ladder/catalogue.hpp"
#include "ladder/vocabulary.hpp"

#include <string>
#include <vector>

namespace sheets {

/// What is asked of an item in an area, in the order in which the user chooses.
enum class TableMeasure {
    count,
    share,
    rank,
    rate,
    index,
    change, ///< since the edition before
    growth  ///< the same as a part of the figure before
};
inline constexpr std::size_t tableMeasureCount = 7;

constexpr bool isAgainstBase(TableMeasure measure) {
    return measure == TableMeasure::rate || measure == TableMeasure::index;
}
constexpr bool isAgainstEditionBefore(TableMeasure measure) {
    return measure == TableMeasure::change || measure == TableMeasure::growth;
}

enum class TableNotes { one, all, none };
enum class TableChart { none, bars, columns, stacked, lines };
enum class AreasIn { rows, columns };

// As macros and commands name them: the names never change.
const ladder::Vocabulary<TableMeasure>& tableMeasures();
const ladder::Vocabulary<TableNotes>& tableNotes();
const ladder::Vocabulary<TableChart>& tableCharts();
const ladder::Vocabulary<AreasIn>& areaSides();

/// What a user or a macro asks for.
struct TableRequest {
    std::vector<std::string> areas;    ///< names or ids; empty for the parts of the first area
    std::vector<std::string> items;    ///< names, numbers or ids; empty for the rungs that have figures
    std::vector<std::string> measures; ///< words of tableMeasures(); empty for the count
    std::string edition;               ///< a year or an id; empty for the default
    ladder::Language language = ladder::Language::dutch;
    AreasIn areasIn = AreasIn::rows;
    TableNotes notes = TableNotes::one;
    TableChart chart = TableChart::none;
};

/// The same, found. Each list has something in it, and nothing twice.
struct TableChoice {
    const ladder::Catalogue& catalogue;
    const ladder::Edition& edition;
    std::vector<ladder::AreaIndex> areas;
    std::vector<ladder::ItemIndex> items;
    std::vector<TableMeasure> measures;
    ladder::Language language;
    AreasIn areasIn = AreasIn::rows;
    TableNotes notes = TableNotes::one;
    TableChart chart = TableChart::none;
};

/// Finds what is asked for. Throws Refusal, with a message in the language `interface`, where nothing has a
/// name, or more than one thing.
TableChoice resolve(const ladder::Catalogue& catalogue, const TableRequest& request,
                    ladder::Language interface);

/// Throws Refusal where a table cannot be made of this, and says why.
void requirePossible(const TableChoice& choice);

/// Whether the parts of stacked bars are areas, and not items.
bool stacksAreas(const TableChoice& choice);

/// The areas that are meant where none is named: those inside the first.
std::vector<ladder::AreaIndex> areasMeant(const ladder::Edition& edition);

} // namespace sheets
