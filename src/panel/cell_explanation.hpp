// The explanation of a cell: what its formula of the ladder means, or what is wrong with it.
#pragma once

#include "ladder/catalogue.hpp"
#include "panel/cell_formula.hpp"

#include <functional>

namespace panel {

/// A name in a formula that is not known, and the nearest name that is.
struct Replacement {
    std::string unknown;
    std::string nearest;
    std::string cell;            ///< where the unknown name stands: "A2"
    std::function<void()> apply; ///< replaces it; throws office::Refusal where the cell is protected

    bool isSameAs(const Replacement& other) const {
        return unknown == other.unknown && nearest == other.nearest && cell == other.cell;
    }
};

struct CellExplanation {
    std::string cell; ///< "B3"
    std::string text;
    std::optional<Replacement> replacement;
};

/// Nothing where the cell has no formula of the ladder.
std::optional<CellExplanation> explainCell(const ladder::Catalogue& catalogue, const Spreadsheet& document,
                                           const css::table::CellAddress& address, ladder::Language language);

} // namespace panel
