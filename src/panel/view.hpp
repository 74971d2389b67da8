// What the panels of the sidebar have in common: a page of controls about a document.
#pragma once

#include "panel/form.hpp"
#include "panel/layout.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XModel.hpp>

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace panel {

/// Each window of a document has views of its own. A panel owns its view; one that is disposed while a
/// callback of it runs exists until that ends.
class View : public std::enable_shared_from_this<View> {
public:
    virtual ~View() = default;
    View(const View&) = delete;
    View& operator=(const View&) = delete;

    /// Makes the controls in a window. `onNewHeight` is called when they need another height.
    void show(const css::uno::Reference<css::awt::XWindowPeer>& parent, Callback onNewHeight);
    virtual void dispose();

    const css::uno::Reference<css::awt::XControl>& window() const { return form_.dialog(); }
    int leastWidth() const;
    int leastHeight(int width) const { return layout_.leastHeight(width); }
    virtual void place(int width, int height);

    // The rest is for the parts of which a view is made.

    /// A callback that is ignored once the view is disposed, so that the action may use the view's `this`.
    Callback unlessDisposed(Callback action);
    /// A callback for what the user asks for. It is ignored once the view is disposed; where the action is
    /// refused or fails, the user is told why.
    Callback reportingErrors(Callback action);

    /// Pixels of the screen for pixels at 96 dots an inch.
    int scaled(int pixels) const { return static_cast<int>(pixels * scale_); }

    /// Throws where the window has no document any more.
    css::uno::Reference<css::frame::XModel> model() const;
    const css::uno::Reference<css::uno::XComponentContext>& context() const { return context_; }
    ladder::Language language() const { return language_; }
    Form& form() { return form_; }
    Layout& layout() { return layout_; }

protected:
    View(const css::uno::Reference<css::uno::XComponentContext>& context,
         const css::uno::Reference<css::frame::XFrame>& frame);

    /// Adds the controls, which have no windows yet.
    virtual void addControls() = 0;
    /// Fills the controls and listens to them, once they have windows.
    virtual void start() = 0;

    /// A button whose accessible name includes the heading above it, for users who do not see that.
    Control addButtonUnder(const Words& heading, const char* name, const Words& text, const Words& help);
    /// Runs a command of the extension in the window.
    void dispatch(const char* command, const std::vector<css::beans::PropertyValue>& arguments = {});
    /// Places all controls anew after one was shown or hidden.
    void arrange();

    bool isDisposed() const { return isDisposed_; }
    const css::uno::Reference<css::frame::XFrame>& frame() const { return frame_; }

private:
    void addManualButton();

    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::Reference<css::frame::XFrame> frame_;
    ladder::Language language_;
    Form form_;
    Layout layout_;
    Callback onNewHeight_;
    Control manualButton_;
    std::vector<std::pair<Control, std::string>> accessibleNames_;
    double scale_ = 1;
    int width_ = 0;
    int height_ = 0;
    bool isDisposed_ = false;
};

} // namespace panel
