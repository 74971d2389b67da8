#include "office/boxes.hpp"

#include "office/strings.hpp"

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/MessageBoxResults.hpp>
#include <com/sun/star/awt/Toolkit.hpp>

namespace office {

using namespace css;

namespace {

sal_Int16 execute(const uno::Reference<uno::XComponentContext>& context,
                  const uno::Reference<frame::XFrame>& frame, awt::MessageBoxType type, sal_Int32 buttons,
                  const std::string& message) {
    const uno::Reference<awt::XWindowPeer> window(frame.is() ? frame->getContainerWindow() : nullptr,
                                                  uno::UNO_QUERY);
    if (!window.is())
        return awt::MessageBoxResults::CANCEL;
    return awt::Toolkit::create(context)
        ->createMessageBox(window, type, buttons, titleOfBoxes, toOUString(message))
        ->execute();
}

} // namespace

void tell(const uno::Reference<uno::XComponentContext>& context, const uno::Reference<frame::XFrame>& frame,
          const std::string& message) {
    execute(context, frame, awt::MessageBoxType_INFOBOX, awt::MessageBoxButtons::BUTTONS_OK, message);
}

bool ask(const uno::Reference<uno::XComponentContext>& context, const uno::Reference<frame::XFrame>& frame,
         const std::string& question) {
    const auto buttons = awt::MessageBoxButtons::BUTTONS_YES_NO | awt::MessageBoxButtons::DEFAULT_BUTTON_NO;
    return execute(context, frame, awt::MessageBoxType_QUERYBOX, buttons, question) ==
           awt::MessageBoxResults::YES;
}

} // namespace office
