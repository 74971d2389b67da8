#include "calc/document.hpp"

#include "calc/words.hpp"
#include "office/read_only.hpp"
#include "office/refusal.hpp"

namespace calc {

using namespace css;
using office::About;
using office::Refusal;

Spreadsheet spreadsheetOf(const uno::Reference<lang::XComponent>& document) {
    const Spreadsheet spreadsheet(document, uno::UNO_QUERY);
    if (!spreadsheet.is())
        throw Refusal(About::document, words::notASpreadsheet);
    return spreadsheet;
}

void requireChangeable(const Spreadsheet& document) {
    if (office::isReadOnly(document))
        throw Refusal(About::access, words::readOnly);
}

} // namespace calc
