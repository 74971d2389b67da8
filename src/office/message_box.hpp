// A box with a message, over a window of the office.
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace office {

/// Returns when the user has read it; at once where there is no window.
void showMessage(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::frame::XFrame>& frame, const std::string& title,
                 const std::string& message);

} // namespace office
