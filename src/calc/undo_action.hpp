// A step for undo that the office cannot take by itself.
#pragma once

#include <com/sun/star/document/XUndoAction.hpp>
#include <cppuhelper/implbase1.hxx>

#include <functional>

namespace calc {

class UndoAction : public cppu::WeakImplHelper1<css::document::XUndoAction> {
public:
    using Call = std::function<void()>;

    UndoAction(const rtl::OUString& title, Call undo, Call redo)
        : title_(title)
        , undo_(std::move(undo))
        , redo_(std::move(redo)) {}

    rtl::OUString SAL_CALL getTitle() override { return title_; }
    void SAL_CALL undo() override { run(undo_); }
    void SAL_CALL redo() override { run(redo_); }

private:
    /// A failure reaches the office in the one way that it knows here.
    void run(const Call& call);

    rtl::OUString title_;
    Call undo_;
    Call redo_;
};

} // namespace calc
