#include "workbook/report.hpp"

#include "ladder/characters.hpp"

#include <algorithm>

namespace workbook {
namespace {

/// Adds a full stop, and a capital where the text begins with a letter of ASCII.
std::string asSentence(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    if (text.empty() || std::string_view(".?!").find(text.back()) == std::string_view::npos)
        text += '.';
    return text;
}

/// Shortens the arguments, because they may come from a cell and be of any length.
std::string fill(ladder::Language language, const Words& words,
                 std::initializer_list<std::string> arguments) {
    std::vector<std::string> shortened;
    for (const auto& argument : arguments)
        shortened.push_back(ladder::abbreviate(argument));
    return say(language, words, shortened);
}

} // namespace

void Report::error(const std::string& sheet, const calc::Cell& cell, const Words& words,
                   std::initializer_list<std::string> arguments) {
    markReported(sheet, cell);
    add(Severity::error, sheet, cell, fill(language_, words, arguments));
}

void Report::warning(const std::string& sheet, const calc::Cell& cell, const Words& words,
                     std::initializer_list<std::string> arguments) {
    add(Severity::warning, sheet, cell, fill(language_, words, arguments));
}

void Report::notice(const std::string& sheet, const calc::Cell& cell, const Words& words,
                    std::initializer_list<std::string> arguments) {
    add(Severity::notice, sheet, cell, fill(language_, words, arguments));
}

void Report::addProblem(Severity severity, const std::string& sheet, const calc::Cell& cell,
                        const std::string& problem) {
    hasErrors_ = hasErrors_ || severity == Severity::error;
    if (severity != Severity::error || !reported_.contains({sheet, cell.row, cell.column}))
        add(severity, sheet, cell, problem);
}

void Report::markReported(const std::string& sheet, const calc::Cell& cell) {
    hasErrors_ = true;
    if (reported_.size() < mostKept)
        reported_.insert({sheet, cell.row, cell.column});
}

void Report::add(Severity severity, const std::string& sheet, const calc::Cell& cell, std::string message) {
    hasErrors_ = hasErrors_ || severity == Severity::error;
    if (auto& kept = kept_[severity]; kept < mostKept) {
        defects_.push_back({severity, sheet, cell, asSentence(std::move(message))});
        ++kept;
    }
}

std::vector<CellDefect> Report::defects(const std::vector<std::string>& sheets) && {
    const auto key = [&](const CellDefect& defect) {
        return std::tuple(std::find(sheets.begin(), sheets.end(), defect.sheet) - sheets.begin(),
                          defect.cell.row, defect.cell.column);
    };
    std::stable_sort(defects_.begin(), defects_.end(),
                     [&](const auto& a, const auto& b) { return key(a) < key(b); });
    return std::move(defects_);
}

} // namespace workbook
