#include "commands/panel.hpp"

#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

namespace commands {

using namespace css;

void openDeck(const uno::Reference<frame::XFrame>& frame, const char* deck) {
    const uno::Reference<frame::XController2> controller(frame.is() ? frame->getController() : nullptr,
                                                         uno::UNO_QUERY);
    const auto sidebar = controller.is() ? controller->getSidebar() : nullptr;
    if (!sidebar.is())
        return;
    // A sidebar that was never shown has no decks yet, and one that was hidden forgets them.
    if (!sidebar->isVisible())
        sidebar->setVisible(true);
    sidebar->showDecks(true);
    const auto decks = sidebar->getDecks();
    const auto name = rtl::OUString::createFromAscii(deck);
    if (!decks->hasByName(name))
        return;
    const uno::Reference<ui::XDeck> found(decks->getByName(name), uno::UNO_QUERY_THROW);
    if (!found->isActive()) // activating an active deck closes it
        found->activate(true);
}

} // namespace commands
