// Turns the events of controls and windows into callbacks.
#pragma once

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XWindow.hpp>

#include <functional>

namespace panel {

using Control = css::uno::Reference<css::awt::XControl>;
using Callback = std::function<void()>;

/// Runs a callback of a listener, and lets no exception out: the office does not expect ours, and throws its
/// own while a window closes. The callback is copied, because it may end the listener that holds it.
void runWithoutThrowing(Callback callback);

// The listeners live as long as the control or the window. No exception leaves a callback.

void onAction(const Control& control, Callback callback); ///< a button is pressed, an entry double-clicked
void onChoice(const Control& control, Callback callback); ///< another entry of a list is chosen
void onTick(const Control& control, Callback callback);   ///< a box is ticked, or no longer
void onText(const Control& control, Callback callback);   ///< the text of a field changes
/// `key` is one of com.sun.star.awt.Key, pressed without Shift, Ctrl or Alt.
void onKey(const Control& control, sal_Int16 key, Callback callback);
void onAnyKey(const Control& control, Callback callback);
void onMousePressed(const Control& control, Callback callback);
void onFocusLost(const Control& control, Callback callback);
/// A window gets another size or is shown.
void onResize(const css::uno::Reference<css::awt::XWindow>& window, Callback callback);
/// The office changes to another theme.
void onThemeChange(const Control& window, Callback callback);

} // namespace panel
