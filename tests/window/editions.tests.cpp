// The panel with the editions in a real window.

#include "support/editions.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"
#include "window/windows.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>

#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

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
        panel.list(isDutch ? "Bevindingen" : "Findings").choose(0);
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
    const auto windows = desktop.screen().windows();
    panel.press("Verwijderen");
    desktop.screen().awaitWindows(windows + 1);
    desktop.picture("13-question");
    CHECK(count() == 2);
    desktop.screen().press("alt+j");
    CHECK(becomes([&] { return count() == 1; }));
    desktop.screen().awaitWindows(windows);
}

namespace {

/// Presses a button that asks for a file, and answers the desktop's dialog, of which it keeps a picture.
void chooseFile(const Desktop& desktop, const Panel& panel, const char* button, const char* picture,
                const char* keyToPath, const std::filesystem::path& file) {
    const auto windows = desktop.screen().windows();
    panel.press(button);
    desktop.screen().awaitWindows(windows + 1);
    desktop.picture(picture);
    desktop.screen().press(keyToPath);
    desktop.screen().type(file.string());
    std::this_thread::sleep_for(std::chrono::seconds(1)); // until it has stopped completing
    desktop.screen().press("Return");
    desktop.screen().awaitWindows(windows);
}

enum class Button { missing, off, on };

Button button(const Panel& panel, std::string_view name) {
    for (const auto& button : panel.content().all(css::accessibility::AccessibleRole::PUSH_BUTTON)) {
        if (button.name() == name)
            return button.isEnabled() ? Button::on : Button::off;
    }
    return Button::missing;
}

/// The edition of 2020 with so many municipalities more.
void writeLargePackage(const std::filesystem::path& folder, int municipalities) {
    std::filesystem::copy(EDITION_2020, folder);
    std::ifstream source(folder / "observations.csv");
    std::vector<std::string> items;
    for (std::string line; std::getline(source, line) && items.size() < 22;) {
        if (line.starts_with("west-vlaanderen,"))
            items.push_back(line.substr(16, line.find(',', 16) - 16));
    }
    std::ofstream areas(folder / "areas.csv", std::ios::app);
    std::ofstream observations(folder / "observations.csv", std::ios::app);
    for (int i = 0; i < municipalities; ++i) {
        const auto id = "gemeente-" + std::to_string(i);
        areas << id << "," << id << "," << id << ",gemeente,west-vlaanderen,,\n";
        for (const auto& item : items)
            observations << id << "," << item << ",7,A,\n";
    }
}

} // namespace

TEST_CASE("window: an edition is exported to a file and opened from it", "[editions]") {
    const Desktop desktop("nl", Look::light);
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "editie.zip";
    const Panel panel(desktop.office(), desktop.document(), support::editionsDeck);
    chooseFile(desktop, panel, "Exporteren…", "14-export", "ctrl+a", file);
    REQUIRE(becomes([&] { return std::filesystem::exists(file); }));
    chooseFile(desktop, panel, "Nieuwe editie: Pakket openen…", "15-open", "ctrl+l", file);
    CHECK(becomes([&] { return button(panel, "Laden") == Button::on; }));
    CHECK(panel.button("Nieuwe editie: Pakket openen…").isEnabled());
    desktop.picture("16-opened");
    CHECK(windows::clippedControls(panel) == "");
}

TEST_CASE("window: reading a large package goes on in the background, and stops when asked", "[editions]") {
    const Desktop desktop("nl", Look::light);
    const support::TemporaryFolder folder;
    writeLargePackage(folder.path() / "groot", 100'000);
    const Panel panel(desktop.office(), desktop.document(), support::editionsDeck);
    chooseFile(desktop, panel, "Nieuwe editie: Pakket openen…", "15-open", "ctrl+l",
               folder.path() / "groot/datapackage.json");
    REQUIRE(becomes([&] { return button(panel, "Nieuwe editie: Stoppen") == Button::on; }));
    // The office does other things meanwhile.
    desktop.document().setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
    CHECK(desktop.document().number("A1") == 6692);
    panel.press("Nieuwe editie: Stoppen");
    CHECK(becomes([&] { return button(panel, "Nieuwe editie: Pakket openen…") == Button::on; }));
    desktop.picture("17-stopped");
    CHECK_FALSE(becomes([&] { return button(panel, "Laden") != Button::missing; }, std::chrono::seconds(5)));
}
