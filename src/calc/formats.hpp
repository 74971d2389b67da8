// Number formats of prepared sheets, which are those of Belgian Dutch, whatever the language of the office
// and of the document.
#pragma once

#include <com/sun/star/frame/XModel.hpp>

namespace calc {

enum class Format {
    general,
    text,       ///< whatever is typed stays text
    count,      ///< 1.495
    decimal,    ///< 6.692,4
    share,      ///< 14,5%
    weight,     ///< × 0,4
    hidden,     ///< nothing: a bar is drawn instead, or only formulas read the cell
    labelShare, ///< 34%, and nothing where a part of a bar is too small for a label
    breakSign,  ///< b, whatever the number
};

/// The key of a format in a document, to which the format is added where it is not there.
sal_Int32 keyOf(const css::uno::Reference<css::frame::XModel>& document, Format format);

} // namespace calc
