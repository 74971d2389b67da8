// Makes the panel when the sidebar asks for it; registry/Factories.xcu sends it here.
#pragma once

#include "office/service_info.hpp"

#include <com/sun/star/ui/XUIElementFactory.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>

namespace panel {

class Factory : public office::WithServiceInfo<
                    cppu::WeakImplHelper2<css::ui::XUIElementFactory, css::lang::XServiceInfo>> {
public:
    explicit Factory(const css::uno::Reference<css::uno::XComponentContext>& context)
        : WithServiceInfo("org.participatieladder.PanelFactory", "com.sun.star.ui.UIElementFactory")
        , context_(context) {}

    css::uno::Reference<css::ui::XUIElement>
        SAL_CALL createUIElement(const rtl::OUString& url,
                                 const css::uno::Sequence<css::beans::PropertyValue>& arguments) override;

private:
    css::uno::Reference<css::uno::XComponentContext> context_;
};

} // namespace panel
