#include "panel/view.hpp"

#include "office/boxes.hpp"
#include "office/interface_language.hpp"
#include "office/properties.hpp"
#include "office/refusal.hpp"
#include "office/url.hpp"
#include "panel/text_width.hpp"
#include "panel/theme.hpp"

#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <sal/log.hxx>

#include <algorithm>

namespace panel {

using namespace css;

View::View(const uno::Reference<uno::XComponentContext>& context, const uno::Reference<frame::XFrame>& frame)
    : context_(context)
    , frame_(frame)
    , language_(office::interfaceLanguage(context))
    , form_(context, language_) {}

void View::show(const uno::Reference<awt::XWindowPeer>& parent, Callback onNewHeight) {
    onNewHeight_ = std::move(onNewHeight);
    scale_ = scaleOf(parent);
    addControls();
    addManualButton();
    form_.show(parent);
    for (const auto& [control, name] : accessibleNames_)
        setAccessibleName(control, name);
    setDisabledColour(window());
    onThemeChange(window(), unlessDisposed([this] { setDisabledColour(window()); }));
    onAction(manualButton_, reportingErrors([this] { dispatch("openManual"); }));
    start();
}

void View::addManualButton() {
    manualButton_ = form_.addButton("manual", Words{"?", "?"}, words::manualHelp);
    layout_.setCorner(manualButton_);
    accessibleNames_.emplace_back(manualButton_, say(language_, words::manual));
}

void View::dispose() {
    isDisposed_ = true;
    form_.dispose();
}

/// Room for the controls, and for a list with about so many letters in a line.
int View::leastWidth() const {
    constexpr int letters = 36;
    return std::max(layout_.leastWidth(), letters * TextWidth(window(), TextWidth::Font::field).of("0"));
}

void View::place(int width, int height) {
    width_ = width;
    height_ = height;
    uno::Reference<awt::XWindow>(window(), uno::UNO_QUERY_THROW)
        ->setPosSize(0, 0, width, height, awt::PosSize::POSSIZE);
    layout_.apply(width, height);
}

void View::arrange() {
    onNewHeight_();
    if (width_ > 0)
        layout_.apply(width_, height_);
}

Callback View::unlessDisposed(Callback action) {
    return [weak = weak_from_this(), action = std::move(action)] {
        const auto view = weak.lock();
        if (view && !view->isDisposed_)
            action();
    };
}

Callback View::reportingErrors(Callback action) {
    return unlessDisposed([this, action = std::move(action)] {
        std::string problem;
        try {
            action();
        } catch (const office::Refusal& refusal) {
            problem = refusal.message(language_);
        } catch (const uno::Exception& failure) {
            SAL_WARN("extensions.participatieladder", failure.Message);
            problem = say(language_, words::failed);
        } catch (const std::exception& failure) {
            SAL_WARN("extensions.participatieladder", failure.what());
            problem = say(language_, words::failed);
        }
        if (!problem.empty() && !isDisposed_)
            office::tell(context_, frame_, problem);
    });
}

Control View::addButtonUnder(const Words& heading, const char* name, const Words& text, const Words& help) {
    const auto button = form_.addButton(name, text, help);
    accessibleNames_.emplace_back(button,
                                  say(language_, heading) + ": " + withoutMnemonic(say(language_, text)));
    return button;
}

void View::dispatch(const char* command, const std::vector<beans::PropertyValue>& arguments) {
    const auto url = office::parsed(context_, ("org.participatieladder:" + std::string(command)).c_str());
    const auto target =
        uno::Reference<frame::XDispatchProvider>(frame_, uno::UNO_QUERY_THROW)->queryDispatch(url, {}, 0);
    if (target.is())
        target->dispatch(url, office::sequence(arguments));
}

uno::Reference<frame::XModel> View::model() const {
    const uno::Reference<frame::XController> controller(frame_->getController(), uno::UNO_SET_THROW);
    return {controller->getModel(), uno::UNO_QUERY_THROW};
}

} // namespace panel
