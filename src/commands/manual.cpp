#include "commands/manual.hpp"

#include "commands/words.hpp"
#include "office/configuration.hpp"
#include "office/interface_language.hpp"
#include "office/properties.hpp"
#include "office/strings.hpp"

#include <com/sun/star/awt/XTopWindow2.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XModel.hpp>

namespace commands {

using namespace css;

namespace {

/// The file, and what opens it. An office without Writer would not know the first one.
struct Form {
    const char* ending;
    const char* filter;
};
constexpr Form ofWriter{".odt", "writer8"};
constexpr Form ofCalc{".html", "HTML (StarCalc)"};

bool hasWriter(const uno::Reference<uno::XComponentContext>& context) {
    const uno::Reference<container::XNameAccess> modules(
        office::configuration(context, "/org.openoffice.Setup/Office/Factories"), uno::UNO_QUERY_THROW);
    return modules->hasByName("com.sun.star.text.TextDocument");
}

/// The window that shows the document of an address, or none.
uno::Reference<frame::XFrame> frameShowing(const uno::Reference<frame::XDesktop2>& desktop,
                                           const rtl::OUString& url) {
    const auto components = desktop->getComponents()->createEnumeration();
    while (components->hasMoreElements()) {
        const uno::Reference<frame::XModel> model(components->nextElement(), uno::UNO_QUERY);
        if (model.is() && model->getURL() == url && model->getCurrentController().is())
            return model->getCurrentController()->getFrame();
    }
    return {};
}

void bringToFront(const uno::Reference<frame::XFrame>& frame) {
    const auto window = frame->getContainerWindow();
    const uno::Reference<awt::XTopWindow2> top(window, uno::UNO_QUERY);
    if (top.is()) {
        top->setIsMinimized(false);
        top->toFront();
    }
    frame->activate();
    window->setFocus();
}

} // namespace

void openManual(const uno::Reference<uno::XComponentContext>& context) {
    const auto& form = hasWriter(context) ? ofWriter : ofCalc;
    const auto url = deployment::PackageInformationProvider::get(context)->getPackageLocation(
                         "org.participatieladder.calc") +
                     "/manual/" +
                     office::toOUString(say(office::interfaceLanguage(context), words::manualFile)) +
                     rtl::OUString::createFromAscii(form.ending);
    const auto desktop = frame::Desktop::create(context);
    if (const auto frame = frameShowing(desktop, url); frame.is()) {
        bringToFront(frame);
        return;
    }
    // Without an interaction handler, so that nothing is asked.
    const auto opened = desktop->loadComponentFromURL(
        url, "_blank", 0,
        office::sequence(
            {office::property("FilterName", uno::Any(rtl::OUString::createFromAscii(form.filter))),
             office::property("ReadOnly", uno::Any(true)),
             // Not among the recent documents, which are those of the user.
             office::property("PickListEntry", uno::Any(false)),
             office::property("MacroExecutionMode", uno::Any(document::MacroExecMode::NEVER_EXECUTE)),
             office::property("UpdateDocMode", uno::Any(document::UpdateDocMode::NO_UPDATE))}));
    if (!opened.is())
        throw uno::RuntimeException(
            office::toOUString(say(office::interfaceLanguage(context), words::noManual)));
}

} // namespace commands
