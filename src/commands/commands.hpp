// The commands "org.participatieladder:insertLadder?area=Westhoek" and so on, for menus, toolbars, keys, the
// sidebar and macros that dispatch. registry/commands.cmake lists them.
#pragma once

#include "commands/command_call.hpp"
#include "office/service_info.hpp"
#include "sheets/prepared_sheets.hpp"
#include "sheets/service.hpp"

#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XNotifyingDispatch.hpp>
#include <com/sun/star/lang/XInitialization.hpp>
#include <cppuhelper/implbase4.hxx>
#include <rtl/ref.hxx>

namespace commands {

/// The office makes one for each window. Arguments of a command stand in its URL or come with it, by the
/// names Area, Edition and Scope, or by those of the options of the services Sheets and Editions.
///
/// A listener gets the result: a text, the number of formulas, or the message of a failure. Without a
/// listener a person called the command, who sees the message in a box, and is asked before a whole document
/// is frozen. Where a document asks for a command, the user is asked first, whoever listens.
class Commands : public office::WithServiceInfo<
                     cppu::WeakImplHelper4<css::frame::XDispatchProvider, css::frame::XNotifyingDispatch,
                                           css::lang::XInitialization, css::lang::XServiceInfo>> {
public:
    explicit Commands(const css::uno::Reference<css::uno::XComponentContext>& context);

    using Url = css::util::URL;
    using Arguments = css::uno::Sequence<css::beans::PropertyValue>;
    using Dispatch = css::uno::Reference<css::frame::XDispatch>;

    void SAL_CALL initialize(const css::uno::Sequence<css::uno::Any>& arguments) override;

    Dispatch SAL_CALL queryDispatch(const Url& url, const rtl::OUString& target, sal_Int32 flags) override;
    css::uno::Sequence<Dispatch> SAL_CALL
    queryDispatches(const css::uno::Sequence<css::frame::DispatchDescriptor>& descriptors) override;

    void SAL_CALL dispatch(const Url& url, const Arguments& arguments) override;
    void SAL_CALL dispatchWithNotification(
        const Url& url, const Arguments& arguments,
        const css::uno::Reference<css::frame::XDispatchResultListener>& listener) override;
    void SAL_CALL addStatusListener(const css::uno::Reference<css::frame::XStatusListener>& listener,
                                    const Url& url) override;
    void SAL_CALL removeStatusListener(const css::uno::Reference<css::frame::XStatusListener>& listener,
                                       const Url& url) override;

private:
    css::uno::Reference<css::lang::XComponent> document() const;
    css::uno::Reference<css::lang::XComponent> documentFor(const sheets::PreparedSheet& sheet) const;
    /// Asks where a document wants the command, and a person where the command changes so much that one who
    /// chose it by mistake would regret it: a macro, which listens, knows what it asks for.
    bool isWanted(const CommandCall& call, const Arguments& arguments, bool isMacro) const;
    css::uno::Any run(const CommandCall& call, const rtl::Reference<sheets::Service>& sheets);
    /// Shows what takes long, and lets a person stop it.
    css::uno::Any runShowing(const CommandCall& call);
    /// What the user is told because it cannot be seen to have happened; empty where there is nothing.
    std::string messageOf(const CommandCall& call, const css::uno::Any& result) const;

    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::Reference<css::frame::XFrame> frame_;
};

} // namespace commands
