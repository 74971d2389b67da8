// Documents that may not be changed.
#pragma once

#include <com/sun/star/frame/XStorable.hpp>

namespace office {

/// Tells whether a document may not be changed. One that was never saved may.
inline bool isReadOnly(const css::uno::Reference<css::uno::XInterface>& document) {
    const css::uno::Reference<css::frame::XStorable> file(document, css::uno::UNO_QUERY);
    return file.is() && file->isReadonly();
}

} // namespace office
