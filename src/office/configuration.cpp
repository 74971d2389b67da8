#include "office/configuration.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

namespace office {

using namespace css;

uno::Reference<uno::XInterface> configuration(const uno::Reference<uno::XComponentContext>& context,
                                              const char* path, Access access) {
    const uno::Any node(beans::NamedValue("nodepath", uno::Any(rtl::OUString::createFromAscii(path))));
    const char* const service = access == Access::read
                                    ? "com.sun.star.configuration.ConfigurationAccess"
                                    : "com.sun.star.configuration.ConfigurationUpdateAccess";
    return configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
        rtl::OUString::createFromAscii(service), uno::Sequence<uno::Any>(&node, 1));
}

} // namespace office
