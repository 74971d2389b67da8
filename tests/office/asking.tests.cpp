// What a document asks for is not done unless the user says so. A headless office answers each question at
// once, with no.

#include "office/offices.hpp"
#include "support/calls_from_documents.hpp"
#include "support/catch.hpp"
#include "support/panel.hpp"
#include "support/temporary_folder.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameReplace.hpp>
#include <com/sun/star/document/DocumentEvent.hpp>
#include <com/sun/star/document/XEventsSupplier.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XDispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFramesSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/script/provider/XScriptProviderFactory.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XURLTransformer.hpp>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>

using namespace css;
using support::Document;

namespace {

using Arguments = std::vector<beans::PropertyValue>;

constexpr char freezeSheet[] = "org.participatieladder:freeze?scope=sheet";
constexpr char freezeMacro[] =
    "vnd.sun.star.script:Participatieladder.Commands.FreezeSheet?language=Basic&location=application";
constexpr char formula[] = "=ORG.PARTICIPATIELADDER.FUNCTIONS.RUNGTOTAL(\"Westhoek\";5)";

template<class Value>
beans::PropertyValue argument(const char* name, const Value& value) {
    return {rtl::OUString::createFromAscii(name), -1, uno::Any(value), beans::PropertyState_DIRECT_VALUE};
}

beans::PropertyValue text(const char* name, const char* value) {
    return argument(name, rtl::OUString::createFromAscii(value));
}

uno::Sequence<beans::PropertyValue> sequence(const Arguments& arguments) {
    return {arguments.data(), static_cast<sal_Int32>(arguments.size())};
}

uno::Reference<uno::XInterface> make(const Document& document, const char* service) {
    return uno::Reference<lang::XMultiServiceFactory>(document.model(), uno::UNO_QUERY_THROW)
        ->createInstance(rtl::OUString::createFromAscii(service));
}

/// As a click in its window does.
void activate(const uno::Reference<frame::XFrame>& frame) {
    uno::Reference<frame::XFramesSupplier>(offices::dutch().desktop(), uno::UNO_QUERY_THROW)
        ->setActiveFrame(frame);
}

/// Runs a macro of the extension, as what knows its address does.
void run(const char* macro, const std::vector<uno::Any>& arguments = {}) {
    const uno::Reference<script::provider::XScriptProviderFactory> factory(
        offices::dutch().create("com.sun.star.script.provider.MasterScriptProviderFactory"),
        uno::UNO_QUERY_THROW);
    uno::Sequence<sal_Int16> outIndexes;
    uno::Sequence<uno::Any> out;
    factory->createScriptProvider(uno::Any(rtl::OUString("application")))
        ->getScript(rtl::OUString::createFromAscii(macro))
        ->invoke({arguments.data(), static_cast<sal_Int32>(arguments.size())}, outIndexes, out);
}

/// A spreadsheet with one formula of the ladder, in the active window.
class Target {
public:
    Target()
        : document_(offices::dutch(), Document::Shown::yes) {
        document_.setFormula("A60", "=RUNG_TOTAL(\"Westhoek\";5)");
        undo()->clear();
        activate(document_.controller()->getFrame());
    }
    /// One from disk that has such a formula.
    explicit Target(const std::filesystem::path& file)
        : document_(offices::dutch(), file, Document::Access::write, Document::Shown::yes) {
        activate(document_.controller()->getFrame());
    }
    const Document& document() const { return document_; }
    uno::Reference<frame::XDispatchProvider> frame() const {
        return {document_.controller()->getFrame(), uno::UNO_QUERY_THROW};
    }

    /// As what the office has in its windows does: nobody listens.
    void dispatch(const char* command, const Arguments& arguments = {}) const {
        const uno::Reference<util::XURLTransformer> transformer(
            offices::dutch().create("com.sun.star.util.URLTransformer"), uno::UNO_QUERY_THROW);
        util::URL url;
        url.Complete = rtl::OUString::createFromAscii(command);
        transformer->parseStrict(url);
        frame()->queryDispatch(url, "_self", 0)->dispatch(url, sequence(arguments));
    }

    void runMacro(const std::vector<uno::Any>& arguments = {}) const { run(freezeMacro, arguments); }

    bool isFrozen() const { return document_.formula("A60") == "6692"; }
    /// Nothing at all has become of it.
    bool isUntouched() const {
        return document_.formula("A60") == formula && !undo()->getAllUndoActionTitles().hasElements();
    }
    void add(const char* way, const char* address) const {
        support::wayCalled(way).build(
            uno::Reference<lang::XComponent>(document_.model(), uno::UNO_QUERY_THROW),
            rtl::OUString::createFromAscii(address));
    }

private:
    uno::Reference<document::XUndoManager> undo() const {
        return uno::Reference<document::XUndoManagerSupplier>(document_.model(), uno::UNO_QUERY_THROW)
            ->getUndoManager();
    }

    Document document_;
};

/// A shape on the first sheet.
uno::Reference<drawing::XShape> addShape(const Target& target, const char* service) {
    const uno::Reference<drawing::XShape> shape(make(target.document(), service), uno::UNO_QUERY_THROW);
    uno::Reference<drawing::XDrawPage>(
        uno::Reference<drawing::XDrawPagesSupplier>(target.document().model(), uno::UNO_QUERY_THROW)
            ->getDrawPages()
            ->getByIndex(0),
        uno::UNO_QUERY_THROW)
        ->add(shape);
    return shape;
}

/// What each kind of call from a document brings along, as the offices that we know send it.
const std::vector<Arguments>& argumentsOfDocuments() {
    static const std::vector<Arguments> all{
        {text("URL", freezeSheet), argument("InteractionHandler", uno::Reference<uno::XInterface>()),
         argument("OpenNewView", false), text("FrameName", ""), argument("MacroExecutionMode", sal_Int16(3)),
         argument("UpdateDocMode", sal_Int16(3))},
        {text("URL", freezeSheet)},
        {text("Referer", "file:///tmp/vreemd.ods")},
        {text("Referer", "")},
        {argument("", document::DocumentEvent())},
        {text("FrameName", "")},
        {text("IetsVanEenLatereVersie", "")},
    };
    return all;
}

/// A document of any kind, which is opened as from a mail; it closes with this object.
class Opened {
public:
    explicit Opened(const std::filesystem::path& file)
        : model_(uno::Reference<frame::XComponentLoader>(offices::dutch().desktop(), uno::UNO_QUERY_THROW)
                     ->loadComponentFromURL(support::toUrl(file), "_blank", 0, {}),
                 uno::UNO_QUERY_THROW) {}
    ~Opened() {
        try {
            uno::Reference<util::XCloseable>(model_, uno::UNO_QUERY_THROW)->close(true);
        } catch (const uno::Exception&) {
            // The office is gone, and the document with it.
        }
    }
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;

    uno::Reference<frame::XController> controller() const { return model_->getCurrentController(); }
    uno::Reference<frame::XDispatchProvider> frame() const {
        return {controller()->getFrame(), uno::UNO_QUERY_THROW};
    }

private:
    uno::Reference<frame::XModel> model_;
};

/// It would be seen that a command of this address was run: an empty workbook opens.
constexpr char makeWorkbook[] = "org.participatieladder:makeEditionWorkbook";

sal_Int32 windows() {
    return uno::Reference<frame::XFramesSupplier>(offices::dutch().desktop(), uno::UNO_QUERY_THROW)
        ->getFrames()
        ->getCount();
}

/// What the office does later, it has done then.
void settle() {
    for (int i = 0; i < 3; ++i) {
        support::settle(offices::dutch());
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
}

} // namespace

TEST_CASE("asking: a document that asks for a command changes nothing", "[asking]") {
    const Target target;
    for (const auto& arguments : argumentsOfDocuments()) {
        INFO(support::toUtf8(arguments.front().Name));
        for (const auto* command : {freezeSheet, "org.participatieladder:insertLadder?area=Westhoek",
                                    "org.participatieladder:insertTable?Position=C3",
                                    "org.participatieladder:repairFormulas?scope=document"})
            target.dispatch(command, arguments);
        CHECK(target.isUntouched());
        CHECK(target.document().sheetNames().size() == 1);
    }
}

TEST_CASE("asking: whoever listens is told that the user did not want it", "[asking]") {
    const Target target;
    const uno::Reference<frame::XDispatchHelper> helper(
        offices::dutch().create("com.sun.star.frame.DispatchHelper"), uno::UNO_QUERY_THROW);
    frame::DispatchResultEvent event;
    helper->executeDispatch(target.frame(), freezeSheet, {}, 0, sequence({text("Referer", "")})) >>= event;
    CHECK(event.State == frame::DispatchResultState::FAILURE);
    CHECK(target.isUntouched());
}

TEST_CASE("asking: a menu, a toolbar, a key and a macro of the user are not asked", "[asking]") {
    for (const auto& arguments : {Arguments{},
                                  {argument("KeyModifier", sal_Int16(0))},
                                  {argument("SynchronMode", true)},
                                  {text("Referer", "private:user")},
                                  {text("Scope", "sheet"), text("Language", "en")}}) {
        const Target target;
        target.dispatch(freezeSheet, arguments);
        CHECK(target.isFrozen());
    }
}

TEST_CASE("asking: a macro that an event of a document starts changes nothing", "[asking]") {
    const Target target;
    target.runMacro({uno::Any(lang::EventObject(target.document().model()))});
    target.runMacro({uno::Any(document::DocumentEvent())});
    target.runMacro({uno::Any(target.document().cell("A60"))});
    target.runMacro({uno::Any(rtl::OUString("5")), uno::Any(rtl::OUString("Blad1.A1"))});
    target.runMacro(
        {uno::Any(rtl::OUString::createFromAscii(freezeMacro)), uno::Any(), uno::Any(sal_Int16(3))});
    target.runMacro({uno::Any()});
    CHECK(target.isUntouched());
}

TEST_CASE("asking: a macro that the user starts is not asked", "[asking]") {
    const Target target;
    SECTION("by a key or in the dialog of macros") {
        target.runMacro();
    }
    SECTION("by a toolbar") {
        target.runMacro({uno::Any(sal_Int16(0))});
    }
    SECTION("in a document with a chart") {
        target.document().setFormula("A60", "");
        target.dispatch("org.participatieladder:insertChart?Position=C3");
        target.document().setFormula("A60", "=RUNG_TOTAL(\"Westhoek\";5)");
        target.runMacro();
    }
    SECTION("in a document whose buttons call something else") {
        target.add("internal button",
                   "vnd.sun.star.script:Standard.Module1.Main?language=Basic&location=application");
        target.runMacro();
    }
    CHECK(target.isFrozen());
}

TEST_CASE("asking: a macro that a button of the document can call changes nothing", "[asking]") {
    const Target target;
    SECTION("by its address") {
        target.add("internal button", freezeMacro);
    }
    SECTION("by an address that is written in another way") {
        target.add("internal button", "vnd.sun.star.script:%50ARTICIPATIE%6Cadder.Commands.FreezeSheet"
                                      "?language=Basic&location=application");
    }
    SECTION("by an address of the older kind, which can look like a toolbar") {
        target.add("internal button", "macro:///Participatieladder.Commands.FreezeSheet(0)");
    }
    SECTION("by a shape") {
        const uno::Reference<document::XEventsSupplier> shape(
            addShape(target, "com.sun.star.drawing.RectangleShape"), uno::UNO_QUERY_THROW);
        shape->getEvents()->replaceByName(
            "OnClick", uno::Any(sequence({text("EventType", "Script"), text("Script", freezeMacro)})));
    }
    SECTION("by an event") {
        const uno::Reference<document::XEventsSupplier> supplier(target.document().model(),
                                                                 uno::UNO_QUERY_THROW);
        supplier->getEvents()->replaceByName(
            "OnFocus", uno::Any(sequence({text("EventType", "StarBasic"), text("Library", "application"),
                                          text("MacroName", "Participatieladder.Commands.FreezeSheet")})));
    }
    SECTION("by an event of a sheet") {
        const uno::Reference<document::XEventsSupplier> sheet(target.document().sheet(),
                                                              uno::UNO_QUERY_THROW);
        sheet->getEvents()->replaceByName(
            "OnFocus", uno::Any(sequence({text("EventType", "Script"), text("Script", freezeMacro)})));
    }
    SECTION("by a button of another document") {
        const Target other;
        other.add("internal button", freezeMacro);
        target.runMacro();
    }
    SECTION("by something in an embedded document") {
        const uno::Reference<beans::XPropertySet> shape(addShape(target, "com.sun.star.drawing.OLE2Shape"),
                                                        uno::UNO_QUERY_THROW);
        shape->setPropertyValue("CLSID",
                                uno::Any(rtl::OUString("47BBB4CB-CE4C-4E80-A591-42D9AE74950F"))); // Calc
    }
    target.runMacro();
    target.runMacro({uno::Any(sal_Int16(0))});
    CHECK(target.document().formula("A60") == formula);
}

TEST_CASE("asking: keys and toolbars that are stored in the document are not the user's", "[asking]") {
    // 26.8 itself leaves out a button of such a toolbar that runs a macro.
    for (const auto& [way, address] :
         {std::pair("key", freezeSheet), {"key", freezeMacro}, {"toolbar", freezeSheet}}) {
        INFO(way << ' ' << address);
        const support::TemporaryFolder folder;
        const auto file = folder.path() / "vreemd.ods";
        support::storeSpreadsheet(offices::dutch(), support::wayCalled(way), address, file);
        const Target target(file);
        target.dispatch(freezeSheet);
        target.dispatch(freezeSheet, {argument("KeyModifier", sal_Int16(0))});
        target.runMacro();
        CHECK(target.isUntouched());
    }
}

TEST_CASE("asking: a link in a text does nothing", "[asking]") {
    for (const auto* extension : {".odt", ".docx", ".html"}) {
        INFO(extension);
        const support::TemporaryFolder folder;
        const auto file = folder.path() / (std::string("vreemd") + extension);
        support::storeText(offices::dutch(), makeWorkbook, file);
        const Opened text(file);
        const auto before = windows();
        const uno::Reference<frame::XDispatchHelper> helper(
            offices::dutch().create("com.sun.star.frame.DispatchHelper"), uno::UNO_QUERY_THROW);
        helper->executeDispatch(text.frame(), ".uno:GoRight", {}, 0, {});
        helper->executeDispatch(text.frame(), ".uno:OpenHyperlinkOnCursor", {}, 0, {});
        settle();
        CHECK(windows() == before);
    }
}

TEST_CASE("asking: a button in a text runs no macro of the extension", "[asking]") {
    constexpr char macro[] = "vnd.sun.star.script:Participatieladder.Commands.MakeEditionWorkbook"
                             "?language=Basic&location=application";
    const auto made = [&](const char* address) {
        const support::TemporaryFolder folder;
        support::storeTextWithButton(offices::dutch(), address, folder.path() / "vreemd.odt");
        const Opened text(folder.path() / "vreemd.odt");
        activate(text.controller()->getFrame());
        const auto before = windows();
        run(macro);
        settle();
        return windows() - before;
    };
    CHECK(made(macro) == 0);
    CHECK(made("https://www.vlaanderen.be") == 1);
}

TEST_CASE("asking: a document that is opened does nothing by itself", "[asking]") {
    const auto address = std::string(makeWorkbook);
    const std::pair<const char*, std::string> files[] = {
        {"frame.html",
         "<html><body><iframe src=\"" + address + "\" width=300 height=200></iframe></body></html>"},
        {"picture.html", "<html><body><img src=\"" + address + "\"></body></html>"},
        {"frame.fods",
         R"(<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
         R"(xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
         R"(xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" )"
         R"(xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" )"
         R"(xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" )"
         R"(xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:ooo="http://openoffice.org/2004/office" )"
         R"(office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">)"
         R"(<office:scripts><office:event-listeners><script:event-listener script:language="ooo:script" )"
         R"(script:event-name="dom:load" xlink:href=")" +
             address +
             R"(" xlink:type="simple"/></office:event-listeners></office:scripts>)"
             R"(<office:body><office:spreadsheet><table:table table:name="Blad1"><table:shapes>)"
             R"(<draw:frame svg:width="5cm" svg:height="5cm"><draw:floating-frame xlink:href=")" +
             address +
             R"(" xlink:type="simple"/></draw:frame></table:shapes></table:table>)"
             R"(</office:spreadsheet></office:body></office:document>)"},
    };
    for (const auto& [name, content] : files) {
        INFO(name);
        const support::TemporaryFolder folder;
        std::ofstream(folder.path() / name) << content;
        const auto before = windows();
        const Opened opened(folder.path() / name);
        settle();
        CHECK(windows() == before + 1);
    }
}
