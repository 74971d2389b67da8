#include "shelf/news.hpp"

#include "office/interface_language.hpp"
#include "office/strings.hpp"
#include "office/words.hpp"

#include <com/sun/star/beans/StringPair.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/InfobarType.hpp>
#include <com/sun/star/frame/XInfobarProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <sal/log.hxx>

#include <algorithm>
#include <mutex>
#include <string>

namespace shelf {

using namespace css;
using ladder::store::EditionState;
using ladder::store::ListedEdition;
using office::say;

namespace {

constexpr office::Words followed{"Editie %1% uit de gedeelde map %2% wordt nu gebruikt.",
                                 "Edition %1% from the shared folder %2% is in use now."};
constexpr office::Words more{"En nog %1%: zie het paneel.", "And %1% more: see the panel."};
constexpr office::Words openPanel{"Edities tonen", "Show the editions"};

constexpr char barName[] = "org.participatieladder.sharedEditions";
constexpr char title[] = "Participatieladder";
constexpr char command[] = "org.participatieladder:openEditions";
constexpr std::size_t mostTold = 3; ///< at once; the panel has the others

uno::Reference<frame::XInfobarProvider> barsInFront(const uno::Reference<uno::XComponentContext>& context) {
    const uno::Reference<frame::XModel> model(frame::Desktop::create(context)->getCurrentComponent(),
                                              uno::UNO_QUERY);
    if (!uno::Reference<sheet::XSpreadsheetDocument>(model, uno::UNO_QUERY).is())
        return {};
    return {model->getCurrentController(), uno::UNO_QUERY};
}

std::mutex guard; ///< of what follows
ladder::store::Agreements allKnown;

bool isKnown(const std::string& agreement) {
    const std::lock_guard lock(guard);
    return allKnown.contains(agreement);
}

/// Empty where nothing is to be told.
std::string newsOf(const ListedEdition& listed, ladder::Language language) {
    if (!listed.source || listed.source->isOwn())
        return {};
    if (listed.state == EditionState::inUse)
        return say(language, followed, {listed.id, listed.source->name()});
    const bool isQuestion =
        listed.state == EditionState::waiting && listed.problem->reason != ladder::Reason::changeRefused;
    return isQuestion ? describe(*listed.problem, language) : std::string();
}

} // namespace

void noteKnown(const ladder::store::Agreements& known) {
    const std::lock_guard lock(guard);
    allKnown.insert(known.begin(), known.end());
}

void tellNews(const uno::Reference<uno::XComponentContext>& context,
              const std::vector<ListedEdition>& listed) {
    try {
        const auto language = office::interfaceLanguage(context);
        ladder::store::Agreements now;
        std::string text;
        // The latest years come first: they change what formulas give that name no edition.
        auto latest = listed;
        std::ranges::sort(latest, std::ranges::greater(), &ListedEdition::id);
        for (const auto& edition : latest) {
            const auto news = newsOf(edition, language);
            if (news.empty() || isKnown(edition.agreement))
                continue;
            now.insert(edition.agreement);
            if (now.size() <= mostTold)
                text += (text.empty() ? "" : " ") + news;
        }
        if (now.size() > mostTold)
            text += " " + say(language, more, {std::to_string(now.size() - mostTold)});
        const auto bars = text.empty() ? uno::Reference<frame::XInfobarProvider>() : barsInFront(context);
        if (!bars.is())
            return;
        if (bars->hasInfobar(barName))
            bars->removeInfobar(barName);
        const beans::StringPair button(office::toOUString(say(language, openPanel)), command);
        bars->appendInfobar(barName, title, office::toOUString(text), frame::InfobarType::INFO, {&button, 1},
                            true);
        noteKnown(now);
    } catch (const uno::Exception& failure) { // the panel says it too
        SAL_WARN("extensions.participatieladder", failure.Message);
    }
}

} // namespace shelf
