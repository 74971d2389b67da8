// The colours and the resolution of the window in which the panel stands.
#pragma once

#include "panel/listener.hpp"

#include <com/sun/star/awt/XWindowPeer.hpp>

namespace panel {

/// Makes the labels of disabled controls readable in whatever colours the theme has.
void setDisabledColour(const Control& form);

/// The resolution of the screen, where 96 dots an inch are 1.
double scaleOf(const css::uno::Reference<css::awt::XWindowPeer>& window);

} // namespace panel
