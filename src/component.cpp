// What the office calls when it needs a part of the extension for the first time. The constructors are named
// in extension/participatieladder.components.in.

#include "commands/commands.hpp"
#include "editions/service.hpp"
#include "functions/functions.hpp"
#include "office/guarded.hpp"
#include "options/page.hpp"
#include "panel/factory.hpp"
#include "sheets/service.hpp"
#include "shelf/editions.hpp"

#include <sal/types.h>

namespace {

/// Hands a new object to the office, with the reference that its caller expects.
css::uno::XInterface* handOver(css::uno::XComponentContext* context,
                               cppu::OWeakObject* (*make)(css::uno::XComponentContext* context)) {
    return office::guarded([&]() -> css::uno::XInterface* {
        shelf::prepareEditions(context);
        auto* instance = make(context);
        instance->acquire();
        return instance;
    });
}

template<class Implementation>
css::uno::XInterface* create(css::uno::XComponentContext* context) {
    return handOver(context, [](css::uno::XComponentContext* given) -> cppu::OWeakObject* {
        return new Implementation(given);
    });
}

using Arguments = css::uno::Sequence<css::uno::Any>;

} // namespace

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
org_participatieladder_Functions_get_implementation(css::uno::XComponentContext* context,
                                                    const Arguments& /*arguments*/) {
    return handOver(context, functions::makeAddIn);
}

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
org_participatieladder_Sheets_get_implementation(css::uno::XComponentContext* context,
                                                 const Arguments& /*arguments*/) {
    return create<sheets::Service>(context);
}

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
org_participatieladder_Editions_get_implementation(css::uno::XComponentContext* context,
                                                   const Arguments& /*arguments*/) {
    return create<editions::Service>(context);
}

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
org_participatieladder_Commands_get_implementation(css::uno::XComponentContext* context,
                                                   const Arguments& /*arguments*/) {
    return create<commands::Commands>(context);
}

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
org_participatieladder_OptionsPage_get_implementation(css::uno::XComponentContext* context,
                                                      const Arguments& /*arguments*/) {
    return create<options::Page>(context);
}

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
org_participatieladder_PanelFactory_get_implementation(css::uno::XComponentContext* context,
                                                       const Arguments& /*arguments*/) {
    return create<panel::Factory>(context);
}
