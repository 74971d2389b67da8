#include "workbook/lists.hpp"

#include "ladder/texts.hpp"
#include "office/strings.hpp"

#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>

#include <algorithm>
#include <optional>
#include <vector>

namespace workbook {

using namespace css;
using calc::reference;
using ladder::Language;

namespace {

/// The lists, each in the column of this number. A column has the name of the list, the number of its entries
/// and the entries.
enum class List {
    areas,
    rungs,
    instruments,
    sectors,
    items,
    domains,
    notes,
    rungNumbers,
    statuses,
    basisWords,
    bases
};

constexpr sal_Int32 countRow = 1;
constexpr sal_Int32 firstEntry = 2;
constexpr sal_Int32 mostEntries = 3000; // nobody would scroll through a longer list

Cell cellOf(List list, sal_Int32 row) {
    return {static_cast<sal_Int32>(list), row};
}

std::string sheetReference(SheetKind sheet, Language language) {
    return "$'" + say(language, nameOf(sheet)) + "'.";
}

/// Writes the formulas. They refer to whole columns of tables and find their own entry with ROW(), so that
/// all formulas of a list are the same and the first one can be copied down.
class ListWriter {
public:
    ListWriter(const SheetWriter& sheet, const Capacities& capacities, Language language)
        : sheet_(sheet)
        , capacities_(capacities)
        , language_(language) {}

    void write() const {
        writeNames(List::areas, Table::areas, {Table::areas});
        writeRungs();
        writeNames(List::instruments, Table::instruments, {Table::instruments, Table::sectors});
        writeNames(List::sectors, Table::sectors, {Table::instruments, Table::sectors});
        writeItems();
        writeNames(List::domains, Table::domains, {Table::domains});
        writeColumn(List::notes, Table::notes, "id");
        writeColumn(List::rungNumbers, Table::rungs, "rung");
        std::vector<std::string> basisWords;
        basisWords.reserve(basisNames.size());
        for (const auto& basis : basisNames)
            basisWords.push_back(say(language_, basis.name));
        writeTexts(List::statuses, {statusCodes.begin(), statusCodes.end()});
        writeTexts(List::basisWords, basisWords);
        writeNames(List::bases, Table::bases, {Table::bases});
    }

private:
    /// How many entries of a table are offered at most.
    sal_Int32 entries(Table table) const { return std::min(capacityOf(capacities_, table), mostEntries); }

    /// A reference to the cells of a column of a table.
    std::string cellsOf(Table table, std::string_view column) const {
        const auto index = static_cast<sal_Int32>(positionOf(table, column));
        return sheetReference(sheetOf(table), language_) +
               reference(Range{{index, firstRow}, {index, firstRow + entries(table) - 1}});
    }
    std::string namesOf(Table table) const {
        return cellsOf(table, "name" + std::string(suffixOf(textLanguageFor(language_))));
    }
    /// The cell of a range that belongs to the row in which the formula stands.
    static std::string entryOf(const std::string& range) {
        return "INDEX(" + range + ";ROW()-" + std::to_string(firstEntry) + ")";
    }

    /// Writes a list with the formulas of its number of entries and of an entry, of which there are at most
    /// `most`.
    void writeList(List list, const std::string& name, const std::string& count, const std::string& entry,
                   sal_Int32 most) const {
        sheet_.text(cellOf(list, 0), name, Style::label);
        formula(cellOf(list, countRow), count);
        formula(cellOf(list, firstEntry), entry);
        const auto range = sheet_.cells({cellOf(list, firstEntry), cellOf(list, firstEntry + most - 1)});
        uno::Reference<sheet::XCellSeries>(range, uno::UNO_QUERY_THROW)
            ->fillAuto(sheet::FillDirection_TO_BOTTOM, 1);
    }
    void formula(const Cell& cell, const std::string& formula) const {
        sheet_.sheet()
            ->getCellByPosition(cell.column, cell.row)
            ->setFormula(office::toOUString("=" + formula));
    }
    /// How many rows of a range there are down to the last one in use.
    static std::string countOf(const std::string& range) {
        return "SUMPRODUCT(MAX((" + range + "<>\"\")*(ROW(" + range + ")-" + std::to_string(firstRow) + ")))";
    }

    /// Offers the names of a table, and the id where the name stands more than once in the tables `among`.
    void writeNames(List list, Table table, const std::vector<Table>& among) const {
        const auto range = namesOf(table);
        const auto name = entryOf(range);
        std::string same;
        for (const auto other : among)
            same += (same.empty() ? "" : "+") + ("SUMPRODUCT(--(" + namesOf(other) + "=" + name + "))");
        writeList(list, say(language_, nameOf(sheetOf(table))), countOf(range),
                  "IF(" + name + "=\"\";\"\";IF(" + same + ">1;" + entryOf(cellsOf(table, "id")) + ";" +
                      name + "))",
                  entries(table));
    }

    void writeColumn(List list, Table table, std::string_view column) const {
        const auto range = cellsOf(table, column);
        const auto entry = entryOf(range);
        const auto& heading = headingOf(ladder::package::schemaOf(table).columns[positionOf(table, column)]);
        writeList(list, say(language_, heading.name), countOf(range),
                  "IF(" + entry + "=\"\";\"\";" + entry + ")", entries(table));
    }

    /// Offers a rung as "Trede 5: Betaald werk met ondersteuning".
    void writeRungs() const {
        const auto range = namesOf(Table::rungs);
        const auto name = entryOf(range);
        const auto prefix = ladder::say(language_, ladder::Message::rung, {""});
        writeList(List::rungs, say(language_, words::rungs), countOf(range),
                  "IF(" + name + "=\"\";\"\";\"" + prefix + "\"&" + entryOf(cellsOf(Table::rungs, "rung")) +
                      "&\": \"&" + name + ")",
                  entries(Table::rungs));
    }

    /// Offers the lists of rungs, instruments and sectors, one after the other.
    void writeItems() const {
        std::string entry = "\"\"";
        std::string all;
        sal_Int32 most = 0;
        const std::vector<std::pair<List, Table>> kinds{{List::rungs, Table::rungs},
                                                        {List::instruments, Table::instruments},
                                                        {List::sectors, Table::sectors}};
        std::vector<std::string> before; // how many entries the lists before each one have
        for (const auto& [list, table] : kinds) {
            before.push_back(all.empty() ? "0" : all);
            all += (all.empty() ? "" : "+") + reference(cellOf(list, countRow));
            most += entries(table);
        }
        for (std::size_t i = kinds.size(); i-- > 0;) {
            const auto [list, table] = kinds[i];
            const auto number = "ROW()-" + std::to_string(firstEntry) + "-(" + before[i] + ")";
            const auto range =
                reference(Range{cellOf(list, firstEntry), cellOf(list, firstEntry + entries(table) - 1)});
            entry = "IF(" + number + "<=" + reference(cellOf(list, countRow)) + ";INDEX(" + range + ";" +
                    number + ");" + entry + ")";
        }
        writeList(List::items, say(language_, words::item), all, entry, most);
    }

    void writeTexts(List list, const std::vector<std::string>& texts) const {
        sheet_.text(cellOf(list, 0), say(language_, list == List::basisWords ? words::basis : words::status),
                    Style::label);
        sheet_.number(cellOf(list, countRow), static_cast<double>(texts.size()));
        for (std::size_t i = 0; i < texts.size(); ++i)
            sheet_.text(cellOf(list, firstEntry + static_cast<sal_Int32>(i)), texts[i], Style::paragraph);
    }

    const SheetWriter& sheet_;
    const Capacities& capacities_;
    Language language_;
};

std::optional<List> listOf(const Column& column) {
    if (column.name == "status")
        return List::statuses;
    if (!column.words.empty())
        return List::basisWords;
    if (column.refersTo.empty())
        return std::nullopt;
    switch (column.refersTo.front()) {
    case Table::areas:
        return List::areas;
    case Table::domains:
        return List::domains;
    case Table::notes:
        return List::notes;
    case Table::bases:
        return List::bases;
    default:
        return column.refersTo.size() > 1 ? List::items : List::rungNumbers;
    }
}

} // namespace

void writeLists(const SheetWriter& sheet, const Capacities& capacities, Language language) {
    ListWriter(sheet, capacities, language).write();
}

std::string listFor(const Column& column, Language language) {
    const auto list = listOf(column);
    if (!list)
        return {};
    const auto sheet = sheetReference(SheetKind::lists, language);
    return "OFFSET(" + sheet + reference(cellOf(*list, firstEntry)) + ";0;0;MAX(1;" + sheet +
           reference(cellOf(*list, countRow)) + ");1)";
}

} // namespace workbook
