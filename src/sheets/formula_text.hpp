// How the text of a formula is read.
#pragma once

#include <rtl/ustring.hxx>

namespace sheets {

/// Whether a character can stand in the name of a function, a sheet or an expression.
inline bool isPartOfName(sal_Unicode character) {
    return character == '_' || character == '.' || character >= 0x80 ||
           (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z') ||
           (character >= 'a' && character <= 'z');
}

/// The position after what stands between quotes, which are doubled inside.
inline sal_Int32 afterQuotes(const rtl::OUString& formula, sal_Int32 opening) {
    const auto quote = formula[opening];
    for (auto i = opening + 1; i < formula.getLength(); ++i) {
        if (formula[i] != quote)
            continue;
        if (i + 1 == formula.getLength() || formula[i + 1] != quote)
            return i + 1;
        ++i;
    }
    return formula.getLength();
}

} // namespace sheets
