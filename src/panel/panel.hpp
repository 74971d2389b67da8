// The panel as the sidebar knows it: it has a window and a size, and can be disposed.
#pragma once

#include "panel/view.hpp"

#include <com/sun/star/ui/XSidebar.hpp>
#include <com/sun/star/ui/XSidebarPanel.hpp>
#include <com/sun/star/ui/XToolPanel.hpp>
#include <com/sun/star/ui/XUIElement.hpp>
#include <cppuhelper/basemutex.hxx>
#include <cppuhelper/compbase3.hxx>

namespace panel {

using PanelBase =
    cppu::WeakComponentImplHelper3<css::ui::XUIElement, css::ui::XToolPanel, css::ui::XSidebarPanel>;

class Panel : private cppu::BaseMutex, public PanelBase {
public:
    /// What the sidebar gives a panel to stand in.
    struct Site {
        css::uno::Reference<css::awt::XWindow> parent;
        css::uno::Reference<css::frame::XFrame> frame;
        css::uno::Reference<css::ui::XSidebar> sidebar;
    };

    Panel(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& url,
          const Site& site, std::shared_ptr<View> view);

    // XUIElement
    css::uno::Reference<css::frame::XFrame> SAL_CALL getFrame() override { return frame_; }
    rtl::OUString SAL_CALL getResourceURL() override { return url_; }
    sal_Int16 SAL_CALL getType() override;
    css::uno::Reference<css::uno::XInterface> SAL_CALL getRealInterface() override;

    // XToolPanel
    css::uno::Reference<css::awt::XWindow> SAL_CALL getWindow() override;
    css::uno::Reference<css::accessibility::XAccessible> SAL_CALL
    createAccessible(const css::uno::Reference<css::accessibility::XAccessible>& parent) override;

    // XSidebarPanel, in pixels
    css::ui::LayoutSize SAL_CALL getHeightForWidth(sal_Int32 width) override;
    sal_Int32 SAL_CALL getMinimalWidth() override;

protected:
    void SAL_CALL disposing() override;

private:
    void show(const css::uno::Reference<css::ui::XSidebar>& sidebar);

    rtl::OUString url_;
    css::uno::Reference<css::frame::XFrame> frame_;
    css::uno::Reference<css::awt::XWindow>
        window_; ///< around the controls, so that the panel can become narrower
    std::shared_ptr<View> view_;
};

} // namespace panel
