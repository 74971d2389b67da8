#include "shelf/editions.hpp"

#include "office/options.hpp"
#include "shelf/agreements.hpp"
#include "shelf/catalogue.hpp"
#include "shelf/default_edition.hpp"
#include "shelf/news.hpp"
#include "shelf/sources.hpp"

#include <com/sun/star/frame/Desktop.hpp>
#include <cppuhelper/implbase1.hxx>
#include <sal/log.hxx>

#include <chrono>
#include <mutex>
#include <utility>

namespace shelf {

using namespace css;
using namespace std::chrono_literals;

namespace {

constexpr auto interval = 30s;     ///< between two readings of a source
constexpr auto patience = 1s;      ///< of the first formula with shared sources
constexpr auto ownPatience = 1min; ///< with the profile, without which the office does not start either

using Context = uno::Reference<uno::XComponentContext>;

const std::shared_ptr<ChangeNotifier>& notifier() {
    static const auto instance = std::make_shared<ChangeNotifier>();
    return instance;
}

ladder::store::WatchedSources& watched() {
    static ladder::store::WatchedSources instance(ladder::bundledCatalogue().editions(), interval,
                                                  {[notifier = notifier()](const ladder::Editions& editions) {
                                                       useEditions(editions);
                                                       notifier->requireRecalculation();
                                                   },
                                                   [notifier = notifier()] { notifier->notifySoon(); }});
    return instance;
}

/// After each change, tells what is new and keeps in the configuration what is agreed on.
Subscription& following() {
    static Subscription instance;
    return instance;
}

/// Notes that the user knows of an edition, who has added it.
void noteAdded(const std::string& id, const ladder::store::Source& source) {
    for (const auto& listed : watched().listed()) {
        if (listed.id == id && listed.source && listed.source->id() == source.id())
            noteKnown({listed.agreement});
    }
}

void keepAgreements(const Context& context) {
    try {
        writeAgreements(context, watched().agreements());
    } catch (const uno::Exception& failure) { // then it is asked again
        SAL_WARN("extensions.participatieladder", failure.Message);
    }
}

/// Ends the threads with the office.
class TerminateListener : public cppu::WeakImplHelper1<frame::XTerminateListener> {
public:
    explicit TerminateListener(const Context& context)
        : context_(context) {}

    void SAL_CALL queryTermination(const lang::EventObject& /*event*/) override {}
    void SAL_CALL notifyTermination(const lang::EventObject& /*event*/) override {
        keepAgreements(context_); // a short session can end before anybody was told
        end();
    }
    void SAL_CALL disposing(const lang::EventObject& /*event*/) override { end(); }

private:
    static void end() {
        following().reset();
        notifier()->stop();
        watched().stop();
    }

    Context context_;
};

ladder::store::Agreements agreementsOrNone(const Context& context) {
    try {
        return readAgreements(context);
    } catch (const uno::Exception& failure) {
        SAL_WARN("extensions.participatieladder", failure.Message);
        return {};
    }
}

/// A broken configuration must not keep figures from anyone.
office::Options optionsOrNone(const Context& context) {
    try {
        return office::readOptions(context);
    } catch (const uno::Exception& failure) {
        SAL_WARN("extensions.participatieladder", failure.Message);
        return {};
    }
}

void prepare(const Context& context) {
    const auto options = optionsOrNone(context);
    useDefaultEdition(options.defaultEdition.value);
    frame::Desktop::create(context)->addTerminateListener(new TerminateListener(context));
    const auto agreements = agreementsOrNone(context);
    noteKnown(agreements);
    watched().setRule(options.sharedChanges.value, agreements);
    watched().watch(sourcesOf(context, options));
    watched().awaitFirstReading(ownPatience, patience);
    notifier()->start(context);
    following() = notifier()->subscribe([context] {
        tellNews(context, watched().listed());
        keepAgreements(context);
    });
    notifier()->notifySoon();
}

} // namespace

void prepareEditions(const Context& context) {
    static std::once_flag isPrepared;
    std::call_once(isPrepared, [&] {
        try {
            prepare(context);
        } catch (const uno::Exception& failure) {
            SAL_WARN("extensions.participatieladder", failure.Message); // the built-in editions are there
        } catch (const std::exception& failure) {
            SAL_WARN("extensions.participatieladder", failure.what());
        }
    });
}

void followOptions(const Context& context) {
    const auto options = office::readOptions(context);
    useDefaultEditionOf(context, options);
    watched().setRule(options.sharedChanges.value, agreementsOrNone(context));
    watched().watch(sourcesOf(context, options));
}

std::vector<SourceStatus> sources() {
    return watched().status();
}

std::vector<ListedEdition> listedEditions() {
    return watched().listed();
}

Subscription onChangeOfEditions(Callback callback) {
    return notifier()->subscribe(std::move(callback));
}

ladder::store::Outcome<ladder::store::Added> addEdition(ladder::EditionData edition,
                                                        const SharedSource& source) {
    auto added = watched().add(std::move(edition), source);
    if (added) {
        noteAdded(added->id, *source);
        notifier()->recalculateNow();
    }
    return added;
}

void agreeTo(const Context& context, const ListedEdition& waiting) {
    noteKnown({waiting.agreement});
    watched().agree(waiting.agreement);
    keepAgreements(context);
    notifier()->recalculateNow();
}

ladder::store::Outcome<std::string> removeEdition(const std::string& id, const SharedSource& source) {
    auto copy = watched().remove(id, source);
    if (copy)
        notifier()->recalculateNow();
    return copy;
}

} // namespace shelf
