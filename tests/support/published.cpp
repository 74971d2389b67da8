#include "support/published.hpp"

#include "ladder/package/csv.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace support {
namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows readTable(const std::string& name) {
    std::ifstream stream(std::string(TEST_DATA) + "/" + name);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    Rows rows;
    const auto broken =
        ladder::package::readCsv(text, [&](ladder::package::CsvRow& row) { rows.push_back(row.cells); });
    if (broken || rows.empty())
        throw std::runtime_error(name + " cannot be read");
    return rows;
}

} // namespace

std::vector<PublishedFigure> publishedFigures() {
    const auto rows = readTable("figures-2020.csv");
    std::vector<PublishedFigure> figures;
    constexpr std::size_t firstArea = 3; // after kind, item and rung
    for (std::size_t row = 1; row < rows.size(); ++row) {
        for (std::size_t column = firstArea; column < rows[row].size(); ++column) {
            const auto& cell = rows[row][column];
            const auto value = cell == "n.b." ? std::nullopt : std::optional(std::stod(cell));
            figures.push_back({rows[row][0], rows[0][column], rows[row][1], value});
        }
    }
    return figures;
}

std::vector<PublishedPercentage> publishedPercentages() {
    const auto rows = readTable("percentages-2020.csv");
    std::vector<PublishedPercentage> percentages;
    for (std::size_t row = 1; row < rows.size(); ++row)
        percentages.push_back({rows[row][0], rows[row][1], rows[row][2], rows[row][3]});
    return percentages;
}

} // namespace support
