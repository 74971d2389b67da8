#include "office/questions.hpp"

#include "support/published.hpp"

#include <iterator>

namespace questions {
namespace {

constexpr const char* formulas[] = {
    "=RUNG_TOTAL($A1;5)",
    "=RUNG_SUM($A1;4)",
    "=RUNG_SHARE($A1;3)",
    "=LADDER_TOTAL($A1)",
    "=LADDER_COUNT($A1;$B1)",
    "=LADDER_SHARE($A1;$B1)",
    "=LADDER_RANK($A1;$B1)",
    "=LADDER_CHANGE($A1;$B1;2020;2020)",
    "=LADDER_GROWTH($A1;$B1;2020;2020)",
    "=SECTOR_COUNT($A1;\"Andere\")",
    "=SECTOR_SHARE($A1;\"GGZ\")",
    "=LADDER_STATUS($A1;$B1;2020)",
    "=LADDER_EXPLAIN($A1;$B1)",
    "=LADDER_INFO($B1;\"naam\")",
    "=LADDER_SOURCE(2020)",
    "=INDEX(LADDER_TABLE($A1);3;2)",
    "=INDEX(LADDER_LIST(\"werkvormen\";5);2)",
};
static_assert(std::size(formulas) == functions);

constexpr int firstColumn = 2;

std::string cells(int column, int lastColumn, int firstRow, int lastRow) {
    return support::address(column, firstRow) + ":" + support::address(lastColumn, lastRow);
}

} // namespace

const std::vector<Question>& all() {
    static const auto questions = [] {
        std::vector<Question> list;
        for (const auto& figure : support::publishedFigures())
            list.push_back({figure.area, figure.item, true, figure.value});
        list.push_back({"Brugge", "Trede 6", true, {}});
        list.push_back({"Brugge", "Trede 7", false, {}});
        list.push_back({"Bruggge", "SINE", false, {}});
        list.push_back({"", "", false, {}});
        return list;
    }();
    return questions;
}

void ask(const support::Workbook& workbook, int rows) {
    const auto& questions = all();
    workbook.write(support::table(rows, 2,
                                  [&](int row, int column) {
                                      const auto& question =
                                          questions[static_cast<std::size_t>(row) % questions.size()];
                                      return support::text(column == 0 ? question.area : question.item);
                                  }),
                   "A1");
    for (int column = 0; column < functions; ++column)
        workbook.fill(cells(firstColumn + column, firstColumn + column, 1, rows), formulas[column]);
}

std::string formulasIn(int firstRow, int lastRow) {
    return cells(firstColumn, firstColumn + functions - 1, firstRow, lastRow);
}

} // namespace questions
