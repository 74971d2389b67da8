#include "panel/text_width.hpp"

#include "ladder/characters.hpp"
#include "office/strings.hpp"

#include <com/sun/star/awt/XDevice.hpp>
#include <com/sun/star/awt/XStyleSettingsSupplier.hpp>

#include <cmath>

namespace panel {

using namespace css;

TextWidth::TextWidth(const Control& control, Font font) {
    const auto style =
        uno::Reference<awt::XStyleSettingsSupplier>(control, uno::UNO_QUERY_THROW)->getStyleSettings();
    auto descriptor = font == Font::button ? style->getPushButtonFont() : style->getFieldFont();
    // The style gives its height in points, and the device takes pixels.
    constexpr double pointsPerMetre = 72 / 0.0254;
    const uno::Reference<awt::XDevice> device(control->getPeer(), uno::UNO_QUERY_THROW);
    descriptor.Height = static_cast<sal_Int16>(
        std::lround(descriptor.Height * device->getInfo().PixelPerMeterY / pointsPerMetre));
    font_ = device->getFont(descriptor);
}

int TextWidth::of(const std::string& text) const {
    return font_->getStringWidth(office::toOUString(text));
}

std::string TextWidth::fitted(const std::string& text, int width) const {
    if (of(text) <= width)
        return text;
    std::size_t fits = 0;
    for (auto tooLong = ladder::countCharacters(text); fits + 1 < tooLong;) {
        const auto middle = (fits + tooLong) / 2;
        const bool isFitting = of(std::string(ladder::beginningOf(text, middle)) + "…") <= width;
        (isFitting ? fits : tooLong) = middle;
    }
    return std::string(ladder::beginningOf(text, fits)) + "…";
}

} // namespace panel
