// Opens the decks of the extension in the sidebar of a window.
#pragma once

#include <com/sun/star/frame/XFrame.hpp>

namespace commands {

/// The names of the decks in registry/Sidebar.xcu.
inline constexpr const char* ladderDeck = "ParticipatieladderDeck";
inline constexpr const char* editionsDeck = "ParticipatieladderEditionsDeck";

/// Shows the sidebar with a deck in front, or as it was where there is no such deck.
void openDeck(const css::uno::Reference<css::frame::XFrame>& frame, const char* deck);

} // namespace commands
