// How a number that a formula gives came about, in clauses: "rang 3 van 5 in West-Vlaanderen: 9.059
// (tewerkstellingsplaatsen)", "hoger: Midden-West-Vlaanderen (12.056)".
#pragma once

#include "ladder/lookup.hpp"

#include <string>
#include <vector>

namespace ladder {

using Clauses = std::vector<std::string>;

// Each is about what the function of that name in figures.hpp gives. Where there is no number, the clauses
// say why.

Clauses deriveWeightedSum(const Edition& edition, AreaIndex area, ItemIndex rung, Language language);
Clauses deriveLadderTotal(const Edition& edition, AreaIndex area, Language language);
Clauses deriveShareOfLadder(const Edition& edition, AreaIndex area, ItemIndex rung, Language language);
Clauses deriveShareOfParent(const Edition& edition, AreaIndex area, ItemIndex item, Language language);
Clauses deriveShareOfSectors(const Edition& edition, AreaIndex area, ItemIndex sector, Language language);
Clauses deriveRank(const Edition& edition, AreaIndex area, ItemIndex item, Language language);
Clauses deriveStatus(const Edition& edition, AreaIndex area, ItemIndex item, Language language);

/// `base` is one of the edition's, or a number of the user's own.
Clauses deriveRate(const Edition& edition, AreaIndex area, ItemIndex item, const BaseOrNumber& base,
                   Language language);
Clauses deriveIndex(const Edition& edition, AreaIndex area, ItemIndex item, BaseIndex base,
                    Language language);

/// A figure in one of two editions that are compared.
struct FigureIn {
    const Edition& edition;
    std::string editionName;
    AreaIndex area;
    ItemIndex item;
};
Clauses deriveChange(const FigureIn& from, const FigureIn& to, Language language);
Clauses deriveGrowth(const FigureIn& from, const FigureIn& to, Language language);

} // namespace ladder
