#include "calc/building.hpp"

#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/document/XActionLockable.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>

namespace calc {

using namespace css;

namespace {

template<class Interface>
uno::Reference<Interface> as(const uno::Reference<sheet::XSpreadsheetDocument>& document) {
    return {document, uno::UNO_QUERY_THROW};
}

} // namespace

uno::Reference<document::XUndoManager>
undoManagerOf(const uno::Reference<sheet::XSpreadsheetDocument>& document) {
    return as<document::XUndoManagerSupplier>(document)->getUndoManager();
}

Building::Building(const uno::Reference<sheet::XSpreadsheetDocument>& document, Record record)
    : document_(document)
    , record_(record)
    , calculates_(as<sheet::XCalculatable>(document)->isAutomaticCalculationEnabled()) {
    as<frame::XModel>(document_)->lockControllers();
    as<document::XActionLockable>(document_)->addActionLock();
    as<sheet::XCalculatable>(document_)->enableAutomaticCalculation(false);
    if (record_ == Record::nothing)
        undoManagerOf(document_)->lock();
}

void Building::lockRecordAgain() const {
    const auto undo = undoManagerOf(document_);
    undo->unlock();
    undo->lock();
}

Building::~Building() {
    try {
        if (record_ == Record::nothing)
            undoManagerOf(document_)->unlock();
        as<sheet::XCalculatable>(document_)->enableAutomaticCalculation(calculates_);
        // Cells left uncalculated tell charts nothing of the next change (seen on LibreOffice 25.2).
        as<sheet::XCalculatable>(document_)->calculate();
        as<document::XActionLockable>(document_)->removeActionLock();
        as<frame::XModel>(document_)->unlockControllers();
    } catch (const uno::Exception&) {
        // The document is being closed: nothing of it is drawn any more.
    }
}

void recordLooks(const uno::Reference<table::XCellRange>& cells) {
    // Clearing a property records every property of the cells. This is one that no cell has.
    uno::Reference<beans::XPropertyState>(cells, uno::UNO_QUERY_THROW)
        ->setPropertyToDefault("AsianVerticalMode");
}

UndoStep::~UndoStep() {
    try {
        manager_->leaveUndoContext();
    } catch (const uno::Exception&) {
        // The document is being closed.
    }
}

} // namespace calc
