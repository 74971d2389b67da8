#include "panel/panel.hpp"

#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/WindowAttribute.hpp>
#include <com/sun/star/awt/WindowDescriptor.hpp>
#include <com/sun/star/ui/UIElementType.hpp>

namespace panel {

using namespace css;

namespace {

uno::Reference<awt::XWindow> createWindow(const uno::Reference<uno::XComponentContext>& context,
                                          const uno::Reference<awt::XWindow>& parent) {
    // A docking window passes the keyboard on to its controls, which a plain one does not.
    const awt::WindowDescriptor descriptor(awt::WindowClass_CONTAINER, "dockingwindow",
                                           {parent, uno::UNO_QUERY_THROW}, 0, {}, awt::WindowAttribute::SHOW);
    const auto peer = awt::Toolkit::create(context)->createWindow(descriptor);
    return {peer, uno::UNO_QUERY_THROW};
}

} // namespace

Panel::Panel(const uno::Reference<uno::XComponentContext>& context, const rtl::OUString& url,
             const Site& site, std::shared_ptr<View> view)
    : PanelBase(m_aMutex)
    , url_(url)
    , frame_(site.frame)
    , window_(createWindow(context, site.parent))
    , view_(std::move(view)) {
    try {
        show(site.sidebar);
    } catch (...) {
        disposing();
        throw;
    }
}

void Panel::show(const uno::Reference<ui::XSidebar>& sidebar) {
    view_->show({window_, uno::UNO_QUERY_THROW}, [sidebar] {
        if (sidebar.is())
            sidebar->requestLayout();
    });
    onResize(window_, [weak = std::weak_ptr(view_), window = uno::WeakReference<awt::XWindow>(window_)] {
        const auto view = weak.lock();
        const uno::Reference<awt::XWindow> around = window;
        if (!view || !around.is())
            return;
        const auto size = around->getPosSize();
        view->place(size.Width, size.Height);
    });
    window_->setVisible(true);
}

sal_Int16 Panel::getType() {
    return ui::UIElementType::TOOLPANEL;
}

uno::Reference<uno::XInterface> Panel::getRealInterface() {
    return static_cast<ui::XToolPanel*>(this);
}

uno::Reference<awt::XWindow> Panel::getWindow() {
    return view_ ? uno::Reference<awt::XWindow>(view_->window(), uno::UNO_QUERY) : nullptr;
}

uno::Reference<accessibility::XAccessible>
Panel::createAccessible(const uno::Reference<accessibility::XAccessible>& /*parent*/) {
    return {getWindow(), uno::UNO_QUERY};
}

ui::LayoutSize Panel::getHeightForWidth(sal_Int32 width) {
    const sal_Int32 least = view_ ? view_->leastHeight(width) : 0;
    return {least, -1, least}; // -1: the panel takes all there is above the least
}

sal_Int32 Panel::getMinimalWidth() {
    return view_ ? view_->leastWidth() : 0;
}

void Panel::disposing() {
    if (const auto view = std::exchange(view_, nullptr))
        view->dispose();
    if (const uno::Reference<lang::XComponent> window{window_, uno::UNO_QUERY}; window.is())
        window->dispose();
    window_.clear();
    frame_.clear();
}

} // namespace panel
