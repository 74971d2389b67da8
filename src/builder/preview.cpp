#include "builder/preview.hpp"

#include "builder/words.hpp"
#include "sheets/extent.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace builder {

using sheets::TableFigure;
using sheets::TableMeasure;

namespace {

constexpr std::size_t mostRows = 5;
constexpr std::size_t mostColumns = 7;
constexpr std::size_t nameCharacters = 26;
constexpr std::size_t figureCharacters = 18;

/// With a point between thousands and a comma before decimals, as in Belgium.
std::string written(double number, int decimals) {
    const auto scale = std::pow(10.0, decimals);
    auto digits = std::to_string(std::llround(std::abs(number) * scale));
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places)
        digits.insert(0, places + 1 - digits.size(), '0');
    auto text = digits.substr(0, digits.size() - places);
    for (auto place = static_cast<std::ptrdiff_t>(text.size()) - 3; place > 0; place -= 3)
        text.insert(static_cast<std::size_t>(place), ".");
    if (places > 0)
        text += "," + digits.substr(digits.size() - places);
    return (number < 0 ? "-" : "") + text;
}

std::string written(const TableFigure& figure, TableMeasure measure) {
    if (!figure.now)
        return figure.word;
    switch (formatOf(measure)) {
    case calc::Format::share:
        return written(*figure.now * 100, 1) + "%";
    case calc::Format::decimal:
        return written(*figure.now, 1);
    default:
        return written(*figure.now, 0);
    }
}

/// The first characters of a text, with … behind them where there are more.
std::string cut(const std::string& text, std::size_t characters) {
    if (sheets::charactersOf(text) <= characters)
        return text;
    std::string start;
    std::size_t taken = 0;
    for (const char byte : text) {
        if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80 && ++taken == characters)
            break;
        start += byte;
    }
    return start + "…";
}

std::string spaces(const std::string& text, std::size_t width) {
    const auto used = sheets::charactersOf(text);
    return std::string(width > used ? width - used : 0, ' ');
}

} // namespace

std::string previewOf(const sheets::TableGrid& grid, ladder::Language language) {
    const auto columns = std::min(grid.columns.size(), mostColumns);
    const auto rows = std::min(grid.rows.size(), mostRows);
    std::vector<std::vector<std::string>> lines;
    if (!grid.groups.empty()) {
        auto& line = lines.emplace_back(1, "");
        for (const auto& [name, count] : grid.groups) {
            line.push_back(cut(name.now, figureCharacters));
            line.resize(line.size() + count - 1);
        }
    }
    auto& headings = lines.emplace_back(1, cut(grid.corner.now, nameCharacters));
    for (const auto& column : grid.columns)
        headings.push_back(cut(column.heading.now, figureCharacters));
    for (std::size_t row = 0; row < rows; ++row) {
        auto& line = lines.emplace_back(1, cut(grid.rows[row].name.now, nameCharacters));
        for (std::size_t column = 0; column < grid.columns.size(); ++column)
            line.push_back(written(grid.figures[row][column], grid.columns[column].measure));
    }
    std::vector<std::size_t> widths(columns + 1);
    for (auto& line : lines) {
        line.resize(columns + 1);
        for (std::size_t column = 0; column <= columns; ++column)
            widths[column] = std::max(widths[column], sheets::charactersOf(line[column]));
    }
    auto text = grid.title.now;
    for (const auto& line : lines) {
        text += "\n" + line[0] + spaces(line[0], widths[0]);
        for (std::size_t column = 1; column <= columns; ++column)
            text += "  " + spaces(line[column], widths[column]) + line[column];
        if (columns < grid.columns.size())
            text += "  …";
    }
    if (rows < grid.rows.size())
        text += "\n" + say(language, words::moreRows, {std::to_string(grid.rows.size() - rows)});
    return text;
}

} // namespace builder
