// Message boxes in front of a window of the office.
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace office {

/// The name of the extension, which is the same in every language.
inline constexpr char titleOfBoxes[] = "Participatieladder";

/// Shows a message and waits until the user has read it. Does nothing where there is no window.
void tell(const css::uno::Reference<css::uno::XComponentContext>& context,
          const css::uno::Reference<css::frame::XFrame>& frame, const std::string& message);

/// Asks a question that is answered with yes or no; it is no where the user just presses Enter or Escape, and
/// where there is no window.
bool ask(const css::uno::Reference<css::uno::XComponentContext>& context,
         const css::uno::Reference<css::frame::XFrame>& frame, const std::string& question);

} // namespace office
