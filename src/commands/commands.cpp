#include "commands/commands.hpp"

#include "commands/options_dialog.hpp"
#include "commands/panel.hpp"
#include "commands/words.hpp"
#include "editions/service.hpp"
#include "office/boxes.hpp"
#include "office/interface_language.hpp"
#include "office/properties.hpp"
#include "office/read_only.hpp"
#include "office/strings.hpp"
#include "panel/editions_view.hpp"

#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <algorithm>
#include <iterator>
#include <vector>

namespace commands {

using namespace css;

namespace {

using sheets::Service;
using Insert = rtl::OUString (Service::*)(const Service::Document&, const rtl::OUString&,
                                          const rtl::OUString&, const Service::Options&);

struct Insertion {
    const char* name;
    Insert insert;
};

/// Documents, macros and keys hold these names and those below: they never change.
constexpr Insertion insertions[] = {
    {"insertLadder", &Service::insertLadder},       {"insertComparison", &Service::insertComparison},
    {"insertSectors", &Service::insertSectors},     {"insertQuality", &Service::insertQuality},
    {"insertTable", &Service::insertTable},         {"insertChart", &Service::insertChart},
    {"insertEvolution", &Service::insertEvolution},
};
constexpr char freezeName[] = "freeze";
constexpr char panelName[] = "openPanel";
constexpr char editionsName[] = "openEditions";
constexpr char workbookName[] = "makeEditionWorkbook";
constexpr char checkName[] = "checkEdition";
constexpr char optionsName[] = "openOptions";

const Insertion* insertionCalled(const rtl::OUString& name) {
    const auto* found =
        std::find_if(std::begin(insertions), std::end(insertions),
                     [&](const Insertion& insertion) { return name.equalsAscii(insertion.name); });
    return found == std::end(insertions) ? nullptr : found;
}

/// What can be done without changing the document.
bool leavesDocument(const rtl::OUString& name) {
    return name == panelName || name == editionsName || name == workbookName || name == checkName ||
           name == optionsName;
}

bool isCommand(const rtl::OUString& name) {
    return insertionCalled(name) != nullptr || name == freezeName || leavesDocument(name);
}

/// Whether it is so much that who slipped would regret it.
bool isToBeAsked(const Call& call) {
    return call.command == freezeName && call.scope.equalsIgnoreAsciiCase("document");
}

std::string frozenMessage(sal_Int32 cells, ladder::Language language) {
    const auto& words = cells == 0 ? words::frozenNone : cells == 1 ? words::frozenOne : words::frozen;
    return say(language, words, {std::to_string(cells)});
}

} // namespace

Commands::Commands(const uno::Reference<uno::XComponentContext>& context)
    : WithServiceInfo("org.participatieladder.Commands", "com.sun.star.frame.ProtocolHandler")
    , context_(context)
    , service_(new Service(context)) {}

void Commands::initialize(const uno::Sequence<uno::Any>& arguments) {
    if (arguments.hasElements())
        arguments[0] >>= frame_;
}

Commands::Dispatch Commands::queryDispatch(const Url& url, const rtl::OUString& /*target*/,
                                           sal_Int32 /*flags*/) {
    return isCommand(parse(url.Complete).command) ? Dispatch(this) : Dispatch();
}

uno::Sequence<Commands::Dispatch>
Commands::queryDispatches(const uno::Sequence<frame::DispatchDescriptor>& descriptors) {
    std::vector<Dispatch> dispatches;
    for (const auto& descriptor : descriptors)
        dispatches.push_back(
            queryDispatch(descriptor.FeatureURL, descriptor.FrameName, descriptor.SearchFlags));
    return office::sequence(dispatches);
}

void Commands::dispatch(const Url& url, const Arguments& arguments) {
    dispatchWithNotification(url, arguments, {});
}

void Commands::dispatchWithNotification(const Url& url, const Arguments& arguments,
                                        const uno::Reference<frame::XDispatchResultListener>& listener) {
    frame::DispatchResultEvent event;
    event.Source = static_cast<frame::XDispatch*>(this);
    try {
        const auto call = callOf(url, arguments);
        // A macro knows what it asks for; a hand slips.
        if (!listener.is() && isToBeAsked(call) &&
            !office::ask(context_, frame_, say(office::interfaceLanguage(context_), words::freezeDocument)))
            return;
        event.Result = run(call);
        event.State = frame::DispatchResultState::SUCCESS;
    } catch (const uno::Exception& failure) {
        event.Result <<= failure.Message;
        event.State = frame::DispatchResultState::FAILURE;
    }
    if (listener.is())
        listener->dispatchFinished(event);
    else
        tell(event);
}

Call Commands::callOf(const Url& url, const Arguments& arguments) {
    auto call = parse(url.Complete);
    for (const auto& argument : arguments) {
        if (argument.Name != "Referer" && argument.Name != "SynchronMode" && argument.Name != "KeyModifier")
            call.set(argument.Name, argument.Value);
    }
    return call;
}

uno::Any Commands::run(const Call& call) {
    if (call.command == panelName)
        openDeck(frame_, ladderDeck);
    else if (call.command == editionsName)
        openDeck(frame_, editionsDeck);
    else if (call.command == checkName)
        checkEdition();
    else if (call.command == workbookName)
        rtl::Reference(new editions::Service(context_))
            ->makeWorkbook(call.edition, false, office::sequence(call.options));
    else if (call.command == optionsName)
        openOptions(context_, frame_);
    else if (call.command == freezeName)
        return uno::Any(service_->freeze(document(), call.scope));
    else if (const auto* insertion = insertionCalled(call.command))
        return uno::Any((service_.get()->*insertion->insert)(document(), call.area, call.edition,
                                                             office::sequence(call.options)));
    else
        throw uno::RuntimeException("unknown command", *this);
    return {};
}

/// The panel shows what is found.
void Commands::checkEdition() const {
    openDeck(frame_, editionsDeck);
    panel::checkWorkbookIn(frame_);
}

/// What the user has not seen happen.
void Commands::tell(const frame::DispatchResultEvent& event) const {
    rtl::OUString failure;
    sal_Int32 cells = 0;
    if (event.State == frame::DispatchResultState::FAILURE && (event.Result >>= failure))
        office::tell(context_, frame_, office::toUtf8(failure));
    else if (event.Result >>= cells)
        office::tell(context_, frame_, frozenMessage(cells, office::interfaceLanguage(context_)));
}

uno::Reference<lang::XComponent> Commands::document() const {
    if (!frame_.is() || !frame_->getController().is())
        return {};
    return {frame_->getController()->getModel(), uno::UNO_QUERY};
}

void Commands::addStatusListener(const uno::Reference<frame::XStatusListener>& listener, const Url& url) {
    const uno::Reference<sheet::XSpreadsheetDocument> spreadsheet(document(), uno::UNO_QUERY);
    frame::FeatureStateEvent event;
    event.Source = static_cast<frame::XDispatch*>(this);
    event.FeatureURL = url;
    event.IsEnabled =
        spreadsheet.is() && (leavesDocument(parse(url.Complete).command) || !office::isReadOnly(spreadsheet));
    listener->statusChanged(event);
}

void Commands::removeStatusListener(const uno::Reference<frame::XStatusListener>& /*listener*/,
                                    const Url& /*url*/) {
    // None is kept: what a command can do changes only with the document, and then the office asks anew.
}

} // namespace commands
