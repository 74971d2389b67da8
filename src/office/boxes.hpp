// Boxes in front of a window of the office.
#pragma once

#include "office/words.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace office {

/// In the language of the interface. Where there is no window, nothing is shown and the answer is no.
class Boxes {
public:
    Boxes(const css::uno::Reference<css::uno::XComponentContext>& context,
          const css::uno::Reference<css::frame::XFrame>& frame);

    void tell(const std::string& message) const;
    bool ask(const Words& question) const;

private:
    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::Reference<css::frame::XFrame> frame_;
};

} // namespace office
