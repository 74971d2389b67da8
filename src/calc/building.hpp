// While something is built in a document, it is neither drawn, calculated nor recorded for undo.
#pragma once

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

namespace calc {

css::uno::Reference<css::document::XUndoManager>
undoManagerOf(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document);

class Building {
public:
    enum class Record { nothing, everything };

    Building(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, Record record);
    ~Building();
    Building(const Building&) = delete;
    Building& operator=(const Building&) = delete;

    /// After a change that concerns the whole document, which makes Calc record again.
    void lockRecordAgain() const;

private:
    css::uno::Reference<css::sheet::XSpreadsheetDocument> document_;
    Record record_;
    bool calculates_;
};

/// All that is changed meanwhile is one step for undo.
class UndoStep {
public:
    UndoStep(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
             const rtl::OUString& title)
        : manager_(undoManagerOf(document)) {
        manager_->enterUndoContext(title);
    }
    ~UndoStep();
    UndoStep(const UndoStep&) = delete;
    UndoStep& operator=(const UndoStep&) = delete;

private:
    css::uno::Reference<css::document::XUndoManager> manager_;
};

} // namespace calc
