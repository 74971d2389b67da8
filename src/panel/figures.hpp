// The list of the figures of an area.
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
    std::string share;  ///< of the figure of the parent area; empty where there is none
    std::string name;
};

/// Gives the items that a search finds, with their figures in an area.
std::vector<FigureRow> figureRows(const ladder::Edition& edition, ladder::AreaIndex area,
                                  std::string_view search, const Numbers& numbers, ladder::Language language);

/// Gives the rows as lines of a list, in which figures and shares are aligned at their right. The names come
/// last, so that a narrow panel cuts off a name rather than a figure.
std::vector<std::string> linesOf(const std::vector<FigureRow>& rows);

} // namespace panel
