#include "commands/panel.hpp"

#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

namespace commands {

using namespace css;

void openPanel(const uno::Reference<frame::XFrame>& frame) {
    const uno::Reference<frame::XController2> controller(frame.is() ? frame->getController() : nullptr,
                                                         uno::UNO_QUERY);
    const auto sidebar = controller.is() ? controller->getSidebar() : nullptr;
    constexpr char deckName[] = "ParticipatieladderDeck";
    if (!sidebar.is() || !sidebar->getDecks()->hasByName(deckName))
        return;
    if (!sidebar->isVisible())
        sidebar->setVisible(true);
    sidebar->showDecks(true);
    // Asked for anew: a deck that was got before the sidebar was shown may be gone.
    const uno::Reference<ui::XDeck> deck(sidebar->getDecks()->getByName(deckName), uno::UNO_QUERY_THROW);
    if (!deck->isActive()) // activating an active deck closes it
        deck->activate(true);
}

} // namespace commands
