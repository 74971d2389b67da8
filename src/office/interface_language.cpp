#include "office/interface_language.hpp"

#include "office/configuration.hpp"

namespace office {

ladder::Language interfaceLanguage(const css::uno::Reference<css::uno::XComponentContext>& context) {
    rtl::OUString locale;
    configuration(context, "/org.openoffice.Setup/L10N")->getByName("ooLocale") >>= locale;
    return locale == "nl" || locale.startsWith("nl-") ? ladder::Language::dutch : ladder::Language::english;
}

} // namespace office
