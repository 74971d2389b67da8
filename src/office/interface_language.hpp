// The language in which the office speaks to its user.
#pragma once

#include "ladder/language.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace office {

/// Gives the language of the interface, or English where that is one in which we do not speak. It reads the
/// configuration each time.
ladder::Language interfaceLanguage(const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace office
