// The manual in a real window.

#include "support/becomes.hpp"
#include "support/catch.hpp"
#include "window/windows.hpp"

#include <com/sun/star/awt/XTopWindow.hpp>
#include <com/sun/star/frame/XFrame.hpp>

#include <string>

using support::becomes;
using windows::Desktop;
using windows::Look;

TEST_CASE("window: the manual opens, and comes to the front when it is asked for again", "[manual]") {
    for (const auto& [language, title] :
         {std::pair<std::string, std::string>{"nl", "Participatieladder-handleiding"},
          {"en", "Participatieladder-manual"}}) {
        const Desktop desktop(language, Look::light);
        const auto& screen = desktop.screen();
        const auto isInFront = [&, title = title] {
            return screen.activeWindow().find(title) != std::string::npos;
        };
        const auto open = [&] {
            support::choose(desktop.office(), desktop.document(), "org.participatieladder:openManual");
        };
        open();
        REQUIRE(becomes(isInFront));
        desktop.picture("19-manual");
        const css::uno::Reference<css::awt::XTopWindow> sheet(
            desktop.document().controller()->getFrame()->getContainerWindow(), css::uno::UNO_QUERY_THROW);
        sheet->toFront();
        REQUIRE(becomes([&] { return !isInFront(); }));
        open();
        CHECK(becomes(isInFront));
    }
}
