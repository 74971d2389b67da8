// A drawing as the office shows it.
#pragma once

#include <com/sun/star/graphic/XGraphic.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace panel {

/// An SVG as the office's image.
css::uno::Reference<css::graphic::XGraphic>
imageOf(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& svg);

} // namespace panel
