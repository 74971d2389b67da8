// Puts a text on the clipboard of the system.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace panel {

void copyToClipboard(const css::uno::Reference<css::uno::XComponentContext>& context,
                     const std::string& text);

} // namespace panel
