// What a document has in it that calls the extension, where the office does not tell who calls: a key, a menu
// or a toolbar that is stored in the document comes like one of the user, and a button can run a macro like a
// key.
#pragma once

#include <com/sun/star/lang/XComponent.hpp>

namespace commands {

/// Whether keys, menus or toolbars that are stored in a document have a command or a macro of the extension.
bool bringsOwnCommands(const css::uno::Reference<css::lang::XComponent>& document);

/// Whether a button, a shape or an event of a document can run a macro of the extension. So can, for all we
/// know, an embedded object, but for a chart.
bool canCallMacros(const css::uno::Reference<css::lang::XComponent>& document);

} // namespace commands
