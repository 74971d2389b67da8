#include "panel/numbers.hpp"

#include "office/properties.hpp"
#include "office/strings.hpp"

#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/util/NumberFormatsSupplier.hpp>
#include <com/sun/star/util/NumberFormatter.hpp>

namespace panel {

using namespace css;

Numbers::Numbers(const uno::Reference<uno::XComponentContext>& context,
                 const uno::Reference<frame::XModel>& document)
    : formatter_(util::NumberFormatter::create(context), uno::UNO_QUERY_THROW) {
    const auto locale = office::get<lang::Locale>(document, "CharLocale");
    const auto supplier = util::NumberFormatsSupplier::createWithLocale(context, locale);
    formatter_->attachNumberFormatsSupplier(supplier);
    const lang::Locale english("en", "US", {}); // the locale of the format codes below
    for (std::size_t i = 0; i < formats_.size(); ++i) {
        const auto format = rtl::OUString::createFromAscii(sheets::formatOf(static_cast<sheets::Measure>(i)));
        formats_.at(i) = supplier->getNumberFormats()->addNewConverted(format, english, locale);
    }
}

std::string Numbers::of(sheets::Measure measure, double number) const {
    const auto key = formats_.at(static_cast<std::size_t>(measure));
    return office::toUtf8(formatter_->convertNumberToString(key, number));
}

} // namespace panel
