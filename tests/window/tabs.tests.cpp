// The tabbed interface, which has no menus and no toolbars: the commands stand on its tab for extensions.

#include "support/becomes.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"
#include "window/windows.hpp"

#include <chrono>
#include <filesystem>
#include <thread>

using support::becomes;
using support::Document;
using support::Office;

namespace {

/// Where the tab for extensions stands on the screen, and its first button.
struct Places {
    int tab;
    int tabs;
    int button;
    int buttons;
};

Places placesIn(const Office& office) {
    const bool hasTabOfFunctions = std::stoi(office.version()) >= 26;
    return hasTabOfFunctions ? Places{1051, 43, 27, 100} : Places{945, 37, 20, 92};
}

} // namespace

TEST_CASE("tabs: a click on a button of the tab for extensions inserts a sheet", "[tabs]") {
    const support::Screen screen;
    const support::TemporaryFolder profile;
    support::Settings settings{"nl", "nl-BE"};
    settings.hasTabs = true;
    Office(profile.path(), settings).install(OXT);
    const Office office(profile.path(), settings, support::Window{screen.display(), "gtk3"});
    const Document document(office, Document::Shown::yes);
    windows::maximise(document);
    support::settle(office);
    const auto drawn = [] { std::this_thread::sleep_for(std::chrono::seconds(2)); };
    drawn();
    const auto places = placesIn(office);
    screen.click(places.tab, places.tabs);
    drawn();
    const auto folder = std::filesystem::path(PICTURES) / office.version();
    std::filesystem::create_directories(folder);
    screen.save(folder / "tabs.png");
    screen.click(places.button, places.buttons);
    CHECK(becomes([&] { return document.sheetNames().size() == 2; }, std::chrono::seconds(30)));
    CHECK(document.sheetNames().back() == "Start");
}
