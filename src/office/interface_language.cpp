#include "office/interface_language.hpp"

#include "office/configuration.hpp"
#include "office/strings.hpp"

#include <com/sun/star/container/XNameAccess.hpp>

namespace office {

using namespace css;

ladder::Language interfaceLanguage(const uno::Reference<uno::XComponentContext>& context) {
    const uno::Reference<container::XNameAccess> settings(
        configuration(context, "/org.openoffice.Setup/L10N"), uno::UNO_QUERY_THROW);
    rtl::OUString locale;
    settings->getByName("ooLocale") >>= locale;
    const auto code = toUtf8(locale.getToken(0, '-')); // "nl" of "nl-BE"
    return ladder::languageWithCode(code).value_or(ladder::Language::english);
}

} // namespace office
