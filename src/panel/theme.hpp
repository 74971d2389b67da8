// The colours and the resolution of the window in which the panel is.
#pragma once

#include "panel/preview.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>

#include <functional>

namespace panel {

Ground groundOf(const css::uno::Reference<css::awt::XControl>& window);

/// Beside 96 dots an inch.
double scaleOf(const css::uno::Reference<css::awt::XWindowPeer>& window);

/// Another theme; the listener lives as long as the window.
void onTheme(const css::uno::Reference<css::awt::XControl>& window, std::function<void()> call);

} // namespace panel
