// What a document has in it that calls the extension, where the office does not tell who calls: a key, a menu
// or a toolbar that is stored in the document comes like one of the user, and a button can run a macro like a
// key.
#pragma once

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace commands {

/// Whether keys, menus or toolbars that are stored in a document have a command or a macro of the extension.
bool bringsOwnCommands(const css::uno::Reference<css::lang::XComponent>& document);

/// An open document of which a button, a shape or an event can run a macro of the extension, whichever window
/// is in front then; nothing where there is none. So can, for all we know, an embedded object, but for a
/// chart.
css::uno::Reference<css::lang::XComponent>
documentThatCanCallMacros(const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace commands
