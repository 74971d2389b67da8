// Very many formulas, kept and read again.

#include "office/offices.hpp"
#include "office/questions.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <algorithm>

using support::Cells;
using support::Workbook;

namespace {

int questionCount() {
    return static_cast<int>(questions::all().size());
}

/// What a formula about each question gives.
struct Answers {
    explicit Answers(const support::Office& office) {
        const Workbook workbook(office);
        questions::ask(workbook, questionCount());
        const auto formulas = questions::formulasIn(1, questionCount());
        values = workbook.values(formulas);
        errors = workbook.document().errors(formulas);
    }
    Cells values;
    std::vector<int> errors;
};

void checkWithPublished(const Answers& answers) {
    constexpr auto countColumn = questions::columnOf("ladderCount");
    for (int row = 0; row < questionCount(); ++row) {
        const auto& question = questions::all()[static_cast<std::size_t>(row)];
        INFO(question.area << ", " << question.item);
        double count = -1;
        CHECK((answers.values[row][countColumn] >>= count) == question.count.has_value());
        CHECK(count == question.count.value_or(-1));
        const auto error = answers.errors[static_cast<std::size_t>(row) * questions::columns + countColumn];
        CHECK(error == (question.count     ? 0
                        : question.isRight ? support::errNotAvailable
                                           : support::errIllegalArgument));
    }
}

/// How many formulas of a sheet do not give what they give in a small one.
int countWrong(const Workbook& workbook, const Answers& answers, int rounds) {
    int wrong = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto first = round * questionCount() + 1;
        const auto values = workbook.values(questions::formulasIn(first, first + questionCount() - 1));
        for (int row = 0; row < questionCount(); ++row) {
            for (int column = 0; column < questions::columns; ++column)
                wrong += values[row][column] == answers.values[row][column] ? 0 : 1;
        }
    }
    return wrong;
}

/// Errors have no value; Calc counts how many there are of a kind.
void checkErrors(const Workbook& workbook, const Answers& answers, int rounds) {
    const auto all = questions::formulasIn(1, rounds * questionCount());
    const auto& document = workbook.document();
    const auto notAvailable = questions::cellBeyond(1);
    const auto illegal = questions::cellBeyond(2);
    document.setFormula(notAvailable, "=SUMPRODUCT(ISNA(" + all + "))");
    document.setFormula(illegal, "=SUMPRODUCT(ISERR(" + all + "))");
    const auto expected = [&](int code) {
        return static_cast<double>(rounds * std::count(answers.errors.begin(), answers.errors.end(), code));
    };
    CHECK(expected(support::errNotAvailable) > 0);
    CHECK(expected(support::errIllegalArgument) > 0);
    CHECK(document.number(notAvailable) == expected(support::errNotAvailable));
    CHECK(document.number(illegal) == expected(support::errIllegalArgument));
}

void computeSaveAndReopen(int rounds) {
    const auto& office = offices::english();
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "load.ods";
    const Answers answers(office);
    checkWithPublished(answers);
    {
        const Workbook workbook(office);
        questions::ask(workbook, rounds * questionCount());
        workbook.recalculate();
        CHECK(countWrong(workbook, answers, rounds) == 0);
        checkErrors(workbook, answers, rounds);
        workbook.document().store(file, "calc8");
    }
    const Workbook reopened(office, file);
    CHECK(countWrong(reopened, answers, rounds) == 0);
    checkErrors(reopened, answers, rounds);
    reopened.recalculate();
    CHECK(countWrong(reopened, answers, rounds) == 0);
}

} // namespace

TEST_CASE("load: a hundred thousand formulas, computed, saved and opened again", "[load]") {
    computeSaveAndReopen(50);
}

// office_tests "[million]"
TEST_CASE("load: a million formulas, computed, saved and opened again", "[.million]") {
    computeSaveAndReopen(499);
}
