// The Function Wizard in a real window.

#include "support/catch.hpp"
#include "window/windows.hpp"

#include <string>

using windows::Desktop;
using windows::Look;

TEST_CASE("window: the Function Wizard shows a function of ours with its arguments", "[wizard]") {
    for (const std::string language : {"nl", "en"}) {
        const Desktop desktop(language, Look::light);
        desktop.document().setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
        select(desktop.document(), "A1");
        const auto windows = desktop.screen().windows();
        desktop.clickCells();
        select(desktop.document(), "A1");
        support::chooseInMenu(desktop.office(), desktop.document(), ".uno:FunctionDialog");
        desktop.screen().awaitWindows(windows + 1);
        desktop.picture("18-wizard", language == "nl" ? "Functie-assistent" : "Function Wizard");
        desktop.screen().press("Escape");
        desktop.screen().awaitWindows(windows);
        CHECK(desktop.document().number("A1") == 6692);
    }
}
