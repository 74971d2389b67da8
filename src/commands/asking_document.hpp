// Commands for which a document asks, by a link, a button, an event, a menu or a key that it brings with it.
// Who sent the document would decide what happens, so the user is asked first.
#pragma once

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/uno/Sequence.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <optional>

namespace commands {

/// The argument with which the macros of the extension call: whether it is the user who started the macro, as
/// far as it can see.
inline constexpr char startedByUser[] = "StartedByUser";

/// The name of the document that asks for a command, empty where it is not known, or nothing where the user
/// does: all arguments are such as menus, toolbars, keys and macros of the user give, and the document in the
/// window has no way of its own to the command, nor any open one a way to the macros. Whatever is not surely
/// the user's is the document's.
std::optional<rtl::OUString> askingDocument(const css::uno::Reference<css::uno::XComponentContext>& context,
                                            const css::uno::Sequence<css::beans::PropertyValue>& arguments,
                                            const css::uno::Reference<css::lang::XComponent>& document);

/// Whether the office took the command from a document, and added what it needs to open one.
bool isOpenedByOffice(const css::uno::Sequence<css::beans::PropertyValue>& arguments);

} // namespace commands
