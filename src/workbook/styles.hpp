// The cell styles of a workbook. Only cells of the styles that begin with `input` may be changed while their
// sheet is protected.
#pragma once

#include <com/sun/star/frame/XModel.hpp>

namespace workbook {

enum class Style {
    title,
    purpose,   ///< what a sheet is for, below its title
    heading,   ///< of a column, or of a part of the explanation
    label,     ///< at the left of what it names
    paragraph, ///< running text
    help,      ///< beside a cell to fill in
    inputText,
    inputCount,  ///< a whole number with thousands separators
    inputNumber, ///< any other number
};

/// Documents store it.
rtl::OUString nameOf(Style style);

void addStyles(const css::uno::Reference<css::frame::XModel>& document);

} // namespace workbook
