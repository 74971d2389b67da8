// Between exceptions of C++ and those of UNO.
#pragma once

#include "office/refusal.hpp"
#include "office/strings.hpp"

#include <com/sun/star/uno/RuntimeException.hpp>

namespace office {

/// Calls, and lets no exception into the office that it does not know: whatever derives from std::exception
/// becomes a RuntimeException.
template<class Call>
auto guarded(Call call, const css::uno::Reference<css::uno::XInterface>& source = {}) {
    try {
        return call();
    } catch (const std::exception& failure) {
        throw css::uno::RuntimeException(toOUString(failure.what()), source);
    }
}

/// The same for a method that may also raise what its interface declares: `raise` throws that for a Refusal.
/// Every other exception of UNO becomes a RuntimeException, which any method may raise.
template<class Call, class Raise>
auto guarded(Call call, const css::uno::Reference<css::uno::XInterface>& source, Raise raise) {
    return guarded(
        [&] {
            try {
                return call();
            } catch (const css::uno::RuntimeException&) {
                throw;
            } catch (const css::uno::Exception& failure) {
                throw css::uno::RuntimeException(failure.Message, source);
            } catch (const Refusal& refusal) {
                raise(refusal);
                throw; // `raise` does not return
            }
        },
        source);
}

} // namespace office
