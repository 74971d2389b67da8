// The cell styles of a workbook. Only cells of the styles that begin with `input` may be changed while their
// sheet is protected.
#pragma once

#include "ladder/language.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/Locale.hpp>

namespace workbook {

enum class Style {
    title,
    purpose,   ///< what a sheet is for, below its title
    heading,   ///< above a column, or above a section of the explanation
    label,     ///< at the left of the cell that it names
    paragraph, ///< running text
    help,      ///< beside a cell to fill in
    inputText,
    inputCount,  ///< for figures
    inputNumber, ///< for any other number
};

/// The name that documents store, which therefore never changes.
rtl::OUString nameOf(Style style);

/// Adds all styles to a document whose headings are in `language`.
void addStyles(const css::uno::Reference<css::frame::XModel>& document, ladder::Language language);

/// The locale of a text, which the spelling checker and screen readers need.
css::lang::Locale localeOf(ladder::Language language);

} // namespace workbook
