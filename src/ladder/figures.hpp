// The figures of the ladder, and what is computed from them. A figure that was not published is never taken
// for zero: what is computed from it is missing too.
#pragma once

#include "ladder/catalogue.hpp"
#include "ladder/result.hpp"

namespace ladder {

/// The published figure of an item: a number of persons or places.
Result<double> count(const Edition& edition, AreaIndex area, ItemIndex item);

/// The SDMX status (CL_OBS_STATUS) of a figure, or of its absence.
Result<std::string> statusCode(const Edition& edition, AreaIndex area, ItemIndex item);

/// The sum of the published totals of the rungs that were measured.
Result<double> ladderTotal(const Edition& edition, AreaIndex area);

/// The sum of weight × figure over the instruments of a rung that have a figure, unrounded.
/// `instrumentsWithoutFigure` tells which were left out.
Result<double> weightedSum(const Edition& edition, AreaIndex area, ItemIndex rung);

/// The instruments of a rung whose figure was not published for this area.
std::vector<ItemIndex> instrumentsWithoutFigure(const Edition& edition, AreaIndex area, ItemIndex rung);

/// The rung's part of the area's whole ladder, 0 to 1.
Result<double> shareOfLadder(const Edition& edition, AreaIndex area, ItemIndex rung);

/// The area's figure ÷ its parent's figure for the same item; 1 for an area without parent.
Result<double> shareOfParent(const Edition& edition, AreaIndex area, ItemIndex item);

/// The sum of all sectors of a rung.
Result<double> sectorTotal(const Edition& edition, AreaIndex area, int rung);

/// The sector's part of the sum of all sectors of its rung in the same area, 0 to 1.
Result<double> shareOfSectors(const Edition& edition, AreaIndex area, ItemIndex sector);

/// 1 for the highest figure among the areas with the same parent. Equal figures share a rank, and the next
/// one counts all before it (1, 2, 2, 4); areas without a figure do not count.
Result<double> rank(const Edition& edition, AreaIndex area, ItemIndex item);

/// The base that is meant where none is named.
inline constexpr BaseIndex firstBase = 0;

/// The number of people of a base in an area, above 0.
Result<double> people(const Edition& edition, AreaIndex area, BaseIndex base);

/// The figure per 1 000 people, who are one of the edition's bases or a number of the caller's own above 0.
Result<double> rate(const Edition& edition, AreaIndex area, ItemIndex item, BaseIndex base);
Result<double> rate(const Edition& edition, AreaIndex area, ItemIndex item, double people);

/// 100 × the area's rate ÷ its parent's; 100 for an area without parent.
Result<double> index(const Edition& edition, AreaIndex area, ItemIndex item, BaseIndex base);

/// The figure `to` minus the figure `from`.
Result<double> change(Result<double> from, Result<double> to);

/// The change ÷ the figure `from`.
Result<double> growth(Result<double> from, Result<double> to);

} // namespace ladder
