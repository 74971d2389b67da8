// The list of the figures of an area, and of other areas that a search finds.
#pragma once

#include "ladder/places.hpp"
#include "panel/numbers.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace panel {

struct FigureRow {
    ladder::ItemIndex item;
    std::string figure; ///< "6.692", or the rate; "n.b." or a dash where nothing is measured
    std::string part;   ///< the share of the parent's figure, or the index; empty where there is none
    std::string name;
};

/// An area that a search finds.
struct AreaRow {
    ladder::NamedArea found;
    std::string name; ///< "→ Westhoek", or "Kortrijk → Zuid-West-Vlaanderen" by the name of a municipality
};

std::vector<AreaRow> areaRows(const ladder::Edition& edition, std::string_view search,
                              ladder::Language language);

/// Gives the items that a search finds, with their figures in an area: counts and shares, or where those are
/// asked for, rates and indexes.
std::vector<FigureRow> figureRows(const ladder::Edition& edition, ladder::AreaIndex area,
                                  std::string_view search, sheets::Measure measure, const Numbers& numbers,
                                  ladder::Language language);

/// Gives the rows as lines of a list, in which both figures are aligned at their right. The names come
/// last, so that a narrow panel cuts off a name rather than a figure.
std::vector<std::string> linesOf(const std::vector<FigureRow>& rows);

} // namespace panel
