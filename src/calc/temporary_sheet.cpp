#include "calc/temporary_sheet.hpp"

#include "calc/building.hpp"
#include "calc/sheet_cell.hpp"
#include "calc/sheet_names.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>

namespace calc {

using namespace css;

TemporarySheet::TemporarySheet(const Spreadsheet& document)
    : document_(document)
    , view_(viewOf(document)) {
    if (!view_.is())
        return;
    const Building building(document_, Building::Record::nothing);
    const auto sheets = document_->getSheets();
    name_ = freeSheetName(document_, "-");
    const uno::Reference<container::XIndexAccess> all(sheets, uno::UNO_QUERY_THROW);
    sheets->insertNewByName(name_, static_cast<sal_Int16>(all->getCount()));
    view_->setActiveSheet({sheets->getByName(name_), uno::UNO_QUERY_THROW});
}

TemporarySheet::~TemporarySheet() {
    try {
        if (!view_.is())
            return;
        const Building building(document_, Building::Record::nothing);
        document_->getSheets()->removeByName(name_);
    } catch (const uno::Exception&) {
        // The document is being closed.
    }
}

} // namespace calc
