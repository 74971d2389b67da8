#include "office/interface_language.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/lang/XSingleServiceFactory.hpp>

namespace office {

using namespace css;

ladder::Language interfaceLanguage(const uno::Reference<uno::XComponentContext>& context) {
    const auto provider = configuration::theDefaultProvider::get(context);
    const uno::Any path(beans::NamedValue("nodepath", uno::Any(rtl::OUString("/org.openoffice.Setup/L10N"))));
    const uno::Reference<container::XNameAccess> settings(
        provider->createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess",
                                              uno::Sequence<uno::Any>(&path, 1)),
        uno::UNO_QUERY_THROW);
    rtl::OUString locale;
    settings->getByName("ooLocale") >>= locale;
    return locale == "nl" || locale.startsWith("nl-") ? ladder::Language::dutch : ladder::Language::english;
}

} // namespace office
