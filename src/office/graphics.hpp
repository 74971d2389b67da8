// Drawings as images of the office.
#pragma once

#include <com/sun/star/graphic/XGraphic.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace office {

/// Turns a drawing, a text in SVG, into an image. It stays a drawing where the office stores it.
css::uno::Reference<css::graphic::XGraphic>
imageOf(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& svg);

} // namespace office
