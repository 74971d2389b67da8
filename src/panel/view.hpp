// A page of controls in the sidebar: what its panels have in common.
#pragma once

#include "panel/form.hpp"
#include "panel/layout.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XModel.hpp>

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace panel {

/// One for each window of a document. It outlives its windows only for the time of a call that it is in.
class View : public std::enable_shared_from_this<View> {
public:
    virtual ~View() = default;
    View(const View&) = delete;
    View& operator=(const View&) = delete;

    /// Builds the controls in a window; `onNewHeight` is called when they need another height.
    void show(const css::uno::Reference<css::awt::XWindowPeer>& parent, Call onNewHeight);
    virtual void dispose();

    const css::uno::Reference<css::awt::XControl>& window() const { return form_.dialog(); }
    int leastWidth() const { return layout_.leastWidth(); }
    int leastHeight(int width) const { return layout_.leastHeight(width); }
    virtual void place(int width, int height);

protected:
    View(const css::uno::Reference<css::uno::XComponentContext>& context,
         const css::uno::Reference<css::frame::XFrame>& frame);

    /// Adds the controls, which have no windows yet.
    virtual void addControls() = 0;
    /// Fills them and listens, once they have.
    virtual void start() = 0;

    /// A call that does nothing once the view is gone.
    template<class Derived>
    Call follows(void (Derived::*method)()) {
        return guarded([method](View& view) { (static_cast<Derived&>(view).*method)(); });
    }
    /// The same for what the user asks for: it says why something is refused or fails.
    template<class Derived>
    Call does(void (Derived::*method)()) {
        return told([method](View& view) { (static_cast<Derived&>(view).*method)(); });
    }

    using Action = std::function<void(View&)>;
    Call guarded(Action action);
    Call told(Action action);

    /// Who does not see the heading hears it with the text of the button.
    Control addButtonUnder(const Words& heading, const char* name, const Words& text, const Words& help);
    /// Places everything anew after a control was shown or hidden.
    void arrange();

    int scaled(int pixels) const { return static_cast<int>(pixels * scale_); }
    double scale() const { return scale_; } ///< of the screen, beside 96 dots an inch
    int width() const { return width_; }    ///< 0 before the first placing
    bool isGone() const { return isGone_; }

    /// Throws where the window has no document any more.
    css::uno::Reference<css::frame::XModel> model() const;
    const css::uno::Reference<css::uno::XComponentContext>& context() const { return context_; }
    const css::uno::Reference<css::frame::XFrame>& frame() const { return frame_; }
    ladder::Language language() const { return language_; }
    Form& form() { return form_; }
    Layout& layout() { return layout_; }

private:
    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::Reference<css::frame::XFrame> frame_;
    ladder::Language language_;
    Form form_;
    Layout layout_;
    Call onNewHeight_;
    std::vector<std::pair<Control, std::string>> accessibleNames_;
    double scale_ = 1;
    int width_ = 0;
    int height_ = 0;
    bool isGone_ = false;
};

} // namespace panel
