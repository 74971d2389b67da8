#include "office/main_thread.hpp"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <cppuhelper/implbase1.hxx>
#include <sal/log.hxx>

#include <exception>
#include <thread>
#include <utility>

namespace office {

using namespace css;

namespace {

class Callback : public cppu::WeakImplHelper1<awt::XCallback> {
public:
    explicit Callback(std::function<void()> call)
        : call_(std::move(call)) {}

    void SAL_CALL notify(const uno::Any& /*data*/) override {
        try {
            call_();
        } catch (const uno::Exception& failure) {
            SAL_WARN("extensions.participatieladder", failure.Message);
        } catch (const std::exception& failure) {
            SAL_WARN("extensions.participatieladder", failure.what());
        }
    }

private:
    std::function<void()> call_;
};

} // namespace

void callInMainThread(const uno::Reference<uno::XComponentContext>& context, std::function<void()> call) {
    const uno::Reference<awt::XCallback> callback(new Callback(std::move(call)));
    // AsyncCallback waits for the SolarMutex, and the main thread, which holds it, may be waiting for the
    // thread that calls this function.
    std::thread([context, callback] {
        try {
            awt::AsyncCallback::create(context)->addCallback(callback, {});
        } catch (const uno::Exception& failure) {
            SAL_WARN("extensions.participatieladder", failure.Message); // the office has ended
        }
    }).detach();
}

} // namespace office
