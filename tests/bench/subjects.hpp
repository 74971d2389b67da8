// The documents that are recalculated: each with a hundred thousand formula cells of one kind.
#pragma once

#include "support/workbook.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bench {

inline constexpr int cellCount = 100'000;

struct Subject {
    std::string name;
    std::unique_ptr<support::Workbook> workbook;
    std::string formulas; ///< the cells where they stand
    int cells;            ///< how many these are
    /// What a cell must hold, nothing where there is no figure; null where there is no answer to check.
    std::function<std::optional<double>(int row, int column)> expected;
};

/// What each subject is, in their order.
enum Kind {
    nothing,
    ladderShare,
    ladderRate,
    rungTotal,
    sumifs,
    indexMatch,
    vlookup,
    copiedColumn,
    copiedColumnOfTwo,
    columnOfShares,
    copiedGrid,
    gridOfShares,
};

std::vector<Subject> makeSubjects(const support::Office& office);

} // namespace bench
