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
    const auto key = [&](const char* format) {
        return supplier->getNumberFormats()->addNewConverted(rtl::OUString::createFromAscii(format), english,
                                                             locale);
    };
    count_ = key("#,##0");
    share_ = key("0.0%");
}

std::string Numbers::count(double number) const {
    return format(count_, number);
}

std::string Numbers::share(double share) const {
    return format(share_, share);
}

std::string Numbers::format(sal_Int32 key, double number) const {
    return office::toUtf8(formatter_->convertNumberToString(key, number));
}

} // namespace panel
