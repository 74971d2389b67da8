// The commands "org.participatieladder:insertLadder?area=Westhoek" and so on, for menus, toolbars, keys, the
// sidebar and macros that dispatch. Those that insert and freeze call the method of that name of the service
// Sheets.
#pragma once

#include "commands/call.hpp"
#include "office/service_info.hpp"
#include "sheets/service.hpp"

#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XNotifyingDispatch.hpp>
#include <com/sun/star/lang/XInitialization.hpp>
#include <cppuhelper/implbase4.hxx>
#include <rtl/ref.hxx>

namespace commands {

/// The office makes one for each window. Arguments of a command stand in its URL or come with it, by the
/// names Area, Edition, Language, Kind, Position and, for freeze, Scope.
///
/// Who listens is told the result: a text, or the number of frozen cells, or the message of a failure. Where
/// nobody does, a person called it, who sees the message in a box, and is asked first before a whole document
/// is frozen.
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
    static Call callOf(const Url& url, const Arguments& arguments);
    void checkEdition() const;
    css::uno::Any run(const Call& call);
    void tell(const css::frame::DispatchResultEvent& event) const;

    css::uno::Reference<css::uno::XComponentContext> context_;
    rtl::Reference<sheets::Service> service_;
    css::uno::Reference<css::frame::XFrame> frame_;
};

} // namespace commands
