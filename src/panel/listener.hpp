// What the user does in a control, as a call.
#pragma once

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XWindow.hpp>

#include <functional>

namespace panel {

using Control = css::uno::Reference<css::awt::XControl>;
using Call = std::function<void()>;

/// The office knows no exception of ours, and one of its own here means that a window is going.
/// A copy, because what it does may end the listener that has it.
void runGuarded(Call call);

/// The listeners live as long as the control. No exception leaves a call.
void onAction(const Control& control, Call call); ///< a button pressed, a double click in a list
void onChoice(const Control& control, Call call); ///< another entry of a list
void onTick(const Control& control, Call call);   ///< a box ticked or not
void onText(const Control& control, Call call);   ///< another text in a field
/// A key (com.sun.star.awt.Key) pressed.
void onKey(const Control& control, sal_Int16 key, Call call);
void onResize(const css::uno::Reference<css::awt::XWindow>& window, Call call);

} // namespace panel
