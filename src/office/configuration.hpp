// The office's configuration, to read.
#pragma once

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace office {

/// A node such as "/org.openoffice.Setup/L10N", with texts in the language of the interface. Throws
/// css::uno::Exception where there is none.
css::uno::Reference<css::container::XNameAccess>
configuration(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& path);

} // namespace office
