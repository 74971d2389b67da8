// The panel as a person uses it: with the keyboard, in a real window.

#include "window/windows.hpp"

#include "support/catch.hpp"

using support::becomes;
using windows::Desktop;
using windows::Look;

TEST_CASE("window: search, Enter, Enter, and the figure is in the cell", "[panel]") {
    for (const std::string language : {"nl", "en"}) {
        const Desktop desktop(language, Look::light);
        desktop.picture("1-opened");
        const bool isDutch = language == "nl";
        desktop.panel().dropdown(isDutch ? "Gebied" : "Area").choose("Westhoek");
        desktop.panel().focus("search");
        desktop.screen().type(isDutch ? "betaald met" : "work with");
        desktop.picture("2-searched");
        desktop.screen().press("Return"); // to the list
        desktop.screen().press("Return"); // into the cell
        CHECK(becomes([&] { return desktop.document().number("A1") == 6692; }));
        desktop.picture("3-inserted");
        CHECK(desktop.document().text("A1") == (isDutch ? "6.692" : "6,692"));
    }
}

TEST_CASE("window: a double click inserts too", "[panel]") {
    const Desktop desktop("nl", Look::light);
    desktop.panel().field("Zoeken").setText("SINE");
    // From the right edge of the screen to the middle of the panel, and down to the first row of the list.
    desktop.screen().click(1200, 411, 2);
    CHECK(becomes([&] { return desktop.document().number("A1") == 1214; }));
}

TEST_CASE("window: Tab goes through the panel as one reads it", "[panel]") {
    const Desktop desktop("nl", Look::light);
    desktop.panel().focus("area");
    std::vector<std::string> visited;
    for (int i = 0; i < 15; ++i) {
        visited.push_back(desktop.panel().content().focused());
        desktop.screen().press("Tab");
        support::settle(desktop.office());
    }
    const std::vector<std::string> expected{"Gebied",
                                            "Editie",
                                            "Zoeken",
                                            "Cijfers: aantal, aandeel en naam",
                                            "Toelichting",
                                            "Nieuw blad: Ladder",
                                            "Nieuw blad: Vergelijking",
                                            "Nieuw blad: Sectoren",
                                            "Nieuw blad: Kwaliteit",
                                            "Nieuw blad: Evolutie",
                                            "Bij de cursor: Tabel",
                                            "Bij de cursor: Grafiek",
                                            "Formules bevriezen tot waarden: Selectie",
                                            "Formules bevriezen tot waarden: Blad",
                                            "Formules bevriezen tot waarden: Document"};
    CHECK(visited == expected);
}

TEST_CASE("window: a letter with Alt leads to its control", "[panel]") {
    const Desktop desktop("nl", Look::light);
    desktop.panel().focus("area");
    desktop.screen().press("alt+z");
    CHECK(becomes([&] { return desktop.panel().content().focused() == "Zoeken"; }));
    desktop.screen().press("alt+c");
    CHECK(becomes([&] { return desktop.panel().content().focused() == "Cijfers: aantal, aandeel en naam"; }));
}

TEST_CASE("window: while a cell is typed in, nothing is put into it", "[panel]") {
    const Desktop desktop("nl", Look::light);
    desktop.panel().list("Cijfers: aantal, aandeel en naam").choose("Trede 5");
    const auto isOn = [&] { return desktop.panel().button("Formule").isEnabled(); };
    REQUIRE(becomes(isOn));
    desktop.clickCells();
    select(desktop.document(), "A1");
    desktop.screen().type("12");
    CHECK(becomes([&] { return !isOn(); }));
    desktop.picture("4-typing");
    desktop.screen().click(1200, 411, 2); // a row of the list
    support::settle(desktop.office());
    CHECK(desktop.document().formula("A1").empty());
    desktop.clickCells(); // leaves the cell, with what was typed
    CHECK(becomes(isOn));
    CHECK(desktop.document().number("A1") == 12);
}

TEST_CASE("window: one click makes a finished sheet, whose cells are explained", "[panel]") {
    for (const auto& [language, look] : {std::pair("nl", Look::light), {"en", Look::dark}}) {
        const Desktop desktop(language, look);
        const bool isDutch = desktop.document().sheetNames().front() == "Blad1";
        desktop.panel().dropdown(isDutch ? "Gebied" : "Area").choose("Westhoek");
        desktop.panel().press(isDutch ? "Nieuw blad: Ladder" : "New sheet: Ladder");
        auto& document = desktop.document();
        REQUIRE(document.sheetNames().size() == 2);
        document.useSheet(document.sheetNames().back());
        select(document, "N6");
        CHECK_THAT(desktop.panel().explanation(),
                   StartsWith(isDutch ? "Westhoek, Trede 5" : "Westhoek, Rung 5"));
        desktop.picture("8-ladder");
    }
}

TEST_CASE("window: a whole document is frozen after a question", "[panel]") {
    const Desktop desktop("nl", Look::light);
    desktop.document().setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
    const auto isFrozen = [&] { return desktop.document().formula("A1") == "6692"; };
    desktop.panel().press("Formules bevriezen tot waarden: Document");
    desktop.picture("9-question");
    CHECK_FALSE(isFrozen());
    SECTION("yes") {
        desktop.screen().press("alt+j");
        CHECK(becomes(isFrozen));
        desktop.picture("10-frozen");
        desktop.screen().press("Return"); // it says how many
    }
    SECTION("no") {
        desktop.screen().press("Escape");
        support::settle(desktop.office());
        CHECK_FALSE(isFrozen());
    }
}

TEST_CASE("window: an unknown name is explained and replaced", "[panel]") {
    for (const std::string language : {"nl", "en"}) {
        const Desktop desktop(language, Look::light);
        desktop.document().setFormula("B3", "=RUNG_TOTAL(\"Westhoekk\";5)");
        select(desktop.document(), "B3");
        desktop.picture("5-unknown-name");
        desktop.panel().press(language == "nl" ? "Vervang door 'Westhoek'" : "Replace by 'Westhoek'");
        CHECK(desktop.document().number("B3") == 6692);
        desktop.picture("6-replaced");
    }
}
