// Work on a document that may take long, as the one who asked for it sees it.
#pragma once

#include "ladder/language.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <chrono>
#include <cstddef>
#include <memory>

namespace commands {

/// After a second of work a box tells how far it is, with a button that stops it. From then until the end no
/// window of the document takes input, and it cannot be closed. Everything else in the office goes on.
class LongWork {
public:
    LongWork(const css::uno::Reference<css::uno::XComponentContext>& context,
             const css::uno::Reference<css::frame::XFrame>& frame, ladder::Language language);
    ~LongWork();
    LongWork(const LongWork&) = delete;
    LongWork& operator=(const LongWork&) = delete;

    /// To be called often, with the row that is being worked on. Throws office::Refusal where the user has
    /// stopped it.
    void step(std::size_t row);

private:
    using Clock = std::chrono::steady_clock;
    class Box;

    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::Reference<css::frame::XFrame> frame_;
    ladder::Language language_;
    Clock::time_point next_; ///< when the user is to hear of it
    std::unique_ptr<Box> box_;
};

} // namespace commands
