// What a formula of the ladder in a cell means, or what is wrong with it.
#pragma once

#include "ladder/catalogue.hpp"
#include "panel/cell_formula.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>

namespace panel {

/// A name that is not known, and the nearest that is.
struct Replacement {
    std::string unknown;
    std::string nearest;
    std::string place;           ///< "A2"
    std::function<void()> apply; ///< throws office::Refusal where the cell is protected

    bool isSameAs(const Replacement& other) const {
        return unknown == other.unknown && nearest == other.nearest && place == other.place;
    }
};

struct CellExplanation {
    std::string cell; ///< "B3"
    std::string text;
    std::optional<Replacement> replacement;
};

/// Nothing where the cell has no formula of the ladder.
std::optional<CellExplanation> explainCell(const css::uno::Reference<css::uno::XComponentContext>& context,
                                           const ladder::Catalogue& catalogue, const Spreadsheet& document,
                                           const css::table::CellAddress& address, ladder::Language language);

} // namespace panel
