#include "sheets/request.hpp"
#include "sheets/words.hpp"

#include "ladder/unfound.hpp"
#include "office/refusal.hpp"
#include "office/strings.hpp"

namespace sheets {

using namespace calc;
using namespace css;
using office::About;
using office::Refusal;

SheetContext resolve(const ladder::Catalogue& catalogue, const Request& request, ladder::Language interface) {
    const ladder::Term editionTerm = std::string_view(request.edition);
    const auto edition = ladder::findEdition(catalogue, editionTerm);
    if (!edition)
        throw Refusal(About::edition, words::asIs,
                      {ladder::explainUnfoundEdition(catalogue, editionTerm, interface) + "."});
    if (ladder::isBlank(std::string_view(request.area)))
        return {catalogue, **edition, 0, request.language};
    const auto area = ladder::findArea(**edition, std::string_view(request.area));
    if (!area)
        throw Refusal(
            About::area, words::asIs,
            {ladder::explainUnfoundArea(catalogue, **edition, std::string_view(request.area), interface) +
             "."});
    return {catalogue, **edition, *area, request.language};
}

} // namespace sheets
