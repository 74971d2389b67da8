// The office's configuration.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

namespace office {

enum class Access { read, write };

/// Opens a node of the configuration by its path, such as "/org.openoffice.Setup/L10N".
css::uno::Reference<css::uno::XInterface>
configuration(const css::uno::Reference<css::uno::XComponentContext>& context, const char* path,
              Access access = Access::read);

} // namespace office
