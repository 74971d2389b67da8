// The table of functions: what each is called, takes, gives and says in the Function Wizard, with an
// example. The registry, the panel's explanation of a cell and the tests come from it; a test holds the
// README to it.
#pragma once

#include "ladder/explain_answer.hpp"
#include "office/words.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace functions {

using office::Words;

/// The name of the add-in, of its service and of its implementation. Documents store it.
inline constexpr char addInName[] = "org.participatieladder.Functions";

/// What an argument says.
enum class Role { area, item, edition, other };

/// An argument of a function.
struct Parameter {
    std::string_view name;     ///< in the types and in the README; the types never change it
    Words label{"", ""};       ///< its name in the Function Wizard
    Words description{"", ""}; ///< a sentence in the Function Wizard
    Role role = Role::other;
    std::optional<ladder::ItemKind> itemKind = {}; ///< the only kind of item that the function takes
    bool isOptional = false;
};

/// A call with which tests try the function, and what it gives of the edition 2020.
struct Example {
    std::array<std::string_view, 4> arguments; ///< as in a formula; those at the end may be left out
    std::string_view result;                   ///< as a Dutch office shows it; a share has one decimal
    std::string_view cell = {};                ///< "3;2": the row and column that are shown of a table
};

/// A function that Calc's formulas can call.
struct Function {
    std::string_view method;        ///< in the types: the name in camelCase. Documents store it
    std::string_view name;          ///< the same in every language of the interface
    Words description;              ///< a sentence in the Function Wizard and in the panel
    ladder::Answer answer;          ///< what it gives, and how the panel explains that
    std::array<Parameter, 4> slots; ///< documents store their order; a slot without a name is empty
    Example example;

    constexpr std::span<const Parameter> parameters() const {
        const auto* end = std::ranges::find(slots, std::string_view(), &Parameter::name);
        return {slots.begin(), end};
    }
};

/// Before the description of an argument that a function cannot do without: the office calls each of ours
/// optional, as it does whatever can be a cell, a range or a list.
inline constexpr Words required{"Verplicht. ", "Required. "};

/// The description of an argument in the Function Wizard.
inline std::string descriptionOf(const Parameter& parameter, ladder::Language language) {
    return (parameter.isOptional ? std::string() : required.in(language)) +
           parameter.description.in(language);
}

/// The same argument, in a function that can do without it.
constexpr Parameter optional(Parameter parameter) {
    parameter.isOptional = true;
    return parameter;
}

namespace table {

using ladder::Answer;

// clang-format off

inline constexpr Parameter area{
    "area", {"gebied", "area"},
    {"De naam, het id of een andere naam van een gebied, of een bereik met namen.",
     "The name, the id or another name of an area, or a range of names."},
    Role::area};
inline constexpr Parameter item{
    "item", {"item", "item"},
    {"Een trede (nummer of naam), een werkvorm of een sector.",
     "A rung (number or name), an instrument or a sector."},
    Role::item};
inline constexpr Parameter rung{
    "rung", {"trede", "rung"},
    {"Een trede: haar nummer (1 tot 6) of haar naam.",
     "A rung: its number (1 to 6) or its name."},
    Role::item, ladder::ItemKind::rung};
inline constexpr Parameter sector{
    "sector", {"sector", "sector"},
    {"De naam van een sector van trede 3.",
     "The name of a sector of rung 3."},
    Role::item, ladder::ItemKind::sector};
inline constexpr Parameter base{
    "base", {"noemer", "base"},
    {"De naam van een noemer van de editie, zoals \"Inwoners\", of een eigen aantal mensen boven 0. Zonder noemer geldt de eerste van de editie.",
     "The name of a base of the edition, such as \"Inhabitants\", or a number of people of your own above 0. Without one it is the first of the edition."},
    Role::other, {}, true};
inline constexpr Parameter namedBase{
    "base", {"noemer", "base"},
    {"De naam van een noemer van de editie, zoals \"Inwoners\". Zonder noemer geldt de eerste van de editie.",
     "The name of a base of the edition, such as \"Inhabitants\". Without one it is the first of the edition."},
    Role::other, {}, true};
inline constexpr Parameter place{
    "place", {"gemeente", "municipality"},
    {"De naam van een gemeente, of van een gebied.",
     "The name of a municipality, or of an area."}};
inline constexpr Parameter edition{
    "edition", {"editie", "edition"},
    {"Het jaar of het id van een editie. Zonder editie geldt de standaardeditie, meestal de nieuwste.",
     "The year or the id of an edition. Without one it is the default edition, as a rule the latest."},
    Role::edition, {}, true};
inline constexpr Parameter from{
    "from", {"van", "from"},
    {"De editie waarmee vergeleken wordt.",
     "The edition to compare with."},
    Role::edition};
inline constexpr Parameter to{
    "to", {"tot", "to"},
    {"De editie die vergeleken wordt.",
     "The edition that is compared."},
    Role::edition};
inline constexpr Parameter name{
    "name", {"naam", "name"},
    {"De naam van een gebied, een gemeente, een trede, een werkvorm, een sector, een noemer of een editie.",
     "The name of an area, a municipality, a rung, an instrument, a sector, a base or an edition."}};
inline constexpr Parameter field{
    "field", {"veld", "field"},
    {R"("naam", "naam_en", "id", "soort", "ouder", "trede", "domein", "contract", "gewicht", "eenheid", "doorstroom", "verankering", "datum", "bron" of "noot"; ook in het Engels.)",
     R"("name", "name_en", "id", "kind", "parent", "rung", "domain", "contract", "weight", "unit", "progression", "anchoring", "date", "source" or "note"; also in Dutch.)"}};
inline constexpr Parameter what{
    "what", {"wat", "what"},
    {R"("gebieden", "treden", "werkvormen", "sectoren", "domeinen", "noten", "breuken", "noemers", "gemeenten" of "edities"; ook in het Engels, en met "gebieden_en" en dergelijke Engelse namen.)",
     R"("areas", "rungs", "instruments", "sectors", "domains", "notes", "breaks", "bases", "places" or "editions"; also in Dutch, and "areas_en" and the like for English names.)"}};
inline constexpr Parameter within{
    "within", {"binnen", "within"},
    {"Alleen de gebieden met deze ouder, de gemeenten in dit gebied, wat op deze trede staat, de noten bij de ladder van dit gebied of bij dit item, of de breuken in de ladder van dit gebied.",
     "Only the areas with this parent, the municipalities in this area, what stands on this rung, the notes on this area's ladder or this item, or the breaks in this area's ladder."},
    Role::other, {}, true};

inline constexpr Function functions[] = {
    {.method = "rungTotal", .name = "RUNG_TOTAL",
     .description = {"Het gepubliceerde totaal van een trede van de participatieladder.",
                     "The published total of a rung of the participation ladder."},
     .answer = Answer::figure, .slots = {area, rung, edition},
     .example = {{R"("Westhoek")", "5"}, "6692"}},
    {.method = "rungSum", .name = "RUNG_SUM",
     .description = {"De gewogen som van de werkvormen van een trede die een cijfer hebben, niet afgerond.",
                     "The weighted sum of the instruments of a rung that have a figure, unrounded."},
     .answer = Answer::weightedSum, .slots = {area, rung, edition},
     .example = {{R"("Westhoek")", "5"}, "6692,4"}},
    {.method = "rungShare", .name = "RUNG_SHARE",
     .description = {"Het aandeel van een trede in de hele ladder van het gebied; geef de cel de opmaak van een percentage.",
                     "The share of a rung in the area's whole ladder; format the cell as a percentage."},
     .answer = Answer::shareOfLadder, .slots = {area, rung, edition},
     .example = {{R"("West-Vlaanderen")", "3"}, "2,8%"}},
    {.method = "ladderTotal", .name = "LADDER_TOTAL",
     .description = {"De som van de gepubliceerde totalen van alle gemeten treden van een gebied.",
                     "The sum of the published totals of all measured rungs of an area."},
     .answer = Answer::ladderTotal, .slots = {area, edition},
     .example = {{R"("West-Vlaanderen")"}, "52790"}},
    {.method = "ladderCount", .name = "LADDER_COUNT",
     .description = {"Het cijfer van een trede, een werkvorm of een sector.",
                     "The figure of a rung, an instrument or a sector."},
     .answer = Answer::figure, .slots = {area, item, edition},
     .example = {{R"("Brugge")", R"("SINE")"}, "156"}},
    {.method = "ladderShare", .name = "LADDER_SHARE",
     .description = {"Het aandeel van een gebied in het cijfer van zijn ouder (een regio in de provincie), voor een trede, een werkvorm of een sector; geef de cel de opmaak van een percentage.",
                     "The share of an area in its parent's figure (a region in the province), for a rung, an instrument or a sector; format the cell as a percentage."},
     .answer = Answer::shareOfParent, .slots = {area, item, edition},
     .example = {{R"("Westhoek")", "5"}, "15,7%"}},
    {.method = "ladderRank", .name = "LADDER_RANK",
     .description = {"De rang van een gebied onder de gebieden met dezelfde ouder, voor een trede, een werkvorm of een sector; 1 is het hoogste cijfer.",
                     "The rank of an area among the areas with the same parent, for a rung, an instrument or a sector; 1 is the highest figure."},
     .answer = Answer::rank, .slots = {area, item, edition},
     .example = {{R"("Oostende")", "5"}, "5"}},
    {.method = "ladderChange", .name = "LADDER_CHANGE",
     .description = {"Het verschil tussen de cijfers van een trede, een werkvorm of een sector in twee edities.",
                     "The difference between the figures of a rung, an instrument or a sector in two editions."},
     .answer = Answer::change, .slots = {area, item, from, to},
     .example = {{R"("Westhoek")", "5", "2020", "2020"}, "0"}},
    {.method = "ladderGrowth", .name = "LADDER_GROWTH",
     .description = {"De groei van een trede, een werkvorm of een sector: het verschil tussen twee edities, gedeeld door het cijfer van de eerste; geef de cel de opmaak van een percentage.",
                     "The growth of a rung, an instrument or a sector: the difference between two editions, divided by the figure of the first; format the cell as a percentage."},
     .answer = Answer::growth, .slots = {area, item, from, to},
     .example = {{R"("Westhoek")", "5", "2020", "2020"}, "0,0%"}},
    {.method = "sectorCount", .name = "SECTOR_COUNT",
     .description = {"Het cijfer van een sector van trede 3.",
                     "The figure of a sector of rung 3."},
     .answer = Answer::figure, .slots = {area, sector, edition},
     .example = {{R"("Zuid-West-Vlaanderen")", R"("Andere")"}, "74"}},
    {.method = "sectorShare", .name = "SECTOR_SHARE",
     .description = {"Het aandeel van een sector in alle sectoren van het gebied zelf; geef de cel de opmaak van een percentage.",
                     "The share of a sector in all sectors of the area itself; format the cell as a percentage."},
     .answer = Answer::shareOfSectors, .slots = {area, sector, edition},
     .example = {{R"("Oostende")", R"("GGZ")"}, "65,5%"}},
    {.method = "ladderStatus", .name = "LADDER_STATUS",
     .description = {"De status van het cijfer van een trede, een werkvorm of een sector (SDMX): A normaal, O niet beschikbaar, L niet gemeten.",
                     "The status of the figure of a rung, an instrument or a sector (SDMX): A normal, O not available, L not collected."},
     .answer = Answer::status, .slots = {area, item, edition},
     .example = {{R"("Brugge")", R"("AMA")"}, "O"}},
    {.method = "ladderExplain", .name = "LADDER_EXPLAIN",
     .description = {"Wat het cijfer van een trede, een werkvorm of een sector is en waarop te letten, of waarom er geen is, in één zin.",
                     "What the figure of a rung, an instrument or a sector is and what to mind, or why there is none, in one sentence."},
     .answer = Answer::figure, .slots = {area, item, edition},
     .example = {{R"("Westhoekk")", "5"},
                 "'Westhoekk' is geen gebied van editie 2020 (bedoelt u Westhoek?)."}},
    {.method = "ladderInfo", .name = "LADDER_INFO",
     .description = {"Wat bekend is van een gebied, een gemeente, een trede, een werkvorm, een sector, een noemer of een editie.",
                     "What is known of an area, a municipality, a rung, an instrument, a sector, a base or an edition."},
     .answer = Answer::info, .slots = {name, field, edition},
     .example = {{R"("SINE")", R"("gewicht")"}, "0,4"}},
    {.method = "ladderSource", .name = "LADDER_SOURCE",
     .description = {"De bronvermelding voor onder een tabel.",
                     "The source line to print under a table."},
     .answer = Answer::source, .slots = {edition},
     .example = {{},
                 "POM West-Vlaanderen, Participatieladder 2020, gegevens 2020, editie 2020. "
                 "Bron: diverse, verwerking: POM West-Vlaanderen"}},
    {.method = "ladderTable", .name = "LADDER_TABLE",
     .description = {"De hele ladder van een gebied als tabel; zonder gebied alle gebieden naast elkaar. Om er namen in te zoeken, schrijf &\"\" achter de aanroep.",
                     "The whole ladder of an area as a table; without area all areas side by side. To look for names in it, write &\"\" behind the call."},
     .answer = Answer::table, .slots = {optional(area), edition},
     .example = {{R"("Westhoek")"}, "6692", "3;2"}},
    {.method = "ladderList", .name = "LADDER_LIST",
     .description = {"Namen, één per rij: gebieden, treden, werkvormen, sectoren, domeinen, noten, breuken in de reeks, noemers, gemeenten of edities.",
                     "Names, one a row: areas, rungs, instruments, sectors, domains, notes, breaks in the series, bases, municipalities or editions."},
     .answer = Answer::list, .slots = {what, within, edition},
     .example = {{R"("werkvormen")", "5"}, "SINE", "2"}},
    {.method = "ladderRate", .name = "LADDER_RATE",
     .description = {"Het cijfer van een trede, een werkvorm of een sector per 1.000 mensen, zoals inwoners van 18 tot en met 64 jaar.",
                     "The figure of a rung, an instrument or a sector per 1,000 people, such as inhabitants aged 18 to 64."},
     .answer = Answer::rate, .slots = {area, item, base, edition},
     .example = {{R"("Westhoek")", "5"}, "53,08"}},
    {.method = "ladderIndex", .name = "LADDER_INDEX",
     .description = {"De index van een trede, een werkvorm of een sector: het cijfer per 1.000 mensen, waarbij dat van de ouder (de provincie) 100 is.",
                     "The index of a rung, an instrument or a sector: the figure per 1,000 people, where that of the parent (the province) is 100."},
     .answer = Answer::index, .slots = {area, item, namedBase, edition},
     .example = {{R"("Westhoek")", "5"}, "87,34"}},
    {.method = "ladderArea", .name = "LADDER_AREA",
     .description = {"Het gebied waarin een gemeente ligt.",
                     "The area in which a municipality lies."},
     .answer = Answer::areaOfPlace, .slots = {place, edition},
     .example = {{R"("Kortrijk")"}, "Zuid-West-Vlaanderen"}},
};

// clang-format on

} // namespace table

/// Every function, in the order of the README.
inline constexpr std::span<const Function> all(table::functions);

/// Null where there is no such function.
constexpr const Function* find(std::string_view method) {
    const auto found = std::ranges::find(all, method, &Function::method);
    return found == all.end() ? nullptr : &*found;
}

/// The only kind of item that a function takes. It does not compile where the table has no such function.
consteval std::optional<ladder::ItemKind> itemKindOf(std::string_view method) {
    const auto* function = find(method);
    if (function == nullptr)
        throw "The table of functions has no entry for this method.";
    const auto parameters = function->parameters();
    return std::ranges::find(parameters, Role::item, &Parameter::role)->itemKind;
}

} // namespace functions
