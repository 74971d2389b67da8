// The manual, which is packed with the extension.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

namespace commands {

/// Opens the manual in the language of the interface, to read only; where it is open already, its window
/// comes to the front. Writer shows it; where the office has no Writer, Calc shows its text. Throws UNO's
/// exceptions where it cannot be opened.
void openManual(const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace commands
