// Calls in the main thread of the office, from any other.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>

namespace office {

/// Has the main thread make a call once it is idle, and returns at once. Where the office ends before, the
/// call is not made. Exceptions of the call are logged. Throws std::system_error where no thread can be
/// started.
void callInMainThread(const css::uno::Reference<css::uno::XComponentContext>& context,
                      std::function<void()> call);

} // namespace office
