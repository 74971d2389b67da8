// How the panel looks: in each language and theme nothing is cut off, and texts stand out from their ground.

#include "window/windows.hpp"

#include "support/catch.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XStyleSettingsSupplier.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>

#include <algorithm>
#include <cmath>

using windows::Desktop;
using windows::Look;

namespace {

/// The contrast of two colours, 1 to 21, as the Web Content Accessibility Guidelines 2.1 define it.
double contrast(sal_Int32 one, sal_Int32 other) {
    const auto luminance = [](sal_Int32 colour) {
        const auto part = [&](int shift) {
            const double value = ((colour >> shift) & 0xFF) / 255.0;
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0);
    };
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

/// Those that would not follow the colours of the theme.
std::string controlsWithColours(const support::Panel& panel) {
    std::string names;
    for (const auto& control : panel.form()->getControls()) {
        const css::uno::Reference<css::beans::XPropertySet> model(control->getModel(),
                                                                  css::uno::UNO_QUERY_THROW);
        for (const auto* colour : {"TextColor", "BackgroundColor"}) {
            const auto name = rtl::OUString::createFromAscii(colour);
            if (model->getPropertySetInfo()->hasPropertyByName(name) &&
                model->getPropertyValue(name).hasValue())
                names += support::toUtf8(model->getPropertyValue("Name").get<rtl::OUString>()) + " ";
        }
    }
    return names;
}

/// Of what cannot be used now, in the control where it is least.
double leastContrastOfWhatIsOff(const support::Panel& panel) {
    double least = 21;
    for (const auto& control : panel.form()->getControls()) {
        const auto style =
            css::uno::Reference<css::awt::XStyleSettingsSupplier>(control, css::uno::UNO_QUERY_THROW)
                ->getStyleSettings();
        least = std::min(least, contrast(style->getDisableColor(), style->getDialogColor()));
    }
    return least;
}

} // namespace

TEST_CASE("window: nothing of the panel is cut off, and everything can be read", "[theme]") {
    for (const std::string language : {"nl", "en"}) {
        for (const auto look : {Look::plain, Look::light, Look::dark}) {
            const Desktop desktop(language, look);
            const bool isDutch = language == "nl";
            desktop.panel().dropdown(isDutch ? "Gebied" : "Area").choose(isDutch ? "Brugge" : "Bruges");
            desktop.panel()
                .list(isDutch ? "Cijfers: aantal, aandeel en naam" : "Figures: number, share and name")
                .choose("SINE");
            desktop.picture("7-panel");
            INFO(language << " " << static_cast<int>(look));
            CHECK(windows::clippedControls(desktop.panel()) == "");
            const auto style = css::uno::Reference<css::awt::XStyleSettingsSupplier>(
                                   desktop.panel().form(), css::uno::UNO_QUERY_THROW)
                                   ->getStyleSettings();
            CHECK(contrast(style->getDialogTextColor(), style->getDialogColor()) > 4.5);
            CHECK(contrast(style->getFieldTextColor(), style->getFieldColor()) > 4.5);
            CHECK((contrast(style->getDialogColor(), 0) < 4) == (look == Look::dark));
            CHECK(leastContrastOfWhatIsOff(desktop.panel()) > 2);
            CHECK(controlsWithColours(desktop.panel()) == "");
        }
    }
}
