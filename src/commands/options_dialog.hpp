// Opens the dialog of options of the office.
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace commands {

/// Shows the dialog at the page of the extension, until the user closes it.
void openOptions(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::frame::XFrame>& frame);

} // namespace commands
