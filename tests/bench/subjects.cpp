#include "subjects.hpp"

#include "questions.hpp"

#include "ladder/figures.hpp"

#include <array>
#include <utility>

using namespace css;

namespace bench {
namespace {

using support::address;
using support::Cells;
using support::Office;
using support::table;
using support::text;
using support::Workbook;

const Question& questionOf(int row) {
    static const auto all = questions();
    return all[static_cast<std::size_t>(row) % all.size()];
}

using Expected = std::function<std::optional<double>(int row, int column)>;

std::optional<double> shareAt(int row, int /*column*/) {
    const auto& [area, rung] = questionOf(row);
    return expectedShare(area, edition().rung(rung));
}

std::optional<double> rateAt(int row, int /*column*/) {
    const auto& [area, rung] = questionOf(row);
    return expectedRate(area, edition().rung(rung));
}

std::optional<double> totalAt(int row, int /*column*/) {
    const auto& [area, rung] = questionOf(row);
    return expectedTotal(area, edition().rung(rung));
}

int itemCount() {
    return static_cast<int>(edition().items().size());
}

const std::string& itemName(int index) {
    return edition().items()[static_cast<std::size_t>(index)].name.nl;
}

int figureCount() {
    return static_cast<int>(edition().areas().size()) * itemCount();
}

std::string key(const std::string& area, const std::string& item) {
    return area + "|" + item;
}

/// Columns A and B, with areas and rungs, and beside them the keys by which VLOOKUP and MATCH find the
/// figures of the area and of its province.
std::unique_ptr<Workbook> withQuestions(const Office& office) {
    auto workbook = std::make_unique<Workbook>(office);
    workbook->write(table(cellCount, 4,
                          [](int row, int column) {
                              const auto& [area, rung] = questionOf(row);
                              const std::array cells{text(area), uno::Any(double(rung)),
                                                     text(key(area, std::to_string(rung))),
                                                     text(key(province().name.nl, std::to_string(rung)))};
                              return cells[static_cast<std::size_t>(column)];
                          }),
                    "A1");
    return workbook;
}

/// A figure as one would keep it in a sheet: area, item, both as a key, value.
std::array<uno::Any, 4> figure(ladder::AreaIndex areaIndex, ladder::ItemIndex itemIndex) {
    const auto& area = edition().areas()[areaIndex].name.nl;
    const auto& item = edition().items()[itemIndex];
    const auto value = ladder::count(edition(), areaIndex, itemIndex);
    const auto cell = value ? uno::Any(*value) : text("n.b.");
    if (item.kind == ladder::ItemKind::rung)
        return {text(area), uno::Any(double(item.rung)), text(key(area, std::to_string(item.rung))), cell};
    return {text(area), text(item.name.nl), text(key(area, item.name.nl)), cell};
}

Cells figures() {
    return table(figureCount(), 4, [](int row, int column) {
        return figure(static_cast<ladder::AreaIndex>(row / itemCount()),
                      static_cast<ladder::ItemIndex>(row % itemCount()))[static_cast<std::size_t>(column)];
    });
}

/// "B1:B100000"
std::string wholeColumn(char column) {
    return std::string(1, column) + "1:" + column + std::to_string(cellCount);
}

/// One formula a cell, in a document that also holds the figures.
Subject byCell(const Office& office, const std::string& name, const std::string& formula, Expected expected) {
    auto workbook = withQuestions(office);
    workbook->addSheet("Figures");
    workbook->write(figures(), "A1", 1);
    workbook->fill(wholeColumn('E'), formula);
    return {name, std::move(workbook), wholeColumn('E'), cellCount, std::move(expected)};
}

/// One formula for the whole column.
Subject byColumn(const Office& office, const std::string& name, const std::string& formula,
                 Expected expected) {
    auto workbook = withQuestions(office);
    workbook->setArrayFormula(wholeColumn('E'), formula);
    return {name, std::move(workbook), wholeColumn('E'), cellCount, std::move(expected)};
}

/// "$Figures.$C$1:$D$114"
std::string inFigures(char first, char last) {
    return std::string("$Figures.$") + first + "$1:$" + last + "$" + std::to_string(figureCount());
}

/// A grid with a row for each of many areas and a column for each item.
struct Grid {
    int columns = itemCount();
    int rows = cellCount / columns;
    std::string cells = "B2:" + address(columns, rows + 1);
};

/// One formula for the grid: its areas stand in column A, its items in row 1.
Subject gridOfAnswers(const Office& office, const std::string& name) {
    const Grid grid;
    auto workbook = std::make_unique<Workbook>(office);
    workbook->write(
        table(grid.rows + 1, 1, [](int row, int) { return text(row == 0 ? "" : questionOf(row - 1).area); }),
        "A1");
    workbook->write(table(1, grid.columns, [](int, int column) { return text(itemName(column)); }), "B1");
    workbook->setArrayFormula(grid.cells, "=LADDER_SHARE(A2:" + address(0, grid.rows + 1) +
                                              ";B1:" + address(grid.columns, 1) + ")");
    return {name, std::move(workbook), grid.cells, grid.rows * grid.columns, [](int row, int column) {
                return expectedShare(questionOf(row).area, static_cast<ladder::ItemIndex>(column));
            }};
}

/// One formula that copies a grid of numbers.
Subject copiedGridOfNumbers(const Office& office, const std::string& name) {
    const Grid grid;
    auto workbook = std::make_unique<Workbook>(office);
    workbook->addSheet("Numbers");
    workbook->write(
        table(grid.rows, grid.columns, [](int row, int column) { return uno::Any(double(row + column)); }),
        "A1", 1);
    workbook->setArrayFormula(grid.cells,
                              "=BENCH_COPY($Numbers.$A$1:" + address(grid.columns - 1, grid.rows) + ")");
    return {name, std::move(workbook), grid.cells, grid.rows * grid.columns, {}};
}

} // namespace

std::vector<Subject> makeSubjects(const Office& office) {
    const auto value = inFigures('D', 'D');
    const auto sumifs = [&](const std::string& area) {
        return "SUMIFS(" + value + ";" + inFigures('A', 'A') + ";" + area + ";" + inFigures('B', 'B') +
               ";$B1)";
    };
    const auto indexMatch = [&](const char* key) {
        return "INDEX(" + value + ";MATCH(" + key + ";" + inFigures('C', 'C') + ";0))";
    };
    const auto vlookup = [&](const char* key) {
        return std::string("VLOOKUP(") + key + ";" + inFigures('C', 'D') + ";2;0)";
    };
    const auto quotient = [](const std::string& part, const std::string& whole) {
        return "=" + part + "/" + whole;
    };
    const auto areas = wholeColumn('A');
    const auto rungs = wholeColumn('B');

    std::vector<Subject> subjects;
    subjects.push_back(byCell(office, "an add-in that does nothing", "=BENCH_NOTHING($A1;$B1)", {}));
    subjects.push_back(byCell(office, "LADDER_SHARE", "=LADDER_SHARE($A1;$B1)", shareAt));
    subjects.push_back(byCell(office, "LADDER_RATE", "=LADDER_RATE($A1;$B1)", rateAt));
    subjects.push_back(byCell(office, "RUNG_TOTAL", "=RUNG_TOTAL($A1;$B1)", totalAt));
    subjects.push_back(byCell(office, "SUMIFS ÷ SUMIFS",
                              quotient(sumifs("$A1"), sumifs("\"" + province().name.nl + "\"")), shareAt));
    subjects.push_back(
        byCell(office, "INDEX/MATCH ÷ INDEX/MATCH", quotient(indexMatch("$C1"), indexMatch("$D1")), shareAt));
    subjects.push_back(
        byCell(office, "VLOOKUP ÷ VLOOKUP", quotient(vlookup("$C1"), vlookup("$D1")), shareAt));
    subjects.push_back(byColumn(office, "a column copied by an add-in", "=BENCH_COPY(" + rungs + ")", {}));
    subjects.push_back(byColumn(office, "the same, with a column of texts beside it",
                                "=BENCH_COPY(" + rungs + ";" + areas + ")", {}));
    subjects.push_back(byColumn(office, "LADDER_SHARE, one formula for the column",
                                "=LADDER_SHARE(" + areas + ";" + rungs + ")", shareAt));
    subjects.push_back(copiedGridOfNumbers(office, "a grid copied by an add-in"));
    subjects.push_back(gridOfAnswers(office, "LADDER_SHARE, one formula for areas × items"));
    return subjects;
}

} // namespace bench
