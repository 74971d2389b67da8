// The panel with the editions in a real window.

#include "support/editions.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"
#include "window/windows.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>

#include <algorithm>
#include <filesystem>
#include <thread>

using support::becomes;
using support::Panel;
using windows::Desktop;
using windows::Look;

TEST_CASE("window: a workbook with a defect, and the panel that shows it", "[editions]") {
    for (const auto& [language, look] :
         {std::pair("nl", Look::light), {"en", Look::dark}, {"nl", Look::plain}}) {
        const Desktop desktop(language, look);
        const bool isDutch = language == std::string("nl");
        auto workbook = support::Editions(desktop.office()).makeWorkbook("2020", true);
        windows::maximise(workbook);
        workbook.useSheet(isDutch ? "Editie" : "Edition");
        workbook.setNumber("B5", 2021);
        workbook.useSheet(isDutch ? "Cijfers" : "Figures");
        workbook.setText("C5", "42.749");
        workbook.setNumber("C6", 4000);
        const Panel panel(desktop.office(), workbook, support::editionsDeck);
        const auto label =
            isDutch ? "Bevindingen: fouten 1, waarschuwingen 0" : "Findings: errors 1, warnings 0";
        panel.list(label).choose(0);
        desktop.picture("11-editions");
        CHECK(windows::clippedControls(panel) == "");
        workbook.setNumber("C5", 42749);
        panel.press(isDutch ? "Nieuwe editie: Controleren" : "New edition: Check");
        desktop.picture("12-warnings");
        CHECK(windows::clippedControls(panel) == "");
    }
}

TEST_CASE("window: an edition is removed after a question", "[editions]") {
    const Desktop desktop("nl", Look::light);
    const auto service = support::Editions(desktop.office()).service();
    auto workbook = support::Editions(desktop.office()).makeWorkbook("2020", true);
    workbook.useSheet("Editie");
    workbook.setNumber("B5", 2021);
    service->load({workbook.model(), css::uno::UNO_QUERY_THROW}, {});
    const Panel panel(desktop.office(), desktop.document(), support::editionsDeck);
    const auto count = [&] { return panel.list("Edities").entries().size(); };
    REQUIRE(becomes([&] { return count() == 2; }));
    panel.list("Edities").choose("2021");
    panel.press("Verwijderen");
    desktop.picture("13-question");
    CHECK(count() == 2);
    desktop.screen().press("alt+j");
    CHECK(becomes([&] { return count() == 1; }));
}

TEST_CASE("window: an edition is exported to a file and opened from it", "[editions]") {
    const Desktop desktop("nl", Look::light);
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "editie.zip";
    const Panel panel(desktop.office(), desktop.document(), support::editionsDeck);
    const auto answer = [&](const char* key, const std::string& path) { // the dialog of the desktop
        std::this_thread::sleep_for(std::chrono::seconds(1));
        desktop.screen().press(key); // to where a path is typed
        desktop.screen().type(path);
        std::this_thread::sleep_for(std::chrono::seconds(1)); // until it has stopped completing
        desktop.screen().press("Return");
    };
    panel.press("Exporteren…");
    desktop.picture("14-export");
    answer("ctrl+a", file.string());
    REQUIRE(becomes([&] { return std::filesystem::exists(file); }));
    panel.press("Nieuwe editie: Pakket openen…");
    desktop.picture("15-open");
    answer("ctrl+l", file.string());
    CHECK(becomes([&] {
        const auto buttons = panel.content().all(css::accessibility::AccessibleRole::PUSH_BUTTON);
        return std::any_of(buttons.begin(), buttons.end(), [](const support::Accessible& button) {
            return button.name() == "Laden" && button.isEnabled();
        });
    }));
    desktop.picture("16-opened");
}
