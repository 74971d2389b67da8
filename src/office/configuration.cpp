#include "office/configuration.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

namespace office {

using namespace css;

uno::Reference<container::XNameAccess> configuration(const uno::Reference<uno::XComponentContext>& context,
                                                     const rtl::OUString& path) {
    const uno::Any node(beans::NamedValue("nodepath", uno::Any(path)));
    return {configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
                "com.sun.star.configuration.ConfigurationAccess", uno::Sequence<uno::Any>(&node, 1)),
            uno::UNO_QUERY_THROW};
}

} // namespace office
