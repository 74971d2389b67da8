#include "office/questions.hpp"

#include "support/function_calls.hpp"
#include "support/published.hpp"

namespace questions {
namespace {

/// The example of a function, but about the area in column A and the item in column B.
std::string formulaOf(const functions::Function& function) {
    auto arguments = support::exampleArguments(function);
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const auto& parameter = function.parameters()[i];
        if (parameter.role == functions::Role::area)
            arguments[i] = "$A1";
        else if (parameter.name == functions::table::item.name ||
                 parameter.name == functions::table::name.name)
            arguments[i] = "$B1";
    }
    return support::formulaOf(function, arguments);
}

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
    for (int column = 0; column < columns; ++column)
        workbook.fill(cells(firstColumn + column, firstColumn + column, 1, rows),
                      formulaOf(functions::all[static_cast<std::size_t>(column)]));
}

std::string cellBeyond(int row) {
    return support::address(firstColumn + columns + 1, row);
}

std::string formulasIn(int firstRow, int lastRow) {
    return cells(firstColumn, firstColumn + columns - 1, firstRow, lastRow);
}

} // namespace questions
