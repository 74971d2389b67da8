// A package that is read in the background, while the office goes on.
#pragma once

#include "ladder/package/reader.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>

namespace editions {

class PackageReading {
public:
    struct Callbacks {
        std::function<void(double done)> onProgress; ///< from 0 to 1
        std::function<void(ladder::package::Reading)> onEnd;
    };

    /// Starts to read. Both callbacks are called in the main thread, and no more after stop().
    static std::shared_ptr<PackageReading>
    start(const css::uno::Reference<css::uno::XComponentContext>& context, std::filesystem::path path,
          Callbacks callbacks);

    /// Returns at once, whatever the drive does.
    void stop() { isStopped_ = true; }
    bool isStopped() const { return isStopped_; }

private:
    explicit PackageReading(Callbacks callbacks)
        : callbacks_(std::move(callbacks)) {}

    Callbacks callbacks_;
    std::atomic<bool> isStopped_ = false;
};

} // namespace editions
