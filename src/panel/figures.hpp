// The list of what an area has.
#pragma once

#include "ladder/edition.hpp"
#include "panel/numbers.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace panel {

struct FigureRow {
    ladder::ItemIndex item;
    std::string figure; ///< "6.692", "n.b." or a dash where nothing is measured
    std::string share;  ///< of the parent; empty where there is none
    std::string name;
};

/// The items that a search finds, with their figures.
std::vector<FigureRow> figureRows(const ladder::Edition& edition, ladder::AreaIndex area,
                                  std::string_view search, const Numbers& numbers, ladder::Language language);

/// The rows as lines of a list: figures and shares end below each other, and the names follow, so that a
/// narrow panel cuts off a name rather than a figure.
std::vector<std::string> linesOf(const std::vector<FigureRow>& rows);

} // namespace panel
