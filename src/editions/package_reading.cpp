#include "editions/package_reading.hpp"

#include "editions/exchange.hpp"
#include "ladder/package/file.hpp"
#include "ladder/store/paths.hpp"
#include "office/main_thread.hpp"

#include <sal/log.hxx>

#include <exception>
#include <thread>

namespace editions {

using namespace css;

namespace {

/// A package that does not fit into the memory is refused as too large.
ladder::package::Reading readOrRefuse(const std::filesystem::path& path,
                                      const ladder::package::Progress& progress) {
    try {
        return readPackage(path, progress);
    } catch (const std::exception&) {
        ladder::package::Reading refused;
        refused.defects.add({ladder::store::toUtf8(path.filename()), 0, 0, {}}, ladder::Reason::fileTooLarge,
                            {std::to_string(ladder::package::largestFile)});
        return refused;
    }
}

} // namespace

std::shared_ptr<PackageReading> PackageReading::start(const uno::Reference<uno::XComponentContext>& context,
                                                      std::filesystem::path path, Callbacks callbacks) {
    std::shared_ptr<PackageReading> self(new PackageReading(std::move(callbacks)));
    const auto inMainThread = [self, context](std::function<void()> call) {
        office::callInMainThread(context, [self, call = std::move(call)] {
            if (!self->isStopped_)
                call();
        });
    };
    std::thread([self, inMainThread, path = std::move(path)] {
        try {
            const auto onProgress = [&](double done) {
                inMainThread([self, done] { self->callbacks_.onProgress(done); });
                return !self->isStopped();
            };
            const auto reading = std::make_shared<ladder::package::Reading>(readOrRefuse(path, onProgress));
            inMainThread([self, reading] { self->callbacks_.onEnd(std::move(*reading)); });
        } catch (const std::exception& failure) {
            SAL_WARN("extensions.participatieladder", failure.what()); // no exception may leave a thread
        }
    }).detach();
    return self;
}

} // namespace editions
