// The language in which the office speaks to its user.
#pragma once

#include "ladder/language.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace office {

/// Dutch where the interface is Dutch, otherwise English. Reads the configuration.
ladder::Language interfaceLanguage(const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace office
