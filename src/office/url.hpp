// Commands as the office addresses them.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/util/URL.hpp>

namespace office {

/// An address with its parts filled in, as queryDispatch wants it.
css::util::URL parsed(const css::uno::Reference<css::uno::XComponentContext>& context, const char* url);

} // namespace office
