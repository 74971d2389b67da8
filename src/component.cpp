// What the office calls when it needs a part of the extension for the first time. The constructors are named
// in extension/participatieladder.components.in.

#include "functions/functions.hpp"
#include "office/strings.hpp"

#include <sal/types.h>

#include <exception>

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
org_participatieladder_Functions_get_implementation(css::uno::XComponentContext* context,
                                                    const css::uno::Sequence<css::uno::Any>& /*arguments*/) {
    try {
        auto* instance = new functions::Functions(context, ladder::bundledCatalogue());
        instance->acquire(); // the caller's reference
        return static_cast<cppu::OWeakObject*>(instance);
    } catch (const std::exception& failure) {
        throw css::uno::RuntimeException(office::toOUString(failure.what()));
    }
}
