// The dialog that puts a table together, with the keyboard and the mouse.

#include "window/windows.hpp"

#include "support/catch.hpp"

#include <chrono>
#include <future>
#include <thread>

using support::becomes;
using windows::Desktop;
using windows::Look;

namespace {

/// The dialog, opened as the menu does. It ends with this object, at the latest.
class Opened {
public:
    explicit Opened(const Desktop& desktop)
        : desktop_(desktop)
        , windows_(desktop.screen().windows()) {
        closed_ = std::async(std::launch::async, [this] {
            choose(desktop_.office(), desktop_.document(), "org.participatieladder:buildTable");
        });
        desktop.screen().awaitWindows(windows_ + 1);
        std::this_thread::sleep_for(std::chrono::milliseconds(800)); // until it has the keyboard
    }
    ~Opened() {
        if (!isClosed())
            desktop_.screen().press("Escape");
    }
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;

    bool isClosed() const { return closed_.wait_for(std::chrono::seconds(5)) == std::future_status::ready; }

private:
    const Desktop& desktop_;
    std::size_t windows_;
    std::future<void> closed_;
};

} // namespace

TEST_CASE("window: the keyboard alone puts a table together", "[builder]") {
    for (const auto& [language, look] : {std::pair("nl", Look::light), {"en", Look::dark}}) {
        const Desktop desktop(language, look);
        const bool isDutch = std::string_view(language) == "nl";
        support::select(desktop.document(), "B3");
        const Opened dialog(desktop);
        desktop.picture("20-builder");
        desktop.screen().press(isDutch ? "alt+z" : "alt+s");
        desktop.screen().type("sine");
        desktop.screen().press("Tab"); // to the list, which has only that
        desktop.screen().press("space");
        desktop.screen().press(isDutch ? "alt+d" : "alt+r"); // the share
        desktop.picture("21-builder-chosen");
        desktop.screen().press("Return");
        CHECK(dialog.isClosed());
        CHECK(becomes([&] { return desktop.document().number("C9") == 531; }));
        CHECK(desktop.document().number("D5") == 216.0 / 1214);
        desktop.picture("22-builder-inserted");
    }
}

TEST_CASE("window: three clicks from a cell, and the five regions stand in the user's own table",
          "[builder]") {
    const Desktop desktop("nl", Look::light);
    support::select(desktop.document(), "B3");
    const auto windows = desktop.screen().windows();
    desktop.panel().press("Bij de cursor: Cijfers in mijn tabel…");
    desktop.screen().awaitWindows(windows + 1);
    std::this_thread::sleep_for(std::chrono::milliseconds(800));
    desktop.screen().click(508, 294); // SINE in the list
    desktop.screen().click(960, 641); // Insert
    desktop.screen().awaitWindows(windows);
    CHECK(becomes([&] { return desktop.document().text("B9") == "Zuid-West-Vlaanderen"; }));
    CHECK(desktop.document().number("C9") == 531);
}
