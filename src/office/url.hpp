// Command URLs.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/util/URL.hpp>

namespace office {

/// Gives a command URL with its parts filled in, as XDispatchProvider::queryDispatch needs it.
css::util::URL parsed(const css::uno::Reference<css::uno::XComponentContext>& context, const char* url);

} // namespace office
