#include "panel/theme.hpp"

#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XDevice.hpp>
#include <com/sun/star/awt/XStyleSettingsSupplier.hpp>
#include <com/sun/star/util/Color.hpp>

namespace panel {

using namespace css;

namespace {

uno::Reference<awt::XStyleSettings> styleOf(const Control& window) {
    return uno::Reference<awt::XStyleSettingsSupplier>(window, uno::UNO_QUERY_THROW)->getStyleSettings();
}

/// The colour halfway between two others.
util::Color between(util::Color one, util::Color other) {
    util::Color mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8)
        mixed |= (((one >> shift & 0xFF) + (other >> shift & 0xFF)) / 2) << shift;
    return mixed;
}

} // namespace

void setDisabledColour(const Control& form) {
    // With gtk3, LibreOffice 25.2 itself writes them in white on a light background, and in black on a dark
    // one.
    const auto theme = styleOf(form);
    const auto grey = between(theme->getDialogTextColor(), theme->getDialogColor());
    for (const auto& control :
         uno::Reference<awt::XControlContainer>(form, uno::UNO_QUERY_THROW)->getControls())
        styleOf(control)->setDisableColor(grey);
}

double scaleOf(const uno::Reference<awt::XWindowPeer>& window) {
    constexpr double dotsPerInch = 96;
    constexpr double inchesPerMetre = 1 / 0.0254;
    const uno::Reference<awt::XDevice> device(window, uno::UNO_QUERY);
    const auto dots = device.is() ? device->getInfo().PixelPerMeterX / inchesPerMetre : dotsPerInch;
    return dots > 0 ? dots / dotsPerInch : 1;
}

} // namespace panel
