#include "sheets/request.hpp"

#include "ladder/explain.hpp"
#include "ladder/lookup.hpp"
#include "office/read_only.hpp"
#include "office/strings.hpp"
#include "sheets/refusal.hpp"

namespace sheets {

using namespace css;

Subject resolve(const ladder::Catalogue& catalogue, const Request& request, ladder::Language interface) {
    const ladder::Term editionTerm = std::string_view(request.edition);
    const auto edition = ladder::findEdition(catalogue, editionTerm);
    if (!edition)
        throw Refusal(argument::edition, words::asIs,
                      {ladder::explain(catalogue, {}, {}, editionTerm, interface)});
    if (ladder::isBlank(std::string_view(request.area)))
        return {catalogue, **edition, 0, request.language};
    const auto area = ladder::findArea(**edition, std::string_view(request.area));
    if (!area)
        throw Refusal(argument::area, words::asIs,
                      {ladder::explainArea(**edition, std::string_view(request.area), interface)});
    return {catalogue, **edition, *area, request.language};
}

uno::Reference<sheet::XSpreadsheetDocument> spreadsheetOf(const uno::Reference<lang::XComponent>& document) {
    const uno::Reference<sheet::XSpreadsheetDocument> spreadsheet(document, uno::UNO_QUERY);
    if (!spreadsheet.is())
        throw Refusal(argument::document, words::notASpreadsheet);
    return spreadsheet;
}

void requireChangeable(const uno::Reference<sheet::XSpreadsheetDocument>& document) {
    if (office::isReadOnly(document))
        throw Refusal::noAccess(words::readOnly);
}

} // namespace sheets
