// How wide a text is in the font of a control.
#pragma once

#include "panel/listener.hpp"

#include <com/sun/star/awt/XFont.hpp>

#include <string>

namespace panel {

class TextWidth {
public:
    /// The control has a window by now, and is a button or a list.
    enum class Font { button, field };
    TextWidth(const Control& control, Font font);

    /// In pixels.
    int of(const std::string& text) const;
    /// The text, or as much of it as fits with an ellipsis behind it.
    std::string fitted(const std::string& text, int width) const;

private:
    css::uno::Reference<css::awt::XFont> font_;
};

} // namespace panel
