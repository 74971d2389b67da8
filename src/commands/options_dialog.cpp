#include "commands/options_dialog.hpp"

#include "office/configuration.hpp"
#include "office/properties.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>

namespace commands {

using namespace css;

void openOptions(const uno::Reference<uno::XComponentContext>& context,
                 const uno::Reference<frame::XFrame>& frame) {
    // The dialog knows its pages by the address that the registry gave it, with the place of the extension.
    const uno::Reference<container::XNameAccess> page(
        office::configuration(context, "/org.openoffice.Office.OptionsDialog/Nodes/"
                                       "org.participatieladder.calc/Leaves/org.participatieladder.calc"),
        uno::UNO_QUERY_THROW);
    const uno::Reference<frame::XDispatchProvider> provider(frame, uno::UNO_QUERY_THROW);
    frame::DispatchHelper::create(context)->executeDispatch(
        provider, ".uno:OptionsTreeDialog", "_self", 0,
        office::sequence({office::property("OptionsPageURL", page->getByName("OptionsPage"))}));
}

} // namespace commands
