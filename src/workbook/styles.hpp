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
    heading,   ///< of a column, or of a part of the explanation
    label,     ///< at the left of what it names
    paragraph, ///< running text
    help,      ///< beside a cell to fill in
    inputText,
    inputCount,  ///< a figure
    inputNumber, ///< any other number
};

/// Documents store it.
rtl::OUString nameOf(Style style);

/// `language` is that of the headings.
void addStyles(const css::uno::Reference<css::frame::XModel>& document, ladder::Language language);

/// For the spelling checker, and for who has a text read out.
css::lang::Locale localeOf(ladder::Language language);

} // namespace workbook
