// The cell styles of prepared sheets: what a title, a figure or a note looks like is said here only.
//
// Users may change a style in their document, for instance to their own house style: one that is there
// already is left as it is.
#pragma once

#include <com/sun/star/frame/XModel.hpp>

#include <vector>

namespace calc {

enum class Style {
    base, ///< what the others have in common
    title,
    subtitle,
    heading,      ///< of a table or a part of the page
    columnText,   ///< heading of a column of texts
    columnSymbol, ///< heading of a column of signs
    columnNumber, ///< heading of a column of numbers
    name,
    indented, ///< a name under another
    count,    ///< a number of persons or places
    decimal,  ///< a computed number of them
    share,    ///< in per cent
    rate,     ///< of a thousand people, or an index
    rank,
    weight,    ///< "× 0,4"
    bar,       ///< a share that is drawn only
    stepName,  ///< the name of a rung
    stepCount, ///< its figures
    stepShare,
    stepRate,
    stepNumber, ///< its number
    symbol,     ///< of a policy domain, or a chip of colour
    bracket,    ///< written upwards
    movement,
    verdict,
    label, ///< of a cell to choose in
    choice,
    note,
    source,
    warning,
    helper,   ///< cells that feed others and are hidden
    noFigure, ///< over whatever has no figure
};

/// The name of a style, which never changes, as documents store it.
rtl::OUString nameOf(Style style);

/// Adds the styles that a document does not have, and gives their names.
std::vector<rtl::OUString> addStyles(const css::uno::Reference<css::frame::XModel>& document);

/// Removes styles of the family "CellStyles" or "PageStyles" that are there.
void removeStyles(const css::uno::Reference<css::frame::XModel>& document, const char* family,
                  const std::vector<rtl::OUString>& names);

} // namespace calc
