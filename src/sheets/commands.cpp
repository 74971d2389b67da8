#include "sheets/commands.hpp"

#include "office/interface_language.hpp"
#include "office/strings.hpp"
#include "sheets/words.hpp"

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <cppuhelper/supportsservice.hxx>
#include <rtl/uri.hxx>

#include <algorithm>
#include <iterator>
#include <vector>

namespace sheets {

using namespace css;

namespace {

constexpr char implementationName[] = "org.participatieladder.Commands";
constexpr char protocol[] = "org.participatieladder:";
constexpr char freezeCommand[] = "freeze";

using Insert = rtl::OUString (Service::*)(const Service::Document&, const rtl::OUString&,
                                          const rtl::OUString&, const Service::Options&);

struct Command {
    const char* name;
    Insert insert;
};

/// Documents, macros and keys hold these names: they never change.
constexpr Command commands[] = {
    {"insertLadder", &Service::insertLadder},   {"insertComparison", &Service::insertComparison},
    {"insertSectors", &Service::insertSectors}, {"insertQuality", &Service::insertQuality},
    {"insertTable", &Service::insertTable},     {"insertChart", &Service::insertChart},
};

/// A text, or a year that a macro gives as a number.
rtl::OUString textOf(const uno::Any& value) {
    double number = 0;
    if (value >>= number)
        return rtl::OUString::number(number);
    rtl::OUString text;
    if (!(value >>= text))
        throw lang::IllegalArgumentException("an argument that is neither a text nor a number", {}, 0);
    return text;
}

/// A command and its arguments, wherever they stood.
struct Call {
    rtl::OUString command;
    rtl::OUString area;
    rtl::OUString edition;
    rtl::OUString scope;
    std::vector<beans::PropertyValue> options;

    void set(const rtl::OUString& name, const uno::Any& value) {
        for (const auto& [known, text] :
             {std::pair("area", &area), {"edition", &edition}, {"scope", &scope}}) {
            if (name.equalsIgnoreAsciiCaseAscii(known)) {
                *text = textOf(value);
                return;
            }
        }
        for (const auto* known : {"Language", "Kind", "Position"}) {
            if (name.equalsIgnoreAsciiCaseAscii(known)) {
                options.push_back({rtl::OUString::createFromAscii(known), -1, value, {}});
                return;
            }
        }
        options.push_back({name, -1, value, {}}); // the service says that it does not know it
    }
};

rtl::OUString decoded(const rtl::OUString& text) {
    return rtl::Uri::decode(text, rtl_UriDecodeWithCharset, RTL_TEXTENCODING_UTF8);
}

/// "org.participatieladder:insertLadder?area=Westhoek&edition=2020"
Call parse(const rtl::OUString& url) {
    Call call;
    const auto rest = url.copy(static_cast<sal_Int32>(std::size(protocol)) - 1);
    const auto mark = rest.indexOf('?');
    call.command = mark < 0 ? rest : rest.copy(0, mark);
    for (sal_Int32 position = mark < 0 ? -1 : mark + 1; position >= 0;) {
        const auto argument = rest.getToken(0, '&', position);
        const auto equals = argument.indexOf('=');
        if (equals > 0)
            call.set(decoded(argument.copy(0, equals)), uno::Any(decoded(argument.copy(equals + 1))));
    }
    return call;
}

const Command* commandCalled(const rtl::OUString& name) {
    const auto* found = std::find_if(std::begin(commands), std::end(commands),
                                     [&](const Command& command) { return name.equalsAscii(command.name); });
    return found == std::end(commands) ? nullptr : found;
}

bool isCommand(const rtl::OUString& url) {
    if (!url.startsWith(protocol))
        return false;
    const auto name = parse(url).command;
    return commandCalled(name) != nullptr || name.equalsAscii(freezeCommand);
}

std::string frozenMessage(sal_Int32 cells, ladder::Language language) {
    const auto& words = cells == 0 ? words::frozenNone : cells == 1 ? words::frozenOne : words::frozen;
    return say(language, words, {std::to_string(cells)});
}

} // namespace

Commands::Commands(const uno::Reference<uno::XComponentContext>& context, const ladder::Catalogue& catalogue)
    : context_(context)
    , service_(new Service(context, catalogue)) {}

void Commands::initialize(const uno::Sequence<uno::Any>& arguments) {
    if (arguments.hasElements())
        arguments[0] >>= frame_;
}

Commands::Dispatch Commands::queryDispatch(const Url& url, const rtl::OUString& /*target*/,
                                           sal_Int32 /*flags*/) {
    return isCommand(url.Complete) ? Dispatch(this) : Dispatch();
}

uno::Sequence<Commands::Dispatch>
Commands::queryDispatches(const uno::Sequence<frame::DispatchDescriptor>& descriptors) {
    std::vector<Dispatch> dispatches;
    for (const auto& descriptor : descriptors)
        dispatches.push_back(
            queryDispatch(descriptor.FeatureURL, descriptor.FrameName, descriptor.SearchFlags));
    return {dispatches.data(), static_cast<sal_Int32>(dispatches.size())};
}

void Commands::dispatch(const Url& url, const Arguments& arguments) {
    dispatchWithNotification(url, arguments, {});
}

void Commands::dispatchWithNotification(const Url& url, const Arguments& arguments,
                                        const uno::Reference<frame::XDispatchResultListener>& listener) {
    frame::DispatchResultEvent event;
    event.Source = static_cast<frame::XDispatch*>(this);
    try {
        event.Result = run(url, arguments);
        event.State = frame::DispatchResultState::SUCCESS;
    } catch (const uno::Exception& failure) {
        event.Result <<= failure.Message;
        event.State = frame::DispatchResultState::FAILURE;
    }
    if (listener.is())
        return listener->dispatchFinished(event);
    rtl::OUString message;
    sal_Int32 cells = 0;
    if (event.State == frame::DispatchResultState::FAILURE)
        event.Result >>= message;
    else if (event.Result >>= cells)
        message = office::toOUString(frozenMessage(cells, office::interfaceLanguage(context_)));
    if (!message.isEmpty())
        show(message);
}

uno::Any Commands::run(const Url& url, const Arguments& arguments) {
    auto call = parse(url.Complete);
    for (const auto& argument : arguments) {
        if (argument.Name != "Referer" && argument.Name != "SynchronMode" && argument.Name != "KeyModifier")
            call.set(argument.Name, argument.Value);
    }
    if (call.command.equalsAscii(freezeCommand))
        return uno::Any(service_->freeze(document(), call.scope));
    const auto* command = commandCalled(call.command);
    if (command == nullptr)
        throw uno::RuntimeException("unknown command", *this);
    const Arguments options(call.options.data(), static_cast<sal_Int32>(call.options.size()));
    return uno::Any((service_.get()->*command->insert)(document(), call.area, call.edition, options));
}

uno::Reference<lang::XComponent> Commands::document() const {
    if (!frame_.is() || !frame_->getController().is())
        return {};
    return {frame_->getController()->getModel(), uno::UNO_QUERY};
}

void Commands::show(const rtl::OUString& message) const {
    const uno::Reference<awt::XWindowPeer> window(frame_.is() ? frame_->getContainerWindow() : nullptr,
                                                  uno::UNO_QUERY);
    if (!window.is())
        return;
    const auto title = office::toOUString(say(office::interfaceLanguage(context_), words::header));
    awt::Toolkit::create(context_)
        ->createMessageBox(window, awt::MessageBoxType_INFOBOX, awt::MessageBoxButtons::BUTTONS_OK, title,
                           message)
        ->execute();
}

void Commands::addStatusListener(const uno::Reference<frame::XStatusListener>& listener, const Url& url) {
    const uno::Reference<sheet::XSpreadsheetDocument> spreadsheet(document(), uno::UNO_QUERY);
    const uno::Reference<frame::XStorable> file(spreadsheet, uno::UNO_QUERY);
    frame::FeatureStateEvent event;
    event.Source = static_cast<frame::XDispatch*>(this);
    event.FeatureURL = url;
    event.IsEnabled = spreadsheet.is() && (!file.is() || !file->isReadonly());
    listener->statusChanged(event);
}

void Commands::removeStatusListener(const uno::Reference<frame::XStatusListener>& /*listener*/,
                                    const Url& /*url*/) {
    // None is kept: what a command can do changes only with the document, and then the office asks anew.
}

rtl::OUString Commands::getImplementationName() {
    return implementationName;
}

sal_Bool Commands::supportsService(const rtl::OUString& name) {
    return cppu::supportsService(this, name);
}

uno::Sequence<rtl::OUString> Commands::getSupportedServiceNames() {
    const rtl::OUString name("com.sun.star.frame.ProtocolHandler");
    return {&name, 1};
}

} // namespace sheets
