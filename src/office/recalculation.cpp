#include "office/recalculation.hpp"

#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

namespace office {

using namespace css;

void recalculateDocuments(const uno::Reference<uno::XComponentContext>& context) {
    const auto components = frame::Desktop::create(context)->getComponents()->createEnumeration();
    while (components->hasMoreElements()) {
        const uno::Reference<sheet::XSpreadsheetDocument> document(components->nextElement(), uno::UNO_QUERY);
        const uno::Reference<sheet::XCalculatable> calculatable(document, uno::UNO_QUERY);
        try {
            if (calculatable.is())
                calculatable->calculateAll();
        } catch (const uno::Exception&) {
            // The document is being closed.
        }
    }
}

} // namespace office
