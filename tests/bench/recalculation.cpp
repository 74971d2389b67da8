#include "recalculation.hpp"

#include <cmath>
#include <stdexcept>

using namespace css;

namespace bench {
namespace {

constexpr int rounds = 9;

bool isRight(const uno::Any& cell, const std::optional<double>& expected) {
    double number = 0;
    if (!(cell >>= number))
        return !expected; // an error is void
    return expected && std::abs(number - *expected) <= 1e-12 * std::abs(*expected);
}

/// What is fast and wrong is not to be compared.
void check(const Subject& subject) {
    if (!subject.expected)
        return;
    const auto cells = subject.workbook->values(subject.formulas);
    for (sal_Int32 row = 0; row < cells.getLength(); ++row) {
        for (sal_Int32 column = 0; column < cells[row].getLength(); ++column) {
            if (!isRight(cells[row][column], subject.expected(row, column)))
                throw std::runtime_error("wrong answer of " + subject.name + " in row " +
                                         std::to_string(row + 1) + ", column " + std::to_string(column + 1));
        }
    }
}

} // namespace

std::vector<Timing> timeCells(const support::Office& office) {
    const auto subjects = makeSubjects(office);
    std::vector<Contender> contenders;
    for (const auto& subject : subjects) {
        subject.workbook->recalculate();
        check(subject);
        contenders.push_back({subject.name, [&subject] {
                                  return secondsOf([&] { subject.workbook->recalculate(); }) / subject.cells;
                              }});
    }
    return race(contenders, rounds);
}

} // namespace bench
