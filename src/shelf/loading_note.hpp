// The note that an edition carries of who loaded it.
#pragma once

#include "ladder/edition.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace shelf {

/// Notes that somebody loads an edition now: the name under Tools ▸ Options ▸ User Data, or else that of the
/// account.
ladder::Loading loadedNow(const css::uno::Reference<css::uno::XComponentContext>& context,
                          const std::string& fromFile);

} // namespace shelf
