// The panel as a person uses it, in a real window: a figure, a sheet and an explanation.

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

TEST_CASE("window: a municipality leads to its region, and a figure of that to the cell", "[panel]") {
    for (const auto& [language, look] : {std::pair("nl", Look::light), {"en", Look::dark}}) {
        const Desktop desktop(language, look);
        desktop.panel().focus("search");
        desktop.screen().type("kortrijk");
        desktop.picture("9-municipality-searched");
        desktop.screen().press("Return"); // to the list, in which the region is chosen
        const auto* figures = language == std::string("nl") ? "Cijfers: aantal, aandeel en naam"
                                                            : "Figures: number, share and name";
        CHECK(becomes([&] { return desktop.panel().list(figures).entries().size() == 23; }));
        desktop.picture("10-municipality-chosen");
        desktop.screen().press("Down");
        desktop.screen().press("Down");
        desktop.screen().press("Return"); // into the cell
        CHECK(becomes([&] { return desktop.document().number("A1") == 13065; }));
        CHECK_THAT(desktop.document().formula("A1"), ContainsSubstring("(\"Zuid-West-Vlaanderen\";5;2020)"));
    }
}

TEST_CASE("window: a finished sheet comes from the panel, and its cells are explained", "[panel]") {
    for (const auto& [language, look] : {std::pair("nl", Look::light), {"en", Look::dark}}) {
        const Desktop desktop(language, look);
        const bool isDutch = desktop.document().sheetNames().front() == "Blad1";
        desktop.panel().dropdown(isDutch ? "Gebied" : "Area").choose("Westhoek");
        desktop.panel().dropdown(isDutch ? "Nieuw blad" : "New sheet").choose("Ladder");
        auto& document = desktop.document();
        REQUIRE(document.sheetNames().size() == 2);
        document.useSheet(document.sheetNames().back());
        select(document, "N6");
        CHECK_THAT(desktop.panel().explanation(),
                   StartsWith(isDutch ? "Westhoek, Trede 5" : "Westhoek, Rung 5"));
        desktop.picture("8-ladder");
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
