#include "ladder/package/schema.hpp"

namespace ladder::package {
namespace {

using enum Presence;

constexpr std::array toAreas{Table::areas};
constexpr std::array toRungs{Table::rungs};
constexpr std::array toDomains{Table::domains};
constexpr std::array toNotes{Table::notes};
constexpr std::array toBases{Table::bases};
constexpr std::array toItems{Table::rungs, Table::instruments, Table::sectors};

constexpr std::string_view idPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

constexpr Column id{.name = "id", .type = Type::id, .isUnique = true, .pattern = idPattern, .rule = idRule};
constexpr Column name{.name = "name"};
constexpr Column englishName{.name = "name_en"};
constexpr Column rungOfItem{.name = "rung", .type = Type::integer, .refersTo = toRungs};
constexpr Column alias{.name = "alias",
                       .type = Type::list,
                       .presence = mayBeEmpty,
                       .description = "Other names by which it is known, with semicolons between."};
constexpr Column note{.name = "note",
                      .type = Type::list,
                      .presence = mayBeEmpty,
                      .description = "Ids in notes.csv that apply to this row, with semicolons between.",
                      .refersTo = toNotes,
                      .rule = idRule};

constexpr std::int64_t highestCount = std::int64_t{1} << 53; // beyond it a cell rounds

constexpr std::array areas{
    id,
    name,
    englishName,
    Column{.name = "kind"},
    Column{.name = "parent",
           .type = Type::id,
           .presence = mayBeEmpty,
           .description = "Id of the area that this one is part of; empty for the top.",
           .refersTo = toAreas,
           .rule = idRule},
    alias,
    note,
};

constexpr std::array rungs{
    Column{.name = "rung", .type = Type::integer, .isUnique = true, .lowest = 1, .highest = 99},
    id,
    name,
    englishName,
    alias,
    Column{.name = "contract"},
    Column{.name = "contract_en"},
    Column{.name = "unit", .description = "What the figures of this rung count."},
    Column{.name = "unit_en"},
    Column{.name = "progression",
           .presence = mayBeEmpty,
           .description =
               "What the ladder calls the movement from this rung up into the next; empty where it "
               "shows none."},
    Column{.name = "progression_en", .presence = mayBeEmpty},
    Column{.name = "anchoring",
           .presence = mayBeEmpty,
           .description = "What it calls staying on this rung; empty where it shows none."},
    Column{.name = "anchoring_en", .presence = mayBeEmpty},
    note,
};

constexpr std::array domains{id, name, englishName};

constexpr std::array instruments{
    id,
    name,
    englishName,
    Column{.name = "short_name", .presence = mayBeEmpty},
    rungOfItem,
    Column{.name = "weight",
           .type = Type::number,
           .description = "What one counts for in the total of the rung.",
           .lowest = 0,
           .highest = 1},
    Column{.name = "domain",
           .type = Type::list,
           .description = "Ids in domains.csv, with semicolons between.",
           .refersTo = toDomains,
           .rule = idRule},
    alias,
    note,
    Column{.name = "valid_from",
           .type = Type::integer,
           .presence = mayBeLeftOut,
           .description = "The first year in which it existed; empty where that is not known.",
           .lowest = 1000,
           .highest = 9999},
    Column{.name = "valid_to",
           .type = Type::integer,
           .presence = mayBeLeftOut,
           .description = "The last year in which it existed; empty while it exists.",
           .lowest = 1000,
           .highest = 9999},
    Column{.name = "successor",
           .type = Type::id,
           .presence = mayBeLeftOut,
           .description = "Id, in a later edition, of the item that took its place.",
           .pattern = idPattern,
           .rule = idRule},
};

constexpr std::array sectors{id, name, englishName, rungOfItem, alias, note};

constexpr std::array notes{
    id,
    Column{
        .name = "basis",
        .description =
            "published: stands on the pages; derived: computed from published figures; inferred: read from "
            "the layout of the pages; assigned: given by the makers of this package; remark: their remark on "
            "published figures.",
        .words = basisWords},
    Column{.name = "text", .rule = noteRule},
    Column{.name = "text_en", .rule = noteRule},
};

constexpr std::array observations{
    Column{.name = "area", .type = Type::id, .refersTo = toAreas, .rule = idRule},
    Column{.name = "item",
           .type = Type::id,
           .description = "Id of a rung, an instrument or a sector.",
           .refersTo = toItems,
           .rule = idRule},
    Column{.name = "value",
           .type = Type::integer,
           .presence = mayBeEmpty,
           .description = "Empty where the status says that there is no figure.",
           .lowest = 0,
           .highest = highestCount},
    Column{.name = "status",
           .description =
               "SDMX observation status (CL_OBS_STATUS): A normal, O not available, L not collected.",
           .pattern = "^[A-Z0-9_]+$",
           .rule = codeRule},
    note,
};

constexpr std::array bases{
    id,
    name,
    englishName,
    Column{.name = "unit", .description = "What is counted."},
    Column{.name = "unit_en"},
    Column{.name = "date",
           .presence = mayBeEmpty,
           .description =
               "The day on which it was counted, such as 2020-01-01; empty while there are no values.",
           .pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
           .rule = codeRule},
    Column{
        .name = "source", .description = "Who counted it, and where that is published.", .rule = sourceRule},
    alias,
    note,
};

constexpr std::array baseValues{
    Column{.name = "area", .type = Type::id, .refersTo = toAreas, .rule = idRule},
    Column{.name = "base", .type = Type::id, .refersTo = toBases, .rule = idRule},
    Column{.name = "value",
           .type = Type::integer,
           .presence = mayBeEmpty,
           .description = "Empty where it is not known.",
           .lowest = 0,
           .highest = highestCount},
};

constexpr std::array places{
    id,
    name,
    englishName,
    Column{.name = "area",
           .type = Type::id,
           .description = "Id of the area in which it lies.",
           .refersTo = toAreas,
           .rule = idRule},
    alias,
    note,
};

constexpr std::array<std::string_view, 1> byId{"id"};
constexpr std::array<std::string_view, 2> byAreaAndItem{"area", "item"};
constexpr std::array<std::string_view, 2> byAreaAndBase{"area", "base"};

constexpr std::array<Schema, allTables.size()> schemas{{
    {"areas", "Places with figures, as a tree", areas, byId},
    {"rungs", "The rungs of the ladder, highest first", rungs, byId},
    {"domains", "Policy domains", domains, byId, true},
    {"instruments", "Measures on a rung", instruments, byId, true},
    {"sectors", "The split of a rung by the field of the organisation", sectors, byId, true},
    {"notes", "What the reader of a figure must be told", notes, byId, true},
    {"observations", "One row for each area and rung, instrument or sector", observations, byAreaAndItem},
    {"bases", "Numbers of people that figures are set against", bases, byId, true, true},
    {"base_values", "One row for each area and base that is known", baseValues, byAreaAndBase, true, true},
    {"places", "Municipalities, and the area in which each lies", places, byId, true, true},
}};

} // namespace

const Schema& schemaOf(Table table) {
    return schemas[static_cast<std::size_t>(table)];
}

std::vector<const Column*> allColumnsOf(Table table) {
    std::vector<const Column*> columns;
    for (const auto& column : schemaOf(table).columns)
        columns.push_back(&column);
    return columns;
}

} // namespace ladder::package
