#include "editions/package_reading.hpp"

#include "editions/exchange.hpp"
#include "office/main_thread.hpp"

#include <thread>

namespace editions {

using namespace css;

std::shared_ptr<PackageReading> PackageReading::start(const uno::Reference<uno::XComponentContext>& context,
                                                      std::filesystem::path path, Calls calls) {
    const std::shared_ptr<PackageReading> self(new PackageReading(std::move(calls)));
    const auto inMainThread = [self, context](std::function<void()> call) {
        office::callInMainThread(context, [self, call = std::move(call)] {
            if (!self->isStopped_)
                call();
        });
    };
    std::thread([self, inMainThread, path = std::move(path)] {
        const auto reading = std::make_shared<ladder::package::Reading>(readPackage(path, [&](double done) {
            inMainThread([self, done] { self->calls_.onProgress(done); });
            return !self->isStopped();
        }));
        inMainThread([self, reading] { self->calls_.onEnd(std::move(*reading)); });
    }).detach();
    return self;
}

} // namespace editions
