#include "commands/commands.hpp"

#include "builder/dialog.hpp"
#include "commands/asking_document.hpp"
#include "commands/long_work.hpp"
#include "commands/manual.hpp"
#include "commands/options_dialog.hpp"
#include "commands/panel.hpp"
#include "commands/words.hpp"
#include "editions/service.hpp"
#include "ladder/characters.hpp"
#include "ladder/lookup.hpp"
#include "ladder/vocabulary.hpp"
#include "office/boxes.hpp"
#include "office/configuration.hpp"
#include "office/interface_language.hpp"
#include "office/properties.hpp"
#include "office/read_only.hpp"
#include "office/refusal.hpp"
#include "office/strings.hpp"
#include "panel/choice.hpp"
#include "panel/editions_view.hpp"
#include "shelf/catalogue.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <algorithm>
#include <iterator>
#include <vector>

namespace commands {

using namespace css;

namespace {

/// What a command works with.
struct Target {
    uno::Reference<uno::XComponentContext> context;
    uno::Reference<frame::XFrame> frame;
    uno::Reference<lang::XComponent> document;
    rtl::Reference<sheets::Service> sheets;
};

struct Command {
    const char* name;
    bool changesDocument;
    uno::Any (*run)(const Target& target, const CommandCall& call);
};

bool hasOption(const CommandCall& call, const char* name) {
    return std::any_of(call.options.begin(), call.options.end(), [&](const beans::PropertyValue& option) {
        return option.Name.equalsIgnoreAsciiCaseAscii(name);
    });
}

/// Whether the user can be asked about this document.
bool canBeChanged(const uno::Reference<lang::XComponent>& document) {
    const uno::Reference<sheet::XSpreadsheetDocument> spreadsheet(document, uno::UNO_QUERY);
    return spreadsheet.is() && !office::isReadOnly(spreadsheet);
}

/// Inserts at once what its arguments say; where these are none, or say no more than with what to begin, a
/// dialog asks.
uno::Any buildTable(const Target& target, const CommandCall& call) {
    builder::Start start{office::toUtf8(call.area), office::toUtf8(call.edition), {}};
    bool asks = canBeChanged(target.document); // otherwise the service says why it cannot be done
    for (const auto& option : call.options) {
        rtl::OUString code;
        if (option.Name.equalsIgnoreAsciiCase("Language") && (option.Value >>= code))
            start.language = ladder::languagesByCode().find(office::toUtf8(code));
        else
            asks = false;
    }
    if (asks)
        return uno::Any(office::toOUString(builder::Dialog(target.context, target.frame, start).execute()));
    auto arguments = call.options;
    if (!call.edition.isEmpty())
        arguments.push_back({"Edition", -1, uno::Any(call.edition), {}});
    if (!call.area.isEmpty() && !hasOption(call, "Areas")) // as a list, for a name can have a semicolon
        arguments.push_back({"Areas", -1, uno::Any(office::sequence(std::vector{call.area})), {}});
    return uno::Any(target.sheets->buildTable(target.document, office::sequence(arguments)));
}

/// All but those that insert a sheet. Documents, macros and keys hold the names: they never change.
constexpr Command otherCommands[] = {
    {"insertTable", true,
     [](const Target& target, const CommandCall& call) {
         return uno::Any(target.sheets->insertTable(target.document, call.area, call.edition,
                                                    office::sequence(call.options)));
     }},
    {"insertChart", true,
     [](const Target& target, const CommandCall& call) {
         return uno::Any(target.sheets->insertChart(target.document, call.area, call.edition,
                                                    office::sequence(call.options)));
     }},
    {"buildTable", true,
     [](const Target& target, const CommandCall& call) { return buildTable(target, call); }},
    {"freeze", true,
     [](const Target& target, const CommandCall& call) {
         return uno::Any(target.sheets->freeze(target.document, call.scope));
     }},
    {"repairFormulas", true,
     [](const Target& target, const CommandCall& call) {
         return uno::Any(target.sheets->repairFormulas(target.document, call.scope));
     }},
    {"openPanel", false,
     [](const Target& target, const CommandCall&) {
         openDeck(target.frame, ladderDeck);
         return uno::Any();
     }},
    {"openEditions", false,
     [](const Target& target, const CommandCall&) {
         openDeck(target.frame, editionsDeck);
         return uno::Any();
     }},
    {"makeEditionWorkbook", false,
     [](const Target& target, const CommandCall& call) {
         rtl::Reference(new editions::Service(target.context))
             ->makeWorkbook(call.edition, false, office::sequence(call.options));
         return uno::Any();
     }},
    {"checkEdition", false,
     [](const Target& target, const CommandCall&) {
         openDeck(target.frame, editionsDeck); // where the panel shows what is found
         panel::checkWorkbookIn(target.frame);
         return uno::Any();
     }},
    {"openOptions", false,
     [](const Target& target, const CommandCall&) {
         openOptions(target.context, target.frame);
         return uno::Any();
     }},
    {"openManual", false,
     [](const Target& target, const CommandCall&) {
         openManual(target.context);
         return uno::Any();
     }},
};

const Command* otherCommand(const rtl::OUString& name) {
    const auto* found = std::find_if(std::begin(otherCommands), std::end(otherCommands),
                                     [&](const Command& command) { return name.equalsAscii(command.name); });
    return found == std::end(otherCommands) ? nullptr : found;
}

bool isCommand(const rtl::OUString& name) {
    return sheets::sheetOfCommand(name) != nullptr || otherCommand(name) != nullptr;
}

bool changesDocument(const rtl::OUString& name) {
    const auto* command = otherCommand(name);
    return command == nullptr || command->changesDocument;
}

/// Whether the command changes so much that a user who chose it by mistake would regret it.
bool needsConfirmation(const CommandCall& call) {
    return call.command == "freeze" && call.scope.equalsIgnoreAsciiCase("document");
}

/// What a command is called beside a key, or its own name where it has none there.
std::string labelOf(const uno::Reference<uno::XComponentContext>& context, const CommandCall& call) {
    const auto address = "org.participatieladder:" + call.command +
                         (call.command == "freeze" ? "?scope=" + call.scope.toAsciiLowerCase() : "");
    const uno::Reference<container::XNameAccess> labels(
        office::configuration(context, "/org.openoffice.Office.UI.CalcCommands/UserInterface/Commands"),
        uno::UNO_QUERY_THROW);
    return office::toUtf8(
        labels->hasByName(address)
            ? office::get<rtl::OUString>({labels->getByName(address), uno::UNO_QUERY}, "Label")
            : call.command);
}

/// The command of an address with the arguments that come beside it, without those that the office and our
/// macros add.
CommandCall callOf(const util::URL& url, const uno::Sequence<beans::PropertyValue>& arguments) {
    auto call = parse(url.Complete);
    const bool isOpened = isOpenedByOffice(arguments);
    for (const auto& argument : arguments) {
        const bool isAdded = isOpened || argument.Name == "SynchronMode" || argument.Name == "KeyModifier" ||
                             argument.Name == startedByUser;
        if (!isAdded || isArgument(argument.Name))
            call.set(argument.Name, argument.Value);
    }
    return call;
}

bool isMap(const CommandCall& call) {
    return call.command == "insertMap" ||
           std::any_of(call.options.begin(), call.options.end(), [](const beans::PropertyValue& option) {
               rtl::OUString value;
               return option.Name.equalsIgnoreAsciiCase("Kind") && (option.Value >>= value) &&
                      value.equalsIgnoreAsciiCase("map");
           });
}

/// The command with what was chosen last in a panel, where it inserts something and does not say itself of
/// which area or edition.
CommandCall withLastChoice(CommandCall call) {
    const bool isInsertion = sheets::sheetOfCommand(call.command) != nullptr ||
                             call.command == "insertTable" || call.command == "insertChart";
    const auto choice = panel::lastChoice();
    if (!isInsertion || !call.area.isEmpty() || !call.edition.isEmpty())
        return call;
    const auto catalogue = shelf::catalogue();
    const auto& edition = editionOf(choice, *catalogue);
    if (!choice.isEmpty()) {
        call.area = office::toOUString(nameToWrite(edition, edition.areas()[areaOf(choice, edition)]));
        call.edition = office::toOUString(catalogue->nameToWrite(edition));
    }
    const auto& items = edition.items();
    const auto item = std::find_if(items.begin(), items.end(), [&](const ladder::Item& each) {
        return choice.item && choice.item->isOf(each);
    });
    if (item == items.end() || !isMap(call) || hasOption(call, "Item") || hasOption(call, "Measure"))
        return call;
    const bool canMeasure = !isAgainstBase(choice.measure) || !edition.bases().empty();
    const auto* measure = sheets::wordOf(canMeasure ? choice.measure : sheets::Measure::count);
    call.options.push_back(
        office::property("Item", uno::Any(office::toOUString(nameToWrite(edition, *item)))));
    call.options.push_back(office::property("Measure", uno::Any(rtl::OUString::createFromAscii(measure))));
    return call;
}

/// What freezing left, after a blank line.
std::string listed(const uno::Sequence<rtl::OUString>& left, ladder::Language language) {
    if (!left.hasElements())
        return {};
    auto text = "\n\n" + say(language, words::unfrozen);
    constexpr sal_Int32 most = 10; // of which a box has room
    for (sal_Int32 i = 0; i < std::min(left.getLength(), most); ++i)
        text += "\n• " + office::toUtf8(left[i]);
    return left.getLength() > most ? text + "\n• …" : text;
}

} // namespace

Commands::Commands(const uno::Reference<uno::XComponentContext>& context)
    : WithServiceInfo("org.participatieladder.Commands", "com.sun.star.frame.ProtocolHandler")
    , context_(context) {}

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
    event.State = frame::DispatchResultState::FAILURE;
    event.Source = static_cast<frame::XDispatch*>(this);
    std::string message;
    try {
        const auto call = callOf(url, arguments);
        if (isWanted(call, arguments, listener.is())) {
            event.Result =
                listener.is() ? run(call, new sheets::Service(context_)) : runShowing(withLastChoice(call));
            event.State = frame::DispatchResultState::SUCCESS;
            if (!listener.is())
                message = messageOf(call, event.Result);
        }
    } catch (const uno::Exception& failure) {
        event.Result <<= failure.Message;
        message = office::toUtf8(failure.Message);
    } catch (const office::Refusal& refusal) {
        message = refusal.message(office::interfaceLanguage(context_));
        event.Result <<= office::toOUString(message);
    } catch (const std::exception& failure) {
        message = failure.what();
        event.Result <<= office::toOUString(message);
    }
    if (listener.is())
        listener->dispatchFinished(event);
    else if (!message.empty())
        office::tell(context_, frame_, message);
}

bool Commands::isWanted(const CommandCall& call, const Arguments& arguments, bool isMacro) const {
    const auto language = office::interfaceLanguage(context_);
    if (const auto asking = askingDocument(context_, arguments, document())) {
        const auto name = asking->isEmpty() ? say(language, words::anotherDocument)
                                            : "'" + ladder::abbreviate(office::toUtf8(*asking)) + "'";
        // A frame that a document has in it shows none, and would ask while that document opens.
        return document().is() &&
               office::ask(context_, frame_,
                           say(language, words::documentAsks, {name, labelOf(context_, call)}));
    }
    return isMacro || !needsConfirmation(call) ||
           office::ask(context_, frame_, say(language, words::freezeDocument));
}

uno::Any Commands::runShowing(const CommandCall& call) {
    if (!uno::Reference<sheet::XSpreadsheetDocument>(document(), uno::UNO_QUERY).is())
        // What it makes is a document of its own, and not that of the window.
        return run(call, new sheets::Service(context_));
    LongWork work(context_, frame_, office::interfaceLanguage(context_));
    return run(call, new sheets::Service(context_, [&work](std::size_t row) { work.step(row); }));
}

uno::Any Commands::run(const CommandCall& call, const rtl::Reference<sheets::Service>& sheets) {
    if (const auto* sheet = sheets::sheetOfCommand(call.command))
        return uno::Any(sheets->insertSheet(documentFor(*sheet), rtl::OUString::createFromAscii(sheet->kind),
                                            call.area, call.edition, office::sequence(call.options)));
    if (const auto* command = otherCommand(call.command))
        return command->run({context_, frame_, document(), sheets}, call);
    throw uno::RuntimeException("unknown command", *this);
}

std::string Commands::messageOf(const CommandCall& call, const uno::Any& result) const {
    sal_Int32 count = 0;
    if (!(result >>= count))
        return {};
    const auto language = office::interfaceLanguage(context_);
    const auto formulas = static_cast<std::size_t>(count);
    if (call.command != "freeze")
        return count == 0 ? say(language, words::repairedNone)
                          : sayCount(language, words::repaired, formulas);
    const auto frozen =
        count == 0 ? say(language, words::frozenNone) : sayCount(language, words::frozen, formulas);
    try {
        return frozen +
               listed(rtl::Reference(new sheets::Service(context_))->listUnfrozen(document(), call.scope),
                      language);
    } catch (const uno::Exception& failure) {
        // The formulas are frozen all the same.
        return frozen + "\n\n" + office::toUtf8(failure.Message);
    }
}

uno::Reference<lang::XComponent> Commands::document() const {
    if (!frame_.is() || !frame_->getController().is())
        return {};
    return {frame_->getController()->getModel(), uno::UNO_QUERY};
}

/// The document in front; for a sheet to start from, a new one where no spreadsheet is in front.
uno::Reference<lang::XComponent> Commands::documentFor(const sheets::PreparedSheet& sheet) const {
    const auto inFront = document();
    if (!sheet.isStart || uno::Reference<sheet::XSpreadsheetDocument>(inFront, uno::UNO_QUERY).is())
        return inFront;
    return frame::Desktop::create(context_)->loadComponentFromURL("private:factory/scalc", "_blank", 0, {});
}

void Commands::addStatusListener(const uno::Reference<frame::XStatusListener>& listener, const Url& url) {
    const uno::Reference<sheet::XSpreadsheetDocument> spreadsheet(document(), uno::UNO_QUERY);
    frame::FeatureStateEvent event;
    event.Source = static_cast<frame::XDispatch*>(this);
    event.FeatureURL = url;
    event.IsEnabled = spreadsheet.is() &&
                      (!changesDocument(parse(url.Complete).command) || !office::isReadOnly(spreadsheet));
    listener->statusChanged(event);
}

void Commands::removeStatusListener(const uno::Reference<frame::XStatusListener>& /*listener*/,
                                    const Url& /*url*/) {
    // No listener is kept: what a command can do changes only with the document, and then the office asks
    // anew.
}

} // namespace commands
