#include "commands/asking_document.hpp"

#include "commands/command_call.hpp"
#include "commands/ways_of_document.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XTitle.hpp>
#include <rtl/uri.hxx>

#include <algorithm>

namespace commands {

using namespace css;

namespace {

constexpr char referer[] = "Referer";

/// What an argument of this name says, where it is a text.
rtl::OUString textOf(const uno::Sequence<beans::PropertyValue>& arguments, const char* name) {
    rtl::OUString text;
    for (const auto& argument : arguments) {
        if (argument.Name.equalsAscii(name))
            argument.Value >>= text;
    }
    return text;
}

/// Links come with "URL" and what else the office needs to open a document, buttons with "Referer", events of
/// a document with an event that has no name. Menus and keys come with nothing, toolbars with "KeyModifier",
/// and a macro with "SynchronMode".
bool isOfUser(const beans::PropertyValue& argument) {
    if (argument.Name == referer)
        return argument.Value == uno::Any(rtl::OUString("private:user"));
    if (argument.Name == startedByUser)
        return argument.Value == uno::Any(true);
    return argument.Name == "KeyModifier" || argument.Name == "SynchronMode" || isArgument(argument.Name);
}

bool isCalledByMacro(const uno::Sequence<beans::PropertyValue>& arguments) {
    return std::any_of(arguments.begin(), arguments.end(),
                       [](const auto& argument) { return argument.Name == startedByUser; });
}

rtl::OUString fileNameOf(const rtl::OUString& url) {
    return rtl::Uri::decode(url.copy(url.lastIndexOf('/') + 1), rtl_UriDecodeWithCharset,
                            RTL_TEXTENCODING_UTF8);
}

rtl::OUString nameOf(const uno::Reference<lang::XComponent>& document) {
    const uno::Reference<frame::XModel> model(document, uno::UNO_QUERY);
    if (model.is() && !model->getURL().isEmpty())
        return fileNameOf(model->getURL());
    const uno::Reference<frame::XTitle> titled(document, uno::UNO_QUERY);
    return titled.is() ? titled->getTitle() : rtl::OUString();
}

} // namespace

std::optional<rtl::OUString> askingDocument(const uno::Reference<uno::XComponentContext>& context,
                                            const uno::Sequence<beans::PropertyValue>& arguments,
                                            const uno::Reference<lang::XComponent>& document) {
    if (std::all_of(arguments.begin(), arguments.end(), isOfUser) && !bringsOwnCommands(document)) {
        const auto caller = isCalledByMacro(arguments) ? documentThatCanCallMacros(context)
                                                       : uno::Reference<lang::XComponent>();
        return caller.is() ? std::optional(nameOf(caller)) : std::nullopt;
    }
    if (const auto sender = textOf(arguments, referer); !sender.isEmpty())
        return fileNameOf(sender);
    // A link can go to a window by its name, and then it stands in another one.
    const auto window = textOf(arguments, "FrameName");
    return window.isEmpty() || window == "_self" ? nameOf(document) : rtl::OUString();
}

bool isOpenedByOffice(const uno::Sequence<beans::PropertyValue>& arguments) {
    return std::any_of(arguments.begin(), arguments.end(), [](const auto& argument) {
        return argument.Name.isEmpty() || argument.Name == referer || argument.Name == "URL";
    });
}

} // namespace commands
