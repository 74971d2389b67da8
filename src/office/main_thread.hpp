// Calls in the main thread of the office, from any other.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>

namespace office {

/// Returns at once, whatever the main thread is busy with; the call is made when that is idle. Where the
/// office ends before, it is not made. What it throws goes no further. Throws std::system_error where there
/// can be no other thread.
void callInMainThread(const css::uno::Reference<css::uno::XComponentContext>& context,
                      std::function<void()> call);

} // namespace office
