#include "window/windows.hpp"

#include "support/catch.hpp"

#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XTopWindow2.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XModel.hpp>

#include <stdexcept>
#include <thread>

using namespace css;

CATCH_TRANSLATE_EXCEPTION(const css::uno::Exception& exception) {
    return support::toUtf8(exception.Message);
}

namespace windows {

namespace {

std::string nameOf(Look look) {
    return look == Look::plain ? "plain" : look == Look::light ? "light" : "dark";
}

} // namespace

std::string choicesOf(const support::Panel& panel) {
    std::string choices;
    for (const auto* name : {"Gebied", "Editie", "Maat"})
        choices += panel.dropdown(name).value() + ", ";
    return choices + std::to_string(panel.list("Cijfers: aantal, aandeel en naam").chosen().value_or(-1)) +
           ", " + panel.text("search");
}

void maximise(const support::Document& document) {
    const uno::Reference<frame::XModel> model(document.model(), uno::UNO_QUERY_THROW);
    const uno::Reference<awt::XTopWindow2> window(
        model->getCurrentController()->getFrame()->getContainerWindow(), uno::UNO_QUERY_THROW);
    const uno::Reference<awt::XWindow> place(window, uno::UNO_QUERY_THROW);
    const bool filled = support::becomes([&] {
        window->setIsMaximized(true);
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        return place->getPosSize().Width > 1300;
    });
    if (!filled)
        throw std::runtime_error("the window does not fill the screen");
}

Desktop::Desktop(const std::string& language, Look look, const View& view)
    : name_(language + "-" + nameOf(look) + (view.textSize > 1 ? "-large" : ""))
    , screen_(view.width, view.height, look == Look::plain ? static_cast<int>(96 * view.textSize) : 96) {
    const support::Settings settings{language, language == "nl" ? "nl-BE" : "en-US"};
    support::Office(profile_.path(), settings).install(OXT);
    const support::Window window{screen_.display(), look == Look::plain ? "gen" : "gtk3", look == Look::dark,
                                 view.textSize};
    office_ = std::make_unique<support::Office>(profile_.path(), settings, window);
    document_ = std::make_unique<support::Document>(*office_, support::Document::Shown::yes);
    maximise(*document_);
    panel_ = std::make_unique<support::Panel>(*office_, *document_);
    support::settle(*office_);
}

void Desktop::picture(const std::string& step, const std::string& window) const {
    support::settle(*office_);
    std::this_thread::sleep_for(std::chrono::milliseconds(400)); // until it is drawn
    screen_.save(std::filesystem::path(PICTURES) / office_->version() / (name_ + "-" + step + ".png"),
                 window);
}

void Desktop::clickCells() const {
    screen_.click(400, 400);
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
}

std::string clippedControls(const support::Panel& panel) {
    const auto outside = uno::Reference<awt::XWindow>(panel.form(), uno::UNO_QUERY_THROW)->getPosSize();
    std::string clipped;
    for (const auto& control : panel.form()->getControls()) {
        const uno::Reference<awt::XWindow2> window(control, uno::UNO_QUERY_THROW);
        if (!window->isVisible())
            continue;
        const auto place = window->getPosSize();
        const auto least =
            uno::Reference<awt::XLayoutConstrains>(control, uno::UNO_QUERY_THROW)->getMinimumSize();
        const uno::Reference<beans::XPropertySet> model(control->getModel(), uno::UNO_QUERY_THROW);
        const bool hasLabel = model->getPropertySetInfo()->hasPropertyByName("Label");
        if (place.X < 0 || place.X + place.Width > outside.Width || place.Y + place.Height > outside.Height ||
            (hasLabel && (place.Width < least.Width || place.Height < least.Height))) {
            rtl::OUString name;
            model->getPropertyValue("Name") >>= name;
            clipped += support::toUtf8(name) + " ";
        }
    }
    return clipped;
}

} // namespace windows
