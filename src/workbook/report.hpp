// Gathers what is wrong with a workbook, cell by cell.
#pragma once

#include "calc/cells.hpp"
#include "workbook/words.hpp"

#include <cstddef>
#include <initializer_list>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace workbook {

enum class Severity {
    error,   ///< the edition cannot be used
    warning, ///< a figure may be wrong, or what is said of it: the user decides
    notice   ///< something to know of, which makes no figure wrong
};

struct CellDefect {
    Severity severity = Severity::error;
    std::string sheet; ///< empty where the workbook lacks it
    calc::Cell cell;
    std::string message; ///< what is wrong and what was expected, in one sentence
};

/// Gathers defects, but not more than a person would read.
class Report {
public:
    static constexpr std::size_t mostKept = 1000; ///< of each severity

    /// Messages are in this language.
    explicit Report(ladder::Language language)
        : language_(language) {}

    ladder::Language language() const { return language_; }

    void error(const std::string& sheet, const calc::Cell& cell, const Words& words,
               std::initializer_list<std::string> arguments = {});
    void warning(const std::string& sheet, const calc::Cell& cell, const Words& words,
                 std::initializer_list<std::string> arguments = {});
    void notice(const std::string& sheet, const calc::Cell& cell, const Words& words,
                std::initializer_list<std::string> arguments = {});
    /// Adds what the core says, but no error where the cell is marked as reported.
    void addProblem(Severity severity, const std::string& sheet, const calc::Cell& cell,
                    const std::string& problem);
    /// Says that the cell has an error that is reported already, here or at the cell that caused it.
    void markReported(const std::string& sheet, const calc::Cell& cell);

    bool hasErrors() const { return hasErrors_; }
    /// Hands out the defects in the order of `sheets`, and of each sheet from the top down.
    std::vector<CellDefect> defects(const std::vector<std::string>& sheets) &&;

private:
    using Key = std::tuple<std::string, sal_Int32, sal_Int32>;

    void add(Severity severity, const std::string& sheet, const calc::Cell& cell, std::string message);

    ladder::Language language_;
    bool hasErrors_ = false;
    std::vector<CellDefect> defects_;
    std::map<Severity, std::size_t> kept_; ///< how many of the defects have each severity
    std::set<Key> reported_;
};

} // namespace workbook
