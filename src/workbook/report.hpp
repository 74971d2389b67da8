// What is wrong with a workbook, cell by cell.
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

enum class Severity { error, warning };

struct CellDefect {
    Severity severity = Severity::error;
    std::string sheet; ///< empty where the workbook lacks it
    calc::Cell cell;
    std::string message; ///< what is wrong and what was expected, in one sentence
};

/// Gathers defects, as many as a person would read.
class Report {
public:
    static constexpr std::size_t mostKept = 1000; ///< of each severity

    /// `language` is that of the messages.
    explicit Report(ladder::Language language)
        : language_(language) {}

    ladder::Language language() const { return language_; }

    void error(const std::string& sheet, const calc::Cell& cell, const Words& words,
               std::initializer_list<std::string> arguments = {});
    void warning(const std::string& sheet, const calc::Cell& cell, const Words& words,
                 std::initializer_list<std::string> arguments = {});
    /// An error in words of the core; nothing where the cell has an error already, or follows from one.
    void alsoError(const std::string& sheet, const calc::Cell& cell, const std::string& problem);
    /// What is wrong with this cell is said elsewhere.
    void passOver(const std::string& sheet, const calc::Cell& cell);

    bool hasErrors() const { return hasErrors_; }
    /// In the order given by `sheets`, then from the top down.
    std::vector<CellDefect> defects(const std::vector<std::string>& sheets) &&;

private:
    using Key = std::tuple<std::string, sal_Int32, sal_Int32>;

    void add(Severity severity, const std::string& sheet, const calc::Cell& cell, std::string message);

    ladder::Language language_;
    bool hasErrors_ = false;
    std::vector<CellDefect> defects_;
    std::map<Severity, std::size_t> kept_; ///< how many of them
    std::set<Key> passedOver_;
};

} // namespace workbook
