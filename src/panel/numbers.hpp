// Writes figures as the document does.
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/util/XNumberFormatter.hpp>

#include <string>

namespace panel {

/// Writes numbers with the separators of a document's locale, without adding a number format to the document.
class Numbers {
public:
    Numbers(const css::uno::Reference<css::uno::XComponentContext>& context,
            const css::uno::Reference<css::frame::XModel>& document);

    std::string count(double number) const; ///< "6.692"
    std::string share(double share) const;  ///< "15,7%"

private:
    std::string format(sal_Int32 key, double number) const;

    css::uno::Reference<css::util::XNumberFormatter> formatter_;
    sal_Int32 count_ = 0;
    sal_Int32 share_ = 0;
};

} // namespace panel
