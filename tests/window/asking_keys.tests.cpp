// What a key of the user calls is done at once.

#include "support/calls_from_documents.hpp"
#include "support/catch.hpp"
#include "window/person.hpp"

using support::becomes;
using support::Document;
using windows::freezeMacro;
using windows::freezeSheet;
using windows::isFrozen;
using windows::Person;

TEST_CASE("asking: the user's own keys ask nothing", "[asking_keys]") {
    for (const auto* address : {freezeSheet, freezeMacro}) {
        INFO(address);
        const Person person(address);
        const Document document(person.office(), Document::Shown::yes);
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
