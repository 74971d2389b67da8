#include "editions/keeping.hpp"

#include "editions/words.hpp"
#include "ladder/characters.hpp"
#include "office/refusal.hpp"
#include "shelf/loading_note.hpp"

namespace editions {

using namespace css;
using office::About;
using office::Refusal;

bool mayKeep(const Check& check, bool acceptsWarnings) {
    return check.edition && (acceptsWarnings || check.count(Severity::warning) == 0);
}

shelf::SharedSource sourceWith(const std::string& id) {
    for (const auto& status : shelf::sources()) {
        if (id.empty() ? status.source->isOwn() : status.source->id() == id)
            return status.source;
    }
    throw Refusal(About::options, words::unknownFolder, {ladder::abbreviate(id)});
}

ladder::store::Added keep(const uno::Reference<uno::XComponentContext>& context, const Check& check,
                          bool acceptsWarnings, const std::string& sourceId, ladder::Language language) {
    if (!mayKeep(check, acceptsWarnings)) {
        const auto severity = check.edition ? Severity::warning : Severity::error;
        throw Refusal(About::document, check.edition ? words::hasWarnings : words::hasErrors,
                      {std::to_string(check.count(severity)), check.first(severity)});
    }
    auto data = check.edition->data();
    data.loading = shelf::loadedNow(context, check.from);
    auto added = shelf::addEdition(std::move(data), sourceWith(sourceId));
    if (!added)
        throw Refusal(About::options, words::asIs, {describe(added.error(), language)});
    return std::move(*added);
}

} // namespace editions
