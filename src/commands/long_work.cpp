#include "commands/long_work.hpp"

#include "commands/words.hpp"
#include "office/boxes.hpp"
#include "office/properties.hpp"
#include "office/refusal.hpp"
#include "office/strings.hpp"
#include "panel/form.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XToolkitExperimental.hpp>
#include <com/sun/star/container/XEnumeration.hpp>
#include <com/sun/star/frame/XModel2.hpp>
#include <com/sun/star/util/CloseVetoException.hpp>
#include <com/sun/star/util/XCloseBroadcaster.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

#include <vector>

namespace commands {

using namespace css;
using namespace std::chrono_literals;

namespace {

/// Keeps a document open.
class Veto : public cppu::WeakImplHelper1<util::XCloseListener> {
public:
    void SAL_CALL queryClosing(const lang::EventObject& /*event*/, sal_Bool /*givesUp*/) override {
        throw util::CloseVetoException("it is being worked on", *this);
    }
    void SAL_CALL notifyClosing(const lang::EventObject& /*event*/) override {}
    void SAL_CALL disposing(const lang::EventObject& /*event*/) override {}
};

/// As long as it exists, a document cannot be closed and none of its windows takes input.
class Held {
public:
    explicit Held(const uno::Reference<frame::XFrame>& frame)
        : frame_(frame)
        , document_(frame->getController()->getModel(), uno::UNO_QUERY_THROW)
        , veto_(new Veto) {
        document_->addCloseListener(veto_.get());
        const uno::Reference<frame::XModel2> document(document_, uno::UNO_QUERY_THROW);
        for (const auto controllers = document->getControllers(); controllers->hasMoreElements();) {
            const uno::Reference<frame::XController> controller(controllers->nextElement(),
                                                                uno::UNO_QUERY_THROW);
            windows_.push_back(controller->getFrame()->getContainerWindow());
            windows_.back()->setEnable(false);
        }
    }
    ~Held() {
        try {
            document_->removeCloseListener(veto_.get());
            for (const auto& window : windows_)
                window->setEnable(true);
            // Whatever had the keyboard lost it with its window.
            frame_->getComponentWindow()->setFocus();
        } catch (const uno::Exception&) {
            // The office is ending, and its windows with it.
        }
    }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;

private:
    uno::Reference<frame::XFrame> frame_;
    uno::Reference<util::XCloseBroadcaster> document_;
    rtl::Reference<Veto> veto_;
    std::vector<uno::Reference<awt::XWindow>> windows_;
};

} // namespace

/// The box in front of the window, with what is done and the button.
class LongWork::Box {
public:
    Box(const uno::Reference<uno::XComponentContext>& context, const uno::Reference<frame::XFrame>& frame,
        ladder::Language language)
        : toolkit_(awt::Toolkit::create(context), uno::UNO_QUERY_THROW)
        , language_(language)
        , held_(frame)
        , form_(context, language)
        , label_(form_.addLabel("progress", words::working))
        , button_(form_.addButton("stop", words::stop)) {
        const auto model = form_.dialog()->getModel();
        office::set(model, "Decoration", true);
        office::set(model, "Closeable", false);
        office::set(model, "Title", rtl::OUString(office::titleOfBoxes));
        panel::onAction(button_, [isStopped = isStopped_] { *isStopped = true; });
        panel::onKey(button_, awt::Key::ESCAPE, [isStopped = isStopped_] { *isStopped = true; });
        form_.show({frame->getContainerWindow(), uno::UNO_QUERY});
        arrange(frame->getContainerWindow()->getPosSize());
        windowOf(button_)->setFocus();
    }
    ~Box() { form_.dispose(); }
    Box(const Box&) = delete;
    Box& operator=(const Box&) = delete;

    void tell(std::size_t row) {
        panel::setText(label_, say(language_, words::workingAt, {std::to_string(row)}));
        toolkit_->processEventsToIdle();
    }
    bool isStopped() const { return *isStopped_; }

private:
    static uno::Reference<awt::XWindow> windowOf(const panel::Control& control) {
        return {control, uno::UNO_QUERY_THROW};
    }

    /// Puts the button below the text, and the box in the middle of a window.
    void arrange(const awt::Rectangle& parent) {
        const auto button =
            uno::Reference<awt::XLayoutConstrains>(button_, uno::UNO_QUERY_THROW)->getPreferredSize();
        const auto space = button.Height / 2;
        const auto width = 12 * button.Height;
        const auto height = 2 * button.Height + 3 * space;
        const auto place = [](const panel::Control& control, sal_Int32 x, sal_Int32 y, sal_Int32 w,
                              sal_Int32 h) {
            windowOf(control)->setPosSize(x, y, w, h, awt::PosSize::POSSIZE);
        };
        place(label_, space, space, width - 2 * space, button.Height);
        place(button_, width - space - button.Width, button.Height + 2 * space, button.Width, button.Height);
        place(form_.dialog(), parent.X + (parent.Width - width) / 2, parent.Y + (parent.Height - height) / 2,
              width, height);
    }

    uno::Reference<awt::XToolkitExperimental> toolkit_;
    ladder::Language language_;
    Held held_;
    panel::Form form_;
    panel::Control label_;
    panel::Control button_;
    std::shared_ptr<bool> isStopped_ = std::make_shared<bool>(false); // which a listener may outlive
};

LongWork::LongWork(const uno::Reference<uno::XComponentContext>& context,
                   const uno::Reference<frame::XFrame>& frame, ladder::Language language)
    : context_(context)
    , frame_(frame)
    , language_(language)
    , next_(Clock::now() + 1s) {}

LongWork::~LongWork() = default;

void LongWork::step(std::size_t row) {
    if (Clock::now() < next_)
        return;
    if (!box_)
        box_ = std::make_unique<Box>(context_, frame_, language_);
    box_->tell(row);
    if (box_->isStopped())
        throw office::Refusal(office::About::access, words::stopped);
    next_ = Clock::now() + 100ms;
}

} // namespace commands
