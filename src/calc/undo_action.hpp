// A step for undo that only we know how to take.
#pragma once

#include <com/sun/star/document/XUndoAction.hpp>
#include <cppuhelper/implbase1.hxx>

#include <functional>

namespace calc {

class UndoAction : public cppu::WeakImplHelper1<css::document::XUndoAction> {
public:
    using Change = std::function<void()>;

    UndoAction(const rtl::OUString& title, Change undo, Change redo)
        : title_(title)
        , undo_(std::move(undo))
        , redo_(std::move(redo)) {}

    rtl::OUString SAL_CALL getTitle() override { return title_; }
    void SAL_CALL undo() override { run(undo_); }
    void SAL_CALL redo() override { run(redo_); }

private:
    /// Turns any failure into an UndoFailedException, the one exception that the office expects here.
    void run(const Change& change);

    rtl::OUString title_;
    Change undo_;
    Change redo_;
};

} // namespace calc
