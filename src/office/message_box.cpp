#include "office/message_box.hpp"

#include "office/strings.hpp"

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/Toolkit.hpp>

namespace office {

using namespace css;

void showMessage(const uno::Reference<uno::XComponentContext>& context,
                 const uno::Reference<frame::XFrame>& frame, const std::string& title,
                 const std::string& message) {
    const uno::Reference<awt::XWindowPeer> window(frame.is() ? frame->getContainerWindow() : nullptr,
                                                  uno::UNO_QUERY);
    if (!window.is())
        return;
    awt::Toolkit::create(context)
        ->createMessageBox(window, awt::MessageBoxType_INFOBOX, awt::MessageBoxButtons::BUTTONS_OK,
                           toOUString(title), toOUString(message))
        ->execute();
}

} // namespace office
