// What a person sees where a document asks for a command, and that nothing is done before the answer.

#include "support/becomes.hpp"
#include "support/calls_from_documents.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"
#include "window/person.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XLayoutManager.hpp>

using namespace css;
using support::becomes;
using support::Document;
using windows::freezeMacro;
using windows::freezeSheet;
using windows::isFrozen;
using windows::Person;

namespace {

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
    CHECK(attack.document().sheetNames().back() == "Ladder");
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
