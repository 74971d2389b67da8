// Guards for changes of a document that consist of many small ones.
#pragma once

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCellRange.hpp>

namespace calc {

css::uno::Reference<css::document::XUndoManager>
undoManagerOf(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document);

/// As long as it exists, the document is neither drawn nor calculated, nor is anything recorded for undo
/// where `Record` is nothing.
class Building {
public:
    enum class Record { nothing, everything };

    Building(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, Record record);
    ~Building();
    Building(const Building&) = delete;
    Building& operator=(const Building&) = delete;

    /// Stops the recording once more. To be called after a change that concerns the whole document, for that
    /// makes Calc record again.
    void lockRecordAgain() const;

private:
    css::uno::Reference<css::sheet::XSpreadsheetDocument> document_;
    Record record_;
    bool calculates_;
};

/// Makes the office record all that cells look like, for its undo to give them back their looks. To be called
/// in a step for undo before they are written: the office does not record what a cell loses when it gets a
/// style, nor the number format that a formula brings when undo puts it back.
void recordLooks(const css::uno::Reference<css::table::XCellRange>& cells);

/// Makes one step for undo of all that is changed as long as it exists.
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
