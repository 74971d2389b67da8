// The deck of the extension in the sidebar of a window.
#pragma once

#include <com/sun/star/frame/XFrame.hpp>

namespace commands {

/// Shows the sidebar with our deck in front, or as it was where there is no such deck.
void openPanel(const css::uno::Reference<css::frame::XFrame>& frame);

} // namespace commands
