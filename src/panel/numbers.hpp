// Writes figures as the document does.
#pragma once

#include "sheets/measure.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/util/XNumberFormatter.hpp>

#include <array>
#include <string>

namespace panel {

/// Writes numbers with the separators of a document's locale, without adding a number format to the document.
class Numbers {
public:
    Numbers(const css::uno::Reference<css::uno::XComponentContext>& context,
            const css::uno::Reference<css::frame::XModel>& document);

    /// "6.692", "15,7%", "53,08" or "87,3".
    std::string of(sheets::Measure measure, double number) const;
    std::string count(double number) const { return of(sheets::Measure::count, number); }

private:
    css::uno::Reference<css::util::XNumberFormatter> formatter_;
    std::array<sal_Int32, 4> formats_{}; ///< keys, by measure
};

} // namespace panel
