// What a person sees where a document asks for a command, and that nothing is done before the answer.

#include "support/becomes.hpp"
#include "support/calls_from_documents.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"
#include "window/windows.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XLayoutManager.hpp>

#include <chrono>
#include <thread>

using namespace css;
using support::becomes;
using support::Document;
using support::Office;

namespace {

constexpr char freezeSheet[] = "org.participatieladder:freeze?scope=sheet";
constexpr char freezeMacro[] =
    "vnd.sun.star.script:Participatieladder.Commands.FreezeSheet?language=Basic&location=application";

/// An office with windows, and documents that are clicked in it.
class Person {
public:
    Person() {
        Office(profile_.path(), settings_).install(OXT);
        office_.emplace(profile_.path(), settings_, support::Window{screen_.display(), "gtk3"});
    }
    const Office& office() const { return *office_; }
    const support::Screen& screen() const { return screen_; }

    void click(const support::Way& way) const {
        pause();
        if (way.needsControl)
            screen_.clickWithControl(middleX, middleY);
        else
            screen_.click(middleX, middleY);
    }
    void awaitBox() const { screen_.awaitWindows(1); } // which alone is called soffice, and no document is
    void awaitNoBox() const { screen_.awaitWindows(0); }
    void picture(const std::string& name) const {
        pause();
        screen_.save(std::filesystem::path(PICTURES) / office_->version() / ("asking-" + name + ".png"));
    }
    /// Until what is shown is drawn.
    static void pause() { std::this_thread::sleep_for(std::chrono::milliseconds(1500)); }

private:
    static constexpr int middleX = 400;
    static constexpr int middleY = 310;

    support::Settings settings_{"nl", "nl-BE"};
    support::Screen screen_;
    support::TemporaryFolder profile_;
    std::optional<Office> office_;
};

bool isFrozen(const Document& document) {
    return document.formula("A60") == "6692";
}

/// A document with a way to an address, which is opened as from a mail.
class Attack {
public:
    Attack(const Person& person, const support::Way& way, const char* address, const char* extension)
        : file_(folder_.path() / (std::string("vreemd") + extension)) {
        support::storeSpreadsheet(person.office(), way, address, file_);
        document_.emplace(person.office(), file_, Document::Access::write, Document::Shown::yes);
        windows::maximise(*document_);
    }
    const Document& document() const { return *document_; }

private:
    support::TemporaryFolder folder_;
    std::filesystem::path file_;
    std::optional<Document> document_;
};

} // namespace

TEST_CASE("asking: a click in a document asks first, and Enter says no", "[asking]") {
    const Person person;
    for (const auto& way : support::waysOfSpreadsheet()) {
        for (const auto* extension : {".ods", ".xlsx"}) {
            const std::string name = way.name;
            if (name == "key" || name == "toolbar" ||
                (name.find("link") == std::string::npos && name != "HYPERLINK()" &&
                 std::string(extension) == ".xlsx"))
                continue; // .xlsx keeps no other
            INFO(name << extension);
            const Attack attack(person, way, freezeSheet, extension);
            person.click(way);
            person.awaitBox();
            person.picture(name + extension);
            person.screen().press("Return");
            person.awaitNoBox();
            CHECK_FALSE(isFrozen(attack.document()));
            person.click(way);
            person.awaitBox();
            CHECK_FALSE(isFrozen(attack.document()));
            person.pause();
            person.screen().press("alt+j");
            CHECK(becomes([&] { return isFrozen(attack.document()); }));
            person.pause();
            person.screen().press("Return"); // it says how many
            person.awaitNoBox();
        }
    }
}

TEST_CASE("asking: a button that runs a macro of the extension asks first", "[asking]") {
    const Person person;
    for (const auto* way : {"internal button", "button"}) {
        INFO(way);
        const Attack attack(person, support::wayCalled(way), freezeMacro, ".ods");
        person.click(support::wayCalled(way));
        person.awaitBox();
        person.pause();
        person.screen().press("Return");
        person.awaitNoBox();
        CHECK_FALSE(isFrozen(attack.document()));
    }
}

TEST_CASE("asking: a link with arguments does what they say, once the user wants it", "[asking]") {
    const Person person;
    const auto& way = support::wayCalled("link");
    const Attack attack(person, way, "org.participatieladder:insertLadder?area=Westhoek&language=en", ".ods");
    person.click(way);
    person.awaitBox();
    CHECK(attack.document().sheetNames().size() == 1);
    person.pause();
    person.screen().press("alt+j");
    CHECK(becomes([&] { return attack.document().sheetNames().size() == 2; }));
    CHECK(attack.document().sheetNames().back() == "Ladder Westhoek 2020");
}

TEST_CASE("asking: the user's own menu and toolbar ask nothing", "[asking]") {
    const Person person;
    const Document document(person.office(), Document::Shown::yes);
    windows::maximise(document);
    person.pause();
    SECTION("a menu") {
        for (const auto* key : {"alt+i", "e", "l"}) {
            person.pause();
            person.screen().press(key);
        }
    }
    SECTION("a toolbar") {
        const uno::Reference<beans::XPropertySet> frame(document.controller()->getFrame(),
                                                        uno::UNO_QUERY_THROW);
        uno::Reference<frame::XLayoutManager>(frame->getPropertyValue("LayoutManager"), uno::UNO_QUERY_THROW)
            ->showElement("private:resource/toolbar/addon_org.participatieladder.toolbar");
        person.picture("toolbar");
        person.screen().click(22, 136);
    }
    CHECK(becomes([&] { return document.sheetNames().size() == 2; }));
}

TEST_CASE("asking: the user's own keys ask nothing", "[asking]") {
    const Person person;
    for (const auto* address : {freezeSheet, freezeMacro}) {
        INFO(address);
        support::setKey(support::interfaceOfCalc(person.office()), rtl::OUString::createFromAscii(address));
        const Document document(person.office(), Document::Shown::yes); // which knows the key from then on
        windows::maximise(document);
        document.setFormula("A60", "=RUNG_TOTAL(\"Westhoek\";5)");
        person.pause();
        person.screen().click(400, 600);
        person.screen().press("ctrl+F8");
        CHECK(becomes([&] { return isFrozen(document); }));
        person.awaitBox(); // which says how many
        person.pause();
        person.screen().press("Return");
        person.awaitNoBox();
    }
}
