// The colours and the resolution of the window in which the panel is.
#pragma once

#include "panel/listener.hpp"
#include "panel/preview.hpp"

#include <com/sun/star/awt/XWindowPeer.hpp>

namespace panel {

Ground groundOf(const Control& window);

/// Lets the labels of what cannot be used now be read, in whatever colours the theme has.
void greyWhatIsOff(const Control& form);

/// Beside 96 dots an inch.
double scaleOf(const css::uno::Reference<css::awt::XWindowPeer>& window);

/// Another theme; the listener lives as long as the window.
void onTheme(const Control& window, Call call);

} // namespace panel
