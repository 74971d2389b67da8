#include "panel/document_watch.hpp"

#include "office/url.hpp"

#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <cppuhelper/implbase2.hxx>
#include <rtl/ref.hxx>

namespace panel {

using namespace css;

namespace {

/// A command of Calc that is enabled exactly where the selected cells can be changed.
constexpr char changesCells[] = ".uno:ClearContents";
/// A command that is enabled exactly while the user types a text, in a cell or in a drawing.
constexpr char changesText[] = ".uno:InsertMode";

} // namespace

class DocumentWatch::Listener
    : public cppu::WeakImplHelper2<view::XSelectionChangeListener, frame::XStatusListener> {
public:
    Listener(const uno::Reference<uno::XComponentContext>& context,
             const uno::Reference<frame::XFrame>& frame, Callback onSelection, Callback onAvailability)
        : onSelection_(std::move(onSelection))
        , onAvailability_(std::move(onAvailability))
        , selection_(frame->getController(), uno::UNO_QUERY)
        , cells_(commandOf(context, frame, changesCells))
        , text_(commandOf(context, frame, changesText)) {}

    void start() {
        if (selection_.is())
            selection_->addSelectionChangeListener(this);
        for (const auto* command : {&cells_, &text_}) {
            if (command->dispatch.is())
                command->dispatch->addStatusListener(this, command->url);
        }
    }

    void stop() {
        onSelection_ = onAvailability_ = [] {};
        try {
            if (selection_.is())
                selection_->removeSelectionChangeListener(this);
            for (const auto* command : {&cells_, &text_}) {
                if (command->dispatch.is())
                    command->dispatch->removeStatusListener(this, command->url);
            }
        } catch (const uno::Exception&) {
            // The window of the document was closed first.
        }
        selection_.clear();
        cells_.dispatch.clear();
        text_.dispatch.clear();
    }

    bool canChangeCells() const { return cells_.isEnabled && !text_.isEnabled; }

    void SAL_CALL selectionChanged(const lang::EventObject& /*event*/) override {
        runWithoutThrowing(onSelection_);
    }
    void SAL_CALL statusChanged(const frame::FeatureStateEvent& event) override {
        const bool before = canChangeCells();
        (event.FeatureURL.Complete == text_.url.Complete ? text_ : cells_).isEnabled = event.IsEnabled;
        if (canChangeCells() != before)
            runWithoutThrowing(onAvailability_);
    }
    void SAL_CALL disposing(const lang::EventObject& event) override {
        if (event.Source == selection_)
            selection_.clear();
        for (auto* command : {&cells_, &text_}) {
            if (event.Source == command->dispatch) {
                command->dispatch.clear();
                command->isEnabled = false;
            }
        }
    }

private:
    struct Command {
        util::URL url;
        uno::Reference<frame::XDispatch> dispatch;
        bool isEnabled = false;
    };

    static Command commandOf(const uno::Reference<uno::XComponentContext>& context,
                             const uno::Reference<frame::XFrame>& frame, const char* command) {
        const auto url = office::parsed(context, command);
        const uno::Reference<frame::XDispatchProvider> provider(frame, uno::UNO_QUERY_THROW);
        return {url, provider->queryDispatch(url, {}, 0)};
    }

    Callback onSelection_;
    Callback onAvailability_;
    uno::Reference<view::XSelectionSupplier> selection_;
    Command cells_;
    Command text_;
};

DocumentWatch::DocumentWatch(const uno::Reference<uno::XComponentContext>& context,
                             const uno::Reference<frame::XFrame>& frame, Callback onSelection,
                             Callback onAvailability)
    : listener_(new Listener(context, frame, std::move(onSelection), std::move(onAvailability))) {
    listener_->start();
}

DocumentWatch::~DocumentWatch() {
    listener_->stop();
}

bool DocumentWatch::canChangeCells() const {
    return listener_->canChangeCells();
}

} // namespace panel
