#include "workbook/lists.hpp"

#include "ladder/texts.hpp"
#include "office/strings.hpp"

#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>

#include <algorithm>
#include <numeric>
#include <optional>
#include <vector>

namespace workbook {

using namespace css;
using calc::reference;
using ladder::Language;

namespace {

/// The columns of the sheet.
enum class List { areas, rungs, instruments, sectors, items, domains, notes, rungNumbers, statuses, bases };

constexpr sal_Int32 countRow = 1;
constexpr sal_Int32 firstEntry = 2;
constexpr sal_Int32 mostEntries = 3000; // of a list that a person would scroll through

Cell cellOf(List list, sal_Int32 row) {
    return {static_cast<sal_Int32>(list), row};
}

std::string sheetReference(Part part, Language language) {
    return "$'" + say(language, nameOf(part)) + "'.";
}

std::size_t indexOf(Table table, std::string_view column) {
    const auto columns = ladder::package::schemaOf(table).columns;
    return static_cast<std::size_t>(std::find_if(columns.begin(), columns.end(),
                                                 [&](const Column& each) { return each.name == column; }) -
                                    columns.begin());
}

/// Writes the formulas; they refer to whole columns of tables and say with ROW() which entry they are, so
/// that one is copied down.
class Writer {
public:
    Writer(const Page& page, const Rooms& rooms, Language language)
        : page_(page)
        , rooms_(rooms)
        , language_(language) {}

    void write() const {
        names(List::areas, Table::areas, {Table::areas});
        rungs();
        names(List::instruments, Table::instruments, {Table::instruments, Table::sectors});
        names(List::sectors, Table::sectors, {Table::instruments, Table::sectors});
        items();
        names(List::domains, Table::domains, {Table::domains});
        column(List::notes, Table::notes, "id");
        column(List::rungNumbers, Table::rungs, "rung");
        std::vector<std::string> bases;
        bases.reserve(basisNames.size());
        for (const auto& basis : basisNames)
            bases.push_back(say(language_, basis.name));
        texts(List::statuses, {statusCodes.begin(), statusCodes.end()});
        texts(List::bases, bases);
    }

private:
    sal_Int32 entries(Table table) const { return std::min(roomOf(rooms_, table), mostEntries); }

    /// The cells of a column of a table.
    std::string cellsOf(Table table, std::string_view column) const {
        const auto index = static_cast<sal_Int32>(indexOf(table, column));
        return sheetReference(partOf(table), language_) +
               reference(Range{{index, firstRow}, {index, firstRow + entries(table) - 1}});
    }
    std::string namesOf(Table table) const {
        return cellsOf(table, language_ == Language::dutch ? "name" : "name_en");
    }
    /// The cell of a range that belongs to the row of the formula.
    static std::string entryOf(const std::string& range) {
        return "INDEX(" + range + ";ROW()-" + std::to_string(firstEntry) + ")";
    }

    void write(List list, const std::string& name, const std::string& counted, sal_Int32 count,
               const std::string& entry) const {
        page_.text(cellOf(list, 0), name, Style::label);
        formula(cellOf(list, countRow), counted);
        formula(cellOf(list, firstEntry), entry);
        const auto range = page_.cells({cellOf(list, firstEntry), cellOf(list, firstEntry + count - 1)});
        uno::Reference<sheet::XCellSeries>(range, uno::UNO_QUERY_THROW)
            ->fillAuto(sheet::FillDirection_TO_BOTTOM, 1);
    }
    void formula(const Cell& cell, const std::string& formula) const {
        page_.sheet()
            ->getCellByPosition(cell.column, cell.row)
            ->setFormula(office::toOUString("=" + formula));
    }
    /// How many rows of a range there are down to the last one in use.
    static std::string lastOf(const std::string& range) {
        return "SUMPRODUCT(MAX((" + range + "<>\"\")*(ROW(" + range + ")-" + std::to_string(firstRow) + ")))";
    }

    /// Names, and the id where another of the `alike` has the same name.
    void names(List list, Table table, const std::vector<Table>& alike) const {
        const auto range = namesOf(table);
        const auto name = entryOf(range);
        std::string same;
        for (const auto other : alike)
            same += (same.empty() ? "" : "+") + ("SUMPRODUCT(--(" + namesOf(other) + "=" + name + "))");
        write(list, say(language_, nameOf(partOf(table))), lastOf(range), entries(table),
              "IF(" + name + "=\"\";\"\";IF(" + same + ">1;" + entryOf(cellsOf(table, "id")) + ";" + name +
                  "))");
    }

    void column(List list, Table table, std::string_view column) const {
        const auto range = cellsOf(table, column);
        const auto entry = entryOf(range);
        write(list, say(language_, headingOf(columnOf(table, column)).name), lastOf(range), entries(table),
              "IF(" + entry + "=\"\";\"\";" + entry + ")");
    }
    static const Column& columnOf(Table table, std::string_view column) {
        return ladder::package::schemaOf(table).columns[indexOf(table, column)];
    }

    /// "Trede 5: Betaald werk met ondersteuning"
    void rungs() const {
        const auto range = namesOf(Table::rungs);
        const auto name = entryOf(range);
        const auto prefix = ladder::say(language_, ladder::Message::rung, {""});
        write(List::rungs, say(language_, words::rungs), lastOf(range), entries(Table::rungs),
              "IF(" + name + "=\"\";\"\";\"" + prefix + "\"&" + entryOf(cellsOf(Table::rungs, "rung")) +
                  "&\": \"&" + name + ")");
    }

    /// The lists of rungs, instruments and sectors, one after the other.
    void items() const {
        std::string entry = "\"\"";
        std::string all;
        sal_Int32 room = 0;
        const std::vector<std::pair<List, Table>> kinds{{List::rungs, Table::rungs},
                                                        {List::instruments, Table::instruments},
                                                        {List::sectors, Table::sectors}};
        std::vector<std::string> before; // the counts of the lists before each
        for (const auto& [list, table] : kinds) {
            before.push_back(all.empty() ? "0" : all);
            all += (all.empty() ? "" : "+") + reference(cellOf(list, countRow));
            room += entries(table);
        }
        for (std::size_t i = kinds.size(); i-- > 0;) {
            const auto [list, table] = kinds[i];
            const auto number = "ROW()-" + std::to_string(firstEntry) + "-(" + before[i] + ")";
            const auto range =
                reference(Range{cellOf(list, firstEntry), cellOf(list, firstEntry + entries(table) - 1)});
            entry = "IF(" + number + "<=" + reference(cellOf(list, countRow)) + ";INDEX(" + range + ";" +
                    number + ");" + entry + ")";
        }
        write(List::items, say(language_, words::item), all, room, entry);
    }

    void texts(List list, const std::vector<std::string>& texts) const {
        page_.text(cellOf(list, 0), say(language_, list == List::bases ? words::basis : words::status),
                   Style::label);
        page_.number(cellOf(list, countRow), static_cast<double>(texts.size()));
        for (std::size_t i = 0; i < texts.size(); ++i)
            page_.text(cellOf(list, firstEntry + static_cast<sal_Int32>(i)), texts[i], Style::paragraph);
    }

    const Page& page_;
    const Rooms& rooms_;
    Language language_;
};

std::optional<List> listOf(const Column& column) {
    if (column.name == "status")
        return List::statuses;
    if (!column.words.empty())
        return List::bases;
    if (column.refersTo.empty())
        return std::nullopt;
    switch (column.refersTo.front()) {
    case Table::areas:
        return List::areas;
    case Table::domains:
        return List::domains;
    case Table::notes:
        return List::notes;
    default:
        return column.refersTo.size() > 1 ? List::items : List::rungNumbers;
    }
}

} // namespace

void writeLists(const Page& page, const Rooms& rooms, Language language) {
    Writer(page, rooms, language).write();
}

std::string listFor(const Column& column, Language language) {
    const auto list = listOf(column);
    if (!list)
        return {};
    const auto sheet = sheetReference(Part::lists, language);
    return "OFFSET(" + sheet + reference(cellOf(*list, firstEntry)) + ";0;0;MAX(1;" + sheet +
           reference(cellOf(*list, countRow)) + ");1)";
}

} // namespace workbook
