// Follows what happens in the document beside the panel.
#pragma once

#include "panel/listener.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ref.hxx>

namespace panel {

/// Calls back when another cell is selected, and when cells can or can no longer be changed. It listens as
/// long as it exists, but not longer than the window of the document.
class DocumentWatch {
public:
    DocumentWatch(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const css::uno::Reference<css::frame::XFrame>& frame, Callback onSelection,
                  Callback onAvailability);
    ~DocumentWatch();
    DocumentWatch(const DocumentWatch&) = delete;
    DocumentWatch& operator=(const DocumentWatch&) = delete;

    /// Whether cells can be changed now, which they cannot while the user types in a cell or in a drawing.
    bool canChangeCells() const;

private:
    class Listener;

    rtl::Reference<Listener> listener_;
};

} // namespace panel
