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

/// Keeps a document and its windows open. Who wanted to close them for good cannot, and is to try again.
class Veto : public cppu::WeakImplHelper1<util::XCloseListener> {
public:
    void SAL_CALL queryClosing(const lang::EventObject& /*event*/, sal_Bool /*givesUp*/) override {
        throw util::CloseVetoException("it is being worked on", *this);
    }
    void SAL_CALL notifyClosing(const lang::EventObject& /*event*/) override {}
    void SAL_CALL disposing(const lang::EventObject& /*event*/) override {}
};

/// The windows in which a document is shown.
std::vector<uno::Reference<frame::XFrame>> framesOf(const uno::Reference<frame::XModel2>& document) {
    std::vector<uno::Reference<frame::XFrame>> frames;
    for (const auto controllers = document->getControllers(); controllers->hasMoreElements();) {
        const uno::Reference<frame::XController> controller(controllers->nextElement(), uno::UNO_QUERY);
        if (controller.is() && controller->getFrame().is())
            frames.push_back(controller->getFrame());
    }
    return frames;
}

/// As long as it exists, a document cannot be closed and none of its windows takes input.
class Held {
public:
    explicit Held(const uno::Reference<frame::XFrame>& frame)
        : frame_(frame)
        , document_(frame->getController()->getModel(), uno::UNO_QUERY_THROW)
        , frames_(framesOf(document_))
        , veto_(new Veto) {
        hold(true);
    }
    ~Held() {
        hold(false);
        // Whatever had the keyboard lost it with its window.
        ifThere([&] {
            if (const auto cells = frame_->getComponentWindow(); cells.is())
                cells->setFocus();
        });
    }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;

private:
    /// A window can go all the same, where the office itself ends.
    template<class Call>
    static void ifThere(Call call) {
        try {
            call();
        } catch (const uno::Exception&) {
        }
    }

    void setVeto(const uno::Reference<uno::XInterface>& what, bool isHeld) {
        const uno::Reference<util::XCloseBroadcaster> closeable(what, uno::UNO_QUERY_THROW);
        if (isHeld)
            closeable->addCloseListener(veto_.get());
        else
            closeable->removeCloseListener(veto_.get());
    }

    void hold(bool isHeld) {
        ifThere([&] { setVeto(document_, isHeld); });
        for (const auto& frame : frames_) {
            ifThere([&] { setVeto(frame, isHeld); });
            ifThere([&] {
                if (const auto window = frame->getContainerWindow(); window.is())
                    window->setEnable(!isHeld);
            });
        }
    }

    uno::Reference<frame::XFrame> frame_;
    uno::Reference<frame::XModel2> document_;
    std::vector<uno::Reference<frame::XFrame>> frames_;
    rtl::Reference<Veto> veto_;
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
    ~Box() {
        try {
            form_.dispose();
        } catch (const uno::Exception&) {
            // The office is ending, and its windows with it.
        }
    }
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
