#include "shelf/change_notifier.hpp"

#include "office/main_thread.hpp"
#include "office/recalculation.hpp"

#include <sal/log.hxx>

#include <exception>
#include <utility>

namespace shelf {

using namespace css;

void ChangeNotifier::start(const uno::Reference<uno::XComponentContext>& context) {
    const std::lock_guard lock(mutex_);
    if (!isStopped_)
        context_ = context;
    isRecalculationDue_ = false;
}

void ChangeNotifier::stop() {
    const std::lock_guard lock(mutex_);
    isStopped_ = true;
    context_.clear();
    subscriptions_.clear();
}

Subscription ChangeNotifier::subscribe(Callback callback) {
    auto subscription = std::make_shared<const Callback>(std::move(callback));
    const std::lock_guard lock(mutex_);
    subscriptions_.push_back(subscription);
    return subscription;
}

void ChangeNotifier::requireRecalculation() {
    const std::lock_guard lock(mutex_);
    isRecalculationDue_ = true;
}

void ChangeNotifier::notifySoon() {
    const std::lock_guard lock(mutex_);
    if (isNotificationDue_ || !context_.is())
        return;
    try {
        office::callInMainThread(context_, [self = shared_from_this()] { self->notify(); });
        isNotificationDue_ = true;
    } catch (const std::exception& failure) { // there is no memory, or no thread: the next change is told
        SAL_WARN("extensions.participatieladder", failure.what());
    }
}

void ChangeNotifier::notify() {
    uno::Reference<uno::XComponentContext> context;
    bool isRecalculationDue = false;
    std::vector<Subscription> subscriptions;
    {
        const std::lock_guard lock(mutex_);
        isNotificationDue_ = false;
        context = context_;
        isRecalculationDue = std::exchange(isRecalculationDue_, false);
        for (const auto& subscription : subscriptions_) {
            if (auto kept = subscription.lock())
                subscriptions.push_back(std::move(kept));
        }
        subscriptions_.assign(subscriptions.begin(), subscriptions.end());
    }
    if (!context.is())
        return;
    if (isRecalculationDue)
        office::recalculateDocuments(context);
    for (const auto& callback : subscriptions)
        (*callback)();
}

void ChangeNotifier::recalculateNow() {
    uno::Reference<uno::XComponentContext> context;
    {
        const std::lock_guard lock(mutex_);
        context = context_;
        isRecalculationDue_ = false;
    }
    if (context.is())
        office::recalculateDocuments(context);
}

} // namespace shelf
