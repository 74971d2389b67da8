#include "calc/fitted_rows.hpp"

#include "calc/building.hpp"
#include "calc/temporary_sheet.hpp"
#include "office/properties.hpp"

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace calc {

using namespace css;

namespace {

uno::Reference<uno::XInterface> rowOf(const Sheet& sheet, sal_Int32 row) {
    const auto rows = uno::Reference<table::XColumnRowRange>(sheet, uno::UNO_QUERY_THROW)->getRows();
    return {rows->getByIndex(row), uno::UNO_QUERY_THROW};
}

} // namespace

FittedRows::FittedRows(const Spreadsheet& document, const Sheet& sheet, const Range& cells)
    : document_(document)
    , sheet_(uno::Reference<container::XNamed>(sheet, uno::UNO_QUERY_THROW)->getName()) {
    for (auto row = cells.first.row; row <= cells.last.row; ++row) {
        if (office::get<bool>(rowOf(sheet, row), "OptimalHeight"))
            rows_.push_back(row);
    }
}

void FittedRows::fit() const {
    try {
        fitNow();
    } catch (const uno::Exception&) {
        // Where no sheet may be added, rows stay as high as they are, which is no reason to fail.
    }
}

void FittedRows::fitNow() const {
    const Spreadsheet document = document_;
    const uno::Reference<view::XSelectionSupplier> view(viewOf(document), uno::UNO_QUERY);
    const auto selection = view.is() ? view->getSelection() : uno::Any();
    {
        const TemporarySheet shownMeanwhile(document);
        const Building building(document, Building::Record::nothing);
        const Sheet sheet(document->getSheets()->getByName(sheet_), uno::UNO_QUERY_THROW);
        fitRows(sheet);
    }
    if (view.is())
        view->select(selection); // which shows its sheet again
}

void FittedRows::fitInStep() const {
    const Spreadsheet document = document_;
    fitRows({document->getSheets()->getByName(sheet_), uno::UNO_QUERY_THROW});
}

void FittedRows::fitRows(const Sheet& sheet) const {
    for (const auto row : rows_)
        office::set(rowOf(sheet, row), "OptimalHeight", true);
}

} // namespace calc
