// What happens in the document beside the panel.
#pragma once

#include "panel/listener.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ref.hxx>

namespace panel {

/// Tells when another cell is selected, and when a cell begins or ends to be typed in. It listens as long as
/// it exists, or the window of the document.
class DocumentWatch {
public:
    DocumentWatch(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const css::uno::Reference<css::frame::XFrame>& frame, Call onSelection,
                  Call onAvailability);
    ~DocumentWatch();
    DocumentWatch(const DocumentWatch&) = delete;
    DocumentWatch& operator=(const DocumentWatch&) = delete;

    /// Whether cells can be changed now: not while one is typed in, or a drawing is.
    bool canChangeCells() const;

private:
    class Listener;

    rtl::Reference<Listener> listener_;
};

} // namespace panel
