#include "sheets/request.hpp"
#include "sheets/words.hpp"

#include "ladder/unfound.hpp"
#include "office/refusal.hpp"
#include "office/strings.hpp"
#include "sheets/extent.hpp"

#include <algorithm>

namespace sheets {

using namespace calc;
using namespace css;
using office::About;
using office::Refusal;

namespace {

/// The first rung of which any area has a figure.
ladder::ItemIndex firstMeasured(const ladder::Edition& edition) {
    const auto rungs = rungsOf(edition);
    const auto found =
        std::find_if(rungs.begin(), rungs.end(), [&](auto rung) { return isMeasured(edition, rung); });
    return found == rungs.end() ? rungs.front() : *found;
}

} // namespace

SheetContext resolve(const ladder::Catalogue& catalogue, const Request& request, ladder::Language interface) {
    const ladder::Term editionTerm = std::string_view(request.edition);
    const auto edition = ladder::findEdition(catalogue, editionTerm);
    if (!edition)
        throw Refusal(About::edition, words::asIs,
                      {ladder::explainUnfoundEdition(catalogue, editionTerm, interface) + "."});
    SheetContext context{catalogue, **edition, 0, request.language};
    context.measure = request.measure;
    const ladder::Term areaTerm = std::string_view(request.area);
    if (!ladder::isBlank(areaTerm)) {
        const auto area = ladder::findArea(**edition, areaTerm);
        if (!area)
            throw Refusal(About::area, words::asIs,
                          {ladder::explainUnfoundArea(catalogue, **edition, areaTerm, interface) + "."});
        context.area = *area;
    }
    const ladder::Term itemTerm = std::string_view(request.item);
    if (ladder::isBlank(itemTerm)) {
        context.item = firstMeasured(**edition);
        return context;
    }
    const auto item = ladder::findItem(**edition, itemTerm);
    if (!item)
        throw Refusal(About::options, words::asIs,
                      {ladder::explainUnfoundItem(catalogue, **edition, itemTerm, {}, interface) + "."});
    context.item = *item;
    return context;
}

} // namespace sheets
