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
    desktop.screen().click(1200, 270, 2);
    CHECK(becomes([&] { return desktop.document().number("A1") == 1214; }));
}

TEST_CASE("window: Tab goes through the panel as one reads it", "[panel_keys]") {
    const Desktop desktop("nl", Look::light);
    desktop.panel().focus("area");
    std::vector<std::string> visited;
    for (int i = 0; i < 10; ++i) {
        visited.push_back(desktop.panel().content().focused());
        desktop.screen().press("Tab");
        support::settle(desktop.office());
    }
    const std::vector<std::string> expected{"Gebied: West-Vlaanderen",
                                            "Editie: 2020",
                                            "Maat: Aantal",
                                            "Zoeken",
                                            "Cijfers: aantal, aandeel en naam",
                                            "Toelichting",
                                            "Nieuw blad",
                                            "Bij de cursor: Tabel",
                                            "Bij de cursor: Grafiek",
                                            "Bij de cursor: Cijfers in mijn tabel…"};
    CHECK(visited == expected);
}

TEST_CASE("window: an area is chosen with the keyboard, and a list is left without a choice",
          "[panel_keys]") {
    for (const auto look : {Look::plain, Look::light}) {
        const Desktop desktop("nl", look);
        const auto area = desktop.panel().dropdown("Gebied");
        const auto press = [&](std::initializer_list<const char*> keys) {
            for (const auto* key : keys) {
                desktop.screen().press(key);
                support::settle(desktop.office());
            }
        };
        desktop.panel().focus("area");
        press({"Down", "Down", "Down"});
        desktop.picture("19-areas");
        CHECK(area.value() == "West-Vlaanderen"); // until Enter
        press({"Return"});
        CHECK(becomes([&] { return area.value() == "Brugge"; }));
        CHECK(becomes([&] { return desktop.panel().content().focused() == "Gebied: Brugge"; }));
        press({"space", "Down", "Tab"});
        CHECK(becomes([&] { return desktop.panel().content().focused() == "Editie: 2020"; }));
        CHECK(area.value() == "Brugge");
    }
}

TEST_CASE("window: an area is chosen with the mouse", "[panel_keys]") {
    const Desktop desktop("nl", Look::light);
    const auto area = desktop.panel().dropdown("Gebied");
    desktop.screen().click(1200, 170);
    desktop.picture("20-areas");
    desktop.screen().click(1200, 240); // the fourth entry
    CHECK(becomes([&] { return area.value() == "Oostende"; }));
    desktop.screen().click(1200, 170);
    desktop.screen().click(1200, 170); // which closes it again
    support::settle(desktop.office());
    desktop.screen().click(1200, 240);
    support::settle(desktop.office());
    CHECK(area.value() == "Oostende");
}

TEST_CASE("window: a letter with Alt leads to its control", "[panel_keys]") {
    const Desktop desktop("nl", Look::light);
    desktop.panel().focus("area");
    desktop.screen().press("alt+z");
    CHECK(becomes([&] { return desktop.panel().content().focused() == "Zoeken"; }));
    desktop.screen().press("alt+t");
    CHECK(becomes([&] { return desktop.panel().content().focused() == "Toelichting"; }));
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
    desktop.screen().click(1200, 270, 2); // a row of the list
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
    support::chooseInMenu(desktop.office(), desktop.document(),
                          "org.participatieladder:freeze?scope=document");
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
