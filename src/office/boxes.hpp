// Boxes in front of a window of the office.
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace office {

/// Returns when the user has read it; at once where there is no window.
void tell(const css::uno::Reference<css::uno::XComponentContext>& context,
          const css::uno::Reference<css::frame::XFrame>& frame, const std::string& message);

/// Yes or no; no where there is no window.
bool ask(const css::uno::Reference<css::uno::XComponentContext>& context,
         const css::uno::Reference<css::frame::XFrame>& frame, const std::string& question);

} // namespace office
