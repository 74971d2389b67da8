// The mouse wheel over the panel, which scrolls and never chooses; and what fits on the screen of a laptop.

#include "window/windows.hpp"

#include "support/catch.hpp"

#include <com/sun/star/awt/XWindow.hpp>

using windows::choicesOf;
using windows::Desktop;
using windows::Look;

namespace {

/// Turns the wheel at every height of the panel.
void turnWheelOver(const Desktop& desktop) {
    for (int y = 140; y < 960; y += 40)
        desktop.screen().turnWheel(1200, y, 1);
    support::settle(desktop.office());
}

int heightOf(const support::Panel& panel, const char* control) {
    return css::uno::Reference<css::awt::XWindow>(
               panel.form()->getControl(rtl::OUString::createFromAscii(control)), css::uno::UNO_QUERY_THROW)
        ->getPosSize()
        .Height;
}

} // namespace

TEST_CASE("window: the wheel over the panel changes nothing that is chosen", "[panel_wheel]") {
    for (const auto look : {Look::plain, Look::light}) {
        const Desktop desktop("nl", look);
        desktop.panel().dropdown("Gebied").choose("Westhoek");
        desktop.panel().list("Cijfers: aantal, aandeel en naam").choose("Trede 5");
        const auto before = choicesOf(desktop.panel());
        CHECK(before == "Westhoek, 2020, Aantal, 1, ");
        for (const auto* control : {"area", "edition", "measure", "search", "figures", "formula"}) {
            INFO(control);
            if (desktop.panel().form()->getControl(rtl::OUString::createFromAscii(control)).is())
                desktop.panel().focus(control);
            turnWheelOver(desktop);
            CHECK(choicesOf(desktop.panel()) == before);
        }
        desktop.clickCells(); // so that nothing in the panel has the keyboard
        turnWheelOver(desktop);
        CHECK(choicesOf(desktop.panel()) == before);
    }
}

TEST_CASE("window: the whole panel fits on a laptop, with large text too", "[panel_wheel]") {
    for (const auto& view : {windows::laptop, windows::laptopWithLargeText}) {
        for (const auto& [language, look] :
             {std::pair("nl", Look::light), {"en", Look::dark}, {"nl", Look::plain}, {"en", Look::plain}}) {
            const Desktop desktop(language, look, view);
            const bool isDutch = language == std::string("nl");
            desktop.panel()
                .list(isDutch ? "Cijfers: aantal, aandeel en naam" : "Figures: number, share and name")
                .choose("SINE");
            desktop.picture("18-laptop");
            INFO(language << " " << static_cast<int>(look) << " " << view.textSize);
            CHECK(windows::clippedControls(desktop.panel()) == "");
            // It stretches beyond its least height only where all else has room, and the deck does not
            // scroll.
            constexpr int least = 76;
            CHECK(heightOf(desktop.panel(), "figures") > least * view.textSize);
        }
    }
}
