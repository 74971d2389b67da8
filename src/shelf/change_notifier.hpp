// Tells open documents and panels that the editions in use have changed.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace shelf {

using Callback = std::function<void()>;
/// A callback is called as long as somebody keeps its subscription.
using Subscription = std::shared_ptr<const Callback>;

/// Its methods can be called from any thread. What it does to the office it does in the main thread.
class ChangeNotifier : public std::enable_shared_from_this<ChangeNotifier> {
public:
    /// Begins to pass changes on. Those before are passed over: nobody has seen a figure yet.
    void start(const css::uno::Reference<css::uno::XComponentContext>& context);
    /// Ends it with the office, and forgets all subscriptions.
    void stop();

    Subscription subscribe(Callback callback);

    /// Notes that other editions are in use, so that documents are recalculated at the next notifySoon().
    void requireRecalculation();
    /// Recalculates documents where that is required, and calls all callbacks, once the main thread is idle.
    void notifySoon();
    /// Recalculates at once, in the thread of the caller: the macro that asked for a change reads a cell
    /// next.
    void recalculateNow();

private:
    void notify();

    std::mutex mutex_;                                         ///< of all that follows
    css::uno::Reference<css::uno::XComponentContext> context_; ///< null before the start and after the end
    bool isStopped_ = false;
    bool isNotificationDue_ = false; ///< a call of notify() is on its way
    bool isRecalculationDue_ = false;
    std::vector<std::weak_ptr<const Callback>> subscriptions_;
};

} // namespace shelf
