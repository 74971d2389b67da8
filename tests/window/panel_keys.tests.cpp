// The panel in a real window, with the keyboard and the mouse.

#include "window/windows.hpp"

#include "support/catch.hpp"

using support::becomes;
using windows::Desktop;
using windows::Look;

TEST_CASE("window: a double click inserts too", "[panel_keys]") {
    const Desktop desktop("nl", Look::light);
    desktop.panel().field("Zoeken").setText("SINE");
    // From the right edge of the screen to the middle of the panel, and down to the first row of the list.
    desktop.screen().click(1200, 437, 2);
    CHECK(becomes([&] { return desktop.document().number("A1") == 1214; }));
}

TEST_CASE("window: Tab goes through the panel as one reads it", "[panel_keys]") {
    const Desktop desktop("nl", Look::light);
    desktop.panel().focus("area");
    std::vector<std::string> visited;
    for (int i = 0; i < 17; ++i) {
        visited.push_back(desktop.panel().content().focused());
        desktop.screen().press("Tab");
        support::settle(desktop.office());
    }
    const std::vector<std::string> expected{"Gebied",
                                            "Editie",
                                            "Zoeken",
                                            "Maat",
                                            "Cijfers: aantal, aandeel en naam",
                                            "Toelichting",
                                            "Nieuw blad: Ladder",
                                            "Nieuw blad: Vergelijking",
                                            "Nieuw blad: Sectoren",
                                            "Nieuw blad: Kwaliteit",
                                            "Nieuw blad: Evolutie",
                                            "Nieuw blad: Kaart",
                                            "Bij de cursor: Tabel",
                                            "Bij de cursor: Grafiek",
                                            "Formules bevriezen tot waarden: Selectie",
                                            "Formules bevriezen tot waarden: Blad",
                                            "Formules bevriezen tot waarden: Document"};
    CHECK(visited == expected);
}

TEST_CASE("window: a letter with Alt leads to its control", "[panel_keys]") {
    const Desktop desktop("nl", Look::light);
    desktop.panel().focus("area");
    desktop.screen().press("alt+z");
    CHECK(becomes([&] { return desktop.panel().content().focused() == "Zoeken"; }));
    desktop.screen().press("alt+c");
    CHECK(becomes([&] { return desktop.panel().content().focused() == "Cijfers: aantal, aandeel en naam"; }));
}

TEST_CASE("window: while a cell is typed in, nothing is put into it", "[panel_keys]") {
    const Desktop desktop("nl", Look::light);
    desktop.panel().list("Cijfers: aantal, aandeel en naam").choose("Trede 5");
    const auto isOn = [&] { return desktop.panel().button("Formule").isEnabled(); };
    REQUIRE(becomes(isOn));
    desktop.clickCells();
    select(desktop.document(), "A1");
    desktop.screen().type("12");
    CHECK(becomes([&] { return !isOn(); }));
    desktop.picture("4-typing");
    desktop.screen().click(1200, 437, 2); // a row of the list
    support::settle(desktop.office());
    CHECK(desktop.document().formula("A1").empty());
    desktop.clickCells(); // leaves the cell, with what was typed
    CHECK(becomes(isOn));
    CHECK(desktop.document().number("A1") == 12);
}

TEST_CASE("window: a whole document is frozen after a question", "[panel_keys]") {
    const Desktop desktop("nl", Look::light);
    desktop.document().setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
    const auto isFrozen = [&] { return desktop.document().formula("A1") == "6692"; };
    const auto windows = desktop.screen().windows();
    desktop.panel().press("Formules bevriezen tot waarden: Document");
    desktop.screen().awaitWindows(windows + 1);
    desktop.picture("9-question");
    CHECK_FALSE(isFrozen());
    SECTION("yes") {
        desktop.screen().press("alt+j");
        CHECK(becomes(isFrozen));
        desktop.screen().awaitWindows(windows + 1); // it says how many
        desktop.picture("10-frozen");
        desktop.screen().press("Return");
    }
    SECTION("no") {
        desktop.screen().press("Escape");
        desktop.screen().awaitWindows(windows);
        CHECK_FALSE(isFrozen());
    }
    desktop.screen().awaitWindows(windows);
}
